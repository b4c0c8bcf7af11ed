/** The pictures: SVG with text as text, in the colours of a light or a dark page. */
import { SIZES } from './feeds.mjs';

const STYLE = `<style>
svg{font:13px/1.3 system-ui,sans-serif;--ink:#1c2426;--soft:#5b666a;--line:#d5dcde;--ours:#00596b;--paper:#fff;--hand:#5b666a;--lit:#7a4fb0;--react:#1769aa;--shoelace:#a85a00;--webawesome:#b3284f;--paged:#8a9296;--page:#8a9296;--script:#00596b;--feed:#a85a00;--style:#7a4fb0;--wait:#cfe0e4}
@media (prefers-color-scheme:dark){svg{--ink:#e8eeef;--soft:#a3b0b4;--line:#3a4548;--ours:#5fd0e6;--paper:#0f1719;--hand:#b4bfc2;--lit:#c3a1f0;--react:#7ab8f0;--shoelace:#f0aa5a;--webawesome:#f58aa8;--paged:#828d91;--page:#9aa5a9;--script:#5fd0e6;--feed:#f0aa5a;--style:#c3a1f0;--wait:#2b474e}}
text{fill:var(--ink)}.soft{fill:var(--soft);font-size:12px}.title{font-size:16px;font-weight:600}.head{font-weight:600}.num{font-variant-numeric:tabular-nums}.grid{stroke:var(--line);stroke-width:1}.axis{stroke:var(--soft);stroke-width:1}.end{text-anchor:end}.middle{text-anchor:middle}.paper{fill:var(--paper)}.halo{stroke:var(--paper);stroke-width:4;stroke-linejoin:round;paint-order:stroke}.under{stroke:var(--paper);stroke-width:4}.mark{stroke:var(--ink);stroke-width:2}
</style>`;

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const text = (x, y, content, more = '') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escape(content)}</text>`;
const line = (x1, y1, x2, y2, more) => `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" ${more}/>`;
const bar = (x, y, width, height, color, more = '') => `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="${height}" rx="2" style="fill:var(--${color})" ${more}/>`;
const svg = (width, height, title, note, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">\n${STYLE}\n<rect class="paper" width="100%" height="100%"/>\n${text(16, 28, title, 'class="title"')}\n${text(16, 48, note, 'class="soft"')}\n${body}\n</svg>\n`;

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const milli = (value) => (value < 995 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`);
/** Grey enough for a line is too pale for letters. */
const inked = (color) => (color === 'paged' || color === 'page' ? 'soft' : color);
const grouped = (number) => number.toLocaleString('en');

const SERIES = {
  hand: ['hand', 'hand-written'],
  handPaged: ['paged', 'hand, 50 rows'],
  lit: ['lit', 'plain Lit'],
  react: ['react', 'React 19'],
  shoelace: ['shoelace', 'Shoelace'],
  webawesome: ['webawesome', 'Web Awesome'],
  ours: ['ours', 'ours'],
};

/** Labels in order, moved down or up so that none covers another. */
function spread(labels, gap, top, bottom) {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  for (let at = 0; at < sorted.length; at++) sorted[at].at = Math.max(sorted[at].y, at ? sorted[at - 1].at + gap : top);
  const over = sorted.length ? sorted.at(-1).at - bottom : 0;
  if (over > 0) for (let at = sorted.length - 1, limit = bottom; at >= 0; at--, limit -= gap) sorted[at].at = Math.min(sorted[at].at, limit);
  return sorted;
}

/** @param {Record<string, Record<number, { click: number, typing: number, open: number }>>} medians by peer and size */
export function growthChart(medians, note) {
  const panels = [['click', 'Filter click to paint'], ['typing', 'A key in the search to paint'], ['open', 'Opening: content there, less the transfer']];
  const [plot, labels, gap, top, bottom] = [220, 136, 44, 104, 410];
  const body = panels.map(([key, title], index) => {
    const left = 52 + index * (plot + labels + gap);
    const values = Object.values(medians).flatMap((sizes) => SIZES.map((size) => sizes[size]?.[key])).filter((value) => value > 0);
    const low = Math.log10(Math.min(...values) * 0.8);
    const high = Math.log10(Math.max(...values) * 1.2);
    const x = (at) => left + (at * plot) / (SIZES.length - 1);
    const y = (value) => bottom - ((Math.log10(value) - low) / (high - low)) * (bottom - top);
    const ticks = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000].filter((tick) => Math.log10(tick) >= low && Math.log10(tick) <= high);
    const ends = [];
    const lines = Object.entries(SERIES).filter(([peer]) => medians[peer]).map(([peer, [color, name]]) => {
      const points = SIZES.map((size, at) => [at, medians[peer][size]?.[key]]).filter(([, value]) => value > 0);
      if (points.length === 0) return '';
      const [, last] = points.at(-1);
      ends.push({ y: y(last), color, text: `${name} ${milli(last)}`, bold: peer === 'ours' });
      return `<polyline fill="none" style="stroke:var(--${color})" stroke-width="${peer === 'ours' ? 3.5 : 1.75}" stroke-linejoin="round" points="${points.map(([at, value]) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}"/>${points.map(([at, value]) => `<circle cx="${x(at).toFixed(1)}" cy="${y(value).toFixed(1)}" r="${peer === 'ours' ? 4 : 2.5}" style="fill:var(--${color})"/>`).join('')}`;
    });
    return [
      text(left, 84, title, 'class="head"'),
      ...ticks.map((tick) => line(left, y(tick), left + plot, y(tick), 'class="grid"') + text(left - 6, y(tick) + 4, tick < 1000 ? tick : `${tick / 1000} s`, 'class="soft num end"')),
      ...SIZES.map((size, at) => text(x(at), bottom + 22, grouped(size), 'class="soft num middle"')),
      ...lines,
      ...spread(ends, 17, top, bottom).map(({ at, color, text: label, bold }) => `<text x="${(left + plot + 8).toFixed(1)}" y="${(at + 4).toFixed(1)}" font-size="12" ${bold ? 'font-weight="700"' : ''} style="fill:var(--${inked(color)})">${escape(label)}</text>`),
      text(left + plot / 2, 452, 'actions in the agenda', 'class="soft middle"'),
    ].join('\n');
  });
  return svg(52 + 3 * (plot + labels + gap) - 20, 462, 'From 106 to 1,060 to 10,600 actions', `Milliseconds on a scale of powers, which begins and ends elsewhere in each panel; ${note}`, body.join('\n'));
}

/** @param {{ title: string, asked: object[], paint: number, content: number }[]} visits */
export function waterfallChart(visits, note) {
  const [left, plot, row] = [190, 640, 22];
  const last = Math.max(...visits.flatMap(({ asked, content }) => [content, ...asked.map(({ end = 0 }) => end)]));
  const step = [250, 500, 1000, 2000, 5000].find((one) => last / one <= 12) ?? 10_000;
  const until = Math.ceil(last / step) * step;
  const x = (time) => left + (time / until) * plot;
  let y = 70;
  const parts = [];
  for (const { title, asked, paint, content } of visits) {
    const top = y + 30;
    const bottom = top + asked.length * row;
    parts.push(text(16, y + 16, title, 'class="head"'));
    for (let time = 0; time <= until; time += step) parts.push(line(x(time), top, x(time), bottom, 'class="grid"') + text(x(time), bottom + 16, `${time}`, 'class="soft num middle"'));
    const labels = [];
    asked.forEach(({ url, type, start, answer = start, end = answer, bytes = 0 }, index) => {
      const at = top + index * row + 4;
      const { pathname } = new URL(url);
      const kind = type === 'Document' ? 'page' : pathname.endsWith('.json') ? 'feed' : pathname.endsWith('.css') ? 'style' : 'script';
      const name = type === 'Document' ? 'the page' : pathname.replace(/^\/(cdn|feed\/v1)\//, '').replace(/-[\w-]{8}\.js$/, '.js');
      parts.push(text(left - 10, at + 12, name, 'class="end"'), bar(x(start), at, x(answer) - x(start), 14, 'wait'), bar(x(answer), at, Math.max(3, x(end) - x(answer)), 14, kind));
      labels.push(text(Math.max(x(end), x(answer) + 3) + 6, at + 11, kilo(bytes), 'class="soft num halo"'));
    });
    for (const [time, label, color] of [[paint, `first paint ${Math.round(paint)} ms`, 'page'], [content, `content there ${Math.round(content)} ms`, 'ours']]) {
      // Each label on its own side of its line, so that two that are close stay apart.
      const isLeft = color === 'page' || x(time) > left + plot - 60;
      parts.push(line(x(time), top - 18, x(time), bottom, `style="stroke:var(--${color})" stroke-width="1.5" stroke-dasharray="4 3" opacity="0.75"`));
      labels.push(`<text x="${(x(time) + (isLeft ? -5 : 5)).toFixed(1)}" y="${top - 8}" class="halo${isLeft ? ' end' : ''}" font-size="12" style="fill:var(--${inked(color)})">${label}</text>`);
    }
    parts.push(...labels);
    y = bottom + 34;
  }
  const legend = [['wait', 'waits for the answer, set-up of the connection with it'], ['page', 'page'], ['script', 'script'], ['feed', 'feed']];
  let at = 16;
  const keys = legend.map(([color, label]) => {
    const key = bar(at, y + 2, 14, 12, color) + text(at + 20, y + 13, label, 'class="soft"');
    at += 20 + label.length * 5.8 + 24;
    return key;
  });
  return svg(left + plot + 90, y + 32, 'What the browser asks for, and when', `Milliseconds since the visit began; ${note}`, [...parts, ...keys].join('\n'));
}

/**
 * @param {{ title: string, card?: number, all?: number, requestsCard?: number, requestsAll?: number, isOurs: boolean }[]} rows
 * @param {[number, string][]} limits bytes and name of the budget, of the card and of all six
 */
export function bytesChart(rows, limits, note) {
  const [left, plot, height] = [330, 430, 54];
  const most = Math.max(...rows.flatMap(({ card = 0, all = 0 }) => [card, all]), ...limits.map(([value]) => value));
  const x = (bytes) => left + (bytes / most) * plot;
  const top = 70;
  const bottom = top + rows.length * height;
  const parts = rows.map(({ title, card, all, requestsCard, requestsAll, isOurs }, index) => {
    const y = top + index * height;
    // Each of our bars has the mark of its budget, no higher than it needs; the figure stands past both.
    const one = (value, requests, at, label, opacity, [limit] = []) => {
      if (value === undefined) return '';
      const mark = isOurs && limit ? ['under', 'mark'].map((name) => line(x(limit), y + at - 3, x(limit), y + at + 18, `class="${name}"`)).join('') : '';
      return bar(left, y + at, Math.max(1, x(value) - left), 15, isOurs ? 'ours' : 'hand', `opacity="${opacity}"`) + mark + text(Math.max(x(value), mark ? x(limit) : 0) + 8, y + at + 12, `${label} ${value ? kilo(value) : 'no script'}, ${requests} ${requests === 1 ? 'request' : 'requests'}`, 'class="num" font-size="12"');
    };
    return text(left - 12, y + 26, title, `class="end${isOurs ? ' head' : ''}"`) + one(card, requestsCard, 3, 'card', 1, limits[0]) + one(all, requestsAll, 25, 'all', 0.6, limits[1]);
  });
  const key = line(left + 1, bottom + 1, left + 1, bottom + 16, 'class="mark"') + text(left + 10, bottom + 13, limits.map(([value, label]) => `${label} ${kilo(value)}`).join('; '), 'class="soft num"');
  return svg(left + plot + 190, bottom + 34, 'JavaScript that a visitor loads', `Brotli, quality 11; one pact card and all six widgets; ${note}`, [...parts, key].join('\n'));
}
