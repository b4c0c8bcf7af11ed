import type { Language, PageName } from './settings.js';

/** How the page around the snippet looks. */
export interface Look {
  readonly page: PageName;
  readonly dark: boolean;
  /** Hexadecimal, or empty. */
  readonly accent: string;
}

/** What the configurator tells the page of the preview. */
export type ToPreview =
  | { readonly type: 'voorbeeld:toon'; readonly html: string; /** Widgets in the snippet. */ readonly count: number; readonly taal: Language; readonly look: Look }
  | { readonly type: 'voorbeeld:kijk'; readonly look: Look };

/** A widget on the preview, by its name, with its state. */
export interface Shown {
  readonly name: string;
  readonly state: string;
}

/** What the page of the preview tells the configurator: that it listens, and what became of the widgets. */
export type FromPreview = { readonly type: 'voorbeeld:klaar' } | { readonly type: 'voorbeeld:stand'; readonly shown: readonly Shown[] };
