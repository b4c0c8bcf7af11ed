import { headingOf } from './titles.js';
import { valuesOf, widgetInfo } from './widgets.js';

/** Forms of the embed ladder, from the first to try to the last. */
export const RUNGS = ['element', 'script', 'div', 'link', 'iframe'] as const;
export type Rung = (typeof RUNGS)[number];

/** A widget as a webmaster chose it. */
export interface WidgetChoice {
  /** Tag without its prefix, such as `agenda`. */
  readonly name: string;
  /** Id of the pact; without it the widget shows all of the feed. */
  readonly pact?: string;
  /** Id of the koploper, of a portrait alone. */
  readonly koploper?: string;
  /** Other attributes; those with their default value are left out of the snippet. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Plain HTML that stands inside the widget until it shows, and where it never does. */
  readonly fallback: string;
  /** Whether that is all that the widget has to say: it then waits until its place is out of sight, so that nothing moves. */
  readonly isWhole?: boolean;
  /** Whether the kit has a page for this pact and widget alone, which holds its content without script too: `embed/pages.json` tells. */
  readonly hasPage?: boolean;
  /** Title of the widget with its region, in plain text: the name of a link or frame. */
  readonly title: string;
}

export interface Choice {
  readonly rung: Rung;
  readonly widgets: readonly WidgetChoice[];
  /** Level of a heading above each widget; without it there is none. */
  readonly headings?: number;
  /** Address of the folder that holds `cdn/` and `feed/`, with a slash at its end. */
  readonly kit: string;
  /** Address of another feed than the one beside the script. */
  readonly feed?: string;
  /** Version of the kit, for whoever reads the snippet later. */
  readonly version: string;
  /** Hashes of the scripts by file name, `cdn/sri.json`; with them a snippet runs the bytes of one version alone. */
  readonly sri?: Readonly<Record<string, string>>;
  /** Accent colour of a frame, hexadecimal; the other forms take theirs from the style sheet of the page. */
  readonly accent?: string;
}

/** Characters that end a value or begin a tag, as HTML writes them. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const tag = (name: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  `<${name}${Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value!)}"`))
    .join('')}>`;

/** What a frame may do; `allow-same-origin` is not among it. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Pixels of a frame until the script beside it tells how high its page is. */
const FRAME_HEIGHT = '480';

/** The script tag of the kit. */
export function scriptTag({ kit, sri, version, feed }: Pick<Choice, 'kit' | 'sri' | 'version' | 'feed'>, file = 'zorgpact.js', more: Readonly<Record<string, string | undefined>> = {}): string {
  const integrity = sri?.[file];
  const asked = { 'src': `${kit}cdn/${file}`, integrity, 'crossorigin': 'anonymous', 'referrerpolicy': 'strict-origin', 'data-version': version, 'data-feed': feed, ...more };
  return `${tag('script', { async: '', ...asked })}</script>`;
}

/** Attributes of a widget that are not what holds without them. */
export function attributesOf({ name, pact, koploper, attributes = {} }: WidgetChoice): Record<string, string> {
  const info = widgetInfo(name);
  const own = Object.entries(attributes).filter(([key, value]) => value !== '' && valuesOf(info, key)?.[0] !== value);
  return { ...(pact && { pact }), ...(koploper && { koploper }), ...Object.fromEntries(own) };
}

const accentOf = (accent: string | undefined): Record<string, string> => (accent ? { accent: accent.replace('#', '') } : {});

/** Address of the page that shows one widget: the general one, told what to show by its query. */
export function pageOf(choice: Pick<Choice, 'kit' | 'accent' | 'feed'>, widget: WidgetChoice): string {
  const { accent, feed } = choice;
  const query = new URLSearchParams({ widget: widget.name, ...attributesOf(widget), ...accentOf(accent), ...(feed?.startsWith(`${choice.kit}feed/`) && { feed: feed.slice(choice.kit.length) }) });
  return `${choice.kit}embed.html?${query}`;
}

/** Folder of the whole country among the pages for one pact and widget each. */
export const COUNTRY = 'nederland';

/** By this place in its address a page of its own knows that it is in a frame, also without script. */
export const FRAMED = 'kader';

/** Address of the page that shows this widget alone, told how by its query. */
function ownPageOf({ kit, accent }: Pick<Choice, 'kit' | 'accent'>, widget: WidgetChoice): string {
  const { pact = COUNTRY, ...options } = attributesOf(widget);
  const query = String(new URLSearchParams({ ...options, ...accentOf(accent) }));
  return `${kit}embed/${pact}/${widget.name}.html${query && `?${query}`}`;
}

