import { Component, signal } from '@angular/core';
import 'zorgpact-widgets/define/agenda';
import 'zorgpact-widgets/define/card';
import 'zorgpact-widgets/define/provider';
import 'zorgpact-widgets/define/theme-filter';
import { ZORGPACT_DIRECTIVES } from 'zorgpact-widgets/angular';

@Component({
  selector: 'app-root',
  imports: [ZORGPACT_DIRECTIVES],
  template: `
    <main>
      <zorgpact-provider feed="/feed/v1/pacts/zeeland.json" pact="zeeland" (zorgpact-filter-change)="themes.set($event.themes)">
        <h1>Zorg en onderwijs in Zeeland</h1>
        <zorgpact-card density="compact" />
        <zorgpact-theme-filter />
        <p role="status">{{ themes().length ? 'Gekozen: ' + themes().join(', ') : 'Alle thema’s' }}</p>
        <zorgpact-agenda group-by="theme" [page-size]="10" hide-tools />
      </zorgpact-provider>
    </main>
  `,
})
export class App {
  readonly themes = signal<readonly string[]>([]);
}
