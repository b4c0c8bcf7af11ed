import { readFile } from 'node:fs/promises';
import { Unreadable } from './unreadable.js';

const TIMEOUT_MS = 30_000;

/** The text of a file or of an `http(s):` address. Throws `Unreadable` when it can't be had. */
export async function readText(source: string): Promise<string> {
  const bytes = /^https?:\/\//i.test(source) ? await download(source) : await load(source);
  try {
    // Keeps a byte order mark, which the caller reports.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable(
      {
        nl: 'Dit is geen UTF-8. Sla het bestand op als UTF-8.',
        en: 'This is not UTF-8. Save the file as UTF-8.',
      },
      { file: source },
      cause,
    );
  }
}

async function load(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw fileError(file, cause);
  }
}

/** What to tell when a file or folder can't be read or written. */
export function fileError(file: string, cause: unknown): Unreadable {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') {
    return new Unreadable(
      {
        nl: 'Dit bestand of deze map bestaat niet. Controleer de naam.',
        en: 'There is no such file or folder. Check the name.',
      },
      { file },
      cause,
    );
  }
  return new Unreadable(
    {
      nl: `Dit kan niet gelezen of geschreven worden (${code || String(cause)}). Controleer of het een bestand of map is waar u bij mag.`,
      en: `This can't be read or written (${code || String(cause)}). Check that it is a file or folder that you may use.`,
    },
    { file },
    cause,
  );
}

async function download(address: string): Promise<Uint8Array> {
  let answer: Response;
  try {
    answer = await fetch(address, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  } catch (cause) {
    throw new Unreadable(
      {
        nl: 'De server geeft geen antwoord. Controleer het adres en de verbinding.',
        en: 'The server does not answer. Check the address and the connection.',
      },
      { file: address },
      cause,
    );
  }
  throw new Unreadable(
    {
      nl: `De server antwoordt met HTTP ${answer.status} in plaats van met de feed. Controleer het adres.`,
      en: `The server answers with HTTP ${answer.status} instead of the feed. Check the address.`,
    },
    { file: address },
  );
}
