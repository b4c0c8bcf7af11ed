import type { Feed } from '../feed/schema.js';
import { findKoploper, findPact } from '../feed/select.js';
import { escapeHtml, type WidgetChoice } from './snippet.js';
import { headingOf } from './titles.js';
import { widgetInfo } from './widgets.js';

/** What a fallback goes by. */
export type Asked = Pick<WidgetChoice, 'name' | 'pact' | 'koploper' | 'attributes'>;

type Language = 'nl' | 'en';

/** What there is to see in each widget, for whoever doesn't see it; of the others the feed itself says it. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'agenda': { nl: 'De acties, met hun stand, thema’s en partners.', en: 'The actions, with their status, themes and partners.' },
  'volgspot': { nl: 'Hoe ver de samenwerking is, per onderwerp en per ronde.', en: 'How far the co-operation is, by subject and by round.' },
  'portrait': { nl: 'Een koploper.', en: 'A koploper.' },
  'kopgroep': { nl: 'De koplopers: wat zij willen en wat het opleverde.', en: 'The koplopers: what they aim for and what came of it.' },
  'figures': { nl: 'Cijfers, met hun datum en bron.', en: 'Figures, with their date and source.' },
  'obstacles': { nl: 'Regels die in de weg zaten, en wat daaraan is gedaan.', en: 'Rules that stood in the way, and what was done about them.' },
  'stories': { nl: 'Verhalen uit de praktijk.', en: 'Stories from practice.' },
  'timeline': { nl: 'Wat er wanneer was.', en: 'What was when.' },
  'overview': { nl: 'De regio’s met een zorgpact.', en: 'The regions that have a zorgpact.' },
  'goals': { nl: 'De doelen, en wat daaraan bijdraagt.', en: 'The goals, and what serves them.' },
  'lessons': { nl: 'Wat er is geleerd.', en: 'What was learnt.' },
  'events': { nl: 'Bijeenkomsten, met hun datum en plaats.', en: 'Meetings, with their date and place.' },
  'partners': { nl: 'Wie er meedoen.', en: 'Who takes part.' },
};

const languageOf = ({ attributes }: Asked): Language => (attributes?.['lang'] === 'en' ? 'en' : 'nl');

/** The pact that a widget shows: the one that is named, else the only one of the feed. */
const pactOf = (feed: Feed, { pact }: Asked): Feed['pacts'][number] | undefined => (pact ? findPact(feed, pact) : feed.pacts.length === 1 ? feed.pacts[0] : undefined);

/**
 * What a widget with its region is called, in plain text: "Actieagenda van Zorgpact Limburg".
 * @throws {RangeError} for a widget that the kit doesn't have
 */
export function titleOf(feed: Feed, widget: Asked): string {
  const language = languageOf(widget);
  const title = headingOf(widgetInfo(widget.name).name, language);
  const pact = pactOf(feed, widget);
  const koploper = widget.koploper ? findKoploper(feed, widget.koploper) : undefined;
  if (widget.name === 'portrait') return koploper?.title ?? title;
  if (widget.name === 'card') return pact?.name ?? feed.programme?.name ?? feed.title ?? title;
  // It is of no pact, but shows them all.
  const whole = widget.name === 'overview' ? undefined : (pact?.name ?? feed.programme?.name);
  return whole ? `${title} ${language === 'en' ? 'of' : 'van'} ${whole}` : title;
}

/**
 * What stands in a widget until it shows, and where it never does: a sentence or two of the feed, and a link where the feed has one. HTML
 * without blocks, so that an editor may put it in a paragraph; without names of people. It is never empty.
 * @throws {RangeError} for a widget that the kit doesn't have
 */
export function fallbackOf(feed: Feed, widget: Asked): string {
  const language = languageOf(widget);
  const title = titleOf(feed, widget);
  const pact = pactOf(feed, widget);
  const koploper = widget.koploper ? findKoploper(feed, widget.koploper) : undefined;
  const themes = feed.themes.map((theme) => theme.shortTitle ?? theme.title).join(', ');
  const sentences = SENTENCES[widget.name]?.[language];
  const own = {
    'card': pact?.summary ?? pact?.question ?? pact?.region ?? feed.programme?.goal?.text,
    'portrait': koploper?.goal ?? koploper?.result?.text,
    'theme-filter': themes,
  }[widget.name];
  const of = feed.language ?? 'nl';
  const said = own ? (of === language ? escapeHtml(ended(own)) : `<span lang="${escapeHtml(of)}">${escapeHtml(ended(own))}</span>`) : sentences;
  const link = widget.name === 'overview' ? undefined : widget.name === 'portrait' ? koploper?.link && { url: koploper.link, title: hostOf(koploper.link) } : pact?.links?.find(({ url }) => isWeb(url));
  return [
    `<strong>${escapeHtml(ended(title))}</strong>`,
    ...(said ? [said] : []),
    ...(link && isWeb(link.url) ? [`${language === 'en' ? 'More at' : 'Meer op'} <a href="${escapeHtml(link.url)}">${escapeHtml(link.title)}</a>.`] : []),
  ].join(' ');
}

/** An address that is safe to lead to, and leads to a page. */
const isWeb = (url: string): boolean => /^https?:\/\/[^\s/]/i.test(url);

const hostOf = (url: string): string => (isWeb(url) ? (/^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url) : '');

/** A text as a sentence. */
const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
