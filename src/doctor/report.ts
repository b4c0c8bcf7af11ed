import { KIT_VERSION } from '../internal/define-element.js';
import { checkPage, checkRecords } from './checks.js';
import { checkFeed, feedsOf, picturesOf, type FeedReport } from './feeds.js';
import { inOrder, type Finding } from './finding.js';
import { checkFrames } from './frames.js';
import { kitClass, lookAt, NAMES, placeOf, type KitElement, type Page } from './page.js';
import { later, lineWith, type Refusals } from './policy.js';
import { refusalOfPicture } from './probe.js';
import { checkCode, checkScripts } from './scripts.js';

/** All that the panel tells. */
export interface Report {
  readonly page: Page;
  readonly feeds: readonly FeedReport[];
  readonly findings: readonly Finding[];
}

/** Milliseconds that a widget gets to show: longer than it waits for its feed itself. */
const FOR_FEED = 10_000;

/** Milliseconds that the code of a widget gets to come once the page is there. */
const FOR_CODE = 3000;

const BETWEEN = 50;

/**
 * Looks at the page when it has come to rest, and asks again for what it needs.
 * @param kit folder of the kit, with a slash at its end
 * @param room where a link stands while what it names is asked for
 */
export async function examine(kit: string, refusals: Refusals, room: ShadowRoot): Promise<Report> {
  if (document.readyState !== 'complete') await Promise.race([new Promise((resolve) => addEventListener('load', resolve, { once: true })), later(FOR_FEED)]);
  await rest(kit);
  const page = lookAt(kit);
  // Without the script nothing asks for a feed.
  const feeds = await Promise.all([...(page.hasRun ? feedsOf(page) : [])].map(([address, readers]) => checkFeed(address, readers, page, refusals)));
  const own = checkPage(page);
  const asked = [...(await checkScripts(page, refusals, room)), ...(await checkCode(page, refusals, room)), ...(await checkFrames(page, refusals, room)), ...(await checkPictures(feeds, refusals))];
  return { page, feeds, findings: inOrder([...own, ...asked, ...feeds.flatMap((feed) => [...feed.findings, ...checkRecords(feed)])]) };
}

/** Waits until every widget has its outcome, or its time is over. */
async function rest(kit: string): Promise<void> {
  const start = performance.now();
  const isWaiting = (widget: KitElement): boolean => (customElements.get(widget.localName) ? kitClass(widget) !== undefined && (widget.state ?? 'loading') === 'loading' && performance.now() - start < FOR_FEED : performance.now() - start < FOR_CODE);
  const isPlaced = ({ element, name }: Page['places'][number]): boolean => !NAMES.includes(name) || performance.now() - start > FOR_CODE || element.matches('head *') || !!element.querySelector(`zorgpact-${name}`) || !!element.parentElement?.matches(`zorgpact-${name}`) || !!element.nextElementSibling?.matches(`zorgpact-${name}`);
  for (;;) {
    const { widgets, places } = lookAt(kit);
    if (!widgets.some(isWaiting) && places.every(isPlaced)) return;
    await later(BETWEEN);
  }
}

async function checkPictures(feeds: readonly FeedReport[], refusals: Refusals): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { url, reader: at } of feeds.flatMap(picturesOf)) {
    const refusal = await refusalOfPicture(url, refusals);
    if (!refusal) continue;
    const { origin } = new URL(url);
    findings.push({
      code: 'csp-img',
      at,
      what: `Het beveiligingsbeleid van de site (CSP) houdt foto’s tegen van ${origin}`,
      todo: 'Het onderdeel toont een tekening in plaats van de foto. Vraag uw leverancier om de regel hieronder.',
      ask: `Wilt u in de Content-Security-Policy van de site ${refusal.directive} uitbreiden met ${origin}? De regel wordt:`,
      line: lineWith(refusal, origin),
    });
  }
  return findings;
}

/** Versions of the kit on the page: of its classes, and as the script tags tell. */
export function versionsOf({ widgets, scripts }: Page): string[] {
  return [...new Set([...widgets.map((widget) => kitClass(widget)?.kitVersion), ...scripts.map(({ dataset }) => dataset['version'])])].filter((one) => one !== undefined);
}

/** A text for the supplier of the CMS; empty when nothing is asked of them. */
export function mailOf({ findings, page }: Report): string {
  const asked = findings.filter(({ ask }) => ask);
  if (asked.length === 0) return '';
  const { origin, pathname } = location;
  const lines = asked.map(({ what, at, ask, line }, index) => [`${index + 1}. ${what}`, ...(at ? [`   Waar: ${placeOf(at)}`] : []), `   Vraag: ${ask}`, ...(line ? [`   ${line}`] : [])].join('\n'));
  return [
    'Onderwerp: Zorgpact-onderdelen op onze site',
    'Goedendag,',
    `Op ${origin}${pathname} staan onderdelen van Zorgpact-widgets. Daar is dit gevonden:`,
    ...lines,
    `Over de kit: versie ${KIT_VERSION}, van ${page.kit}. De kit gebruikt geen cookies, geen opslag, geen eval en geen stijlen of scripts in de pagina zelf.`,
    'Met vriendelijke groet,',
  ].join('\n\n');
}
