import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/components/theme-filter/define.js';
import { withParam, writeAddress } from '../../src/components/theme-filter/address.js';
import { ZorgpactThemeFilter } from '../../src/components/theme-filter/theme-filter.js';
import { page } from '../../src/context/page.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeAction, makeFeed, makeKoploper, makePact, ready, stale } from '../helpers/feed.js';
import { until } from '../helpers/until.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const feed = makeFeed({
  themes: [
    { id: 'leren-in-de-praktijk', title: 'Leren in de praktijk' },
    { id: 'hbo-isering', title: 'Hbo-isering in zorg en welzijn? Het juiste personeel op de juiste plek', shortTitle: 'Hbo-isering' },
    { id: 'permanent-leren', title: 'Permanent leren' },
  ],
  pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
  actions: [
    makeAction({ id: 'a', themes: ['leren-in-de-praktijk', 'permanent-leren'] }),
    makeAction({ id: 'b', themes: ['leren-in-de-praktijk'], level: 'theme-line' }),
    makeAction({ id: 'c' }),
    makeAction({ id: 'd', pact: 'zeeland', themes: ['permanent-leren'] }),
  ],
  koplopers: [makeKoploper({ id: 'k', pact: 'zeeland', themes: ['permanent-leren'] }), makeKoploper({ id: 'l', pact: 'limburg' })],
});

