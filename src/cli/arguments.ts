import { parseArgs } from 'node:util';
import { folderIn } from '../snippet/folder.js';
import { WIDGETS } from '../snippet/widgets.js';
import { OPTIONS, readAttributes, unknown } from './known-attributes.js';
import type { Message } from './messages.js';
import { parseSnippet, type SnippetOptions } from './snippet-options.js';

/** What the user asks for. */
export type Command =
  | { name: 'help' | 'version' }
  | { name: 'validate'; source: string; json: boolean }
  | { name: 'build'; source: string; out: string; json: boolean }
  | { name: 'pages'; source: string; out: string; base: string; json: boolean }
  | { name: 'content'; source: string; content: ContentOptions; json: boolean }
  | { name: 'snippet'; options: SnippetOptions }
  | { name: 'wrong'; sentences: Message };

/** What `content` is to write. */
export interface ContentOptions {
  widget: string;
  attributes: Record<string, string>;
  kit: string | undefined;
  shadow: boolean;
  persons: boolean;
}

/** Reads the command line, without the names of node and the script. */
export function parseCommand(args: readonly string[]): Command {
  // It has options of its own.
  if (args[0] === 'snippet') {
    if (args.includes('--help') || args.includes('-h')) return { name: 'help' };
    const parsed = parseSnippet(args.slice(1));
    return 'options' in parsed ? { name: 'snippet', ...parsed } : { name: 'wrong', ...parsed };
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        base: { type: 'string' },
        widget: { type: 'string' },
        pact: { type: 'string' },
        koploper: { type: 'string' },
        attribute: { type: 'string', multiple: true, default: [] },
        kit: { type: 'string' },
        shadow: { type: 'boolean', default: false },
        persons: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return wrong(`Deze optie klopt niet. (${detail})`, `This option is not right. (${detail})`);
  }
  const { values, positionals } = parsed;
  const [name, source, extra] = positionals;
  const { json, out, base } = values;
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (name === undefined) return wrong('Geef een opdracht: validate, build, snippet, pages of content.', 'Give a command: validate, build, snippet, pages or content.');
  if (name !== 'validate' && name !== 'build' && name !== 'pages' && name !== 'content') {
    return wrong(`"${name}" is geen opdracht. Kies validate, build, snippet, pages of content.`, `"${name}" is not a command. Choose validate, build, snippet, pages or content.`);
  }
  if (source === undefined) {
    return name !== 'build'
      ? wrong('Welke feed? Geef een bestand of een url.', 'Which feed? Give a file or a url.')
      : wrong('Welke map? Geef de map met de bronbestanden.', 'Which folder? Give the folder of the source files.');
  }
  if (extra !== undefined) return wrong(`"${extra}" is te veel. Geef er één op.`, `"${extra}" is too many. Give one.`);
  if (name === 'validate') {
    return out === undefined ? { name, source, json } : wrong('--out hoort bij build.', '--out belongs to build.');
  }
  if (name === 'content') {
    const { widget, pact, koploper, attribute, kit, shadow, persons } = values;
    if (!widget) return wrong('Welk onderdeel? Geef er een met --widget, bijvoorbeeld card.', 'Which widget? Give one with --widget, such as card.');
    const plain = widget.toLowerCase().replace(/^zorgpact-/, '');
    const info = WIDGETS.find((one) => one.name === plain);
    if (!info) return { name: 'wrong', sentences: unknown({ nl: 'Het onderdeel', en: 'widget' }, widget, WIDGETS.map((one) => one.name)) };
    const folder = kit === undefined ? undefined : folderAt(kit);
    if (kit !== undefined && !folder) return wrong('--kit is een adres dat met https:// begint.', '--kit is an address that begins with https://.');
    const read = readAttributes(attribute, info, OPTIONS);
    if ('sentences' in read) return { name: 'wrong', ...read };
    return { name, source, json, content: { widget: plain, attributes: { ...(pact && { pact: pact.toLowerCase() }), ...(koploper && { koploper: koploper.toLowerCase() }), ...read.attributes }, kit: folder, shadow, persons } };
  }
  const folder = base === undefined ? undefined : folderAt(base);
  return out === undefined
    ? wrong('Waarheen? Geef een map met --out.', 'Where to? Give a folder with --out.')
    : name === 'build'
      ? { name, source, out, json }
      : !folder
        ? wrong('Op welk adres komen de pagina’s? Geef het met --base, bijvoorbeeld https://kit.example/.', 'At what address will the pages be? Give it with --base, such as https://kit.example/.')
        : { name, source, out, base: folder, json };
}

/** Address of a folder with a slash at its end; its beginning may be a place that a server fills in: `{{KIT}}/zorg/`. */
function folderAt(address: string): string | undefined {
  if (/^\{\{\w+\}\}(\/[\w/-]*)?$/.test(address)) return address.replace(/\/?$/, '/');
  return /^https?:\/\/(?!.*\{\{)/i.test(address) ? folderIn(address) : undefined;
}

function wrong(nl: string, en: string): Command {
  return { name: 'wrong', sentences: { nl, en } };
}
