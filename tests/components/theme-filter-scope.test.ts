import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/agenda/define.js';
import '../../src/components/theme-filter/define.js';
import '../../src/context/define.js';
import { ZorgpactAgenda } from '../../src/components/agenda/agenda.js';
import { ZorgpactThemeFilter } from '../../src/components/theme-filter/theme-filter.js';
import { page } from '../../src/context/page.js';
import { ZorgpactProvider } from '../../src/context/provider.js';
import { failOnConsole } from '../helpers/console.js';
import { makeAction, makeFeed, makeKoploper, makePact, ready } from '../helpers/feed.js';
import { queryAll } from '../helpers/widget.js';

const state = ready(
  makeFeed({
    actions: [
      makeAction({ id: 'p', title: 'Praktijk', themes: ['leren-in-de-praktijk'] }),
      makeAction({ id: 't', title: 'Techniek', themes: ['zorg-en-technologie'] }),
      makeAction({ id: 'g', title: 'Geen thema' }),
    ],
  }),
);
const ALL = ['Geen thema', 'Praktijk', 'Techniek'];

type Widget = ZorgpactAgenda | ZorgpactThemeFilter;

/** Lets every widget in a box finish: one that changes a scope makes others update. */
async function settle(box: Element): Promise<void> {
  const widgets = [...box.querySelectorAll<Widget>('*')].filter((element) => 'updateComplete' in element);
  for (let round = 0; round < 3; round++) await Promise.all(widgets.map((widget) => widget.updateComplete));
}

async function box(template: Parameters<typeof fixture>[0]): Promise<HTMLElement> {
  const made = await fixture<HTMLElement>(template);
  await settle(made);
  return made;
}

const at = <Found extends Element = Widget>(root: Element, selector: string): Found => root.querySelector<Found>(selector)!;
const titles = (agenda: Element): string[] => queryAll(agenda, '.item:not([hidden]) .tt').map((title) => title.textContent!);
const chosen = (filter: Element): string[] => queryAll<HTMLButtonElement>(filter, '[aria-pressed=true]').map((chip) => chip.value);

async function press(root: Element, filter: Element, theme: string): Promise<void> {
  queryAll<HTMLButtonElement>(filter, '.chip').find(({ value }) => value === theme)!.click();
  await settle(root);
}

let tags = 0;
const late = (): string => `late-widget-${++tags}`;

/** Defines a tag as a widget that has its feed from the start. */
function define(tag: string, widget: typeof ZorgpactAgenda | typeof ZorgpactThemeFilter): void {
  customElements.define(
    tag,
    class extends (widget as typeof ZorgpactAgenda) {
      constructor() {
        super();
        this.feedState = state;
      }
    },
  );
}

