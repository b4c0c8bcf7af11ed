import { useState } from 'react';
import 'zorgpact-widgets/define/agenda';
import 'zorgpact-widgets/define/card';
import 'zorgpact-widgets/define/provider';
import 'zorgpact-widgets/define/theme-filter';

export function App() {
  const [themes, setThemes] = useState<readonly string[]>([]);
  return (
    <zorgpact-provider feed="/feed/v1/pacts/zeeland.json" pact="zeeland" onzorgpact-filter-change={(event) => setThemes(event.themes)}>
      <h1>Zorg en onderwijs in Zeeland</h1>
      <zorgpact-card density="compact" />
      <zorgpact-theme-filter />
      <p role="status">{themes.length ? `Gekozen: ${themes.join(', ')}` : 'Alle thema’s'}</p>
      <zorgpact-agenda group-by="theme" page-size={10} hide-tools />
    </zorgpact-provider>
  );
}
