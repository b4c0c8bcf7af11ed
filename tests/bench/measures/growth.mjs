/** The agenda with 106, 1,060 and 10,600 actions: opening it, a click on the filter and typing in the search. */
import { SIZES } from '../feeds.mjs';
import { PHONE } from '../link.mjs';
import { JUDGED, PEERS } from '../pages.mjs';
import { matches, sorted } from '../peers/views.js';
import { marksOf } from '../site.mjs';

/** A word of which every letter leaves fewer actions, so that every key changes the page. */
function wordFor(feed) {
  const actions = sorted(feed);
  const number = (query) => actions.filter((action) => matches(action, new Set(), query)).length;
  const words = new Set(feed.actions.flatMap(({ title }) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  for (const word of words) {
    const counts = ['', ...Array.from({ length: 4 }, (_, at) => word.slice(0, at + 1))].map(number);
    if (counts.every((count, at) => count > 0 && (at === 0 || count < counts[at - 1]))) return word.slice(0, 4);
  }
  throw new Error('No word in the titles narrows the list with every letter.');
}

/** Milliseconds between two acts: what the one before leaves to a timer is done. */
const REST = 600;

/** Runs in the page: milliseconds from each act to the paint that shows its outcome. */
async function act({ chip, search, count, clicks, words, pause }) {
  const bench = globalThis.__bench;
  const rest = () => new Promise((resolve) => setTimeout(resolve, pause));
  const timed = async (change) => {
    const before = bench.find(count).textContent;
    const start = performance.now();
    change();
    for (;;) {
      const end = await bench.painted();
      if (bench.find(count).textContent !== before) return end - start;
      if (end - start > 60_000) throw new Error(`nothing changed: ${before}`);
    }
  };
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const type = (text) => {
    const input = bench.find(search).shadowRoot?.querySelector('input') ?? bench.find(search);
    setValue.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  await rest();
  // A page that shows next to nothing would be quick for nothing.
  const rows = (root) => [...root.querySelectorAll('*')].reduce((sum, element) => sum + (element.localName === 'li' && element.getClientRects().length ? 1 : 0) + (element.shadowRoot ? rows(element.shadowRoot) : 0), 0);
  if (rows(document) < 25) throw new Error(`only ${rows(document)} rows to be seen`);
  const click = [];
  for (let time = 0; time < clicks; time++) {
    click.push(await timed(() => bench.find(chip).click()));
    await rest();
  }
  const typing = [];
  for (const word of words) {
    for (let at = 1; at <= word.length; at++) {
      typing.push(await timed(() => type(word.slice(0, at))));
      await rest();
    }
    type('');
    await rest();
  }
  return { click, typing };
}

/** @param {number} clicks per visit, an even number: the filter ends as it began */
export async function growth({ visitor, hosts, say, peers: taking }, round, samples, clicks) {
  const word = wordFor(JSON.parse(hosts.files.kit.get(`/feed/n/${SIZES[0]}.json`)));
  const most = SIZES.at(-1);
  /** A page of others with the most actions takes a minute and more: it is opened once, for twice the acts. */
  const isOnce = (peer, size) => size === most && peer !== 'ours';
  // Four acts in a visit: of two visits in seven rounds there are eight. What the budgets compare is opened in four.
  const takes = (peer, size) => PEERS[peer].grows && (isOnce(peer, size) ? round === 0 : round % (JUDGED.includes(peer) ? 2 : 4) === 0);
  for (const size of SIZES) {
    const peers = taking.filter((peer) => takes(peer, size));
    const first = round % (peers.length || 1);
    for (const peer of [...peers.slice(first), ...peers.slice(0, first)]) {
      say(`  ${peer}, ${size}`);
      const times = isOnce(peer, size) ? 2 : 1;
      const { chip, search, count, components } = PEERS[peer];
      const { click, typing, content, transfer } = await visitor.visit({
        path: `/${peer}/agenda/${size}`,
        marks: marksOf(peer, 'agenda'),
        components: components?.('agenda'),
        link: PHONE,
        then: (page) => page.evaluate(act, { chip, search, count, clicks: clicks * times, words: Array(times).fill(word), pause: REST }),
      });
      const sample = ((samples[peer] ??= {})[size] ??= { click: [], typing: [], open: [] });
      sample.click.push(...click);
      sample.typing.push(...typing);
      sample.open.push(content - transfer);
    }
  }
}
