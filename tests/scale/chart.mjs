/** The picture of the run: what the cache answers, what the origin is asked, and which release visitors get, by the minute. */

const STYLE = `<style>
svg{font:13px/1.3 system-ui,sans-serif;--ink:#1c2426;--soft:#5b666a;--line:#d5dcde;--feed:#a85a00;--loader:#7a4fb0;--chunks:#00596b;--fail:#b3284f;--shade:#fbe9ee;--page:#fff}
@media (prefers-color-scheme:dark){svg{--ink:#e8eeef;--soft:#a3b0b4;--line:#3a4548;--feed:#f0aa5a;--loader:#c3a1f0;--chunks:#5fd0e6;--fail:#f58aa8;--shade:#3a222a;--page:#0f1719}}
.page{fill:var(--page)}text{fill:var(--ink)}.soft{fill:var(--soft);font-size:12px}.title{font-size:16px;font-weight:600}.head{font-weight:600}.grid{stroke:var(--line)}.end{text-anchor:end}.middle{text-anchor:middle}.shade{fill:var(--shade)}.mark{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:4 3}.marked{fill:var(--fail);font-size:12px}
.feed{stroke:var(--feed)}.loader{stroke:var(--loader)}.chunks{stroke:var(--chunks)}.curve{fill:none;stroke-width:1.5;stroke-linejoin:round}
</style>`;

const [LEFT, WIDTH, HEIGHT, GAP] = [64, 760, 120, 74];
const PANEL = HEIGHT + GAP;

/** Room above 100 %, so that a line there is seen. */
const ABOVE = 4;

/**
 * @param {object} run
 * @param {{ hits: Record<string, number>, origin: Record<string, number>, fresh: number }[]} run.minutes `hits` and `fresh` are shares
 * @param {number} run.release minute
 * @param {[number, number]} run.outage minutes
 */
export function runChart({ minutes, release, outage, note }) {
  const x = (minute) => LEFT + (minute / minutes.length) * WIDTH;
  const first = 94;
  const lastTick = Math.floor(minutes.length / 10) * 10;
  const most = Math.max(...minutes.map(({ origin }) => Object.values(origin).reduce((sum, one) => sum + one, 0)));
  const step = [10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000].find((one) => most / one <= 5) ?? 10_000;
  const ceiling = Math.ceil(most / step) * step;
  const panels = [
    { title: 'Answered by the cache at once', from: 0.95, to: 1, ticks: [0.95, 0.96, 0.97, 0.98, 0.99, 1], label: (value) => `${Math.round(value * 100)} %`, lines: ['chunks', 'loader', 'feed'].map((kind) => [kind, minutes.map(({ hits }) => hits[kind])]) },
    { title: 'Asked of the origin, requests a minute', from: 0, to: ceiling, ticks: Array.from({ length: ceiling / step + 1 }, (_, at) => at * step), label: String, bars: minutes.map(({ origin }) => origin) },
    { title: 'Feeds that visitors get: share that is the new release', from: 0, to: 1, ticks: [0, 0.5, 1], label: (value) => `${value * 100} %`, lines: [['feed', minutes.map(({ fresh }) => fresh)]] },
  ];
  const parts = panels.map(({ title, from, to, ticks, label, lines, bars }, index) => {
    const top = first + index * PANEL;
    const y = (value) => top + HEIGHT - ((Math.max(from, value) - from) / (to - from)) * (HEIGHT - (lines ? ABOVE : 0));
    const colors = { feed: 'feed', loader: 'loader', chunks: 'chunks', failed: 'fail' };
    return [
      `<text x="${LEFT}" y="${top - 12}" class="head">${title}</text>`,
      `<rect class="shade" x="${x(outage[0]).toFixed(1)}" y="${top}" width="${(x(outage[1]) - x(outage[0])).toFixed(1)}" height="${HEIGHT}"/>`,
      ...ticks.map((tick) => `<line class="grid" x1="${LEFT}" y1="${y(tick).toFixed(1)}" x2="${LEFT + WIDTH}" y2="${y(tick).toFixed(1)}"/><text x="${LEFT - 8}" y="${(y(tick) + 4).toFixed(1)}" class="soft end">${label(tick)}</text>`),
      ...(bars ?? []).map((counts, minute) => {
        let at = 0;
        return Object.entries(counts).filter(([, count]) => count > 0).map(([kind, count]) => {
          // A hair of the page between what is stacked.
          const height = Math.max(0.5, y(at) - y(at + count) - (at ? 1 : 0));
          const bar = `<rect x="${(x(minute) + 1).toFixed(1)}" y="${y(at + count).toFixed(1)}" width="${(WIDTH / minutes.length - 2).toFixed(1)}" height="${height.toFixed(1)}" fill="var(--${colors[kind]})"/>`;
          at += count;
          return bar;
        }).join('');
      }),
      ...(lines ?? []).map(([kind, values]) => `<polyline class="curve ${kind}" points="${values.map((value, minute) => (value === undefined ? '' : `${x(minute + 0.5).toFixed(1)},${y(value).toFixed(1)}`)).filter(Boolean).join(' ')}"/>`),
      `<line class="mark" x1="${x(release).toFixed(1)}" y1="${top}" x2="${x(release).toFixed(1)}" y2="${top + HEIGHT}"/>`,
      ...Array.from({ length: Math.floor(minutes.length / 10) + 1 }, (_, at) => `<text x="${x(at * 10).toFixed(1)}" y="${top + HEIGHT + 18}" class="soft middle">${at * 10}</text>`),
      `<text x="${(x(lastTick) + 12).toFixed(1)}" y="${top + HEIGHT + 18}" class="soft">minutes</text>`,
      ...(index === 0 ? [`<text x="${(x(release) + 6).toFixed(1)}" y="${top + HEIGHT - 10}" class="marked">release, a record withdrawn</text>`, `<text x="${(x(outage[0]) + 6).toFixed(1)}" y="${top + HEIGHT - 10}" class="marked">origin down</text>`] : []),
    ].join('\n');
  });
  const bottom = first + panels.length * PANEL;
  const failed = minutes.reduce((sum, { origin }) => sum + (origin.failed ?? 0), 0);
  let at = LEFT;
  const legend = [['feed', 'feeds'], ['loader', 'loader'], ['chunks', 'chunks'], ...(failed ? [['fail', 'failed (5xx)']] : [])].map(([color, name]) => {
    const key = `<rect x="${at}" y="${bottom - 30}" width="14" height="12" fill="var(--${color})"/><text x="${at + 20}" y="${bottom - 19}" class="soft">${name}</text>`;
    at += 46 + name.length * 6.5;
    return key;
  });
  if (!failed) legend.push(`<text x="${at}" y="${bottom - 19}" class="soft">failed: 0</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 24} ${bottom}" width="${LEFT + WIDTH + 24}" height="${bottom}" role="img" aria-label="The busiest hour through Varnish">
${STYLE}
<rect class="page" width="100%" height="100%"/>
<text x="16" y="28" class="title">The busiest hour of 1,000 sites, through one Varnish</text>
<text x="16" y="48" class="soft">${note}</text>
${parts.join('\n')}
<text x="${LEFT + WIDTH}" y="${bottom - 19}" class="soft end">${minutes.length} minutes of the busiest hour</text>
${legend.join('\n')}
</svg>
`;
}
