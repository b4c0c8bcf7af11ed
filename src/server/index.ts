import type { Feed } from '../feed/schema.js';
import type { AttributesOf } from '../frameworks/props.js';
import type { TITLES } from '../snippet/titles.js';
import { elementHtml } from './element.js';
import { classOf, renderWidget } from './render.js';

/** Tags of the widgets without their prefix: `card`, `agenda` and so on. */
export type WidgetName = keyof typeof TITLES;

/** Attributes of a widget as HTML has them, each with the values that it takes; `pact` apart. One that is undefined is left out. */
export type WrittenAttributes<Name extends WidgetName> = {
  readonly [Attribute in Exclude<keyof AttributesOf<`zorgpact-${Name}`>, 'pact'>]?: Extract<AttributesOf<`zorgpact-${Name}`>[Attribute], string> | undefined;
} & { readonly [attribute in 'class' | 'id' | 'slot' | `data-${string}`]?: string | undefined };

interface RequestOf<Name extends WidgetName> {
  /** Tag without its prefix. */
  readonly name: Name;
  /** Id of the pact, the region's slug: `limburg`. */
  readonly pact?: string | undefined;
  /** Other attributes of the widget, as in HTML: `{ 'heading-level': '2', feed: 'https://…' }`. Without `heading-level` a server takes 3. */
  readonly attributes?: WrittenAttributes<Name> | undefined;
  /** Whether contact persons, ambassadors and pictures are in the HTML, as a browser shows them; default false, since the withdrawal of a record reaches no page that was written before. */
  readonly persons?: boolean | undefined;
}

/** A widget to write. */
export type WidgetRequest = { [Name in WidgetName]: RequestOf<Name> }[WidgetName];

/** A widget as HTML. */
export interface WidgetHtml {
  /** What the tag will say of itself in a browser: `empty` where the feed has nothing for the widget or doesn't know its pact. */
  readonly state: 'ready' | 'empty' | 'error';
  /** The tag with its content as declarative shadow DOM, and styles of its own: for a parser that reads a whole page, not for `innerHTML`. */
  readonly html: string;
  /** The same text as plain HTML without classes and scripts, whole: for inside the tag, an e-mail or a feed reader. */
  readonly plain: string;
}

/** What style sheets and pages read of a tag, beside what its widget does. */
const TAKEN = ['scheme', 'tokens', 'class', 'slot'];

/**
 * Writes a widget on a server, without a browser. `enableHydration` of `zorgpact-widgets/hydrate` takes it over as it stands where the browser's feed says the same.
 * @param feed as `readFeed` of `zorgpact-widgets/feed` gives it in `feed`; for a widget of one pact best the document of that pact, which the browser asks for too
 * @throws {TypeError} for a name that no widget has, an attribute that the widget has not, and what is no feed
 */
export async function renderToHtml(feed: Feed, request: WidgetRequest): Promise<WidgetHtml> {
  const { name, pact } = request;
  const attributes = Object.fromEntries(Object.entries(request.attributes ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  if (!Array.isArray((feed as Partial<Feed> | null)?.pacts)) throw new TypeError('This is no feed: give `feed` of what readFeed returns.');
  const known = [...classOf(name).observedAttributes, ...TAKEN];
  for (const key of Object.keys(attributes)) if (!known.includes(key) && !/^data-[a-z\d-]+$/.test(key)) throw new TypeError(`<zorgpact-${name}> has no attribute "${key}".`);
  const { state, shadow, plain } = await renderWidget(feed, { ...request, attributes, hydratable: true });
  return { state, html: elementHtml(name, { pact, ...attributes }, shadow), plain };
}

/** CSS for the head of a page with such HTML: what the styles of widgets need of the page until script runs. */
export { propertiesCss } from './render.js';
