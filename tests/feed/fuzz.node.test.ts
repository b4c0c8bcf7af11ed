import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { buildFeed, documentsOf } from '../../src/cli/build.js';
import { readSourceFolder } from '../../src/cli/source-files.js';
import { validateFeed } from '../../src/cli/validate.js';
import { FeedError } from '../../src/feed/feed-error.js';
import { readFeed } from '../../src/feed/read.js';
import { feedSchema, type Feed } from '../../src/feed/schema.js';
import { COLLECTION_SHAPES, DOCUMENT, OBJECTS } from '../../src/feed/shape.generated.js';

type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };
type Json = Record<string, unknown>;

/** How many documents, the same ones every time: `npm run fuzz` sets 100,000, a minute and a half; `FUZZ_SEED` gives others. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
/** Milliseconds of the processor that a document of normal size (up to that of the national feed) may take. */
const LIMIT = 50;

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(SEED);
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;

const unicode = (): string =>
  Array.from({ length: 1 + below(12) }, () => String.fromCharCode(pick([below(0x20), 0x7f + below(0x21), 0xd800 + below(0x800), 0x2000 + below(0x70), 0x590 + below(0x200), 0xfff0 + below(16), below(0x10000)]))).join('');

const nested = (depth: number, close = below(2) === 0): unknown => {
  let at: unknown = 1;
  for (let level = 0; level < depth; level++) at = close ? [at] : { a: at };
  return at;
};

/** Of the processor: others may be at work on the same machine. */
const millisecondsSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** What takes the place of a value. */
const WRONG: readonly (() => unknown)[] = [
  () => null,
  () => below(2) === 0,
  () => pick([0, -0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 31)]),
  () => '',
  () => ' \n\t\u00a0',
  () => pick(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</title><svg onload=alert(1)>', '${alert(1)}', '{{constructor}}', '&lt;b&gt;']),
  () => pick(['javascript:alert(1)', 'JaVaScRiPt\n:alert(1)', ' javascript:alert(1)', '\u0001javascript:x', 'data:text/html,<script>x</script>', 'vbscript:x', 'file:///etc/passwd', 'blob:https://x', '//x.example', 'https:', 'https://', 'https://\u202ex.example', 'https://x.example/\u0000', 'https://[', 'tel:javascript', 'mailto:']),
  () => pick(['https://x.example/a', 'mailto:a@x.example', 'tel:+3112', 'HTTP://X.EXAMPLE']),
  () => pick(['__proto__', 'constructor', 'prototype', 'tostring', 'hasOwnProperty', 'limburg', 'a-b', 'A', '-a', 'a--b']),
  () => pick(['2017', '2017-13', '2017-02-30', '9999-99-99', '0000', '2017-01-01T00:00:00Z']),
  () => unicode(),
  () => '\u202e' + unicode() + '\u2066',
  () => pick(['x', '\u202e', '\ud800', 'é']).repeat(pick([100, 10_000])),
  () => [],
  () => ({}),
  () => [[[]], {}, null, 'x'],
  () => nested(pick([3, 50, 300])),
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
];

/** Any object or list in the document, as deep as chance has it. */
function place(root: unknown): Json | unknown[] {
  let at = root as Json | unknown[];
  for (;;) {
    const inner = Object.values(at).filter((value): value is Json | unknown[] => typeof value === 'object' && value !== null);
    if (inner.length === 0 || random() < 0.12) return at;
    at = pick(inner);
  }
}

const MUTATIONS: readonly ((root: Json) => void)[] = [
  (root) => {
    const at = place(root) as Json;
    const keys = Object.keys(at);
    if (keys.length > 0) at[pick(keys)] = pick(WRONG)();
  },
  (root) => {
    const at = place(root);
    const keys = Object.keys(at);
    if (Array.isArray(at)) at.splice(below(at.length), 1);
    else if (keys.length > 0) delete at[pick(keys)];
  },
  (root) => {
    // As JSON.parse makes it: a key of its own, whatever it is called; a list has none.
    const at = place(root);
    if (!Array.isArray(at)) Object.defineProperty(at, pick(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'title', 'id', 'url', unicode()]), { value: pick(WRONG)(), enumerable: true, configurable: true, writable: true });
  },
  (root) => {
    const at = place(root);
    if (Array.isArray(at) && at.length > 0) at.push(pick(at), pick(WRONG)(), pick(at));
  },
  (root) => {
    // A part of the document in the place of another.
    const at = place(root) as Json;
    const keys = Object.keys(at);
    if (keys.length > 0) at[pick(keys)] = structuredClone(place(root));
  },
  (root) => void (root[pick(['pacts', 'actions', 'koplopers', 'tombstones', 'volgspot', 'programme', 'title', 'version', 'language'])] = pick(WRONG)()),
  (root) => void ((root['tombstones'] ??= []), Array.isArray(root['tombstones']) && root['tombstones'].push({ collection: pick(['koplopers', 'pacts', '__proto__', 'tombstones']), id: pick(['limburg', 'strong', 'constructor']) })),
];

