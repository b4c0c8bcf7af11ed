import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFeed } from '../feed/read.js';
import type { Feed, Pact } from '../feed/schema.js';
import { folderHtml, indexHtml, type Folder } from '../server/index-page.js';
import { oEmbed, pageHtml, type PageContent } from '../server/page.js';
import { renderWidget, type Rendered, type Sheets } from '../server/render.js';
import { nameOfVars, ruleOfVars } from '../server/vars.js';
import { COUNTRY } from '../snippet/snippet.js';
import { WIDGETS } from '../snippet/widgets.js';
import { documentsOf } from './build.js';
import { describe } from './messages.js';
import { fileError } from './read-text.js';
import { Unreadable } from './unreadable.js';

/** A filter drives others and a portrait is of one koploper, so neither has a page; the overview is about all pacts. */
const NOT_ALONE = ['theme-filter', 'portrait'];

/** What a page of its own asks of a widget: its heading comes under that of the page, and a page that is found by name leaves out contact persons. */
const attributesOf = (widget: string): Record<string, string> => ({ 'heading-level': '2', ...(widget === 'card' && { hide: 'contact' }) });

const sheetsOf = (widget: string): string[] => [`../../cdn/${widget}.css`, '../vars.css'];

/** Whether a widget has something of its own to say of a pact: lessons of the programme hold for every pact. */
const isOfPact = (widget: string, { lessons }: Feed): boolean => widget !== 'overview' && (widget !== 'lessons' || lessons.some(({ pact }) => pact));

/**
 * What does nothing without script is not there: what it would bring stands below it, or in the page of the whole. The overview keeps no column for it.
 * The wheel stays as wide as a server draws it, so a narrow place shows it smaller: there its letters are larger, and the hub keeps the name of the phase alone.
 */
const WITHOUT_SCRIPT = `@media (scripting:none){
[part~=toolbar],[part~=round-switch],[part~=map],[part~=search],[part~=more] [part~=button],[part~=findings] .nav{display:none!important}
.lay.two{display:block}
@container zp (width<420px){.lab{font-size:25px}.spine text{font-size:24px;transform:translateY(3px)}.spine circle{r:18px}.spine>text:first-child,.hub text:not(.title){display:none}}
}
`;

/**
 * Every file below `embed/`, by path: for each pact and for the whole country, each widget that has something to show; `pages.json` names them by folder, and `index.html` for a person.
 * Throws `Unreadable` for a pact whose pages would take the place of those of the whole country.
 */
export async function pagesOf(feed: Feed, base: string): Promise<Map<string, string>> {
  if (feed.pacts.some(({ id }) => id === COUNTRY)) throw new Unreadable(describe({ code: 'reserved-id', id: COUNTRY }), { file: `embed/${COUNTRY}` });
  const files = new Map<string, string>();
  const vars = new Set<string>();
  const nameOf = (declarations: string): string => {
    vars.add(declarations);
    return nameOfVars(declarations);
  };
  const documents = documentsOf(feed);
  const folders: Folder[] = [];
  for (const pact of [undefined, ...feed.pacts]) {
    const own = pact ? readFeed(JSON.parse(documents.get(`v1/pacts/${pact.id}.json`)!)).feed : feed;
    const rendered = await renderAll(own, pact, nameOf);
    const folder: Folder = { pact, widgets: [...rendered.keys()] };
    folders.push(folder);
    files.set(`embed/${pact?.id ?? COUNTRY}/index.html`, folderHtml(own, folder, base));
    for (const [widget, { rendered: one, attributes }] of rendered) {
      const content: PageContent = { feed: own, pact, widget, beside: [...rendered.keys()], rendered: one, attributes, sheets: sheetsOf(widget), base };
      const path = `embed/${pact?.id ?? COUNTRY}/${widget}`;
      files.set(`${path}.html`, pageHtml(content));
      files.set(`${path}.json`, oEmbed(content));
      files.set(`${path}.fragment.html`, `${one.plain}\n`);
    }
  }
  files.set('embed/index.html', indexHtml(feed, folders, base));
  files.set('embed/pages.json', `${JSON.stringify(Object.fromEntries(folders.map(({ pact, widgets }) => [pact?.id ?? COUNTRY, widgets])))}\n`);
  files.set('embed/vars.css', [...[...vars].sort().map(ruleOfVars), WITHOUT_SCRIPT].join('\n'));
  return files;
}

type All = Map<string, { readonly rendered: Rendered; readonly attributes: Record<string, string> }>;

async function renderAll(feed: Feed, pact: Pact | undefined, nameOf: Sheets['nameOf']): Promise<All> {
  const all: All = new Map();
  for (const { name, shows } of WIDGETS) {
    if (NOT_ALONE.includes(name) || (pact ? !isOfPact(name, feed) : shows === 'pact')) continue;
    const attributes = attributesOf(name);
    const rendered = await renderWidget(feed, { name, pact: pact?.id, attributes, sheets: { hrefs: sheetsOf(name), nameOf } });
    if (rendered.state === 'ready') all.set(name, { rendered, attributes });
  }
  return all;
}

/** What the paths of the files of one page end with. */
const ENDS = ['.html', '.json', '.fragment.html'];

/** The files that `pages.json` of before names, by path; none where it is no such list. */
async function namedBefore(folder: string): Promise<string[]> {
  try {
    const index = JSON.parse(await readFile(join(folder, 'embed/pages.json'), 'utf8')) as Record<string, readonly string[]>;
    return Object.entries(index).flatMap(([pact, widgets]) => [`embed/${pact}/index.html`, ...widgets.flatMap((widget) => ENDS.map((end) => `embed/${pact}/${widget}${end}`))]).filter((path) => /^embed\/[\w-]+\/[\w-]+\.[a-z.]+$/.test(path));
  } catch {
    return [];
  }
}

/**
 * Writes the pages below a folder, and removes those of before that are no longer among them: a pact that was withdrawn must not stay published.
 * Throws `Unreadable` where that is not allowed.
 */
export async function writePages(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const before = await namedBefore(folder);
  for (const [name, text] of files) {
    const file = join(folder, name);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, 'utf8');
    } catch (cause) {
      throw fileError(file, cause);
    }
  }
  for (const path of before) if (!files.has(path)) await rm(join(folder, path), { force: true });
}
