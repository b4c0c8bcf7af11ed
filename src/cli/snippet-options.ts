import { parseArgs } from 'node:util';
import { folderIn } from '../snippet/folder.js';
import { RUNGS, type Rung } from '../snippet/snippet.js';
import { WIDGETS, type WidgetInfo } from '../snippet/widgets.js';
import { OPTIONS, readAttributes, unknown } from './known-attributes.js';
import type { Message } from './messages.js';

/** What `snippet` is asked to write. */
export interface SnippetOptions {
  source: string;
  widget: WidgetInfo;
  pact: string | undefined;
  koploper: string | undefined;
  rung: Rung;
  kit: string;
  sri: string | undefined;
  feedUrl: string | undefined;
  attributes: Record<string, string>;
  json: boolean;
}

/** Options that are not right, or what they ask. */
export type ParsedSnippet = { sentences: Message } | { options: SnippetOptions };

const wrong = (nl: string, en: string): ParsedSnippet => ({ sentences: { nl, en } });

const unknownOption = (what: Message, value: string, known: readonly string[]): ParsedSnippet => ({ sentences: unknown(what, value, known) });

/** Reads what stands behind `snippet` on the command line. */
export function parseSnippet(args: readonly string[]): ParsedSnippet {
  let parsed;
  try {
    const text = { type: 'string' } as const;
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'widget': text,
        'pact': text,
        'koploper': text,
        'rung': { ...text, default: 'element' },
        'kit': text,
        'sri': text,
        'feed-url': text,
        'attribute': { ...text, multiple: true, default: [] },
        'json': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return wrong(`Deze optie klopt niet. (${detail})`, `This option is not right. (${detail})`);
  }
  const { values, positionals } = parsed;
  const [source, extra] = positionals;
  const { widget: name, pact, koploper, rung, kit, sri, 'feed-url': feedUrl, attribute, json } = values;
  if (source === undefined) return wrong('Welke feed? Geef een bestand of een url.', 'Which feed? Give a file or a url.');
  if (extra !== undefined) return wrong(`"${extra}" is te veel. Geef er één op.`, `"${extra}" is too many. Give one.`);
  if (!name) return wrong('Welk onderdeel? Geef het met --widget, zoals --widget agenda.', 'Which widget? Give it with --widget, such as --widget agenda.');
  const names = WIDGETS.map((one) => one.name);
  const widget = WIDGETS.find((one) => one.name === name.toLowerCase().replace(/^zorgpact-/, ''));
  if (!widget) return unknownOption({ nl: 'Het onderdeel', en: 'widget' }, name, names);
  if (!RUNGS.includes(rung as Rung)) return unknownOption({ nl: 'De vorm', en: 'rung' }, rung, RUNGS);
  const folder = kit && isWeb(kit) ? folderIn(kit) : undefined;
  if (!folder) return wrong('Op welk adres staat de kit? Geef het met --kit, zoals --kit https://kit.example/.', 'At what address is the kit? Give it with --kit, such as --kit https://kit.example/.');
  if (feedUrl !== undefined && !isWeb(feedUrl)) return wrong('--feed-url is een adres dat met https:// begint.', '--feed-url is an address that begins with https://.');
  // Anybody can make an address of the page in a frame, so it takes data of its own kit alone.
  if (feedUrl !== undefined && rung === 'iframe' && !feedUrl.startsWith(`${folder}feed/`)) {
    return wrong(`In een iframe leest de kit alleen feeds onder ${folder}feed/. Neem een andere vorm, of zet de feed daar.`, `In an iframe the kit only reads feeds below ${folder}feed/. Take another rung, or put the feed there.`);
  }
  const read = readAttributes(attribute, widget, { ...OPTIONS, feed: '--feed-url' });
  if ('sentences' in read) return read;
  return { options: { source, widget, pact, koploper, rung: rung as Rung, kit: folder, sri, feedUrl, attributes: read.attributes, json } };
}

function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
