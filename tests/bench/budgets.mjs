/** Every budget of the kit. Bytes are brotli at its best of what a page really loads; ratios are to the hand-written page unless they say otherwise. */

const bytes = (id, name, source, limit, today) => ({ id, kind: 'bytes', name, source, limit, today });
const row = (kind) => (id, name, source, limit, today) => ({ id, kind, name, source, limit, today });
const [requests, mutations, ratio, shift, count, time] = ['requests', 'mutations', 'ratio', 'shift', 'count', 'time'].map(row);

const WIDGETS = { agenda: 'agenda', filter: 'theme filter', volgspot: 'wheel', portrait: 'portrait', kopgroep: 'Kopgroep', card: 'card' };

/** What the widgets around the first six weigh today, with what lists share. */
const MORE = { figures: 7386, obstacles: 6202, stories: 6168, timeline: 8093, overview: 8752, goals: 5920, lessons: 4911, events: 6189, partners: 6629 };

export const BUDGETS = [
  bytes('loader', 'loader', 'zorgpact.js', 1200, 3_516),
  bytes('card', 'one card, complete', 'page with one card', 12_000, 27_717),
  bytes('agenda', 'agenda, beside the card', 'page with card and agenda, less that with the card', 3000, 10_769),
  bytes('theme-filter', 'theme filter, beside the card', 'the same', 3000, 6_813),
  bytes('volgspot', 'wheel, beside the card', 'the same', 5000, 11_877),
  bytes('portrait', 'portrait, beside the card', 'the same', 3000, 3_240),
  bytes('kopgroep', 'Kopgroep, beside the card', 'the same', 3000, 7_281),
  ...['figures', 'obstacles', 'stories', 'timeline', 'overview', 'goals', 'lessons', 'events', 'partners'].map((name) => bytes(name, `${name}, beside the card`, 'the same', 3000, MORE[name])),
  bytes('all', 'all six widgets', 'page with all six', 24_000, 55_003),
  bytes('language', 'a second language', 'card in English, less the card', 1000, 995),
  bytes('unwanted', 'doctor, configurator and zod’s own code', 'page with all six', 0, 0),
  bytes('feed-pact', 'feed of one pact, the largest', 'dist/feed/v1/pacts', 10_000, 8_537),
  bytes('feed-country', 'feed of the country', 'dist/feed/v1/feed.json', undefined, 31_104),
  requests('requests-card', 'requests for one card', 'page with one card, with the page itself', 6, 5),
  requests('requests-all', 'requests for all six', 'page with all six, with the page itself', 12, 12),
  requests('trips-card', 'round trips after the HTML, card', 'longest chain of requests', 2),
  requests('trips-all', 'round trips after the HTML, all six', 'longest chain of requests', 2),
  ratio('content-card', 'content there, card', 'plain snippet', 1.05),
  ratio('content-all', 'content there, all six', 'plain snippet', 1.1),
  ratio('preloaded-card', 'content there, card', 'snippet that preloads', 0.92),
  ratio('preloaded-all', 'content there, all six', 'snippet that preloads', 0.92),
  ratio('filled-card', 'content there, card, to the first paint', 'content in the snippet', 1.03),
  ratio('paint-card', 'first paint, to the page without widgets', 'card', 1.03),
  ratio('paint-all', 'first paint, to the page without widgets', 'all six', 1.03),
  ...Object.entries(WIDGETS).map(([name, title]) => shift(`shift-${name}`, `layout shift, ${title}`, 'feed takes 3 s; from the grey shapes on', 0)),
  shift('shift-tall', 'layout shift, the worst of the six', 'the same, in a window so high that nothing is out of sight', 0),
  shift('shift-whole', 'layout shift, the worst of the six', 'feed takes 3 s; from the first byte on, so with the script that comes', 0),
  ratio('processor', 'main thread until ready', 'agenda, 106 actions', 1.6),
  ratio('heap', 'heap', 'agenda, 106 actions', 1.4),
  ratio('nodes', 'DOM nodes', 'agenda, 106 actions', 2),
  time('longest-card', 'longest task, ms', 'card, processor 4 × slower', 50),
  ratio('click', 'filter click to paint', '106 actions', 1.2),
  ratio('click-growth', 'filter click to paint, 10,600 to 106 actions', 'ours to ours', 2.2),
  ratio('typing', 'typing in the search to paint', '106 actions', 1.2),
  ratio('typing-growth', 'typing in the search, 10,600 to 106 actions', 'ours to ours', 2.2),
  ratio('open-growth', 'content there less the transfer, 10,600 to 106', 'ours to ours', 2),
  mutations('refresh-same', 'DOM mutations, refresh with the same feed', 'agenda and filter, 106 actions', 0),
  mutations('refresh-work', 'style and layout passes, the same', 'the same', 0),
  mutations('refresh-rows', 'rows that change, one action changed', 'the same', 1),
  mutations('refresh-elsewhere', 'mutations outside that row', 'the same', 0),
  count('idle', 'timers, frames, observers and animations in 5 s idle', 'all six', 0),
  requests('crowd-feeds', 'feed requests, 100 widgets', '100 compact cards', 1),
  ratio('crowd-growth', 'main thread per card, 100 to 25 cards', '100 compact cards; 1 is linear', 1.2),
  time('crowd-time', 'main thread for 100 widgets, ms', '100 compact cards'),
];

/** What makes `npm run bench` fail when it is over; times differ from machine to machine, and are shown. */
export const GATED = ['bytes', 'requests', 'mutations', 'ratio', 'shift', 'count'];

/** How much more than today `npm test` lets pass. */
export const SLACK = 1.01;
