import { wholeOf } from '../../src/snippet/whole.js';

const folder = new URL('.', location.href).href;

/** Asks for a file of the kit of this page. */
export async function ask(path: string): Promise<Response> {
  const answer = await fetch(new URL(path, folder));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer;
}

/** The content of widgets, each fetched once; what could not be had can be asked for again. */
export class Contents {
  /** What came, by its path; undefined for what can't be had. */
  readonly all = new Map<string, string | undefined>();
  readonly #asked = new Set<string>();

  async fetch(path: string, onDone: () => void): Promise<void> {
    if (this.#asked.has(path)) return;
    this.#asked.add(path);
    const text = await ask(path).then((answer) => answer.text()).catch(() => '');
    this.all.set(path, wholeOf(text) ? text : undefined);
    onDone();
  }

  /** Forgets what could not be had. */
  forgive(): void {
    for (const [path, text] of this.all) {
      if (text !== undefined) continue;
      this.all.delete(path);
      this.#asked.delete(path);
    }
  }
}
