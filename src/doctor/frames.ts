import { nearest } from '../internal/nearest.js';
import { addressOf } from '../snippet/meant.js';
import type { Finding } from './finding.js';
import type { Page } from './page.js';
import { lineWith, type Refusals } from './policy.js';
import { ask, isMixed, refusalOfFrame } from './probe.js';

/** The address of an own page, in parts. */
const OWN_PAGE = /^(.*\/embed\/)([\w-]+)(\/[\w-]+\.html)$/;

/** Says which frames of the kit the page keeps out, and which ask for a page that is not there. */
export async function checkFrames({ frames, kit }: Page, refusals: Refusals, room: ShadowRoot): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const at of frames) {
    const address = addressOf(at.src);
    const isOwn = OWN_PAGE.test(address?.pathname ?? '');
    if (!address?.href.startsWith(`${kit}embed`) || isMixed(at.src) || !(isOwn || address.pathname.endsWith('/embed.html'))) continue;
    const refusal = await refusalOfFrame(at.src, refusals, room);
    if (refusal) {
      findings.push({
        code: 'csp-frame',
        at,
        what: `Het beveiligingsbeleid van de site (CSP) houdt het iframe tegen: ${at.src}`,
        todo: 'Het iframe blijft leeg. Dit kan alleen wie de site beheert veranderen. Vraag uw leverancier om de regel hieronder.',
        ask: `Wilt u in de Content-Security-Policy van de site ${refusal.directive} uitbreiden met ${address.origin}? De regel wordt:`,
        line: lineWith(refusal, address.origin),
      });
      continue;
    }
    const outcome = isOwn ? await ask(address.origin + address.pathname, refusals) : undefined;
    if (outcome?.kind === 'status' && outcome.status === 404) {
      const near = await nearestPage(address, kit, refusals);
      findings.push({ code: 'frame-address', at, what: `Het iframe vraagt om een pagina die er niet is (404): ${at.src}`, todo: near ? `Bedoelt u ${near}? Pas het adres aan.` : `Kies de pagina in ${kit}embed/, en neem dat adres over.` });
    }
  }
  return findings;
}

/** The own page of the pact most like the one that was asked for, by the list of the kit. */
async function nearestPage({ origin, pathname }: URL, kit: string, refusals: Refusals): Promise<string | undefined> {
  const [, before, pact, after] = OWN_PAGE.exec(pathname) ?? [];
  const list = pact && (await ask(`${kit}embed/pages.json`, refusals));
  if (!list || list.kind !== 'answer') return undefined;
  try {
    const near = nearest(pact, Object.keys(JSON.parse(list.body) as object));
    return near && near !== pact ? `${origin}${before}${near}${after}` : undefined;
  } catch {
    return undefined;
  }
}
