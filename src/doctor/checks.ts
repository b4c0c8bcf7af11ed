import { nearest } from '../internal/nearest.js';
import { WIDGETS as INFO } from '../snippet/widgets.js';
import { attributes, values } from './attributes.js';
import type { FeedReport, Named } from './feeds.js';
import type { Finding } from './finding.js';
import { around, elements, feedOf, framedAt, given, kitClass, NAMES, pactOf, PREFIX, type KitElement, type Page } from './page.js';
import { isMixed } from './probe.js';

/** What a page itself tells, without asking for anything. */
export function checkPage(page: Page): Finding[] {
  const findings = [...texts(page), ...names(page), ...held(page), ...attributes(page), ...values(page), ...frames(page), ...filters(page), ...providers(page), ...versions(page), ...taken(page), ...hidden(page), ...fallbacks(page), ...headings(), ...stale(page)];
  const { widgets, places, frames: framed, misnamed, texts: shown, held: kept } = page;
  if (widgets.length + places.length + framed.length + misnamed.length + shown.length + kept.length > 0) return findings;
  return [{
    code: 'no-widgets',
    what: page.hasRun ? 'Het script van de kit loopt, maar er staat geen onderdeel op de pagina.' : 'Van de kit staat niets op de pagina: geen onderdeel, en geen script dat loopt.',
    todo: 'Het CMS heeft de tag waarschijnlijk weggehaald. Plak een vorm die het CMS wel bewaart: het script met data-widget (vorm 2) of <div data-zorgpact="card"> (vorm 3).',
    ask: 'Wilt u in de editor de tags toestaan die met zorgpact- beginnen, met hun attributen?',
  }];
}

function texts({ texts: found }: Page): Finding[] {
  return found.map((at) => ({
    code: 'tag-as-text',
    at,
    what: `De tag staat als tekst op de pagina. Bezoekers lezen: ${at.textContent!.replace(/^[^<]*/, '').replace(/\s+/g, ' ').slice(0, 60).trim()}`,
    todo: 'Plak hem in de bronweergave (HTML) van de editor, niet in de gewone weergave. Kan dat niet, vraag dan uw leverancier.',
    ask: 'Wilt u redacteuren een blok voor HTML geven, waarin tags die met zorgpact- beginnen blijven staan?',
  }));
}

/** The name most like a wrong one, by its tag or by its Dutch title. */
function meant(name: string): string | undefined {
  const near = nearest(name, [...NAMES, ...INFO.map(({ title }) => title.nl.toLowerCase())]);
  return INFO.find((one) => one.name === near || one.title.nl.toLowerCase() === near)?.name;
}

function names({ misnamed, places }: Page): Finding[] {
  const wrong = [
    ...misnamed.map((at) => ({ at, shown: `<${at.localName}>`, near: meant(at.localName.replace(/^zorg-?pac[kt]+t?-/, '')), write: (name: string) => `<${PREFIX}${name}>` })),
    ...places.filter(({ name }) => !NAMES.includes(name)).map(({ element: at, name }) => ({ at, shown: `"${name}"`, near: meant(name), write: (right: string) => `"${right}"` })),
  ];
  return wrong.map(({ at, shown, near, write }) => ({
    code: 'unknown-element',
    at,
    what: `De kit kent geen onderdeel ${shown}.`,
    todo: near ? `Bedoelt u ${write(near)}? Pas de naam aan.` : `Neem een van deze namen: ${NAMES.join(', ')}.`,
  }));
}

function held({ held: found, kit }: Page): Finding[] {
  return found.map(({ element: at, signs, address }) => ({
    code: 'held-for-consent',
    at,
    what: `Een hulpmiddel voor toestemming of voor later laden houdt ${at.localName === 'iframe' ? 'het iframe' : 'het script'} tegen${signs.length ? `. Te zien aan: ${signs.join(', ')}` : ''}.`,
    todo: 'De kit zet geen cookies en bewaart niets, dus toestemming is hier niet nodig. Zet het adres van de kit in dat hulpmiddel bij ‘noodzakelijk’, of sluit het uit.',
    ask: `Wilt u in het toestemmingshulpmiddel ${(address ?? new URL(kit)).origin} als noodzakelijk aanmerken, zodat het meteen laadt?`,
  }));
}

