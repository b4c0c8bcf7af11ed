/** A month on paper: an hour of views is drawn, counted with the sizes of the files, and set to 10 million. */
import { ASSUMED, asksOf, MEAN, PAGES, views } from './visitors.mjs';
import { kindOf } from './files.mjs';

/** Views of which the shares are taken; an hour at the peak has fewer. */
const DRAWN = 200_000;

const percentile = (counts, share) => counts.toSorted((a, b) => a - b)[Math.floor((counts.length - 1) * share)];

/**
 * @param {Record<string, object>} files sizes and ETags by address, release and encoding
 * @param {{ whole: Record<string, number>, same: number }} heads bytes of the head of a 200 by kind, and of a 304
 */
export function month(files, heads) {
  const draw = views(7);
  const sizeOf = (path, known, encoding) => (known ? heads.same : heads.whole[kindOf(path)] + files[path][1][encoding].bytes);
  const rows = [
    ...PAGES.map((page, index) => ({ name: `first view, ${['one card', 'card, agenda and filter', 'all six'][index]}`, takes: (view) => view.visit === 'first' && view.page === page })),
    { name: 'next page of a visit', takes: ({ visit }) => visit === 'next' },
    { name: 'visit days later', takes: ({ visit }) => visit === 'later' },
    { name: '**all**', takes: () => true },
  ].map((row) => ({ ...row, views: 0, requests: 0, bytes: 0, whole: 0, seconds: new Array(3600).fill(0) }));
  const perFeed = new Map();
  let clock = 0;
  for (let count = 0; count < DRAWN; count++) {
    const view = draw();
    const asks = asksOf(view);
    const bytes = asks.reduce((sum, { path, known }) => sum + sizeOf(path, known, view.encoding), 0);
    clock += -Math.log(1 - view.wait) / (MEAN * ASSUMED.peak);
    for (const { path } of asks) {
      const key = `${view.encoding} ${path}`;
      perFeed.set(key, (perFeed.get(key) ?? 0) + 1);
    }
    for (const row of rows) {
      if (!row.takes(view)) continue;
      row.views += 1;
      row.requests += asks.length;
      row.bytes += bytes;
      row.whole += asks.filter(({ known }) => !known).length;
      if (clock < 3600) row.seconds[Math.floor(clock)] += asks.length;
    }
  }
  const scale = ASSUMED.views / DRAWN;
  return {
    rows: rows.map(({ name, views: seen, requests, bytes, whole, seconds }) => ({
      name,
      views: seen * scale,
      requests: requests * scale,
      perView: requests / seen,
      bytesPerView: bytes / seen,
      bytes: bytes * scale,
      same: 1 - whole / requests,
      peak: percentile(seconds, 0.95),
    })),
    /** Requests a second, by encoding and address, at the mean. */
    rates: new Map([...perFeed].map(([key, count]) => [key, (count * scale) / (30 * 86_400)])),
  };
}

/**
 * What a cache asks of the origin in a month, every copy that is past its time at its next visitor.
 * @param {number} ttl seconds
 * @param {number} releases of all feeds in a month
 */
export function originMonth({ rates }, files, heads, ttl, releases) {
  let asked = 0;
  let bytes = 0;
  for (const [key, rate] of rates) {
    const [encoding, path] = key.split(' ');
    const kind = kindOf(path);
    const times = kind === 'chunks' ? 1 : (30 * 86_400) / (ttl + 1 / rate);
    const whole = kind === 'feed' ? Math.min(times, releases) : 1;
    asked += times;
    bytes += whole * (heads.whole[kind] + files[path][1][encoding].bytes) + (times - whole) * heads.same;
  }
  return { requests: asked, bytes, rate: asked / (30 * 86_400) };
}
