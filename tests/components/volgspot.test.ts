import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/components/volgspot/define.js';
import type { SelectEvent } from '../../src/components/events.js';
import type { ZorgpactVolgspot } from '../../src/components/volgspot/volgspot.js';
import type { Feed, Volgspot, VolgspotReport } from '../../src/feed/schema.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const volgspot: Volgspot = {
  // Out of order, as a feed may have them.
  areas: [
    { id: 'wat', number: 2, title: 'Wat', question: 'Welke thema’s?' },
    { id: 'waarom', number: 1, title: 'Waarom', question: 'Wat is het overstijgende vraagstuk?' },
    { id: 'hoe', number: 3, title: 'Hoe' },
    { id: 'proces', number: 4, title: 'Proces' },
    { id: 'voortgang', number: 5, title: 'Voortgang' },
  ],
  rounds: [
    { id: 'ronde-1', number: 1, title: 'Vraagstuk scherp krijgen' },
    { id: 'ronde-2', number: 2, title: 'Samenwerking en innovatie' },
    { id: 'ronde-3', number: 3, title: 'Proces en borging' },
  ],
  phases: [{ id: 'focus', title: 'Focus' }],
  phasesComplete: false,
};

const makeReport = (parts: Partial<VolgspotReport> = {}): VolgspotReport => ({
  id: 'volgspot-1-limburg',
  title: 'Volgspot 1: Zorgpact Limburg',
  pact: 'limburg',
  round: 1,
  date: '2017-10-25',
  phase: { id: 'focus', state: 'towards' },
  areas: [
    { area: 'waarom', findings: [{ text: 'De wil bestond al.' }, { text: 'Gemeenten doen mee.' }] },
    { area: 'wat', findings: [{ text: 'Zorg en technologie.' }] },
  ],
  intentions: [{ text: 'Een evenwichtige arbeidsmarkt.', area: 'waarom' }, { text: 'Het netwerk benutten.' }],
  ...parts,
});

const makeWheelFeed = (parts: Partial<Feed> = {}): Feed => makeFeed({ volgspot, volgspotReports: [makeReport()], programme: { name: 'Zorgpact', status: 'active' }, ...parts });
const archived: Feed['programme'] = { name: 'Zorgpact', status: 'archived' };

const place = async (feed: Feed, attributes: Record<string, string> = {}): Promise<ZorgpactVolgspot> => {
  const widget = document.createElement('zorgpact-volgspot');
  widget.feedState = ready(feed);
  for (const [name, value] of Object.entries({ pact: 'limburg', ...attributes })) widget.setAttribute(name, value);
  await fixture(html`<div>${widget}</div>`);
  return settled(widget);
};

/** After a frame the observer has told the width, and after the next the wheel is drawn at it. */
const settled = async (widget: ZorgpactVolgspot): Promise<ZorgpactVolgspot> => {
  await nextFrame();
  await nextFrame();
  await widget.updateComplete;
  return widget;
};

const resize = async (widget: ZorgpactVolgspot, width: number): Promise<void> => {
  widget.parentElement!.style.inlineSize = `${width}px`;
  await settled(widget);
};

const cellAt = (widget: Element, area: number, round: number): SVGElement => query<SVGElement>(widget, `[data-area="${area - 1}"][data-round="${round - 1}"]`);
const labelOf = (widget: Element, area: number, round: number): string | null => cellAt(widget, area, round).getAttribute('aria-label');
const checked = (widget: Element): (string | null)[] => queryAll(widget, '[role=radio][aria-checked=true]').map((cell) => cell.getAttribute('aria-label'));
const press = (widget: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  widget.shadowRoot!.activeElement!.dispatchEvent(event);
  return event;
};
const click = (target: Element): boolean => target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

const selections = (widget: HTMLElement): [number, number][] => {
  const seen: [number, number][] = [];
  widget.addEventListener('zorgpact-select', (event) => seen.push([(event as SelectEvent).area, (event as SelectEvent).round]));
  return seen;
};