describe('zorgpact-theme-filter and the widgets it drives', () => {
  failOnConsole();
  afterEach(() => page().filter.value.choose([]));

  it('drives every widget of the page', async () => {
    const root = await box(html`<div>
      <zorgpact-theme-filter .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-agenda .feedState=${state}></zorgpact-agenda>
      <zorgpact-agenda group-by="none" .feedState=${state}></zorgpact-agenda>
    </div>`);
    await press(root, at(root, 'zorgpact-theme-filter'), 'zorg-en-technologie');
    for (const agenda of root.querySelectorAll('zorgpact-agenda')) expect(titles(agenda)).to.deep.equal(['Techniek']);
  });

  it('drives the widgets of its own provider alone', async () => {
    const root = await box(html`<div>
      <zorgpact-provider><zorgpact-theme-filter .feedState=${state}></zorgpact-theme-filter><zorgpact-agenda id="binnen" .feedState=${state}></zorgpact-agenda></zorgpact-provider>
      <zorgpact-theme-filter id="buiten" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-agenda id="ernaast" .feedState=${state}></zorgpact-agenda>
    </div>`);
    await press(root, at(root, 'zorgpact-provider zorgpact-theme-filter'), 'zorg-en-technologie');
    expect(titles(at(root, '#binnen'))).to.deep.equal(['Techniek']);
    expect(titles(at(root, '#ernaast'))).to.deep.equal(ALL);
    expect(chosen(at(root, '#buiten'))).to.deep.equal([]);
    await press(root, at(root, '#buiten'), 'leren-in-de-praktijk');
    expect(titles(at(root, '#binnen'))).to.deep.equal(['Techniek']);
    expect(titles(at(root, '#ernaast'))).to.deep.equal(['Praktijk']);
  });

  it('two filters with another `for` work side by side', async () => {
    const root = await box(html`<div>
      <zorgpact-theme-filter for="een twee" value="zorg-en-technologie" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-theme-filter class="drie" for="drie" .feedState=${state}></zorgpact-theme-filter>
      ${['een', 'twee', 'drie', 'vier'].map((id) => html`<zorgpact-agenda id=${id} .feedState=${state}></zorgpact-agenda>`)}
    </div>`);
    await press(root, at(root, '.drie'), 'leren-in-de-praktijk');
    expect(['een', 'twee', 'drie', 'vier'].map((id) => titles(at(root, `#${id}`)))).to.deep.equal([['Techniek'], ['Techniek'], ['Praktijk'], ALL]);
    expect(page().filter.value.themes.size).to.equal(0);
  });

  it('lets go of a widget when `for` changes and when it goes itself', async () => {
    const root = await box(html`<div>
      <zorgpact-theme-filter for="een" value="zorg-en-technologie" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-agenda id="een" .feedState=${state}></zorgpact-agenda>
      <zorgpact-agenda id="twee" .feedState=${state}></zorgpact-agenda>
    </div>`);
    const filter = at<ZorgpactThemeFilter>(root, 'zorgpact-theme-filter');
    expect(titles(at(root, '#een'))).to.deep.equal(['Techniek']);
    filter.setAttribute('for', 'twee');
    await settle(root);
    expect(titles(at(root, '#een'))).to.deep.equal(ALL);
    expect(titles(at(root, '#twee'))).to.deep.equal(['Techniek']);
    filter.remove();
    await settle(root);
    expect(titles(at(root, '#twee'))).to.deep.equal(ALL);
    root.append(filter);
    await settle(root);
    expect(titles(at(root, '#twee'))).to.deep.equal(['Techniek']);
    filter.removeAttribute('for');
    await settle(root);
    expect(titles(at(root, '#een'))).to.deep.equal(['Techniek']);
  });

  it('leaves the choice to a second filter of the same page', async () => {
    const root = await box(html`<div>
      <zorgpact-theme-filter class="een" value="zorg-en-technologie" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-theme-filter class="twee" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-agenda .feedState=${state}></zorgpact-agenda>
    </div>`);
    const [first, second] = [at(root, '.een'), at(root, '.twee')];
    first.remove();
    await settle(root);
    expect(titles(at(root, 'zorgpact-agenda'))).to.deep.equal(['Techniek']);
    expect(chosen(second)).to.deep.equal(['zorg-en-technologie']);
    second.setAttribute('for', 'nergens');
    await settle(root);
    expect(titles(at(root, 'zorgpact-agenda'))).to.deep.equal(ALL);
  });

  it('gives a widget back to the filter that named it before', async () => {
    const root = await box(html`<div>
      <zorgpact-theme-filter class="een" for="mijn" value="zorg-en-technologie" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-theme-filter class="twee" for="mijn" value="leren-in-de-praktijk" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-agenda id="mijn" .feedState=${state}></zorgpact-agenda>
    </div>`);
    const agenda = at(root, 'zorgpact-agenda');
    expect(titles(agenda)).to.deep.equal(['Praktijk']);
    at(root, '.twee').setAttribute('for', 'ander');
    await settle(root);
    expect(titles(agenda)).to.deep.equal(['Techniek']);
    at(root, '.twee').setAttribute('for', 'mijn, ander');
    await settle(root);
    expect(titles(agenda)).to.deep.equal(['Praktijk']);
    at(root, '.twee').remove();
    await settle(root);
    expect(titles(agenda)).to.deep.equal(['Techniek']);
  });

  it('reaches into a provider with `for`', async () => {
    const root = await box(html`<div>
      <zorgpact-theme-filter for="diep" value="zorg-en-technologie" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-provider><zorgpact-agenda id="diep" .feedState=${state}></zorgpact-agenda></zorgpact-provider>
    </div>`);
    expect(titles(at(root, '#diep'))).to.deep.equal(['Techniek']);
  });

  it('drives an agenda that is defined later', async () => {
    const tag = late();
    const root = await box(html`<div><zorgpact-theme-filter value="zorg-en-technologie" .feedState=${state}></zorgpact-theme-filter></div>`);
    root.append(document.createElement(tag));
    define(tag, ZorgpactAgenda);
    await settle(root);
    expect(titles(at(root, tag))).to.deep.equal(['Techniek']);
  });

  it('drives an agenda that was there before', async () => {
    const tag = late();
    const root = await box(html`<div><zorgpact-agenda id="eerst" .feedState=${state}></zorgpact-agenda></div>`);
    for (const target of [null, 'eerst']) {
      const filter = Object.assign(document.createElement(tag), { value: 'zorg-en-technologie', for: target });
      root.append(filter);
      if (!customElements.get(tag)) define(tag, ZorgpactThemeFilter);
      await settle(root);
      expect(titles(at(root, '#eerst'))).to.deep.equal(['Techniek']);
      filter.remove();
      await settle(root);
      expect(titles(at(root, '#eerst'))).to.deep.equal(ALL);
    }
  });

  it('takes its choice along to a provider that is defined later', async () => {
    const tag = late();
    const root = await box(html`<div><zorgpact-agenda id="buiten" .feedState=${state}></zorgpact-agenda></div>`);
    const provider = document.createElement(tag);
    provider.append(
      Object.assign(document.createElement('zorgpact-theme-filter'), { feedState: state, value: 'zorg-en-technologie' }),
      Object.assign(document.createElement('zorgpact-agenda'), { feedState: state }),
    );
    root.append(provider);
    await settle(root);
    expect(titles(at(root, '#buiten'))).to.deep.equal(['Techniek']);
    customElements.define(tag, class extends ZorgpactProvider {});
    await settle(root);
    expect(titles(at(root, '#buiten'))).to.deep.equal(ALL);
    expect(titles(at(provider, 'zorgpact-agenda'))).to.deep.equal(['Techniek']);
    expect(chosen(at(provider, 'zorgpact-theme-filter'))).to.deep.equal(['zorg-en-technologie']);
  });

  it('drives the agenda whose slot it stands in', async () => {
    const root = await box(html`<div><zorgpact-agenda .feedState=${state}><zorgpact-theme-filter slot="filter" .feedState=${state}></zorgpact-theme-filter></zorgpact-agenda></div>`);
    await press(root, at(root, 'zorgpact-theme-filter'), 'zorg-en-technologie');
    expect(titles(at(root, 'zorgpact-agenda'))).to.deep.equal(['Techniek']);
    expect(at<HTMLElement>(root, 'zorgpact-theme-filter').offsetWidth).to.equal(root.offsetWidth);
  });

  it('is cleared from the agenda', async () => {
    const root = await box(html`<div>
      <zorgpact-theme-filter value="permanent-leren" .feedState=${state}></zorgpact-theme-filter>
      <zorgpact-agenda .feedState=${state}></zorgpact-agenda>
    </div>`);
    queryAll(at(root, 'zorgpact-agenda'), '[part=empty] button')[0]!.click();
    await settle(root);
    expect(chosen(at(root, 'zorgpact-theme-filter'))).to.deep.equal([]);
    expect(at(root, 'zorgpact-theme-filter').hasAttribute('value')).to.equal(false);
    expect(titles(at(root, 'zorgpact-agenda'))).to.deep.equal(ALL);
  });

  describe('what it counts', () => {
    const feed = ready(
      makeFeed({
        pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
        actions: [
          makeAction({ id: 'p', pact: 'limburg', themes: ['leren-in-de-praktijk'] }),
          makeAction({ id: 'q', pact: 'zeeland', themes: ['leren-in-de-praktijk'] }),
          makeAction({ id: 't', pact: 'zeeland', themes: ['zorg-en-technologie'] }),
        ],
        koplopers: [makeKoploper({ id: 'k', pact: 'limburg', themes: ['zorg-en-technologie'] })],
      }),
    );
    const status = (filter: Element): string => filter.shadowRoot!.querySelector('[part=status]')!.textContent!.replace(/\s+/g, ' ').trim();
    const counts = (filter: Element): string[] => queryAll<HTMLButtonElement>(filter, '.chip').map((chip) => `${chip.value} ${/\d+/.exec(chip.querySelector('.c')!.textContent!)?.[0]}${chip.hasAttribute('aria-disabled') ? ' (niet te kiezen)' : ''}`);

    it('is what the widgets that it drives show, not what the feed holds besides', async () => {
      const root = await box(html`<div>
        <zorgpact-theme-filter for="alleen-zeeland" .feedState=${feed}></zorgpact-theme-filter><zorgpact-agenda id="alleen-zeeland" pact="zeeland" .feedState=${feed}></zorgpact-agenda>
      </div>`);
      const filter = at(root, 'zorgpact-theme-filter');
      expect(counts(filter)).to.include.members(['leren-in-de-praktijk 1', 'zorg-en-technologie 1']);
      expect(status(filter)).to.equal('2 acties');
      at(root, 'zorgpact-agenda').setAttribute('pact', 'limburg');
      await settle(root);
      expect(counts(filter)).to.include.members(['leren-in-de-praktijk 1', 'zorg-en-technologie 0 (niet te kiezen)']);
      expect(status(filter)).to.equal('1 actie');
    });

    it('is each record once when two widgets show it, and the whole feed while there is no widget', async () => {
      const root = await box(html`<zorgpact-provider>
        <zorgpact-theme-filter .feedState=${feed}></zorgpact-theme-filter><zorgpact-agenda pact="zeeland" .feedState=${feed}></zorgpact-agenda><zorgpact-agenda .feedState=${feed}></zorgpact-agenda>
      </zorgpact-provider>`);
      const filter = at(root, 'zorgpact-theme-filter');
      expect(status(filter)).to.equal('3 acties');
      for (const agenda of root.querySelectorAll('zorgpact-agenda')) agenda.remove();
      await settle(root);
      expect(status(filter)).to.equal('3 acties en 1 koploper');
    });
  });
});
