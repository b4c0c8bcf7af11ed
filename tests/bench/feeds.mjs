/** The feeds of the bench: the real ones, and the national one with its actions repeated to a number. */
import { readdirSync, readFileSync } from 'node:fs';

export const SIZES = [106, 1060, 10_600];
export const PACT = 'limburg';
export const KOPLOPER = 'evolva-werkplekleren-3-0';

const read = (path) => readFileSync(path, 'utf8');

/** @param {string} dist folder of the build @param {number} size number of actions */
export function ofSize(dist, size) {
  const feed = JSON.parse(read(`${dist}/feed/v1/feed.json`));
  const { actions } = feed;
  feed.actions = Array.from({ length: size }, (_, index) => {
    const round = Math.floor(index / actions.length);
    const action = actions[index % actions.length];
    return round === 0 ? action : { ...action, id: `${action.id}-${round}`, title: `${action.title} (${round})` };
  });
  return JSON.stringify(feed);
}

/** All feeds by their path on the kit's host. */
export function feeds(dist) {
  const files = new Map([['/feed/v1/feed.json', read(`${dist}/feed/v1/feed.json`)]]);
  for (const name of readdirSync(`${dist}/feed/v1/pacts`)) files.set(`/feed/v1/pacts/${name}`, read(`${dist}/feed/v1/pacts/${name}`));
  for (const size of SIZES) files.set(`/feed/n/${size}.json`, ofSize(dist, size));
  return files;
}
