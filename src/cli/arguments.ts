import { parseArgs } from 'node:util';
import type { Message } from './messages.js';

/** What the user asks for. */
export type Command =
  | { name: 'help' | 'version' }
  | { name: 'validate'; source: string; json: boolean }
  | { name: 'build'; source: string; out: string; json: boolean }
  | { name: 'wrong'; sentences: Message };

/** Reads the command line, without the names of node and the script. */
export function parseCommand(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
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
  const { json, out } = values;
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (name === undefined) return wrong('Geef een opdracht: validate of build.', 'Give a command: validate or build.');
  if (name !== 'validate' && name !== 'build') {
    return wrong(`"${name}" is geen opdracht. Kies validate of build.`, `"${name}" is not a command. Choose validate or build.`);
  }
  if (source === undefined) {
    return name === 'validate'
      ? wrong('Welke feed? Geef een bestand of een url.', 'Which feed? Give a file or a url.')
      : wrong('Welke map? Geef de map met de bronbestanden.', 'Which folder? Give the folder of the source files.');
  }
  if (extra !== undefined) return wrong(`"${extra}" is te veel. Geef er één op.`, `"${extra}" is too many. Give one.`);
  if (name === 'validate') {
    return out === undefined ? { name, source, json } : wrong('--out hoort bij build.', '--out belongs to build.');
  }
  return out === undefined
    ? wrong('Waarheen? Geef een map met --out.', 'Where to? Give a folder with --out.')
    : { name, source, out, json };
}

function wrong(nl: string, en: string): Command {
  return { name: 'wrong', sentences: { nl, en } };
}