/** Address of what a frame shows: the page of its own, whose content is there at once, where that reads the same as what the general page would fetch. */
function framedOf(choice: Choice, widget: WidgetChoice): string {
  const isSame = !widget.pact || widgetInfo(widget.name).isSameInPact;
  return widget.hasPage && isSame ? `${ownPageOf(choice, widget)}#${FRAMED}` : pageOf(choice, widget);
}

/** The address of the general page that shows the same as one for a pact and widget; any other address as it is. */
export function generalOf(address: URL): URL {
  // As they are written: a server tells capitals apart.
  const [, pact, name] = /\/embed\/([a-z\d-]+)\/([a-z\d-]+)\.html$/.exec(address.pathname) ?? [];
  if (!name) return address;
  const general = new URL(`../../embed.html${address.search}`, address);
  general.searchParams.set('widget', name);
  if (pact !== COUNTRY) general.searchParams.set('pact', pact!);
  return general;
}

const prefixed = (attributes: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`data-${key}`, value]));

/** A widget that has all of its content waits, so that nothing moves. */
const late = ({ isWhole }: WidgetChoice): Record<string, string> => (isWhole ? { late: '' } : {});

/** A line for each widget, each under its heading. */
const lines = ({ headings, widgets }: Pick<Choice, 'headings' | 'widgets'>, write: (widget: WidgetChoice) => string): string[] =>
  widgets.flatMap((widget) => {
    const title = headingOf(widget.name, widget.attributes?.['lang'] === 'en' ? 'en' : 'nl');
    return [...(headings ? [`<h${headings}>${escapeHtml(title)}</h${headings}>`] : []), write(widget)];
  });

/** Elements; where an overview chooses the pact of the others, they get theirs from a provider, which it can change. */
function elements(choice: Choice): string[] {
  const { widgets } = choice;
  const pact = follows('element', widgets) ? widgets.find((widget) => widget.pact)?.pact : undefined;
  const all = lines(choice, (widget) => {
    const { pact: own, ...others } = attributesOf(widget);
    return `${tag(`zorgpact-${widget.name}`, { pact: pact ? undefined : own, ...others, ...late(widget) })}${widget.fallback}</zorgpact-${widget.name}>`;
  });
  return pact ? [tag('zorgpact-provider', { pact }), ...all, '</zorgpact-provider>'] : all;
}

/** Whether what is chosen in an overview changes the other widgets in this form; undefined without an overview and others. */
export function follows(rung: Rung, widgets: readonly Pick<WidgetChoice, 'name' | 'pact'>[]): boolean | undefined {
  if (widgets.length < 2 || !widgets.some(({ name }) => name === 'overview')) return undefined;
  if (rung === 'element') return true;
  // A pact of its own stays; each frame is a page apart.
  return rung !== 'iframe' && !widgets.some(({ pact }) => pact);
}

/**
 * The HTML to paste for a choice, a line for each tag; it ends without a line feed.
 * @throws {RangeError} for a widget that the kit doesn't have
 */
export function snippet(choice: Choice): string {
  const { rung } = choice;
  switch (rung) {
    case 'element':
      return [scriptTag(choice), ...elements(choice)].join('\n');
    case 'script':
      return lines(choice, (widget) => scriptTag(choice, 'zorgpact.js', { 'data-widget': widget.name, ...prefixed(attributesOf(widget)) })).join('\n');
    case 'div':
      return [scriptTag(choice), ...lines(choice, (widget) => `${tag('div', { 'data-zorgpact': widget.name, ...prefixed({ ...attributesOf(widget), ...late(widget) }) })}${widget.fallback}</div>`)].join('\n');
    case 'link':
      return [scriptTag(choice), ...lines(choice, (widget) => `<p>${tag('a', { href: widget.hasPage ? ownPageOf({ kit: choice.kit }, widget) : pageOf({ kit: choice.kit }, widget) })}${escapeHtml(widget.title)}</a></p>`)].join('\n');
    case 'iframe':
      return [
        ...lines(choice, (widget) => `${tag('iframe', { src: framedOf(choice, widget), sandbox: SANDBOX, referrerpolicy: 'strict-origin', title: widget.title, loading: 'lazy', width: '100%', height: FRAME_HEIGHT, frameborder: '0' })}</iframe>`),
        scriptTag({ kit: choice.kit, version: choice.version, ...(choice.sri && { sri: choice.sri }) }, 'zorgpact-frame.js'),
      ].join('\n');
    default:
      return rung satisfies never;
  }
}
