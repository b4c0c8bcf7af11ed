import { Unreadable } from './unreadable.js';

const BOM = '\uFEFF';
const SPACE = /[ \t\n\r]*/y;
const KEY = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = new RegExp(`${KEY.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'y');

/** How deep the search for an error goes, within what the stack can bear. */
const DEEPEST = 500;

/** The value in a JSON text, and whether a byte order mark stood before it. Throws `Unreadable` with line and column. */
export function parseJson(text: string, file: string): { value: unknown; bom: boolean } {
  const bom = text.startsWith(BOM);
  const body = bom ? text.slice(BOM.length) : text;
  try {
    return { value: JSON.parse(body) as unknown, bom };
  } catch (cause) {
    if (/^\s*</.test(body)) {
      throw new Unreadable(
        {
          nl: 'Dit is een webpagina (HTML) en geen JSON. Controleer of het adres naar de feed zelf wijst.',
          en: 'This is a web page (HTML), not JSON. Check that the address points to the feed itself.',
        },
        { file, line: 1, column: 1 },
        cause,
      );
    }
    const place = { file, ...lineAndColumn(body, jsonErrorOffset(body)) };
    throw new Unreadable(
      {
        nl: `Dit is geen geldige JSON: het gaat mis op regel ${place.line}, kolom ${place.column}. Verbeter die plek, vaak is het een komma of aanhalingsteken.`,
        en: `This is not valid JSON: it goes wrong on line ${place.line}, column ${place.column}. Correct that spot, often it is a comma or a quote.`,
      },
      place,
      cause,
    );
  }
}

/**
 * Where a JSON text stops being JSON. The engine's own message names the place in some versions and for some errors only.
 */
export function jsonErrorOffset(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at = match ? pattern.lastIndex : at;
    return match !== null;
  };
  const sign = (expected: string): boolean => {
    take(SPACE);
    if (text[at] !== expected) return false;
    at += 1;
    return true;
  };
  const items = (close: string, item: () => boolean): boolean => {
    if (sign(close)) return true;
    do if (!item()) return false;
    while (sign(','));
    return sign(close);
  };
  const member = (): boolean => {
    take(SPACE);
    return take(KEY) && sign(':') && value();
  };
  let depth = 0;
  const value = (): boolean => {
    // The place where it goes too deep is the place to look at.
    if (++depth > DEEPEST) return false;
    const good = sign('{') ? items('}', member) : sign('[') ? items(']', value) : take(SCALAR);
    depth -= 1;
    return good;
  };
  if (value()) take(SPACE);
  return at;
}

/** Line and column, from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
