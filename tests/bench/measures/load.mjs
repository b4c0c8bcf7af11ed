/** Pages on a phone: bytes, requests, round trips, time to content, first paint, layout shift, tasks; and what an agenda costs the browser. */
import { TASKS } from '../build-peers.mjs';
import { PACT, SIZES } from '../feeds.mjs';
import { NONE, PHONE } from '../link.mjs';
import { PEERS } from '../pages.mjs';
import { marksOf, takesPart } from '../site.mjs';
import { allText, countNodes } from '../visit.mjs';

/** One round: every peer on every task, each time beginning with another one. */
export async function load({ visitor, hosts, peers: taking }, round, samples) {
  for (const task of Object.keys(TASKS)) {
    // The agenda is timed elsewhere: here everybody shows it once, for what it has to show.
    const peers = taking.filter((peer) => takesPart(peer, task) && (task !== 'agenda' || round === 0 || PEERS[peer].tasks));
    const first = round % peers.length;
    for (const peer of [...peers.slice(first), ...peers.slice(0, first)]) {
      const facts = round === 0 && peer !== 'none' ? factsOf(task, JSON.parse(hosts.files.kit.get(task === 'agenda' ? `/feed/n/${SIZES[0]}.json` : `/feed/v1/pacts/${PACT}.json`)), peer) : [];
      const figures = await visitor.visit({
        path: `/${peer}/${task}/${SIZES[0]}`,
        marks: marksOf(peer, task),
        components: PEERS[peer].components?.(task),
        link: PHONE,
        then: async (page) => (facts.length ? { text: await page.evaluate(allText) } : {}),
      });
      const missing = facts.filter((fact) => !even(figures.text).includes(fact));
      if (missing.length) throw new Error(`${peer}, ${task}: does not show ${missing.slice(0, 5).join(' | ')}`);
      if (figures.faults.length) throw new Error(`${peer}, ${task}: ${figures.faults.slice(0, 2).join(' | ')}`);
      delete figures.text;
      ((samples[task] ??= {})[peer] ??= []).push(figures);
    }
  }
}

/** What anybody has to show for a task: an unequal page would be an unequal race. */
function factsOf(task, feed, peer) {
  const pact = feed.pacts.find(({ id }) => id === PACT);
  const card = [pact.summary, ...pact.themes.map(({ title }) => title), pact.contact?.name, pact.links[0].title];
  // Paged, a part of the rows.
  if (task === 'agenda') return [...feed.themes.map(({ title, shortTitle = title }) => shortTitle), ...(peer === 'handPaged' ? [] : feed.actions.flatMap(({ title, description, partners }) => [title, description, ...(partners ?? []).slice(0, 1)]))].filter(Boolean).map(even);
  if (task === 'card') return card.filter(Boolean).map(even);
  const actions = feed.actions.filter((action) => action.pact === PACT);
  return [...card, ...actions.map(({ title }) => title), ...feed.volgspot.areas.map(({ title }) => title), feed.volgspotReports[0].areas[0].findings[0].text, ...feed.koplopers.filter((one) => one.pact === PACT).flatMap(({ title, goal }) => [title, goal])].filter(Boolean).map(even);
}

/** Letters and digits alone: what stands between two pieces of text is a matter of layout. */
const even = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What the agenda with 106 actions costs: main thread, heap and nodes when all is quiet. */
export async function cost({ visitor, peers }, round, samples) {
  for (const peer of peers.filter((one) => PEERS[one].grows)) {
    const { processor, heap, nodes } = await visitor.visit({
      path: `/${peer}/agenda/${SIZES[0]}`,
      marks: marksOf(peer, 'agenda'),
      components: PEERS[peer].components?.('agenda'),
      link: NONE,
      calm: true,
      async then(page, cdp) {
        const processor = await mainThread(cdp);
        const nodes = await page.evaluate(countNodes);
        await cdp.send('HeapProfiler.enable');
        for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage');
        const { usedSize } = await cdp.send('Runtime.getHeapUsage');
        return { processor, nodes, heap: usedSize };
      },
    });
    (samples[peer] ??= []).push({ processor, heap, nodes });
  }
}

/** Milliseconds that the main thread has worked for this page. */
export async function mainThread(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
