import { FILES } from 'virtual:chunks';
import { addressOf } from '../snippet/meant.js';
import { silence } from './feeds.js';
import type { Finding } from './finding.js';
import { placeOf, PREFIX, type KitElement, type Page } from './page.js';
import { lineWith, type Refusals } from './policy.js';
import { ask, digestOf, isMixed, refusalOfScript } from './probe.js';

const fileOf = ({ src }: HTMLScriptElement): string => src.split(/[?#]/)[0]!;

/** Says why a script tag of the kit has not run, and which of its tags carry another hash than the file has. */
export async function checkScripts(page: Page, refusals: Refusals, room: ShadowRoot): Promise<Finding[]> {
  const { scripts, frameScripts, hasRun, widgets, places } = page;
  const mixed = [...scripts, ...frameScripts].filter(({ src }) => isMixed(src)).map(
    (at): Finding => ({ code: 'mixed-content', at, what: `De pagina is https, het script is http: ${at.src}`, todo: 'Browsers houden dat tegen. Zet https:// voor het adres van het script.' }),
  );
  if (mixed.length) return mixed;
  const wrong = await wrongHashes(page, refusals);
  if (hasRun || wrong.length || page.held.length) return wrong;
  const [at] = scripts;
  if (at) {
    const cause = await causeOf(at.src, refusals, room, page);
    if (cause) return [{ at, ...cause }];
  }
  if (widgets.length + places.length === 0) return [];
  const [other] = at ? [] : page.misnamedScripts;
  if (other) return [{ at: other, ...(addressOf(other.src) ? { code: 'no-script', what: `Het script van de kit heet anders: ${other.src}`, todo: 'Pas het adres aan:', line: new URL('zorgpact.js', other.src).href } : noAddress(other.src)) }];
  return [{
    code: 'no-script',
    at: at ?? widgets[0] ?? places[0]!.element,
    what: at ? 'Het script van de kit staat op de pagina, maar heeft niet gelopen.' : 'Het script van de kit staat niet op de pagina. Het CMS heeft de script-tag waarschijnlijk weggehaald.',
    todo: at ? 'Laad de pagina opnieuw. Blijft het zo, kijk dan of een hulpmiddel voor snelheid of toestemming scripts uitstelt.' : 'Laat de script-tag één keer in het sjabloon van de site zetten, of gebruik het iframe (vorm 5).',
    ...(!at && { ask: 'Wilt u deze script-tag in het sjabloon van de site zetten, of toestaan dat redacteuren hem gebruiken?', line: `<script async src="${page.kit}cdn/zorgpact.js"></script>` }),
  }];
}

/** Tags whose `integrity` is not that of the file, by the list beside the file; asked for only where the tags leave it in doubt. */
async function wrongHashes({ scripts, frameScripts, hasRun }: Page, refusals: Refusals): Promise<Finding[]> {
  const isInDoubt = (tag: HTMLScriptElement): boolean => tag.integrity.startsWith('sha384-') && addressOf(tag.src) !== undefined && (!hasRun || frameScripts.includes(tag) || scripts.some((other) => fileOf(other) === fileOf(tag) && other.integrity !== tag.integrity));
  const findings: Finding[] = [];
  for (const at of [...scripts, ...frameScripts].filter(isInDoubt)) {
    const outcome = await ask(new URL('sri.json', at.src).href, refusals);
    if (outcome.kind !== 'answer') continue;
    let right: string | undefined;
    try {
      right = (JSON.parse(outcome.body) as Record<string, string>)[fileOf(at).split('/').pop()!];
    } catch {
      continue;
    }
    if (right && !at.integrity.includes(right)) {
      findings.push({ code: 'integrity', at, what: 'Het controlegetal (integrity) van deze script-tag hoort niet bij het bestand. De browser voert het script niet uit.', todo: 'Plak de tag van deze versie opnieuw, of zet dit controlegetal erin:', line: `integrity="${right}"` });
    }
  }
  return findings;
}

/** Says why the code of a widget is not there; of widgets that miss the same file the first. */
export async function checkCode(page: Page, refusals: Refusals, room: ShadowRoot): Promise<Finding[]> {
  if (!page.hasRun) return [];
  const missing = new Map<string, KitElement>();
  for (const element of [...page.widgets, ...page.providers]) {
    const name = element.localName.slice(PREFIX.length);
    if (!customElements.get(element.localName) && !missing.has(name)) missing.set(name, element);
  }
  const findings = new Map<string, Finding>();
  const cdn = `${page.kit}cdn/`;
  for (const [name, at] of missing) {
    const [, ...before] = (FILES[name] ?? '').split(' ');
    let cause: Cause | undefined;
    for (const chunk of ['core', ...before, name]) {
      const [digest] = (FILES[chunk] ?? '').split(' ');
      if (digest) cause ??= await causeOf(`${cdn}${chunk}-${digest.replace(/\W/g, '').slice(0, 8)}.js`, refusals, room, page, digest);
    }
    cause ??= { code: 'passing', what: `De code van ${placeOf(at)} kwam niet, en komt nu wel.`, todo: 'Laad de pagina opnieuw.' };
    if (!findings.has(cause.what)) findings.set(cause.what, { at, ...cause });
  }
  return [...findings.values()];
}

type Cause = Omit<Finding, 'at'>;

const noAddress = (address: string): Cause => ({ code: 'no-script', what: `Het adres van het script klopt niet: ${address}`, todo: 'Zet in src het hele adres van het script. Het begint met https://. KIT in de voorbeelden staat voor het adres van uw kit.' });

/** Why a script does not come; `undefined` when it comes as it should. */
async function causeOf(address: string, refusals: Refusals, room: ShadowRoot, page: Page, digest?: string): Promise<Cause | undefined> {
  const asked = addressOf(address);
  if (!asked) return noAddress(address);
  const { origin } = asked;
  const refusal = await refusalOfScript(address, refusals, room, page.nonce);
  if (refusal) {
    return {
      code: 'csp-script',
      what: `Het beveiligingsbeleid van de site (CSP) houdt code van de kit tegen: ${address}`,
      todo: 'Dit kan alleen wie de site beheert veranderen. Vraag uw leverancier om de regel hieronder.',
      ask: `Wilt u in de Content-Security-Policy van de site ${refusal.directive} uitbreiden met ${origin}? De regel wordt:`,
      line: lineWith(refusal, origin),
    };
  }
  const outcome = await ask(address, refusals);
  switch (outcome.kind) {
    case 'silent':
      return { code: 'blocked', what: `Een bestand van de kit geeft geen antwoord: ${address}`, todo: silence(origin, page), ask: `Wilt u nagaan of een firewall, filter of proxy het adres ${origin} tegenhoudt, en het toestaan?` };
    case 'no-cors':
      return { code: 'kit-cors', what: `De server van de kit staat niet toe dat andere sites zijn bestanden lezen (CORS): ${address}`, todo: 'De server moet een regel meesturen.', ask: `Wilt u op ${origin} bij elk antwoord onder ${new URL('.', address).pathname} deze header meesturen?`, line: 'Access-Control-Allow-Origin: *' };
    case 'status':
      return { code: 'kit-incomplete', what: `Een bestand van de kit is er niet (${outcome.status}): ${address}`, todo: 'De map cdn/ is niet compleet, of van twee versies door elkaar. Zet hem in zijn geheel opnieuw neer.', ask: `Wilt u de map ${new URL('.', address).href} in zijn geheel opnieuw plaatsen?` };
    case 'answer': {
      const found = digest && (await digestOf(outcome.bytes));
      return found && found !== digest
        ? { code: 'kit-changed', what: `Een bestand van de kit is onderweg veranderd: ${address}`, todo: 'Een proxy, CDN of optimalisatie past het bestand aan. De kit voert het daarom niet uit.', ask: `Wilt u bestanden onder ${new URL('.', address).href} ongewijzigd doorgeven (niet verkleinen of aanvullen)?` }
        : undefined;
    }
    // What the page may not fetch it may still run; a script on http was told before.
    case 'refused':
    case 'mixed':
      return undefined;
    default:
      return outcome satisfies never;
  }
}
