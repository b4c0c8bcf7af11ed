import { CODES, type Finding } from './finding.js';
import { kitClass, PANEL, placeOf, type KitElement } from './page.js';
import { STYLES } from './panel.styles.js';
import { mailOf, versionsOf, type Report } from './report.js';

type Child = Node | string | false | undefined;

/** An element with its attributes and what is in it. */
function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

function button(words: string, onClick: (target: HTMLButtonElement) => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', () => onClick(made));
  return made;
}

const STATES: Readonly<Record<string, string>> = { ready: 'te zien', empty: 'leeg', error: 'geen gegevens', stale: 'oude gegevens', loading: 'nog bezig' };

const DAY = 86_400_000;

/** Pixels up to which the panel stands under the page, in place of beside it; the style sheet has the same. */
const NARROW = 640;

/** The part of a narrow window above the panel. */
const UNDER = 0.3;

/** The frame around what the panel shows stands so many pixels outside it, with its shadow. */
const FRAME = 8;

/** A date of a feed in words, in the precision that it has. */
function dateIn(value: string): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number) as [number, number?, number?];
  return new Intl.DateTimeFormat('nl-NL', { year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }), timeZone: 'UTC' }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** How long ago a day was. */
function ago(value: string): string {
  const days = Math.floor((Date.now() - Date.parse(value)) / DAY);
  return Number.isNaN(days) || days < 0 ? '' : days === 0 ? ' (vandaag)' : days === 1 ? ' (gisteren)' : ` (${days} dagen geleden)`;
}

/** What the panel asks of what opened it. */
export interface PanelEvents {
  onAgain(): void;
  onClose(): void;
}

/** The panel in the corner of the page: one element, which takes everything with it when it goes. */
export class Panel {
  readonly room: ShadowRoot;
  readonly #host = document.createElement(PANEL);
  readonly #events: PanelEvents;
  readonly #title = make('h2', { id: 'title', tabindex: '-1' }, 'Zorgpact-controle');
  readonly #status = make('p', { class: 'status', role: 'status' });
  readonly #body = make('div');
  readonly #mark = make('div', { class: 'mark', hidden: '' });
  /** Where the focus was. */
  readonly #before = document.activeElement;
  #shown: Element | undefined;

  constructor(events: PanelEvents) {
    this.#events = events;
    this.room = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    this.room.adoptedStyleSheets = [sheet];
    const panel = make(
      'div',
      { 'class': 'panel', 'role': 'dialog', 'aria-labelledby': 'title', 'lang': 'nl', 'dir': 'ltr' },
      make('header', {}, this.#title, button('Sluiten', () => this.close())),
      make('p', { class: 'note' }, 'Alleen u ziet dit paneel. Het verandert niets aan de pagina en stuurt niets door. Om te weten wat er mis is, vraagt het de bestanden van de kit, de feed en foto’s uit de feed zelf nog eens op.'),
      this.#status,
      this.#body,
    );
    this.room.append(this.#mark, panel);
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    });
  }

