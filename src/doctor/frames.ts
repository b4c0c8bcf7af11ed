import { nearest } from '../internal/nearest.js';
import { COUNTRY } from '../snippet/snippet.js';
import type { Finding } from './finding.js';
import { framedAt, NAMES, type Framed, type Page } from './page.js';
import { lineWith, type Refusal, type Refusals } from './policy.js';
import { ask, isMixed, refusalOfFrame } from './probe.js';

/** Says which frames of the kit the page keeps out, and which ask for a page that is not there. */
export async function checkFrames({ frames, kit }: Page, refusals: Refusals, room: ShadowRoot): Promise<Finding[]> {
  const findings: Finding[] = [];
  const refused = new Map<string, Promise<Refusal | undefined>>();
  /** What the policy says is asked once for each server, not for each frame. */
  const refusalOf = (address: string): Promise<Refusal | undefined> => {
    const { origin } = new URL(address);
    const asked = refused.get(origin) ?? refusalOfFrame(address, refusals, room);
    refused.set(origin, asked);
    return asked;
  };
  for (const at of frames) {
    const framed = framedAt(at.src);
    // Of any other its address is told.
    if (!framed?.address.href.startsWith(`${kit}embed`) || isMixed(at.src) || !framed.general.pathname.endsWith('/embed.html') || !NAMES.includes(framed.widget)) continue;
    const { address, isOwn } = framed;
    const refusal = await refusalOf(at.src);
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
      const near = await nearestPage(framed, kit, refusals);
      findings.push({ code: 'frame-address', at, what: `Het iframe vraagt om een pagina die er niet is (404): ${at.src}`, todo: near ? `Bedoelt u ${near}? Pas het adres aan.` : `Kies de pagina in ${kit}embed/, en neem dat adres over.` });
    }
  }
  return findings;
}

/** The own page of the pact most like the one that was asked for, by the list of the kit. */
async function nearestPage({ address, general }: Framed, kit: string, refusals: Refusals): Promise<string | undefined> {
  const pact = general.searchParams.get('pact') ?? COUNTRY;
  const list = await ask(`${kit}embed/pages.json`, refusals);
  if (list.kind !== 'answer') return undefined;
  try {
    const near = nearest(pact, Object.keys((JSON.parse(list.body) as { readonly pages: object }).pages));
    return near && near !== pact ? address.origin + address.pathname.replace(`/${pact}/`, `/${near}/`) : undefined;
  } catch {
    return undefined;
  }
}
