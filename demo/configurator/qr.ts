import { encode } from 'uqr';

/** A QR code as one path: the dark modules, one unit each, with the quiet zone of four around them. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

let last: { readonly text: string; readonly code: QrPath | undefined } | undefined;

/** The QR code of a text; undefined for one that is too long for it. */
export function qrOf(text: string): QrPath | undefined {
  if (last?.text !== text) last = { text, code: draw(text) };
  return last.code;
}

function draw(text: string): QrPath | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const path = data.flatMap((row, y) => [...runs(row)].map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`)).join('');
    return { size, path };
  } catch {
    return undefined;
  }
}

/** Where dark modules stand side by side, and how many. */
function* runs(row: readonly boolean[]): Generator<readonly [number, number]> {
  for (let at = 0; at < row.length; at++) {
    if (!row[at]) continue;
    const from = at;
    while (row[at + 1]) at++;
    yield [from, at + 1 - from];
  }
}
