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

/** Whether what a widget has to say is of this pact: lessons of the programme hold for every pact. */
const isOfPact = (widget: string, { lessons }: Feed): boolean => widget !== 'lessons' || lessons.some(({ pact }) => pact);

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

/** Pages that have something to show, as a program finds them: `embed/pages.json`. */
export interface Listed {
  /** Address of the folder that holds `embed/`, with a slash at its end: they obey a policy that names it, so they work there alone. */
  readonly base: string;
  /** Widgets by folder. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

/** Every file that was written, by path: what is to go when it is no longer among them. Apart from what a release of the kit brings. */
const WRITTEN = 'embed/files.json';

/**
 * Every file below `embed/`, by path: for each pact and for the whole country, a page of each widget but a few (`NOT_ALONE`). One with nothing of its
 * own to show is there for a frame or link that was pasted when it had; `pages.json` lists the others by folder, and `index.html` for a person.
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
    const folder: Folder = { pact, widgets: [...rendered].flatMap(([widget, { isListed }]) => (isListed ? [widget] : [])) };
    folders.push(folder);
    files.set(`embed/${pact?.id ?? COUNTRY}/index.html`, folderHtml(own, folder, base));
    for (const [widget, { rendered: one, attributes, isListed }] of rendered) {
      const content: PageContent = { feed: own, pact, widget, isListed, beside: folder.widgets, rendered: one, attributes, sheets: sheetsOf(widget), base };
      const path = `embed/${pact?.id ?? COUNTRY}/${widget}`;
      files.set(`${path}.html`, pageHtml(content));
      files.set(`${path}.json`, oEmbed(content));
      files.set(`${path}.fragment.html`, `${one.plain}\n`);
    }
  }
  files.set('embed/index.html', indexHtml(feed, folders, base));
  const listed: Listed = { base, pages: Object.fromEntries(folders.map(({ pact, widgets }) => [pact?.id ?? COUNTRY, widgets])) };
  files.set('embed/pages.json', `${JSON.stringify(listed)}\n`);
  files.set('embed/vars.css', [...[...vars].sort().map(ruleOfVars), WITHOUT_SCRIPT].join('\n'));
  files.set(WRITTEN, `${JSON.stringify([...files.keys()])}\n`);
  return files;
}

type All = Map<string, { readonly rendered: Rendered; readonly attributes: Record<string, string>; readonly isListed: boolean }>;

async function renderAll(feed: Feed, pact: Pact | undefined, nameOf: Sheets['nameOf']): Promise<All> {
  const all: All = new Map();
  for (const { name, shows } of WIDGETS) {
    if (NOT_ALONE.includes(name) || (pact ? name === 'overview' : shows === 'pact')) continue;
    const attributes = attributesOf(name);
    const rendered = await renderWidget(feed, { name, pact: pact?.id, attributes, sheets: { hrefs: sheetsOf(name), nameOf } });
    all.set(name, { rendered, attributes, isListed: rendered.state === 'ready' && (!pact || isOfPact(name, feed)) });
  }
  return all;
}

/** The files that were written before, as far as they can be those of a page or its folder; none where there is no such list. */
async function writtenBefore(folder: string): Promise<string[]> {
  try {
    const paths = JSON.parse(await readFile(join(folder, WRITTEN), 'utf8')) as unknown[];
    return paths.filter((path): path is string => typeof path === 'string' && /^embed\/[\w-]+\/[\w-]+(\.fragment)?\.(html|json)$/.test(path));
  } catch {
    return [];
  }
}

/**
 * Writes the pages below a folder, and removes those of before that are no longer among them: a pact that was withdrawn must not stay published.
 * Throws `Unreadable` where that is not allowed.
 */
export async function writePages(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  // First what is to go: the list of what was written is the last to be written.
  for (const path of await writtenBefore(folder)) {
    if (files.has(path)) continue;
    try {
      await rm(join(folder, path), { force: true });
    } catch (cause) {
      throw fileError(join(folder, path), cause);
    }
  }
  for (const [name, text] of files) {
    const file = join(folder, name);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, 'utf8');
    } catch (cause) {
      throw fileError(file, cause);
    }
  }
}
