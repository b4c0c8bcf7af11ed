import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isCollection, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Path } from './problem.js';
import { fileError, readText } from './read-text.js';
import { Unreadable, type Place } from './unreadable.js';

/** One file of the source folder. */
export interface SourceFile {
  /** Path within the source folder, with `/` on every system. */
  name: string;
  value: unknown;
  /** Where a value stands in the file: the value itself, else the nearest thing around it that is there. */
  placeOf(path: Path): Place;
  /** A number or boolean as the author wrote it: `2015` for a date, `1.0` for a version. */
  writtenAt(path: Path): string | undefined;
}

/** Every YAML and JSON file below a folder, in path order. Throws `Unreadable` for a folder or file that can't be read. */
export async function readSourceFolder(folder: string): Promise<SourceFile[]> {
  const names = await listFiles(folder);
  return Promise.all(names.map(async (name) => parseSource(name, await readText(join(folder, name)), join(folder, name))));
}

async function listFiles(folder: string): Promise<string[]> {
  let entries: string[];
  try {
    entries = await readdir(folder, { recursive: true });
  } catch (cause) {
    throw fileError(folder, cause);
  }
  const names = entries.map((entry) => entry.split(sep).join('/')).filter((name) => /\.(ya?ml|json)$/i.test(name) && !/(^|\/)\./.test(name));
  if (names.length > 0) return names.sort();
  throw new Unreadable(
    {
      nl: 'In deze map staan geen YAML- of JSON-bestanden. Controleer de naam.',
      en: 'This folder holds no YAML or JSON files. Check the name.',
    },
    { file: folder },
  );
}

/**
 * One source file from its text; JSON is read as the YAML that it is. `shownAs` is the name in messages.
 * Throws `Unreadable` with line and column when the text is malformed.
 */
export function parseSource(name: string, text: string, shownAs = name): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: shownAs, line, column: col };
  };
  const malformed = (detail: string, offset: number): Unreadable =>
    new Unreadable(
      {
        nl: `Dit bestand is geen geldige YAML. Verbeter deze plek; let op inspringen, dubbele punten en aanhalingstekens. (${detail})`,
        en: `This file is not valid YAML. Correct this spot; mind indents, colons and quotes. (${detail})`,
      },
      place(offset),
    );
  const [error] = document.errors;
  if (error) throw malformed(error.message, error.pos[0]);
  visit(document, {
    Alias(_key, node) {
      // A text that starts with an asterisk and was not put in quotes.
      if (!node.resolve(document)) throw malformed(`*${node.source}`, node.range?.[0] ?? 0);
    },
  });
  return {
    name,
    value: document.toJS() as unknown,
    placeOf: (path) => place(offsetOf(document, path)),
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'boolean') ? node.source : undefined;
    },
  };
}

/** The key of a value where there is one, so that the line is right for a value that starts on the next. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
    const next = isPair(pair) ? pair.value : node.get(step, true);
    offset = (isPair(pair) ? startOf(pair.key) : startOf(next)) ?? offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