const filterOf = (parts: { value?: string; pact?: string } = {}) =>
  mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter .value=${parts.value ?? null} .pact=${parts.pact ?? null} .feedState=${ready(feed)}></zorgpact-theme-filter>`);
const chips = (filter: Element): HTMLButtonElement[] => queryAll<HTMLButtonElement>(filter, '[part=chip]');
const chip = (filter: Element, title: string): HTMLButtonElement => chips(filter).find((button) => button.textContent!.includes(title))!;
const chosen = (filter: Element): string[] => chips(filter).filter((button) => button.getAttribute('aria-pressed') === 'true').map((button) => button.value);
const status = (filter: Element): string => query(filter, '[part=status]').textContent!;
const clear = (filter: Element): HTMLElement => query(filter, '[part~=clear]');
const scope = () => page().filter.value;

async function press(filter: ZorgpactThemeFilter, title: string): Promise<void> {
  chip(filter, title).click();
  await filter.updateComplete;
}

/** Counts the steps to go back that are made from now on; the length of the history itself ends at 50. */
function stepsMade(): () => number {
  const { pushState } = history;
  let steps = 0;
  history.pushState = (...step) => (steps++, pushState.apply(history, step));
  return () => {
    history.pushState = pushState;
    return steps;
  };
}

function eventsOf(filter: HTMLElement): string[] {
  const events: string[] = [];
  filter.addEventListener('zorgpact-filter-change', (event) => events.push(event.themes.join(' ')));
  return events;
}

describe('zorgpact-theme-filter', () => {
  failOnConsole();
  afterEach(() => scope().choose([]));

  it('is defined', () => {
    expect(customElements.get('zorgpact-theme-filter')).to.be.a('function');
  });

  describe('shows', () => {
    it('a button for each theme, in a group with a label that is no heading', async () => {
      const filter = await filterOf();
      expect(filter.getAttribute('state')).to.equal('ready');
      expect(query(filter, 'fieldset > legend').textContent).to.equal('Kies een thema');
      expect(chips(filter).map((button) => textOf(button))).to.deep.equal(['Leren in de praktijk: 2 resultaten', 'Hbo-isering: 0 resultaten', 'Permanent leren: 3 resultaten']);
      expect(chosen(filter)).to.deep.equal([]);
      expect(status(filter)).to.equal('3 acties, 1 themalijn en 2 koplopers');
      expect(getComputedStyle(clear(filter)).visibility).to.equal('hidden');
    });

    it('the short title, with the full one as description', async () => {
      const filter = await filterOf();
      expect(chip(filter, 'Hbo-isering').title).to.equal('Hbo-isering in zorg en welzijn? Het juiste personeel op de juiste plek');
      expect(chip(filter, 'Permanent').hasAttribute('title')).to.equal(false);
    });

    it('the numbers of one pact', async () => {
      const filter = await filterOf({ pact: 'zeeland' });
      expect(chips(filter).map((button) => textOf(button))).to.deep.equal(['Leren in de praktijk: 0 resultaten', 'Hbo-isering: 0 resultaten', 'Permanent leren: 2 resultaten']);
      expect(status(filter)).to.equal('1 actie en 1 koploper');
    });

    it('no numbers when asked', async () => {
      const filter = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter no-counts value="permanent-leren" .feedState=${ready(feed)}></zorgpact-theme-filter>`);
      expect(textOf(filter)).not.to.match(/\d/);
      expect(new ZorgpactThemeFilter().noCounts).to.equal(false);
    });

    it('what was chosen, without moving anything', async () => {
      const filter = await filterOf();
      const boxes = () => [...chips(filter), query(filter, '.res')].map((element) => JSON.stringify(element.getBoundingClientRect()));
      const before = boxes();
      expect(query(filter, '.res').offsetHeight).to.equal(44);
      await press(filter, 'Leren');
      expect(chosen(filter)).to.deep.equal(['leren-in-de-praktijk']);
      expect(chip(filter, 'Leren').querySelector('svg')!.getAttribute('class')).to.equal('ck');
      expect(boxes()).to.deep.equal(before);
    });
  });

  it('keeps every button one line high where its text fits on one, chosen or not, in a wide font in a narrow column', async () => {
    const column = await mount<HTMLElement & ZorgpactThemeFilter>(html`<div .style=${'width: 282px; font: 18px "DejaVu Serif", serif'}><zorgpact-theme-filter .feedState=${ready(feed)}></zorgpact-theme-filter></div>`);
    const filter = column.firstElementChild as ZorgpactThemeFilter;
    await filter.updateComplete;
    const heights = (): number[] => chips(filter).map((button) => button.offsetHeight);
    expect(queryAll(filter, '.lb > span').map((label) => label.offsetHeight < 30)).to.deep.equal([true, true, true]);
    expect(heights()).to.deep.equal([44, 44, 44]);
    await press(filter, 'Leren');
    await press(filter, 'Permanent');
    expect(heights()).to.deep.equal([44, 44, 44]);
  });

  describe('states', () => {
    it('says that there are no themes', async () => {
      const filter = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter .feedState=${ready(makeFeed({ themes: [] }))}></zorgpact-theme-filter>`);
      expect(filter.getAttribute('state')).to.equal('empty');
      expect(textOf(filter)).to.include('Geen thema’s bekend');
    });

    it('says a plain sentence for an unknown pact, with one warning', async () => {
      const filter = await filterOf({ pact: 'zeelnd' });
      expect(textOf(filter)).to.equal('Dit zorgpact staat niet in de gegevens.');
      expect(takeWarnings().join()).to.include('"zeeland"');
    });

    it('shows empty buttons of 44 px while loading, or the fallback where there is one', async () => {
      const bare = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter .feedState=${loading}></zorgpact-theme-filter>`);
      expect(queryAll(bare, '.sk.o').map((box) => box.offsetHeight)).to.deep.equal([44, 44, 44, 44, 44]);
      const filled = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter .feedState=${loading}><p>Thema’s</p></zorgpact-theme-filter>`);
      expect(queryAll(filled, '.sk')).to.have.length(0);
    });

    it('shows the error, and old data under a notice', async () => {
      const broken = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter .feedState=${failed}></zorgpact-theme-filter>`);
      expect(textOf(broken)).to.include('Laden lukt nu niet');
      const old = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter .feedState=${stale(feed)}></zorgpact-theme-filter>`);
      expect(old.getAttribute('state')).to.equal('stale');
      expect(chips(old)).to.have.length(3);
    });
  });

  describe('choosing', () => {
    it('adds up, is reflected and tells the page', async () => {
      const filter = await filterOf();
      const events = eventsOf(filter);
      await press(filter, 'Leren');
      await press(filter, 'Permanent');
      expect(filter.getAttribute('value')).to.equal('leren-in-de-praktijk permanent-leren');
      expect([...scope().themes]).to.deep.equal(['leren-in-de-praktijk', 'permanent-leren']);
      expect(status(filter)).to.equal('2 van 3 acties, 1 van 1 themalijn en 1 van 2 koplopers');
      await press(filter, 'Leren');
      expect(filter.value).to.equal('permanent-leren');
      expect(events).to.deep.equal(['leren-in-de-praktijk', 'leren-in-de-praktijk permanent-leren', 'permanent-leren']);
    });

    it('can be done with the keyboard', async () => {
      const filter = await filterOf();
      chips(filter)[0]!.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal(['leren-in-de-praktijk', 'permanent-leren']);
    });

    it('is cleared with one button, and the focus goes to the first theme', async () => {
      const filter = await filterOf({ value: 'permanent-leren' });
      const events = eventsOf(filter);
      expect(getComputedStyle(clear(filter)).visibility).to.equal('visible');
      clear(filter).focus();
      await sendKeys({ press: 'Enter' });
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal([]);
      expect(filter.hasAttribute('value')).to.equal(false);
      expect(events).to.deep.equal(['']);
      expect(filter.shadowRoot!.activeElement).to.equal(chips(filter)[0]);
    });

    it('does nothing for a theme that there is nothing of, which keeps its place in the tab order', async () => {
      const filter = await filterOf();
      const events = eventsOf(filter);
      const nothing = chip(filter, 'Hbo-isering');
      expect(nothing.getAttribute('aria-disabled')).to.equal('true');
      nothing.focus();
      expect(filter.shadowRoot!.activeElement).to.equal(nothing);
      await press(filter, 'Hbo-isering');
      expect(chosen(filter)).to.deep.equal([]);
      expect(events).to.deep.equal([]);
    });

    it('can undo a theme that there is nothing of', async () => {
      const filter = await filterOf({ value: 'hbo-isering' });
      expect(status(filter)).to.equal('0 van 3 acties, 0 van 1 themalijn en 0 van 2 koplopers');
      await press(filter, 'Hbo-isering');
      expect(chosen(filter)).to.deep.equal([]);
    });

    it('is told to a screen reader when it is quiet', async () => {
      const filter = await filterOf();
      const live = query(filter, 'p[role=status]');
      expect(live.textContent).to.equal('');
      await press(filter, 'Permanent');
      expect(live.textContent).to.equal('');
      await until(() => live.textContent === '2 van 3 acties, 0 van 1 themalijn en 1 van 2 koplopers');
      filter.value = 'leren-in-de-praktijk';
      await filter.updateComplete;
      expect(live.textContent).to.equal('');
    });

    it('is told without numbers in sight too', async () => {
      const filter = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter no-counts .feedState=${ready(feed)}></zorgpact-theme-filter>`);
      await press(filter, 'Permanent');
      await until(() => query(filter, '.vh[role=status]').textContent === '2 van 3 acties, 0 van 1 themalijn en 1 van 2 koplopers');
      expect(queryAll(filter, '[part=status], [part=count]')).to.have.length(0);
    });
  });

  describe('value', () => {
    it('chooses, as attribute and as property, and fires no event', async () => {
      const filter = await filterOf({ value: ' Permanent-Leren ' });
      const events = eventsOf(filter);
      expect(chosen(filter)).to.deep.equal(['permanent-leren']);
      expect(filter.getAttribute('value')).to.equal('permanent-leren');
      filter.setAttribute('value', 'leren-in-de-praktijk permanent-leren');
      await filter.updateComplete;
      expect([...scope().themes]).to.deep.equal(['leren-in-de-praktijk', 'permanent-leren']);
      filter.value = null;
      await filter.updateComplete;
      expect(scope().themes.size).to.equal(0);
      expect(events).to.deep.equal([]);
    });

    it('ignores an unknown theme, with one warning that names the nearest', async () => {
      const filter = await filterOf({ value: 'permanent-leern leren-in-de-praktijk' });
      filter.requestUpdate();
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal(['leren-in-de-praktijk']);
      const warnings = takeWarnings();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('value="permanent-leern"').and.to.include('"permanent-leren"');
    });

    it('takes commas as well as spaces', async () => {
      const filter = await filterOf({ value: 'permanent-leren,leren-in-de-praktijk' });
      expect(filter.value).to.equal('permanent-leren leren-in-de-praktijk');
    });

    it('waits for the feed', async () => {
      const filter = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter value="permanent-leren" .feedState=${loading}></zorgpact-theme-filter>`);
      expect(scope().themes.size).to.equal(0);
      filter.feedState = ready(feed);
      await filter.updateComplete;
      expect([...scope().themes]).to.deep.equal(['permanent-leren']);
    });

    it('follows a choice made elsewhere', async () => {
      const filter = await filterOf();
      const events = eventsOf(filter);
      scope().choose(['permanent-leren']);
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal(['permanent-leren']);
      expect(filter.value).to.equal('permanent-leren');
      expect(events).to.deep.equal([]);
    });

    it('leaves a choice alone when it says nothing', async () => {
      scope().choose(['permanent-leren']);
      const filter = await filterOf();
      expect(chosen(filter)).to.deep.equal(['permanent-leren']);
    });

    it('goes with the filter: nothing stays filtered without it', async () => {
      const filter = await filterOf({ value: 'permanent-leren' });
      const home = filter.parentElement!;
      filter.remove();
      expect(scope().themes.size).to.equal(0);
      home.append(filter);
      await filter.updateComplete;
      expect([...scope().themes]).to.deep.equal(['permanent-leren']);
    });
  });

  describe('url-param', () => {
    const start = location.href;
    const search = (): string => location.search.replace(new URL(start).search, '');
    const back = async (): Promise<void> => {
      const went = oneEvent(window, 'popstate');
      history.back();
      await went;
    };
    const inAddress = (value = '') =>
      mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter url-param="thema" value=${value} .feedState=${ready(feed)}></zorgpact-theme-filter>`);

    beforeEach(() => history.pushState({ mine: 1 }, '', `${start}#kop`));
    afterEach(() => history.replaceState(null, '', start));

    it('keeps the choice in the address, and the rest of the address as it was', async () => {
      const filter = await inAddress();
      expect(location.href).to.equal(`${start}#kop`);
      await press(filter, 'Leren');
      await press(filter, 'Permanent');
      expect(search()).to.equal('&thema=leren-in-de-praktijk,permanent-leren');
      expect(location.hash).to.equal('#kop');
      expect(history.state).to.deep.equal({ mine: 1 });
      clear(filter).click();
      expect(location.href).to.equal(`${start}#kop`);
    });

    it('goes back and forth with the browser', async () => {
      const filter = await inAddress();
      const events = eventsOf(filter);
      await press(filter, 'Leren');
      await press(filter, 'Permanent');
      await back();
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal(['leren-in-de-praktijk']);
      await back();
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal([]);
      expect(events).to.have.length(2);
    });

    it('reads the address at the start, which beats `value`', async () => {
      history.replaceState(null, '', `${start}&thema=Permanent-leren`);
      const filter = await inAddress('leren-in-de-praktijk');
      expect(chosen(filter)).to.deep.equal(['permanent-leren']);
      expect(search()).to.equal('&thema=Permanent-leren');
    });

    it('goes back to `value` where the address says nothing, and can say that nothing is chosen', async () => {
      const filter = await inAddress('leren-in-de-praktijk');
      await press(filter, 'Leren');
      expect(search()).to.equal('&thema=');
      await back();
      await filter.updateComplete;
      expect(chosen(filter)).to.deep.equal(['leren-in-de-praktijk']);
    });

    it('keeps up with a choice made elsewhere, without a step to go back', async () => {
      const filter = await inAddress();
      await press(filter, 'Leren');
      const steps = stepsMade();
      scope().choose([]);
      await filter.updateComplete;
      expect(search()).to.equal('');
      expect(steps()).to.equal(0);
    });

    it('warns of a theme in the address that is not there', async () => {
      history.replaceState(null, '', `${start}&thema=x,permanent-leren`);
      const filter = await inAddress();
      expect(chosen(filter)).to.deep.equal(['permanent-leren']);
      expect(takeWarnings()).to.have.length(1);
    });

    it('makes no step to go back where the address says it already', async () => {
      history.replaceState({ mine: 2 }, '', `${start}&thema=permanent-leren%2Cleren-in-de-praktijk`);
      const filter = await inAddress();
      const steps = stepsMade();
      clear(filter).click();
      writeAddress('pushState', 'thema', undefined);
      expect(steps()).to.equal(1);
      expect(history.state).to.deep.equal({ mine: 2 });
    });

    it('writes a value so that it reads the same', () => {
      for (const value of ['a?b&c=d', 'ë', 'één,twee', '50%', 'a+b#c']) {
        expect(new URLSearchParams(withParam('?q=1', 'thema', value)).get('thema')).to.equal(value);
      }
    });

    it('touches no other parameter, whatever it looks like', () => {
      expect(withParam('?a=1&?thema=x', 'thema', 'y')).to.equal('?a=1&?thema=x&thema=y');
      expect(withParam('?q=a+b%20c&leeg&thema=oud&x=%C3%A9', 'thema', 'a,b')).to.equal('?q=a+b%20c&leeg&x=%C3%A9&thema=a,b');
      expect(withParam('?thema=oud', 'thema', undefined)).to.equal('');
      expect(withParam('', 'thema', '')).to.equal('?thema=');
    });
  });

  it('stacks its buttons in a narrow column', async () => {
    const box = await mount<ZorgpactThemeFilter>(html`<div><zorgpact-theme-filter .feedState=${ready(feed)}></zorgpact-theme-filter></div>`);
    box.style.inlineSize = '320px';
    expect(chips(box.querySelector('zorgpact-theme-filter')!).map((button) => button.offsetWidth)).to.deep.equal([320, 320, 320]);
  });

  it('keeps a number on one line and lets the theme wrap', async () => {
    const actions = Array.from({ length: 1234 }, (_value, index) => makeAction({ id: `a${index}`, themes: ['leren-in-de-praktijk'] }));
    const long = makeFeed({ themes: [{ id: 'leren-in-de-praktijk', title: 'Leren in de praktijk van zorg en welzijn in de regio' }], actions });
    const box = await mount<ZorgpactThemeFilter>(html`<div><zorgpact-theme-filter .feedState=${ready(long)}></zorgpact-theme-filter></div>`);
    for (const width of ['320px', '200px']) {
      box.style.inlineSize = width;
      const [button] = chips(box.querySelector('zorgpact-theme-filter')!);
      const number = button!.querySelector<HTMLElement>('[part=count]')!;
      expect(number.getClientRects()).to.have.length(1);
      expect(number.offsetHeight).to.be.below(32);
      expect(button!.scrollWidth).to.be.at.most(button!.clientWidth);
    }
  });

  it('leaves no hole for a hidden button in a narrow column, and has it on the edge of the text', async () => {
    const box = await mount<ZorgpactThemeFilter>(html`<div><zorgpact-theme-filter .feedState=${ready(feed)}></zorgpact-theme-filter></div>`);
    box.style.inlineSize = '320px';
    const filter = box.querySelector('zorgpact-theme-filter')!;
    const [line, text] = [query(filter, '.res'), query(filter, '[part=status]')];
    expect(line.getBoundingClientRect().bottom - text.getBoundingClientRect().bottom).to.be.below(16);
    await press(filter, 'Leren');
    const button = clear(filter);
    expect(button.offsetHeight).to.be.at.least(44);
    const { paddingLeft, borderLeftWidth } = getComputedStyle(button);
    expect(button.getBoundingClientRect().left + parseFloat(paddingLeft) + parseFloat(borderLeftWidth)).to.equal(text.getBoundingClientRect().left);
  });

  it('keeps the line with the numbers at 44 px when it wraps', async () => {
    const box = await mount<ZorgpactThemeFilter>(html`<div><zorgpact-theme-filter .feedState=${ready(feed)}></zorgpact-theme-filter></div>`);
    Object.assign(box.style, { inlineSize: '460px', fontFamily: 'Arial' });
    const filter = box.querySelector('zorgpact-theme-filter')!;
    await press(filter, 'Leren');
    expect(query(filter, '[part=status]').offsetHeight).to.be.above(40);
    expect(query(filter, '.res').offsetHeight).to.equal(44);
  });

  it('tells what the themes are about, with where that was found, and nothing where the feed has names alone', async () => {
    const told = makeFeed({
      themes: [{ id: 'permanent-leren', title: 'Permanent leren', aliases: ['Leven lang leren'], facts: [{ text: 'Een cultuur waarin leren vanzelf spreekt.' }], sources: ['bron'] }, { id: 'techniek', title: 'Techniek' }],
      sources: [{ id: 'bron', title: 'Verslag', url: 'https://bron.example/verslag' }],
    });
    const filter = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter .feedState=${ready(told)}></zorgpact-theme-filter>`);
    const about = query<HTMLDetailsElement>(filter, '[part=about]');
    expect(about.open).to.equal(false);
    expect(queryAll(filter, 'dt')).to.have.length(0);
    query(filter, 'summary').click();
    expect(about.open).to.equal(true);
    await until(() => queryAll(filter, 'dt').length > 0);
    expect(queryAll(filter, 'dt').map((theme) => theme.textContent)).to.deep.equal(['Permanent leren']);
    expect(textOf(query(filter, 'dd'))).to.equal('Ook: Leven lang leren Een cultuur waarin leren vanzelf spreekt. Bron: Verslag');
    expect(query(filter, '[part=source] a').getAttribute('href')).to.equal('https://bron.example/verslag');
    await expect(filter).to.be.accessible();
    filter.feedState = ready(makeFeed({ themes: [{ id: 'techniek', title: 'Techniek' }] }));
    await filter.updateComplete;
    expect(queryAll(filter, '[part=about]')).to.have.length(0);
  });

  it('counts the obstacles and stories that widgets of its scope offer', async () => {
    const filter = await filterOf();
    const widget = {};
    scope().offer(widget, {
      obstacles: [{ id: 'o', title: 'Regels', status: 'mapped', themes: ['permanent-leren'], pact: 'limburg' }],
      stories: [{ id: 's', title: 'Een verhaal', pacts: ['zeeland'] }, { id: 't', title: 'Nog een', themes: ['permanent-leren'], pacts: ['limburg', 'zeeland'] }],
    });
    await filter.updateComplete;
    expect(status(filter)).to.equal('1 belemmering en 2 verhalen');
    await press(filter, 'Permanent');
    expect(status(filter)).to.equal('1 van 1 belemmering en 1 van 2 verhalen');
    filter.pact = 'zeeland';
    await filter.updateComplete;
    expect(status(filter)).to.equal('1 van 2 verhalen');
    scope().offer(widget, undefined);
  });

  it('speaks English where the page does', async () => {
    await loadWords('en');
    const filter = await mount<ZorgpactThemeFilter>(html`<zorgpact-theme-filter lang="en" .feedState=${ready(feed)}></zorgpact-theme-filter>`);
    expect(status(filter)).to.equal('3 actions, 1 theme line and 2 frontrunners');
    await press(filter, 'Permanent');
    expect(status(filter)).to.equal('2 of 3 actions, 0 of 1 theme line and 1 of 2 frontrunners');
    expect(clear(filter).textContent).to.equal('Clear selection');
  });

  it('passes axe, with and without a choice', async () => {
    const filter = await filterOf();
    await expect(filter).to.be.accessible();
    await press(filter, 'Leren');
    await expect(filter).to.be.accessible();
  });
});
