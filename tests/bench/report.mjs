/** From samples to figures, and from figures to a table in the terminal and in Markdown. */
import { SIZES } from './feeds.mjs';
import { PEERS } from './pages.mjs';
import { BUDGETS, GATED } from './budgets.mjs';

export function median(values) {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of one measure of all visits. */
const of = (samples, task, peer, key) => median((samples[task]?.[peer] ?? []).map((figures) => figures[key]));

/** Medians of growth by peer and size. */
export const growthMedians = (growth) =>
  Object.fromEntries(Object.entries(growth).map(([peer, sizes]) => [peer, Object.fromEntries(Object.entries(sizes).map(([size, { click, typing, open }]) => [size, { click: median(click), typing: median(typing), open: median(open) }]))]));

/** Figures of all budgets that were measured, by id. */
export function figuresOf({ weights, load, cost, growth, quiet, crowd }) {
  const figures = { ...weights, ...quiet };
  if (load) {
    for (const task of ['card', 'all']) {
      figures[`trips-${task}`] = of(load, task, 'ours', 'depth');
      figures[`content-${task}`] = of(load, task, 'ours', 'content') / of(load, task, 'hand', 'content');
      figures[`preloaded-${task}`] = of(load, task, 'oursPreloaded', 'content') / of(load, task, 'hand', 'content');
      figures[`paint-${task}`] = of(load, task, 'ours', 'paint') / of(load, 'card', 'none', 'paint');
    }
    figures['filled-card'] = median(load.card.oursFilled.map(({ content, paint }) => Math.max(content, paint) / paint));
    figures['longest-card'] = of(load, 'card', 'ours', 'longest');
  }
  if (cost) for (const key of ['processor', 'heap', 'nodes']) figures[key] = median(cost.ours.map((one) => one[key])) / median(cost.hand.map((one) => one[key]));
  if (growth) {
    const { ours, hand } = growthMedians(growth);
    const [small, , large] = SIZES;
    figures.click = ours[small].click / hand[small].click;
    figures.typing = ours[small].typing / hand[small].typing;
    figures['click-growth'] = ours[large].click / ours[small].click;
    figures['typing-growth'] = ours[large].typing / ours[small].typing;
    figures['open-growth'] = ours[large].open / ours[small].open;
  }
  if (crowd) {
    const time = (number) => median(crowd[number].map(({ processor }) => processor));
    figures['crowd-feeds'] = Math.max(...crowd[100].map(({ feeds }) => feeds));
    // What one card costs is what the page with one, and all that comes with it, does not.
    figures['crowd-growth'] = (time(100) - time(1)) / 99 / ((time(25) - time(1)) / 24);
    figures['crowd-time'] = time(100);
  }
  return figures;
}

/** What `demo/kosten.html` tells, as far as it was measured: bytes, milliseconds, layout shift, each with its day. */
export function costFigures({ weights, load, quiet }, day, runs) {
  const time = (task, peer, key) => Math.round(of(load, task, peer, key));
  return {
    ...(weights && { weights }),
    ...(load && {
      load: {
        'paint-none': time('card', 'none', 'paint'),
        'paint-card': time('card', 'ours', 'paint'),
        'paint-all': time('all', 'ours', 'paint'),
        'content-card': time('card', 'ours', 'content'),
        'content-all': time('all', 'ours', 'content'),
        'content-filled': time('card', 'oursFilled', 'content'),
        'shift-filled': of(load, 'card', 'oursFilled', 'shift'),
      },
    }),
    ...(quiet && { shifts: { late: Math.max(...Object.entries(quiet).filter(([id]) => id.startsWith('shift-') && id !== 'shift-whole').map(([, value]) => value)), whole: quiet['shift-whole'] } }),
    measured: { ...(weights && { weights: day }), ...(load && { load: day, runs }), ...(quiet && { shifts: day }) },
  };
}

const UNITS = { bytes: (value) => `${(value / 1000).toFixed(2)} kB`, ratio: (value) => `${value.toFixed(2)} ×`, shift: (value) => (value === 0 ? '0' : value.toFixed(3)), time: (value) => `${Math.round(value)} ms` };
const write = (kind, value) => (UNITS[kind] ?? String)(value);

/** @param {boolean} [isWhole] a run of everything: what it did not measure fails, and is else left out */
export function judge(figures, isWhole = false) {
  return BUDGETS.filter(({ id }) => isWhole || figures[id] !== undefined).map(({ id, kind, name, source, limit }) => {
    const figure = figures[id];
    if (!Number.isFinite(figure)) return { id, name, source, budget: limit === undefined ? '' : `≤ ${write(kind, limit)}`, figure: '', verdict: 'not measured', fails: true };
    const isOver = limit !== undefined && !(figure <= limit);
    return { id, name, source, budget: limit === undefined ? '' : `≤ ${write(kind, limit)}`, figure: write(kind, figure), verdict: limit === undefined ? '' : isOver ? 'missed' : 'ok', fails: isOver && GATED.includes(kind) };
  });
}

/** The same with a column for each run; over in one is over. */
export function judgeRuns(runs) {
  const each = runs.map((figures) => new Map(judge(figures).map((row) => [row.id, row])));
  return BUDGETS.filter(({ id }) => each.some((rows) => rows.has(id))).map(({ id, name, source }) => {
    const rows = each.map((one) => one.get(id));
    const verdicts = rows.map((row) => row?.verdict ?? '');
    return {
      'budget': name,
      'measured': source,
      'limit': rows.find(Boolean).budget,
      ...Object.fromEntries(rows.map((row, index) => [`run ${index + 1}`, row?.figure ?? ''])),
      'verdict': verdicts.includes('missed') ? (verdicts.includes('ok') ? `missed in ${verdicts.filter((one) => one === 'missed').length} of ${runs.length}` : 'missed') : verdicts.find(Boolean) ?? '',
    };
  });
}

const share = (value) => (Number.isFinite(value) ? value.toFixed(2) : '');
const both = (one, other) => [one, other].filter((part) => part !== '').join(' / ');

/** Rows of the table of peers, as the issue has it. */
export function comparison({ load = {}, growth }) {
  if (!load.card && !growth) return [];
  const medians = growth ? growthMedians(growth) : {};
  return Object.keys(PEERS).filter((peer) => load.card?.[peer] ?? load.agenda?.[peer] ?? medians[peer]).map((peer) => {
    const each = (key, format) => both(...['card', 'all'].map((task) => (load[task]?.[peer] ? format(of(load, task, peer, key), task) : '')));
    const bytes = (value) => (value === 0 ? '0' : `${(value / 1000).toFixed(1)} kB`);
    const task = load.card?.[peer] ? 'card' : 'agenda';
    const click = (key) => SIZES.map((size) => medians[peer]?.[size]?.[key]).filter(Boolean).map(Math.round).join(' / ');
    return {
      'page': PEERS[peer].title,
      'JS, card / all': peer === 'none' ? '' : each('script', bytes),
      'requests': each('requests', String),
      'round trips': each('depth', String),
      'content there': peer === 'none' ? '' : each('content', (value, one) => share(value / of(load, one, 'hand', 'content'))),
      'first paint': share(of(load, task, peer, 'paint') / of(load, 'card', 'none', 'paint')),
      'shift': share(of(load, task, peer, 'shift')),
      // The browser tells of none that is shorter.
      'longest task, ms': each('longest', (value) => (value < 50 ? '< 50' : String(Math.round(value)))),
      'filter click, ms': click('click'),
      'search, ms': click('typing'),
      'open, ms': click('open'),
    };
  });
}

/** What the agenda costs, a row for each peer. */
export function costs({ cost }) {
  if (!cost) return [];
  const value = (peer, key) => median(cost[peer].map((one) => one[key]));
  return Object.keys(cost).map((peer) => ({
    'agenda with 106 actions': PEERS[peer].title,
    'main thread': `${Math.round(value(peer, 'processor'))} ms, ${share(value(peer, 'processor') / value('hand', 'processor'))} ×`,
    'heap': `${(value(peer, 'heap') / 1e6).toFixed(1)} MB, ${share(value(peer, 'heap') / value('hand', 'heap'))} ×`,
    'DOM nodes': `${value(peer, 'nodes')}, ${share(value(peer, 'nodes') / value('hand', 'nodes'))} ×`,
  }));
}

/** The least and the most beside each median, so that a reader sees what is chance. */
export function scatter({ load, growth }) {
  if (!load || !growth) return [];
  const spread = (values = []) => (values.length ? `${Math.round(median(values))} (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})` : '');
  const [small] = SIZES;
  return Object.keys(PEERS).filter((peer) => load.card?.[peer] && peer !== 'none').map((peer) => ({
    'page, ms': PEERS[peer].title,
    'content, card': spread(load.card[peer].map(({ content }) => content)),
    'content, all': spread(load.all?.[peer]?.map(({ content }) => content)),
    'first paint, card': spread(load.card[peer].map(({ paint }) => paint)),
    [`filter click, ${small}`]: spread(growth[peer]?.[small]?.click),
    [`search, ${small}`]: spread(growth[peer]?.[small]?.typing),
  }));
}

/** A table with columns as wide as they need. */
export function inColumns(rows) {
  if (rows.length === 0) return '';
  const keys = Object.keys(rows[0]);
  const width = keys.map((key) => Math.max(key.length, ...rows.map((row) => String(row[key]).length)));
  const print = (cells) => cells.map((cell, at) => String(cell).padEnd(width[at])).join('  ').trimEnd();
  return [print(keys), print(width.map((size) => '─'.repeat(size))), ...rows.map((row) => print(keys.map((key) => row[key])))].join('\n');
}

export function inMarkdown(rows) {
  if (rows.length === 0) return '';
  const keys = Object.keys(rows[0]);
  const print = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [print(keys), print(keys.map(() => '---')), ...rows.map((row) => print(keys.map((key) => row[key])))].join('\n');
}