  open(): void {
    document.documentElement.append(this.#host);
    addEventListener('scroll', this.#follow, { capture: true, passive: true });
    addEventListener('resize', this.#follow);
    this.#title.focus({ preventScroll: true });
  }

  /** Takes the panel and all that belongs to it away. */
  close(): void {
    removeEventListener('scroll', this.#follow, { capture: true });
    removeEventListener('resize', this.#follow);
    this.#host.remove();
    if (this.#before instanceof HTMLElement && this.#before !== document.body) this.#before.focus({ preventScroll: true });
    this.#events.onClose();
  }

  /** Says that it is looking. */
  wait(): void {
    this.#point(undefined);
    this.#body.replaceChildren();
    this.#status.textContent = 'Bezig met controleren …';
  }

  show(report: Report): void {
    const { findings } = report;
    const faults = findings.filter(({ code }) => CODES[code] === 'fault').length;
    const advice = findings.length - faults;
    const counts = [faults && `${faults} ${faults === 1 ? 'fout' : 'fouten'}`, advice && `${advice} ${advice === 1 ? 'tip' : 'tips'}`].filter(Boolean);
    this.#status.textContent = counts.length ? `Gevonden: ${counts.join(' en ')}` : 'Geen bevindingen';
    const mail = mailOf(report);
    this.#body.replaceChildren(
      ...(findings.length ? [make('h3', {}, 'Bevindingen'), make('ol', { class: 'findings' }, ...findings.map((finding) => this.#finding(finding)))] : []),
      ...widgetsOf(report),
      ...kitOf(report),
      ...(mail ? this.#mail(mail) : findings.length ? [make('p', { class: 'note' }, 'Hiervoor hebt u uw leverancier niet nodig.')] : []),
      this.#again(),
    );
  }

  /** Says that the check itself failed. */
  fail(error: unknown): void {
    this.#status.textContent = 'De controle zelf is mislukt';
    this.#body.replaceChildren(
      make('p', { class: 'note' }, 'Of er op uw pagina iets mis is, is dus niet bekend. Laad de pagina opnieuw. Blijft het zo, meld dan deze regel aan de leverancier van de kit:'),
      make('pre', {}, String(error)),
      this.#again(),
    );
  }

  #again(): HTMLElement {
    return make('p', { class: 'end' }, button('Opnieuw controleren', () => {
      this.#title.focus({ preventScroll: true });
      this.#events.onAgain();
    }));
  }

  #finding(finding: Finding): HTMLLIElement {
    const { code, what, todo, at, line } = finding;
    const isAdvice = CODES[code] === 'advice';
    // A group has no box of its own.
    const box = at && [at, ...at.children].find((one) => one.getClientRects().length > 0);
    return make(
      'li',
      { 'data-code': code, 'class': isAdvice ? 'advice' : 'fault' },
      make('p', { class: 'kind' }, isAdvice ? 'Tip' : 'Fout'),
      make('h4', {}, what),
      make('p', {}, todo),
      line !== undefined && make('pre', {}, line),
      at && make('p', { class: 'where' }, make('code', {}, placeOf(at)), box && button('Toon op de pagina', (target) => this.#toggle(box, target), { 'aria-pressed': 'false' })),
    );
  }

  #mail(text: string): HTMLElement[] {
    const area = make('textarea', { id: 'mail', readonly: '', spellcheck: 'false' }, text);
    const said = make('span', { role: 'status' });
    const copy = async (): Promise<void> => {
      try {
        await navigator.clipboard.writeText(text);
        said.textContent = 'Gekopieerd';
      } catch {
        area.focus();
        area.select();
        said.textContent = 'De tekst is geselecteerd: kopieer hem met Ctrl+C of ⌘C';
      }
    };
    return [
      make('h3', {}, 'Mail aan uw leverancier'),
      make('label', { for: 'mail' }, 'Deze tekst kunt u zo versturen.'),
      area,
      make('p', { class: 'row' }, button('Kopieer', () => void copy(), { class: 'main' }), said),
    ];
  }

  /** Brings an element into sight with a frame around it; again, and the frame goes. */
  #toggle(element: Element, target: HTMLButtonElement): void {
    const isOn = target.getAttribute('aria-pressed') === 'true';
    for (const other of this.room.querySelectorAll('[aria-pressed]')) other.setAttribute('aria-pressed', 'false');
    target.setAttribute('aria-pressed', String(!isOn));
    this.#point(isOn ? undefined : element);
  }

  #point(element: Element | undefined): void {
    this.#shown = element;
    if (element) element.scrollIntoView({ block: innerWidth > NARROW && element.clientHeight < innerHeight ? 'center' : 'start' });
    if (element && element.getBoundingClientRect().top < FRAME) scrollBy(0, -FRAME);
    // The end of a page does not scroll to the top of a window: there the panel makes way.
    const isLow = innerWidth <= NARROW && element !== undefined && element.getBoundingClientRect().top > innerHeight * UNDER;
    this.#host.toggleAttribute('data-up', isLow);
    if (isLow) element.scrollIntoView({ block: 'end' });
    this.#follow();
  }

  /** Keeps the frame around what it shows. */
  readonly #follow = (): void => {
    this.#mark.hidden = !this.#shown;
    if (!this.#shown) return;
    const { left, top, width, height } = this.#shown.getBoundingClientRect();
    for (const [name, value] of Object.entries({ left: left - 4, top: top - 4, width: width + 8, height: height + 8 })) this.#mark.style.setProperty(name, `${value}px`);
  };
}

function widgetsOf({ page, findings }: Report): HTMLElement[] {
  const isHidden = (widget: KitElement): boolean => findings.some(({ code, at }) => code === 'hidden' && at === widget);
  const state = (widget: KitElement): string => {
    if (!kitClass(widget)) return customElements.get(widget.localName) ? 'van een ander script' : 'werkt niet';
    const told = STATES[widget.getAttribute('state') ?? ''] ?? 'nog bezig';
    return told === STATES['ready'] && isHidden(widget) ? 'verborgen' : told;
  };
  const rows = [
    ...page.widgets.map((widget) => [placeOf(widget), state(widget)] as const),
    ...page.frames.map((frame) => [placeOf(frame), 'iframe'] as const),
  ];
  return [
    make('h3', {}, 'Onderdelen op deze pagina'),
    rows.length ? make('ul', { class: 'list' }, ...rows.map(([place, told]) => make('li', {}, make('code', {}, place), make('span', {}, told)))) : make('p', {}, 'Geen.'),
  ];
}

function kitOf({ page, feeds }: Report): HTMLElement[] {
  const versions = versionsOf(page);
  const rows: (readonly [string, string])[] = [['Versie', versions.join(' en ') || 'onbekend: er heeft geen onderdeel gewerkt'], ['Adres', page.kit]];
  for (const { address, content } of feeds) {
    rows.push(['Feed', address]);
    if (content?.asOf) rows.push(['Peildatum', dateIn(content.asOf)]);
    if (content?.updated) rows.push(['Bijgewerkt', dateIn(content.updated) + ago(content.updated)]);
  }
  return [make('h3', {}, 'Kit en feed'), make('dl', {}, ...rows.flatMap(([term, told]) => [make('dt', {}, term), make('dd', {}, told)]))];
}