describe('zorgpact-volgspot', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-volgspot')).to.be.a('function');
  });

  it('keeps the fallback for an unknown pact, with one warning that names the nearest', async () => {
    const widget = await mount<ZorgpactVolgspot>(
      html`<zorgpact-volgspot pact="limborg" .feedState=${ready(makeWheelFeed())}><a href="#x">Volgspot Limburg</a></zorgpact-volgspot>`,
    );
    expect(widget.getAttribute('state')).to.equal('empty');
    expect(query<HTMLSlotElement>(widget, 'slot').assignedElements()[0]?.textContent).to.equal('Volgspot Limburg');
    widget.requestUpdate();
    await widget.updateComplete;
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('pact="limborg"').and.to.include('"limburg"');
  });

  it('shows rings and a bar of their final size while loading, or the fallback where there is one', async () => {
    const bare = await mount<ZorgpactVolgspot>(html`<zorgpact-volgspot pact="limburg" .feedState=${loading}></zorgpact-volgspot>`);
    const { width, height } = query(bare, 'svg.wait').getBoundingClientRect();
    expect(width).to.equal(height).and.to.equal(640);
    expect(query(bare, '.sk').getBoundingClientRect().height).to.equal(52);
    const filled = await mount<ZorgpactVolgspot>(html`<zorgpact-volgspot pact="limburg" .feedState=${loading}><p>Lees meer</p></zorgpact-volgspot>`);
    expect(queryAll(filled, '.wait')).to.have.length(0);
  });

  it('takes about the height of what comes while loading, on wide pages', async () => {
    const widget = await place(makeWheelFeed());
    await resize(widget, 1100);
    const { height } = widget.getBoundingClientRect();
    widget.feedState = loading;
    await widget.updateComplete;
    expect(widget.getBoundingClientRect().height).to.be.closeTo(height, 60);
  });

  it('shows the error', async () => {
    const widget = await mount<ZorgpactVolgspot>(html`<zorgpact-volgspot pact="limburg" .feedState=${failed}></zorgpact-volgspot>`);
    expect(widget.getAttribute('state')).to.equal('error');
    expect(query(widget, '[part=notice]').textContent).to.include('Laden lukt nu niet');
  });

  it('shows old data under a notice', async () => {
    const widget = await mount<ZorgpactVolgspot>(html`<zorgpact-volgspot pact="limburg" .feedState=${stale(makeWheelFeed())}></zorgpact-volgspot>`);
    expect(widget.getAttribute('state')).to.equal('stale');
    expect(query(widget, '[part=notice]').textContent).to.include('31\u00a0december 2018');
    expect(queryAll(widget, '[role=radio]')).to.have.length(15);
  });

  it('says so when the feed has no Volgspot', async () => {
    const widget = await place(makeFeed());
    expect(widget.getAttribute('state')).to.equal('empty');
    expect(textOf(widget)).to.include('Volgspot niet bekend').and.to.include('Bron: Testbron');
  });

  it('tells per area and round what the reports tell', async () => {
    const widget = await place(makeWheelFeed());
    expect(widget.getAttribute('state')).to.equal('ready');
    expect(query(widget, '[role=radiogroup]').getAttribute('aria-label')).to.equal('Volgspot-wiel. 5 onderdelen, 3 rondes.');
    expect(labelOf(widget, 1, 1)).to.equal('Waarom, Volgspot 1: besproken. 2 bevindingen en 1 voornemen');
    expect(labelOf(widget, 2, 1)).to.equal('Wat, Volgspot 1: besproken. 1 bevinding');
    expect(labelOf(widget, 3, 1)).to.equal('Hoe, Volgspot 1: nog niet besproken');
    expect(labelOf(widget, 5, 1)).to.equal('Voortgang, Volgspot 1: besproken. 1 voornemen');
    expect(labelOf(widget, 1, 2)).to.equal('Waarom, Volgspot 2: nog niet besproken');
    expect(cellAt(widget, 1, 1).querySelectorAll('.seed')).to.have.length(3);
    expect(cellAt(widget, 1, 1).querySelectorAll('.seed.v')).to.have.length(1);
    expect(cellAt(widget, 1, 1).querySelectorAll('.grav')).to.have.length(1);
  });

  it('takes states from the report and shows one it does not know by its own word', async () => {
    const areas = [
      { area: 'waarom', state: 'sharpened', findings: [{ text: 'Scherp.' }] },
      { area: 'wat', state: 'planned' },
      { area: 'hoe', state: 'Uitgesteld' },
    ];
    const widget = await place(makeWheelFeed({ volgspotReports: [makeReport({ areas, intentions: [] })] }));
    expect(labelOf(widget, 1, 1)).to.equal('Waarom, Volgspot 1: aangescherpt. 1 bevinding');
    expect(cellAt(widget, 1, 1).querySelectorAll('.ring2')).to.have.length(1);
    expect(labelOf(widget, 2, 1)).to.equal('Wat, Volgspot 1: staat gepland');
    expect(cellAt(widget, 2, 1).querySelectorAll('.plan')).to.have.length(1);
    expect(labelOf(widget, 3, 1)).to.equal('Hoe, Volgspot 1: uitgesteld');
    expect(textOf(query(widget, '[part=legend]'))).to.equal('Nog niet besproken Staat gepland Aangescherpt Bevinding');
  });

  it('shows a state that is the name of something every object has as that word', async () => {
    const areas = [{ area: 'waarom', state: 'constructor' }];
    const widget = await place(makeWheelFeed({ volgspotReports: [makeReport({ areas, intentions: [] })] }), { area: '1' });
    expect(labelOf(widget, 1, 1)).to.equal('Waarom, Volgspot 1: constructor');
    expect(textOf(query(widget, '[part=findings]'))).to.include('constructor in Volgspot 1');
  });

  it('promises no round of a programme that has ended', async () => {
    const widget = await place(makeWheelFeed({ programme: archived }), { area: '1', round: '2' });
    expect(labelOf(widget, 1, 2)).to.equal('Waarom, Volgspot 2: geen verslag bekend');
    expect(labelOf(widget, 3, 1), 'in a round that has a report').to.equal('Hoe, Volgspot 1: nog niet besproken');
    expect(queryAll(widget, '[part=round-switch] button').map((button) => textOf(button))).to.deep.equal([
      'Volgspot 1 25 okt 2017',
      'Volgspot 2 geen verslag',
      'Volgspot 3 geen verslag',
    ]);
    const findings = textOf(query(widget, '[part=findings]'));
    expect(findings).to.include('Geen verslag bekend, Volgspot 2').and.to.include('Van deze ronde is geen verslag bekend.');
    expect(findings).not.to.include('nog niet');
  });

  it('shows the method of a pact without a report', async () => {
    const widget = await place(makeWheelFeed({ volgspotReports: [] }));
    const text = textOf(widget);
    expect(widget.getAttribute('state')).to.equal('ready');
    expect(labelOf(widget, 1, 1)).to.equal('Waarom, Volgspot 1: geen verslag bekend');
    for (const part of ['Wat is het overstijgende vraagstuk?', 'Geen verslag bekend, Volgspot 1', 'Deze ronde: Vraagstuk scherp krijgen', 'Van deze ronde is geen verslag bekend.', 'geen verslag']) {
      expect(text).to.include(part);
    }
    expect(text).not.to.include('nog niet besproken');
    expect(queryAll(widget, '.mark, .comet')).to.have.length(0);
  });

  it('shows the findings and intentions of the chosen area, with question, state, date and focus', async () => {
    const widget = await place(makeWheelFeed());
    const findings = query(widget, '[part=findings]');
    expect(query(widget, '[part=findings] h3').textContent).to.equal('Waarom');
    expect(queryAll(widget, '[part=findings] h4').map((each) => each.textContent)).to.deep.equal(['Bevindingen', 'Voornemen']);
    expect(queryAll(widget, '.fl li').map((each) => each.textContent)).to.deep.equal(['De wil bestond al.', 'Gemeenten doen mee.', 'Een evenwichtige arbeidsmarkt.']);
    for (const part of ['Wat is het overstijgende vraagstuk?', 'Besproken in Volgspot 1, 25 oktober 2017', 'Deze ronde: Vraagstuk scherp krijgen']) expect(textOf(findings)).to.include(part);
  });

  it('begins with the first area with findings of the latest round', async () => {
    const second = makeReport({ id: 'volgspot-2-limburg', round: 2, areas: [{ area: 'hoe', findings: [{ text: 'Samen.' }] }], intentions: [] });
    const widget = await place(makeWheelFeed({ volgspotReports: [second, makeReport()] }));
    expect(checked(widget)).to.deep.equal(['Hoe, Volgspot 2: besproken. 1 bevinding']);
  });

  it('takes area and round from the attributes', async () => {
    const widget = await place(makeWheelFeed(), { area: ' 4 ', round: '2' });
    expect(checked(widget)).to.deep.equal(['Proces, Volgspot 2: nog niet besproken']);
    expect(textOf(query(widget, '[part=findings]'))).to.include('Over dit onderdeel is in deze ronde nog niet gesproken.');
    expect(query(widget, '.lab.on').textContent).to.equal('4Proces');
  });

  it('warns once of an area, a round or a view that is not there, and uses the default', async () => {
    const widget = await place(makeWheelFeed(), { area: '9', round: 'twee', view: 'wiel' });
    widget.requestUpdate();
    await widget.updateComplete;
    expect(checked(widget)).to.deep.equal(['Waarom, Volgspot 1: besproken. 2 bevindingen en 1 voornemen']);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(3);
    for (const attribute of ['area="9"', 'round="twee"', 'view="wiel"']) expect(warnings.join()).to.include(attribute);
  });

  it('has one tab stop: the chosen cell', async () => {
    const widget = await place(makeWheelFeed());
    expect(queryAll(widget, '.wheel [tabindex="0"]').map((cell) => cell.getAttribute('aria-label'))).to.deep.equal([labelOf(widget, 1, 1)]);
    expect(queryAll(widget, '.wheel [tabindex="-1"]')).to.have.length(14);
  });

  it('follows the arrow keys with focus, choice, findings, attributes and event', async () => {
    const widget = await place(makeWheelFeed());
    const seen = selections(widget);
    cellAt(widget, 1, 1).focus();
    for (const [key, area, round] of [
      ['ArrowRight', 2, 1],
      ['ArrowUp', 2, 2],
      ['ArrowLeft', 1, 2],
      ['ArrowLeft', 5, 2],
      ['ArrowDown', 5, 1],
      ['Home', 1, 1],
      ['End', 5, 1],
    ] as const) {
      expect(press(widget, key).defaultPrevented).to.equal(true);
      await widget.updateComplete;
      expect(widget.shadowRoot!.activeElement, `focus after ${key}`).to.equal(cellAt(widget, area, round));
      expect(checked(widget)).to.deep.equal([labelOf(widget, area, round)]);
      expect(seen.at(-1)).to.deep.equal([area, round]);
      expect([widget.getAttribute('area'), widget.getAttribute('round')]).to.deep.equal([String(area), String(round)]);
    }
    expect(seen).to.have.length(7);
    expect(query(widget, '[part=findings] h3').textContent).to.equal('Voortgang');
    expect(textOf(query(widget, '[part=findings]'))).to.include('Het netwerk benutten.');
  });

  it('leaves other keys, and keys with a modifier, to the browser', async () => {
    const widget = await place(makeWheelFeed());
    const seen = selections(widget);
    cellAt(widget, 1, 1).focus();
    expect(press(widget, 'Tab').defaultPrevented).to.equal(false);
    expect(press(widget, 'ArrowLeft', { altKey: true }).defaultPrevented).to.equal(false);
    expect(press(widget, 'ArrowDown').defaultPrevented, 'at the innermost round').to.equal(true);
    expect(seen).to.have.length(0);
  });

  it('chooses the focused cell with Space and Enter when code chose another', async () => {
    const widget = await place(makeWheelFeed());
    cellAt(widget, 1, 1).focus();
    widget.area = '3';
    await widget.updateComplete;
    const seen = selections(widget);
    press(widget, ' ');
    await widget.updateComplete;
    expect(checked(widget)).to.deep.equal([labelOf(widget, 1, 1)]);
    expect(seen).to.deep.equal([[1, 1]]);
  });

  it('chooses and focuses a cell that is clicked, once', async () => {
    const widget = await place(makeWheelFeed());
    const seen = selections(widget);
    click(cellAt(widget, 2, 3).querySelector('.shape')!);
    click(cellAt(widget, 2, 3).querySelector('.shape')!);
    await widget.updateComplete;
    expect(widget.shadowRoot!.activeElement).to.equal(cellAt(widget, 2, 3));
    expect(checked(widget)).to.deep.equal(['Wat, Volgspot 3: nog niet besproken']);
    expect(seen).to.deep.equal([[2, 3]]);
  });

  it('chooses an area by its light or label in the round at hand', async () => {
    const widget = await place(makeWheelFeed(), { round: '2' });
    click(query(widget, '.beam[data-area="3"]'));
    await widget.updateComplete;
    expect(checked(widget)).to.deep.equal(['Proces, Volgspot 2: nog niet besproken']);
  });

  it('chooses a round with the switch', async () => {
    const widget = await place(makeWheelFeed());
    const seen = selections(widget);
    const buttons = queryAll<HTMLButtonElement>(widget, '[part=round-switch] button');
    expect(buttons.map((button) => textOf(button))).to.deep.equal(['Volgspot 1 25 okt 2017', 'Volgspot 2 nog niet', 'Volgspot 3 nog niet']);
    expect(buttons.map((button) => button.getBoundingClientRect().height >= 52)).to.deep.equal([true, true, true]);
    buttons[2]!.click();
    await widget.updateComplete;
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'false', 'true']);
    expect(seen).to.deep.equal([[1, 3]]);
  });

  it('walks the areas with the buttons under the findings', async () => {
    const widget = await place(makeWheelFeed());
    const seen = selections(widget);
    const [previous, next] = queryAll<HTMLButtonElement>(widget, '[part=findings] button');
    expect([previous, next].map((button) => textOf(button!))).to.deep.equal(['Vorige: ← Voortgang', 'Volgende: Wat →']);
    next!.click();
    await widget.updateComplete;
    previous!.click();
    await widget.updateComplete;
    previous!.click();
    await widget.updateComplete;
    expect(seen).to.deep.equal([[2, 1], [1, 1], [5, 1]]);
  });

  it('fires no event when code sets a property', async () => {
    const widget = await place(makeWheelFeed());
    const seen = selections(widget);
    widget.area = 2;
    widget.round = 3;
    await widget.updateComplete;
    expect(checked(widget)).to.deep.equal(['Wat, Volgspot 3: nog niet besproken']);
    widget.setAttribute('area', '5');
    await widget.updateComplete;
    expect(checked(widget)).to.deep.equal(['Voortgang, Volgspot 3: nog niet besproken']);
    expect(seen).to.have.length(0);
  });

  it('has the same in the table as in the wheel', async () => {
    const widget = await place(makeWheelFeed());
    expect(query<HTMLDetailsElement>(widget, 'details').open).to.equal(false);
    expect(query(widget, 'caption').textContent).to.equal('Stand per onderdeel en ronde.');
    const rows = queryAll(widget, 'tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)));
    const fromWheel = [1, 2, 3, 4, 5].map((area) =>
      [1, 2, 3].map((round) => {
        const [, state = '', counts] = /: ([^.]*)(?:\. (.*))?$/.exec(labelOf(widget, area, round)!)!;
        return state.charAt(0).toUpperCase() + state.slice(1) + (counts ? ` ${counts}` : '');
      }),
    );
    expect(rows.map(([, ...cells]) => cells)).to.deep.equal(fromWheel);
    expect(rows.map(([head]) => head)).to.deep.equal(['1 Waarom', '2 Wat', '3 Hoe', '4 Proces', '5 Voortgang']);
    expect(textOf(query(widget, 'thead'))).to.equal('Onderdeel Volgspot 1, 25 oktober 2017 Vraagstuk scherp krijgen Volgspot 2 Samenwerking en innovatie Volgspot 3 Proces en borging');
  });

  it('marks the chosen cell in the table', async () => {
    const widget = await place(makeWheelFeed(), { area: '2', round: '3', view: 'table' });
    const current = (): (string | null | undefined)[] => queryAll(widget, 'td[aria-current]').map((cell) => `${cell.parentElement!.firstElementChild!.textContent}, ${cell.dataset['l']}`);
    expect(current()).to.deep.equal(['2 Wat, Volgspot 3']);
    queryAll<HTMLButtonElement>(widget, '[part=round-switch] button')[0]!.click();
    await widget.updateComplete;
    expect(current()).to.deep.equal(['2 Wat, Volgspot 1']);
  });

  it('shows the table in place of the wheel when asked, with the findings', async () => {
    const widget = await place(makeWheelFeed(), { view: 'table', 'no-table': '' });
    expect(queryAll(widget, '.wheel, details')).to.have.length(0);
    expect(query(widget, '[part=table] caption').textContent).to.equal('Stand per onderdeel en ronde.');
    expect(query(widget, '[part=phase]').textContent).to.equal('Op weg naar Focus');
    queryAll<HTMLButtonElement>(widget, '[part=findings] button')[1]!.click();
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=findings]'))).to.include('Zorg en technologie.');
  });

  it('leaves the table out beside the wheel when asked', async () => {
    const widget = await place(makeWheelFeed(), { 'no-table': '' });
    expect(queryAll(widget, '.wheel')).to.have.length(1);
    expect(queryAll(widget, 'details')).to.have.length(0);
  });

  it('names the phase in the hub: the latest report’s, else the pact’s', async () => {
    const hub = (widget: Element): string[] => queryAll(widget, '.hub text').map((line) => line.textContent!);
    expect(hub(await place(makeWheelFeed()))).to.deep.equal(['op weg naar', 'Focus', 'in het samen-', 'werkingswiel']);
    const pacts = [makePact({ phase: { id: 'focus', state: 'in', title: 'focus' } })];
    expect(hub(await place(makeWheelFeed({ pacts, volgspotReports: [] })))).to.deep.equal(['in fase', 'focus', 'in het samen-', 'werkingswiel']);
  });

  it('draws every phase once all are known, with the marker in the right one', async () => {
    const phases = ['verkennen', 'focus', 'samen', 'borgen'].map((id, index) => ({ id, title: id, position: index + 1 }));
    const widget = await place(makeWheelFeed({ volgspot: { ...volgspot, phases, phasesComplete: true } }));
    expect(queryAll(widget, '.arc').map((arc) => arc.classList.contains('on'))).to.deep.equal([false, true, false, false]);
    expect(queryAll(widget, '.comet, .track')).to.have.length(0);
    expect(queryAll(widget, '.mark')).to.have.length(1);
  });

  it('says a phase that the hub has no room for under the wheel', async () => {
    const widget = await place(makeWheelFeed({ volgspot: { ...volgspot, phases: [{ id: 'focus', title: 'Samenwerkingsverbandsontwikkeling' }] } }));
    await resize(widget, 320);
    expect(queryAll(widget, '.hub text')).to.have.length(0);
    expect(query(widget, 'p[part=phase]').textContent).to.equal('Op weg naar Samenwerkingsverbandsontwikkeling');
  });

  for (const size of [240, 320, 420, 560, 640]) {
    it(`draws the wheel at its real size: ${size} px`, async () => {
      const errors: string[] = [];
      const onError = (event: ErrorEvent): number => errors.push(event.message);
      window.addEventListener('error', onError);
      const widget = await place(makeWheelFeed());
      await resize(widget, size);
      window.removeEventListener('error', onError);
      const svg = query(widget, '.wheel');
      expect(svg.getAttribute('viewBox')).to.equal(`0 0 ${size} ${size}`);
      expect(svg.getBoundingClientRect().width).to.equal(size);
      expect(cellAt(widget, 1, 1).querySelectorAll('.seed')).to.have.length(size < 420 ? 0 : 3);
      expect(widget.getBoundingClientRect().width).to.equal(size);
      expect(widget.scrollWidth).to.be.at.most(size);
      for (const text of queryAll(widget, '.wheel text')) expect(parseFloat(getComputedStyle(text).fontSize), text.textContent!).to.be.at.least(12);
      expect(errors).to.deep.equal([]);
    });
  }

  it('keeps the texts of the hub inside its track', async () => {
    const widget = await place(makeWheelFeed());
    for (const size of [240, 320, 420, 470, 560, 640]) {
      await resize(widget, size);
      const track = query(widget, '.track').getBoundingClientRect();
      for (const line of queryAll(widget, '.hub text')) {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        expect(left > track.left && right < track.right && top > track.top && bottom < track.bottom, `${line.textContent} at ${size}`).to.equal(true);
      }
    }
  });

  it('draws it at 640 px at most', async () => {
    const widget = await place(makeWheelFeed());
    await resize(widget, 760);
    expect(query(widget, '.wheel').getAttribute('width')).to.equal('640');
  });

  it('puts phase and switch before the table, one under the other at any width', async () => {
    const widget = await place(makeWheelFeed(), { view: 'table' });
    await resize(widget, 1200);
    const boxes = ['[part=phase]', '[part=round-switch]', 'table', '[part=findings]'].map((part) => query(widget, part).getBoundingClientRect());
    for (const [index, { left, top }] of boxes.entries()) {
      expect(left).to.equal(widget.getBoundingClientRect().left);
      if (index > 0) expect(top).to.be.at.least(boxes[index - 1]!.bottom);
    }
  });

  it('shows the table alone under 240 px, inside the widget, and the wheel again above', async () => {
    const widget = await place(makeWheelFeed());
    await resize(widget, 180);
    expect(queryAll(widget, '.wheel, [part=legend], details')).to.have.length(0);
    expect(query(widget, 'table').scrollWidth).to.be.at.most(180);
    expect(widget.scrollWidth).to.be.at.most(180);
    await resize(widget, 300);
    expect(query(widget, '.wheel').getAttribute('width')).to.equal('300');
  });

  it('takes a whole sector as the target under 420 px: the switch holds the round', async () => {
    const widget = await place(makeWheelFeed());
    await resize(widget, 320);
    click(cellAt(widget, 4, 3).querySelector('.shape')!);
    await widget.updateComplete;
    expect(checked(widget)).to.deep.equal(['Proces, Volgspot 1: nog niet besproken']);
    expect(widget.shadowRoot!.activeElement).to.equal(cellAt(widget, 4, 1));
  });

  it('has under 420 px radio buttons for one round alone, each of which checks itself', async () => {
    const widget = await place(makeWheelFeed(), { round: '2' });
    await resize(widget, 320);
    const radios = (): SVGElement[] => queryAll<SVGElement>(widget, '[role=radio]');
    const rest = (): SVGElement[] => queryAll<SVGElement>(widget, '[part=cell]:not([role=radio])');
    expect(query(widget, '[role=radiogroup]').getAttribute('aria-label')).to.equal('Volgspot-wiel. 5 onderdelen in Volgspot 2.');
    expect(radios().map((radio) => radio.getAttribute('aria-label')!.split(':')[0])).to.deep.equal(['Waarom', 'Wat', 'Hoe', 'Proces', 'Voortgang'].map((area) => `${area}, Volgspot 2`));
    expect(rest()).to.have.length(10);
    for (const cell of rest()) {
      expect(cell.getAttribute('aria-hidden')).to.equal('true');
      for (const name of ['role', 'aria-checked', 'aria-label', 'tabindex']) expect(cell.hasAttribute(name), name).to.equal(false);
    }
    for (const radio of radios()) {
      click(radio);
      await widget.updateComplete;
      expect(checked(widget)).to.deep.equal([radio.getAttribute('aria-label')]);
      expect(radios().map((each) => each.getAttribute('tabindex'))).to.deep.equal(radios().map((each) => (each === radio ? '0' : '-1')));
    }
    await expect(widget).to.be.accessible();
    await resize(widget, 420);
    expect(radios()).to.have.length(15);
    expect(queryAll(widget, '[part=cell][aria-hidden]')).to.have.length(0);
  });

  it('goes from round to round with the arrows under 420 px too', async () => {
    const widget = await place(makeWheelFeed(), { area: '2', round: '1' });
    await resize(widget, 320);
    cellAt(widget, 2, 1).focus();
    for (const [key, area, round] of [['ArrowUp', 2, 2], ['ArrowUp', 2, 3], ['ArrowRight', 3, 3], ['ArrowDown', 3, 2]] as const) {
      expect(press(widget, key).defaultPrevented).to.equal(true);
      await widget.updateComplete;
      expect(widget.shadowRoot!.activeElement, `focus after ${key}`).to.equal(cellAt(widget, area, round));
      expect(checked(widget)).to.deep.equal([labelOf(widget, area, round)]);
      expect(queryAll(widget, '[role=radio]')).to.have.length(5);
      expect(queryAll(widget, '.cell[tabindex="0"]').map((cell) => cell.getAttribute('aria-label'))).to.deep.equal([labelOf(widget, area, round)]);
    }
    expect(query(widget, '[role=radiogroup]').getAttribute('aria-label')).to.equal('Volgspot-wiel. 5 onderdelen in Volgspot 2.');
  });

  for (const [width, wheels, radios] of [[239.6, 0, 0], [240, 1, 5], [419.6, 1, 5], [420, 1, 15]] as const) {
    it(`is as ${width} px asks from the first paint on`, async () => {
      const column = await fixture<HTMLElement>(html`<div></div>`);
      column.style.inlineSize = `${width}px`;
      const widget = document.createElement('zorgpact-volgspot');
      widget.pact = 'limburg';
      widget.feedState = ready(makeWheelFeed());
      column.append(widget);
      const seen = (): number[] => [queryAll(widget, '.wheel').length, queryAll(widget, '[role=radio]').length];
      await widget.updateComplete;
      // The first task after the frame: what stands there now was painted.
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      });
      expect(seen(), 'first').to.deep.equal([wheels, radios]);
      await settled(widget);
      expect(seen(), 'settled').to.deep.equal([wheels, radios]);
      expect(widget.scrollWidth).to.be.at.most(Math.ceil(width));
    });
  }

  it('does not flicker with a scroll bar that comes and goes', async () => {
    const widget = await place(makeWheelFeed());
    await resize(widget, 500);
    await resize(widget, 485);
    await resize(widget, 500);
    expect(query(widget, '.wheel').getAttribute('width')).to.equal('485');
    await resize(widget, 530);
    expect(query(widget, '.wheel').getAttribute('width')).to.equal('530');
  });

  it('measures again after it was moved', async () => {
    const widget = await place(makeWheelFeed());
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.style.inlineSize = '360px';
    other.append(widget);
    await settled(widget);
    expect(query(widget, '.wheel').getAttribute('width')).to.equal('360');
  });

  it('names its sources in one line: the reports, of which day they are, and the feed', async () => {
    const widget = await place(
      makeWheelFeed({
        volgspotReports: [makeReport({ sources: ['verslag'] }), makeReport({ id: 'b', title: 'Tweede', round: 2, date: '2018' })],
        sources: [{ id: 'verslag', title: 'Het verslag', url: 'https://verslag.example/' }],
      }),
    );
    expect(queryAll(widget, '[part=origin]').map((line) => textOf(line).replaceAll(' ,', ','))).to.deep.equal([
      'Stand van 2018. Bron: Volgspot 1: Zorgpact Limburg, Het verslag; Tweede; Testbron. Gegevens verzameld tot 31 december 2018.',
    ]);
    expect(query(widget, '[part=origin] a').getAttribute('href')).to.equal('https://verslag.example/');
  });

  it('speaks English where the page does', async () => {
    const widget = await place(makeWheelFeed(), { lang: 'en' });
    const { loadWords } = await import('../../src/i18n/words.js');
    await loadWords('en');
    await widget.updateComplete;
    expect(labelOf(widget, 1, 1)).to.equal('Waarom, Volgspot 1: discussed. 2 findings and 1 intention');
    expect(queryAll(widget, '.hub text').map((line) => line.textContent)).to.deep.equal(['moving towards', 'Focus', 'in the cooperation', 'wheel']);
    expect(query(widget, 'caption').textContent).to.equal('State per area and round.');
    expect(query(widget, 'p[part=phase]').textContent).to.equal('Moving towards Focus');
  });

  it('takes its heading level from the page or the attribute', async () => {
    const widget = await place(makeWheelFeed(), { 'heading-level': '5' });
    expect(query(widget, '[part=findings] h5').textContent).to.equal('Waarom');
    expect(queryAll(widget, '[part=findings] h6').map((each) => each.textContent)).to.deep.equal(['Bevindingen', 'Voornemen']);
  });

  it('passes axe, as wheel and as table', async () => {
    const widget = await place(makeWheelFeed());
    query<HTMLDetailsElement>(widget, 'details').open = true;
    await expect(widget).to.be.accessible();
    widget.view = 'table';
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
    await expect(await place(makeWheelFeed({ volgspotReports: [] }))).to.be.accessible();
  });
});
