/** What the origin holds: the files of `dist/`, each packed once, and of every feed the releases that the run makes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = 'dist';

/** Releases of the feed in a run: what is there, one that withdraws a record of each feed, one that withdraws another. */
export const RELEASES = [1, 2, 3];

export const ENCODINGS = ['br', 'gzip', 'identity'];

const PACKERS = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body) => gzipSync(body, { level: 9 }),
  identity: (body) => body,
};

/** `feed`, `loader` (an address that stays) or `chunks` (a hash in the name). */
export const kindOf = (path) => (path.startsWith('/feed/') ? 'feed' : /-[\w-]{8}\.js$/.test(path) ? 'chunks' : 'loader');

export const FEEDS = ['/feed/v1/feed.json', ...readdirSync(`${DIST}/feed/v1/pacts`).map((name) => `/feed/v1/pacts/${name}`)];
const CDN = readdirSync(`${DIST}/cdn`).filter((name) => /-[\w-]{8}\.js$/.test(name));

/** Collections from which a run withdraws. */
const RECORDS = ['actions', 'koplopers', 'themes'];

/** The records that can be withdrawn from a feed. */
export const recordsOf = (feed) => RECORDS.flatMap((key) => feed[key] ?? []);

/** What a release takes away from a feed, by id. */
export const withdrawnIn = (feed, release) => recordsOf(feed).slice(0, release - 1).map(({ id }) => id);

function ofRelease(body, release) {
  if (release === 1) return body;
  const feed = JSON.parse(body);
  const ids = withdrawnIn(feed, release);
  for (const key of RECORDS) feed[key] &&= feed[key].filter(({ id }) => !ids.includes(id));
  feed.tombstones = [...(feed.tombstones ?? []), ...ids];
  return Buffer.from(JSON.stringify(feed));
}

/** Address → release → encoding → body and ETag; the files that no release changes are under every release the same. */
export function allFiles() {
  const files = new Map();
  const pack = (body) => {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    return Object.fromEntries(ENCODINGS.map((encoding) => [encoding, { body: PACKERS[encoding](body), etag: `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"` }]));
  };
  for (const path of FEEDS) {
    const body = readFileSync(DIST + path);
    files.set(path, Object.fromEntries(RELEASES.map((release) => [release, pack(ofRelease(body, release))])));
  }
  for (const path of ['/cdn/zorgpact.js', ...CDN.map((name) => `/cdn/${name}`)]) {
    const packed = pack(readFileSync(DIST + path));
    files.set(path, Object.fromEntries(RELEASES.map((release) => [release, packed])));
  }
  return files;
}

/** The chunks that widgets need, from what the files import of each other. */
export function chunksFor(widgets) {
  const file = (name) => CDN.find((one) => one.replace(/-[\w-]{8}\.js$/, '') === name);
  const found = new Set();
  const take = (name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, other] of readFileSync(`${DIST}/cdn/${name}`, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) take(other);
  };
  for (const widget of widgets) take(file(widget));
  return [...found].map((name) => `/cdn/${name}`);
}