function frames({ frames: found, kit }: Page): Finding[] {
  const findings: Finding[] = [];
  for (const at of found) {
    const { address, general, widget, isOwn } = framedAt(at.src) ?? framedAt('about:blank')!;
    const isPage = general.pathname.endsWith('/embed.html') && (address.origin !== new URL(kit).origin || address.href.startsWith(`${kit}embed`));
    if (isMixed(at.src)) findings.push({ code: 'mixed-content', at, what: `De pagina is https, het iframe is http: ${at.src}`, todo: 'Browsers houden dat tegen. Zet https:// voor het adres van het iframe.' });
    else if (!isPage) findings.push({ code: 'frame-address', at, what: `Het iframe wijst niet naar de pagina van de kit: ${at.src}`, todo: `Het adres begint zo: ${kit}embed.html?widget=` });
    else if (!NAMES.includes(widget)) {
      const near = widget && meant(widget);
      const right = near && (isOwn ? address.href.replace(`/${widget}.html`, `/${near}.html`) : `widget=${near}`);
      findings.push({
        code: 'frame-address',
        at,
        what: widget ? `Het iframe vraagt om een onderdeel dat de kit niet kent: ${widget}` : 'Het iframe zegt niet welk onderdeel het toont.',
        todo: right ? `Bedoelt u ${right}? Pas het adres aan.` : isOwn ? `Kies de pagina in ${kit}embed/, en neem dat adres over.` : `Zet ?widget= met een van deze namen achter het adres: ${NAMES.join(', ')}.`,
      });
    }
    if (at.hasAttribute('sandbox') && !at.sandbox.contains('allow-scripts')) {
      findings.push({ code: 'frame-sandbox', at, what: `Het iframe mag geen script uitvoeren (sandbox zonder allow-scripts). ${isOwn ? 'Het toont de tekst, maar knoppen doen niets en de hoogte volgt niet.' : 'Het blijft leeg.'}`, todo: 'Zet in het iframe:', line: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"', ask: 'Wilt u toestaan dat het iframe van de kit dit attribuut houdt?' });
    }
    if (!at.title.trim() && !at.getAttribute('aria-label')?.trim()) {
      findings.push({ code: 'frame-title', at, what: 'Het iframe heeft geen naam (title). Een schermlezer zegt dan niet wat erin staat.', todo: 'Zet in het iframe een title, zoals title="Actieagenda van Zorgpact Limburg".' });
    }
  }
  return findings;
}

function filters({ widgets }: Page): Finding[] {
  return widgets.filter(({ localName }) => localName === 'zorgpact-theme-filter').flatMap((at) => {
    const root = at.getRootNode() as Document | ShadowRoot;
    const wanted = given(at, 'for').split(/[\s,]+/).filter((id) => id && !root.getElementById(id));
    const known = widgets.map(({ id }) => id).filter(Boolean);
    return wanted.map((id): Finding => {
      const near = nearest(id, known);
      return { code: 'filter-for', at, what: `Het themafilter stuurt "${id}", maar niets op de pagina heeft dat id.`, todo: near ? `Bedoelt u for="${near}"?` : `Zet id="${id}" op het onderdeel dat het filter moet sturen, of haal for weg: dan stuurt het alles.` };
    });
  });
}

function providers(page: Page): Finding[] {
  const { providers: found, widgets } = page;
  const isOnPage = widgets.some((widget) => feedOf(widget, page) === page.feed);
  return found.filter((at) => isOnPage && given(at, 'feed') && feedOf(at, page) !== page.feed).map((at) => ({
    code: 'other-feed',
    at,
    what: `Deze groep leest een andere feed dan de rest van de pagina: ${feedOf(at, page)}`,
    todo: `De rest leest ${page.feed}. Is dat de bedoeling, dan hoeft u niets te doen. Anders: haal feed weg van <zorgpact-provider>.`,
  }));
}

function versions({ scripts, widgets }: Page): Finding[] {
  const addresses = [...new Set(scripts.map(({ src }) => src.split(/[?#]/)[0]!))];
  const told = [...new Set(scripts.map(({ dataset }) => dataset['version']).filter((one) => one !== undefined))];
  const run = [...new Set(widgets.map((widget) => kitClass(widget)?.kitVersion).filter((one) => one !== undefined))];
  if (addresses.length < 2 && told.length < 2 && run.length < 2) return [];
  const what = addresses.length > 1 ? `adressen: ${addresses.join(' en ')}` : `versies: ${(told.length > 1 ? told : run).join(' en ')}`;
  return [{ code: 'two-versions', at: scripts[scripts.length - 1]!, what: `De kit staat twee keer op de pagina, met verschillende ${what}.`, todo: 'De eerste die laadt, wint. Haal de andere weg, of geef alle script-tags hetzelfde adres.', ask: 'Wilt u nagaan of het sjabloon van de site de kit al laadt, en er één laten staan?' }];
}

function taken({ widgets, providers: groups }: Page): Finding[] {
  const seen = new Set<string>();
  return [...widgets, ...groups].filter((at) => customElements.get(at.localName) && !kitClass(at) && !seen.has(at.localName) && seen.add(at.localName)).map((at) => ({
    code: 'name-taken',
    at,
    what: `Een ander script op de pagina gebruikt de naam <${at.localName}> al. Het onderdeel van de kit kan daar niet komen.`,
    todo: 'Haal dat andere script weg, of gebruik voor dit onderdeel het iframe (vorm 5).',
    ask: `Welk script van de site maakt het element ${at.localName}? Wilt u dat weghalen of een andere naam geven?`,
  }));
}

/** The nearest ancestor, or the element, that is not shown at all. */
function hiddenBy(element: Element): Element | undefined {
  if (getComputedStyle(element).display === 'none') return hiddenAncestor(element) ?? element;
  return hiddenAncestor(element);
}

const parentOf = (element: Element): Element | undefined => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? undefined;

function hiddenAncestor(element: Element): Element | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) if (getComputedStyle(at).display === 'none') return at;
  return undefined;
}

function hidden({ widgets }: Page): Finding[] {
  return widgets.flatMap((at) => {
    const by = hiddenBy(at);
    if (!by) return [];
    return [{ code: 'hidden', at, what: by === at ? 'Het onderdeel is verborgen (display: none).' : `Het onderdeel staat in een deel van de pagina dat verborgen is (display: none): <${by.localName}${by.id ? ` id="${by.id}"` : ''}>.`, todo: 'Is dat een tabblad of een uitklapblok, dan is het goed. Anders: haal hidden of display: none daar weg.' }];
  });
}

/** What needs no fallback: a filter has nothing to say by itself, and behind a script tag alone there is no room for one. */
const needsFallback = (widget: KitElement): boolean => widget.localName !== 'zorgpact-theme-filter' && !widget.previousElementSibling?.matches('script[data-widget]');

const isFilled = (widget: Element): boolean => [...widget.childNodes].some((node) => (node instanceof Element ? node.textContent!.trim() !== '' || node.matches('img') || node.querySelector('img') : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''));

function fallbacks({ widgets }: Page): Finding[] {
  return widgets.filter((at) => needsFallback(at) && !isFilled(at) && (kitClass(at) || !customElements.get(at.localName))).map((at) => ({
    code: 'no-fallback',
    at,
    what: `Tussen de tags van <${at.localName}> staat niets. Wie het script niet krijgt, ziet niets.`,
    todo: 'Zet er een link of korte tekst tussen, zoals <a href="…">Lees meer over het zorgpact</a>.',
  }));
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading][aria-level]';
const levelOf = (heading: Element): number => Number(heading.getAttribute('aria-level') ?? heading.localName[1]);
const headingsIn = (widget: Element): number[] => [...(widget.shadowRoot?.querySelectorAll(HEADINGS) ?? [])].map(levelOf);

function headings(): Finding[] {
  const findings: Finding[] = [];
  let before: number | undefined;
  let inside: Element | undefined;
  for (const at of elements()) {
    // While a widget shows, its fallback doesn't; of one that is late, the fallback still does.
    if (inside?.contains(at)) continue;
    inside = undefined;
    if (at.matches(HEADINGS)) {
      if (!hiddenBy(at)) before = levelOf(at);
    } else if (NAMES.includes(at.localName.replace(PREFIX, '')) && ['ready', 'stale'].includes(at.getAttribute('state') ?? '') && at.shadowRoot?.querySelector('.zp')) {
      inside = at;
      const [first, ...more] = headingsIn(at);
      if (first === undefined) continue;
      if (before !== undefined && first > before + 1) {
        findings.push({ code: 'heading-skipped', at, what: `De kop van <${at.localName}> is van niveau ${first}, de kop ervoor van niveau ${before}. Er is een niveau overgeslagen.`, todo: `Haal heading-level weg, of zet heading-level="${Math.max(2, before + 1)}".` });
      }
      before = more.at(-1) ?? first;
    }
  }
  return findings;
}

function stale({ widgets }: Page): Finding[] {
  const [at] = widgets.filter((widget) => widget.getAttribute('state') === 'stale');
  return at ? [{ code: 'feed-stale', at, what: 'De gegevens op de pagina zijn niet van nu: de feed kwam de laatste keer niet.', todo: 'Laad de pagina opnieuw. Blijft het zo, vraag dan de uitgever van de feed of de server werkt.' }] : [];
}

/** What widgets ask of a feed and it doesn't have. */
export function checkRecords({ readers, content }: FeedReport): Finding[] {
  if (!content) return [];
  const { pacts, koplopers } = content;
  const unknown = (code: 'unknown-pact' | 'unknown-koploper', at: Element, attribute: string, value: string, known: readonly Named[]): Finding => {
    const asWritten = nearest(value, known.flatMap(({ id, name }) => [id, name?.toLowerCase() ?? '']));
    const near = asWritten && known.find(({ id, name }) => id === asWritten || name?.toLowerCase() === asWritten)?.id;
    const all = known.length > 12 ? '' : ` De feed heeft: ${known.map(({ id }) => id).join(', ')}.`;
    return { code, at, what: `De feed heeft geen ${attribute} "${value}".`, todo: near ? `Bedoelt u ${attribute}="${near}"?` : `Neem een andere, of een feed die hem heeft.${all}` };
  };
  const findings: Finding[] = [];
  for (const at of readers) {
    const shows = INFO.find(({ name }) => PREFIX + name === at.localName)?.shows;
    const pact = pactOf(at);
    const isEmpty = at.getAttribute('state') === 'empty';
    const koploper = given(at, 'koploper').replace(/\/$/, '').toLowerCase();
    if (pact && shows !== 'koploper' && !pacts.some(({ id }) => id === pact)) findings.push(unknown('unknown-pact', around(at, 'zorgpact-provider[pact]') && !given(at, 'pact') ? around(at, 'zorgpact-provider[pact]')! : at, 'pact', pact, pacts));
    else if (koploper && shows === 'koploper' && !koplopers.some(({ id }) => id === koploper)) findings.push(unknown('unknown-koploper', at, 'koploper', koploper, koplopers));
    else if (isEmpty && ((shows === 'pact' && !pact) || (shows === 'koploper' && !koploper))) {
      findings.push({ code: 'missing-attribute', at, what: `<${at.localName}> heeft geen ${shows}.`, todo: `Zet ${shows}="…" in de tag. De feed heeft: ${(shows === 'pact' ? pacts : koplopers).slice(0, 12).map(({ id }) => id).join(', ')}.` });
    } else if (at.getAttribute('state') === 'error') {
      findings.push({ code: 'passing', at, what: `<${at.localName}> kreeg de feed niet, maar die komt nu wel.`, todo: 'Laad de pagina opnieuw.' });
    }
  }
  return findings;
}
