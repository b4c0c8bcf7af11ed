/** What the kit weighs: which files a page really asks for, and their bytes in brotli at its best. Used by the bench and by `npm test`. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const CARD = '<zorgpact-card pact="limburg"></zorgpact-card>';

/** The widgets beside the card. */
const OTHERS = {
  'agenda': '<zorgpact-agenda pact="limburg"></zorgpact-agenda>',
  'theme-filter': '<zorgpact-theme-filter pact="limburg"></zorgpact-theme-filter>',
  'volgspot': '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
  'portrait': '<zorgpact-portrait koploper="evolva-werkplekleren-3-0"></zorgpact-portrait>',
  'kopgroep': '<zorgpact-kopgroep pact="limburg"></zorgpact-kopgroep>',
};

/** The widgets around the first six. */
const MORE = Object.fromEntries(['figures', 'obstacles', 'stories', 'timeline', 'overview', 'goals', 'lessons', 'events', 'partners'].map((name) => [name, `<zorgpact-${name}></zorgpact-${name}>`]));

/** The widgets of every page that is weighed; the loader goes with them. */
export const PAGES = {
  card: CARD,
  all: CARD + Object.values(OTHERS).join(''),
  english: CARD.replace(' ', ' lang="en" '),
  ...Object.fromEntries(Object.entries({ ...OTHERS, ...MORE }).map(([name, tag]) => [`card+${name}`, CARD + tag])),
};

const sizes = new Map();
/** Bytes of a file of the build in brotli. */
export function bytesOf(path) {
  if (!sizes.has(path)) {
    const body = readFileSync(path);
    sizes.set(path, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length);
  }
  return sizes.get(path);
}

/** What nobody pays for who only looks at a widget: names of files, or marks that the code of zod and of the doctor (a code of its own) leaves in a bundle. */
const UNWANTED = /zod(Error|-)|\$Zod|_zod\b|configurator|\/zorgpact-doctor\.js$|heading-skipped/;

/**
 * Figures of the budgets on bytes and requests.
 * @param {Record<string, readonly string[]>} asked paths that each of `PAGES` asked of the kit, such as `/cdn/zorgpact.js`
 * @returns {Record<string, number>} by the id of the budget
 */
export function weigh(asked) {
  const scripts = (page) => [...new Set(asked[page])].filter((path) => path.endsWith('.js'));
  const script = (page) => scripts(page).reduce((sum, path) => sum + bytesOf(`dist${path}`), 0);
  const isUnwanted = (path) => UNWANTED.test(path) || UNWANTED.test(readFileSync(`dist${path}`, 'utf8'));
  return {
    'loader': bytesOf('dist/cdn/zorgpact.js'),
    'card': script('card'),
    ...Object.fromEntries(Object.keys({ ...OTHERS, ...MORE }).map((name) => [name, script(`card+${name}`) - script('card')])),
    'all': script('all'),
    'language': script('english') - script('card'),
    'unwanted': scripts('all').filter(isUnwanted).reduce((sum, path) => sum + bytesOf(`dist${path}`), 0),
    'feed-pact': Math.max(...readdirSync('dist/feed/v1/pacts').map((name) => bytesOf(`dist/feed/v1/pacts/${name}`))),
    'feed-country': bytesOf('dist/feed/v1/feed.json'),
    // With the page itself.
    'requests-card': asked['card'].length + 1,
    'requests-all': asked['all'].length + 1,
  };
}
