import { nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { ZorgpactWidget } from '../../src/components/widget.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { loadWords } from '../../src/i18n/words.js';

/** Every widget, those of more than one form in each of them. */
export const WIDGETS = {
  'card': '<zorgpact-card pact="limburg" href="#acties"></zorgpact-card>',
  'compact card': '<zorgpact-card pact="limburg" density="compact" href="#acties"></zorgpact-card>',
  'agenda': '<zorgpact-agenda pact="limburg" open="first"></zorgpact-agenda>',
  'volgspot': '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
  'volgspot as a table': '<zorgpact-volgspot pact="limburg" view="table"></zorgpact-volgspot>',
  'portrait': '<zorgpact-portrait koploper="koploper-0"></zorgpact-portrait>',
  'wide portrait': '<zorgpact-portrait koploper="koploper-0" layout="wide"></zorgpact-portrait>',
  'kopgroep': '<zorgpact-kopgroep pact="limburg"></zorgpact-kopgroep>',
  'theme-filter': '<zorgpact-theme-filter pact="limburg" value="leren-in-de-praktijk"></zorgpact-theme-filter>',
  'figures': '<zorgpact-figures></zorgpact-figures>',
  'obstacles': '<zorgpact-obstacles></zorgpact-obstacles>',
  'stories': '<zorgpact-stories></zorgpact-stories>',
  'grouped stories': '<zorgpact-stories group-by="year"></zorgpact-stories>',
  'plan': '<zorgpact-timeline pact="limburg"></zorgpact-timeline>',
  'timeline': '<zorgpact-timeline></zorgpact-timeline>',
  'overview': '<zorgpact-overview></zorgpact-overview>',
  'goals': '<zorgpact-goals pact="limburg"></zorgpact-goals>',
  'lessons': '<zorgpact-lessons></zorgpact-lessons>',
  'events': '<zorgpact-events></zorgpact-events>',
  'partners': '<zorgpact-partners></zorgpact-partners>',
  'partners of a pact': '<zorgpact-partners pact="limburg"></zorgpact-partners>',
} as const;

export type WidgetName = keyof typeof WIDGETS;
export const NAMES = Object.keys(WIDGETS) as WidgetName[];

export interface Mode {
  /** Width of the column that holds the widget, in px. */
  readonly width?: number;
  /** Styles of that column. */
  readonly style?: Readonly<Record<string, string>>;
  readonly dir?: 'rtl';
  readonly attributes?: Readonly<Record<string, string>>;
  /** A style sheet of the visitor's, in the shadow root too. */
  readonly userStyles?: string;
}

/** Puts a widget into a column of the page and waits until it is drawn; the column goes with the next call. */
export async function place(name: WidgetName, feedState: FeedState, { width, style = {}, dir, attributes = {}, userStyles }: Mode = {}): Promise<ZorgpactWidget> {
  document.querySelector('main')?.remove();
  const column = document.createElement('main');
  for (const [property, value] of Object.entries({ ...(width && { width: `${width}px` }), ...style })) column.style.setProperty(property, value);
  if (dir) column.dir = dir;
  column.innerHTML = WIDGETS[name];
  const widget = column.firstElementChild as ZorgpactWidget;
  widget.feedState = feedState;
  for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
  document.body.append(column);
  // The words of another language are fetched.
  await loadWords(attributes['lang'], (widget.constructor as typeof ZorgpactWidget).vocabulary);
  await widget.updateComplete;
  if (userStyles) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(userStyles);
    widget.shadowRoot!.adoptedStyleSheets.push(sheet);
  }
  if (name === 'volgspot') {
    // After a frame the observer has told the width, and after the next the wheel is drawn at it.
    await nextFrame();
    await nextFrame();
    await widget.updateComplete;
  }
  return widget;
}

/** Fails with a readable list of what was found. */
export function expectNone(found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${found.length} found:\n${found.slice(0, 40).join('\n')}`);
}