/** Changes in the text itself: keys twice, letters swapped, pieces cut out. */
function mangle(text: string): string {
  const at = below(text.length);
  switch (below(4)) {
    case 0:
      return text.replace(/\{"id"/g, (found) => (below(20) === 0 ? '{"id":"eerst","title":7,"id"' : found));
    case 1:
      return text.slice(0, at) + pick(['"', '\\u202e', '\\ud83d', '{', '[', '0', 'null', '\\u0000', '9']) + text.slice(at + below(3));
    case 2:
      return text.slice(0, at) + text.slice(at + below(200));
    default:
      return text.replaceAll(pick(['"name"', '"id"', '"title"', '"text"', '"url"']), pick(['"__proto__"', '"constructor"', '"id"', '"title"']));
  }
}

const SHAPE: Shape = { ...DOCUMENT, version: 's', ...Object.fromEntries(Object.entries(OBJECTS).map(([key, shape]) => [`${key}?`, shape])), ...Object.fromEntries(Object.entries(COLLECTION_SHAPES).map(([key, shape]) => [key, [shape]])) };
const KEYS = new Map<Shape, ReadonlyMap<string, Shape>>();
const keysOf = (shape: { readonly [key: string]: Shape }): ReadonlyMap<string, Shape> => {
  let keys = KEYS.get(shape);
  if (!keys) KEYS.set(shape, (keys = new Map(Object.entries(shape).map(([key, inner]) => [key.replace('?', ''), inner]))));
  return keys;
};

const SCHEMES: Record<string, readonly string[]> = { u: ['https:', 'http:', 'mailto:', 'tel:'], w: ['https:', 'http:'] };

/** The first thing in what was read that a widget must never get. */
function offence(shape: Shape, value: unknown, at: string): string | undefined {
  if (typeof shape === 'string') {
    if (typeof value !== 'string') return ['number', 'boolean'].includes(typeof value) && 'onb'.includes(shape) ? undefined : `${at}: ${typeof value}`;
    if (/(?![\t\n\v\f\r])[\p{Bidi_C}\p{Cc}]/u.test(value)) return `${at}: a hidden character`;
    if (shape === 's' && /\p{Cs}/u.test(value)) return `${at}: half a pair`;
    const schemes = SCHEMES[shape];
    // What is no address at all leads nowhere.
    if (schemes && URL.canParse(value) && !schemes.includes(new URL(value).protocol)) return `${at}: ${value}`;
    if (schemes && !URL.canParse(value) && URL.canParse(value, 'https://host.example') && !/^https?:/i.test(value)) return `${at}: ${value} is relative`;
    return undefined;
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return `${at}: no list`;
    for (let index = 0; index < value.length; index++) {
      const found = offence(shape[0] as Shape, value[index], `${at}/${index}`);
      if (found) return found;
    }
    return undefined;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return `${at}: another prototype`;
  const keys = keysOf(shape as { readonly [key: string]: Shape });
  for (const key of Reflect.ownKeys(value as Json)) {
    const inner = keys.get(key as string);
    if (!inner) return `${at}: key ${String(key)}`;
    const found = offence(inner, (value as Json)[key as string], `${at}/${String(key)}`);
    if (found) return found;
  }
  return undefined;
}

describe('the reader under fire', function () {
  this.timeout(600_000);
  let texts: string[] = [];

  before(async () => {
    const { feed } = buildFeed(await readSourceFolder(fileURLToPath(new URL('../../demo/feed/', import.meta.url))));
    const more: Partial<Feed> = {
      events: [{ id: 'dag', title: 'Landelijke dag', start: '2016-03-09', url: 'https://x.example/dag' }],
      networks: [{ id: 'net', pact: 'limburg', title: 'Netwerk', goals: [{ id: 'doel', text: 'Doel' }], efforts: [{ id: 'werk', text: 'Inspanning', goals: ['doel'] }] }],
      tombstones: [{ collection: 'koplopers', id: 'weg' }],
    };
    texts = [...documentsOf({ ...feed!, ...more }).values()];
    expect(texts).to.have.length.above(10);
  });

  it('mutated documents: no exception, no key of its own, no foreign scheme, none over 50 ms', () => {
    const times = new Float64Array(RUNS);
    const problems: string[] = [];
    const outcomes = { read: 0, refused: 0, broken: 0 };
    let compared = 0;
    let slow = 0;
    const attempt = (data: unknown): ReturnType<typeof readFeed> | undefined => {
      try {
        return readFeed(data, 'https://feed.example/feed.json');
      } catch (cause) {
        if (!(cause instanceof FeedError)) throw cause;
        return undefined;
      }
    };
    for (let run = 0; run < RUNS && problems.length < 10; ) {
      // One in forty is the national feed, which is as large as six others.
      const text = random() < 0.025 ? texts[0]! : texts[1 + below(texts.length - 1)]!;
      let document: Json;
      try {
        document = JSON.parse(random() < 0.3 ? mangle(text) : text) as Json;
      } catch {
        // No JSON any more: the reader never sees it.
        outcomes.broken += 1;
        continue;
      }
      if (typeof document === 'object' && document !== null) for (let times = below(6); times > 0; times--) pick(MUTATIONS)(document);
      try {
        let start = process.cpuUsage();
        const result = attempt(document);
        times[run] = millisecondsSince(start);
        if (times[run]! > LIMIT) {
          // A collection of garbage, or a machine that was busy elsewhere, is no hang: it counts when the document is slow every time.
          for (let again = 0; again < 5; again++) {
            start = process.cpuUsage();
            attempt(document);
            times[run] = Math.min(times[run]!, millisecondsSince(start));
          }
          slow += 1;
          if (times[run]! > LIMIT) problems.push(`run ${run}: ${times[run]!.toFixed()} ms at best`);
        }
        outcomes[result ? 'read' : 'refused'] += 1;
        const found = result && offence(SHAPE, result.feed, '');
        if (found) problems.push(`run ${run}: ${found}`);
        if (run % 200 === 0) {
          compared += 1;
          const isSound = result?.issues.every(({ problem }) => problem === 'duplicate') ?? false;
          if (feedSchema.safeParse(document).success !== isSound) problems.push(`run ${run}: zod and the reader differ: ${JSON.stringify(result?.issues.slice(0, 3))}`);
          validateFeed(document);
        }
      } catch (cause) {
        problems.push(`run ${run}: ${String(cause)}`);
      }
      run += 1;
    }
    expect(problems).to.deep.equal([]);
    expect(({} as Json)['polluted']).to.equal(undefined);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    times.sort();
    console.log(`        seed ${SEED}: ${outcomes.read} read, ${outcomes.refused} refused, ${compared} compared with zod and validated; ${outcomes.broken} more were no JSON; p50 ${times[RUNS / 2]!.toFixed(2)} ms, p99 ${times[RUNS * 0.99]!.toFixed(2)} ms, max ${times[RUNS - 1]!.toFixed(1)} ms, ${slow} measured again`);
    expect(outcomes.read).to.be.above(RUNS / 2);
    expect(outcomes.refused).to.be.above(RUNS / 100);
  });

  it('a million nested braces in any place, well-formed: left out, without a hang', () => {
    const deep = (open: string, close: string): unknown => JSON.parse(open.repeat(1_000_000) + '1' + close.repeat(1_000_000)) as unknown;
    for (const value of [deep('[', ']'), deep('{"a":', '}'), deep('{"id":', '}')]) {
      for (const place of [{ iets: value }, { title: value }, { pacts: value }, { pacts: [value] }, { programme: value }, { tombstones: [{ collection: value, id: 'x' }] }, { pacts: [{ id: 'limburg', name: 'L', region: 'L', partners: [value], contact: value }] }]) {
        const start = performance.now();
        const { feed } = readFeed({ version: '1.0', ...place });
        expect(performance.now() - start).to.be.below(1000);
        expect(offence(SHAPE, feed, '')).to.equal(undefined);
      }
      expect(validateFeed({ version: '1.0', pacts: [value] }).length).to.be.above(0);
    }
  });

  it('takes out what steers the order of text, what is no character and half a pair, and keeps what a text needs', () => {
    const pact = { id: 'limburg', region: 'L' };
    const name = (text: string): string | undefined => readFeed({ version: '1.0', pacts: [{ ...pact, name: text }] }).feed.pacts[0]?.name;
    for (const code of [0, 1, 8, 0x0e, 0x1b, 0x1f, 0x7f, 0x85, 0x9f, 0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
      expect(name(`Zorg${String.fromCharCode(code)}pact`), code.toString(16)).to.equal('Zorgpact');
      expect(name(String.fromCharCode(code)), code.toString(16)).to.equal(undefined);
    }
    expect(name('a\ud83db')).to.equal('a\ufffdb');
    expect(name('a\ude00')).to.equal('a\ufffd');
    for (const text of ['regel\tvan\ntwee', 'Fryslân 👩‍⚕️', 'af\u00adbreken', 'عربي', '\u200bx']) expect(name(text)).to.equal(text);
  });
});
