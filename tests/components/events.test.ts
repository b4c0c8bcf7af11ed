import { expect, html } from '@open-wc/testing';
import '../../src/components/events/define.js';
import type { ZorgpactEvents } from '../../src/components/events/events.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const feed = makeFeed({
  pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
  events: [
    { id: 'rilland', title: 'Bezoek', start: '2016-03-22', place: 'Rilland', pacts: ['zeeland'], notes: ['Jaar afgeleid.'], sources: ['nu'] },
    { id: 'komt-later', title: 'Bijeenkomst', start: '2999-06', pacts: ['limburg', 'zeeland'] },
    { id: 'werkdag', title: 'Laatste werkdag', start: '2018-12-03', place: 'Rijtuigenloods, Amersfoort' },
    {
      id: 'komt',
      title: 'Regionale werkdag',
      start: '2999-03-12',
      end: '2999-03-13',
      place: 'Venlo',
      description: 'Over stages.',
      pacts: ['limburg'],
      themes: ['leren-in-de-praktijk'],
      url: 'https://werkdag.example/',
    },
    { id: 'meppel', title: 'Themabijeenkomst', start: '2016-05', themes: ['leren-in-de-praktijk', 'permanent-leren'] },
  ],
  sources: [{ id: 'nu', title: 'nu.nl', url: 'https://nu.example/' }],
});
const many = makeFeed({ events: Array.from({ length: 300 }, (_, index) => ({ id: `e${index}`, title: `Nummer ${index}`, start: '2018' })) });

const headings = (widget: Element): string[] => queryAll(widget, '[part=heading]').map((title) => `${title.localName} ${title.textContent}`);
const titles = (widget: Element): string[] => queryAll(widget, '[part=title]').map((title) => title.textContent!);
const saves = (widget: Element): HTMLElement[] => queryAll(widget, '[part=item] button');
const show = (): Promise<ZorgpactEvents> => mount<ZorgpactEvents>(html`<zorgpact-events .feedState=${ready(feed)}></zorgpact-events>`);

/** Saves as a visitor does, and says what the browser was given to save. */
async function save(button: HTMLElement): Promise<{ name: string; type: string; text: string; revoked: string; url: string }> {
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let link: HTMLAnchorElement | undefined;
  const revoked = new Promise<string>((resolve) => (URL.revokeObjectURL = resolve));
  URL.createObjectURL = (given) => createObjectURL.call(URL, (blob = given as Blob));
  HTMLAnchorElement.prototype.click = function () {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    link = this;
  };
  // What is let go of after a while is let go of now.
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((later: () => void, delay?: number) => setTimeout(later, delay === 40_000 ? 0 : delay)) as typeof setTimeout;
  try {
    button.click();
    globalThis.setTimeout = setTimeout;
    return { name: link!.download, type: blob!.type, text: await blob!.text(), url: link!.href, revoked: await revoked };
  } finally {
    globalThis.setTimeout = setTimeout;
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('zorgpact-events', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-events')).to.be.a('function');
  });

  it('shows what is to come first, then what has been, by year', async () => {
    const events = await show();
    expect(events.getAttribute('state')).to.equal('ready');
    expect(textOf(query(events, '[part=count]'))).to.equal('5 bijeenkomsten in deze gegevens');
    expect(headings(events)).to.deep.equal(['h3 Komende bijeenkomsten', 'h3 Eerdere bijeenkomsten', 'h4 2018', 'h4 2016']);
    expect(titles(events)).to.deep.equal(['Regionale werkdag', 'Bijeenkomst', 'Laatste werkdag', 'Themabijeenkomst', 'Bezoek']);
    expect(queryAll(events, 'ul[role=list][part=list]').map(({ childElementCount }) => childElementCount)).to.deep.equal([2, 1, 2]);
    expect(textOf(query(events, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('shows of each what is known, and nothing of what is not', async () => {
    const [whole, vague, , , visit] = queryAll(await show(), '[part=item]').map(textOf);
    expect(whole).to.equal(
      '12 maart 2999 tot en met 13 maart 2999 Regionale werkdag Venlo Over stages. Zorgpact Limburg Leren in de praktijk Meer over deze bijeenkomst: Regionale werkdag Zet in agenda (ICS): Regionale werkdag',
    );
    expect(vague).to.equal('juni 2999 Bijeenkomst Zorgpact Limburg en Zorgpact Zeeland');
    expect(visit).to.equal('22 maart 2016 Bezoek Rilland Zorgpact Zeeland Jaar afgeleid. Bron: nu.nl Zet in agenda (ICS): Bezoek');
    expect(query<HTMLAnchorElement>(await show(), '[part=link]').href).to.equal('https://werkdag.example/');
  });

  describe('saving in a calendar', () => {
    it('is offered where the day is known', async () => {
      expect(saves(await show()).map(textOf)).to.deep.equal(['Regionale werkdag', 'Laatste werkdag', 'Bezoek'].map((title) => `Zet in agenda (ICS): ${title}`));
    });

    it('gives a file of that meeting, and lets go of it', async () => {
      const { name, type, text, url, revoked } = await save(saves(await show())[0]!);
      expect([name, type]).to.deep.equal(['komt.ics', 'text/calendar;charset=utf-8']);
      expect(url).to.match(/^blob:/).and.to.equal(revoked);
      expect(text).to.include('\r\nUID:komt@bron.example\r\n').and.to.include('\r\nDTSTART;VALUE=DATE:29990312\r\nDTEND;VALUE=DATE:29990314\r\n');
    });

    it('does without a source', async () => {
      const events = await mount<ZorgpactEvents>(html`<zorgpact-events limit="1" .feedState=${ready({ ...feed, source: undefined })}></zorgpact-events>`);
      expect((await save(saves(events)[0]!)).text).to.include('UID:komt@zorgpact-widgets\r\n');
    });

    it('has a target of 44 px', async () => {
      for (const button of saves(await show())) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });
  });

  it('keeps to its pact, whose own name it does not repeat', async () => {
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events pact="zeeland" .feedState=${ready(feed)}></zorgpact-events>`);
    expect(titles(events)).to.deep.equal(['Bijeenkomst', 'Bezoek']);
    expect(queryAll(events, '[part=pacts]').map(textOf)).to.deep.equal(['Zorgpact Limburg']);
  });

  it('keeps to its themes, and warns of one that it does not know', async () => {
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events theme="Permanent-leren permanent-lere" .feedState=${ready(feed)}></zorgpact-events>`);
    expect(titles(events)).to.deep.equal(['Themabijeenkomst']);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('theme="permanent-lere"').and.to.include('"permanent-leren"');
  });

  it('keeps to a limit: what is to come first, without a button', async () => {
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events limit="3" .feedState=${ready(feed)}></zorgpact-events>`);
    expect(titles(events)).to.deep.equal(['Regionale werkdag', 'Bijeenkomst', 'Laatste werkdag']);
    expect(textOf(query(events, '[part=count]'))).to.equal('3 van 5 bijeenkomsten in deze gegevens');
    events.limit = 1;
    await events.updateComplete;
    expect(titles(events)).to.deep.equal(['Regionale werkdag']);
    expect(headings(events)).to.deep.equal(['h3 Komende bijeenkomsten']);
    const lots = await mount<ZorgpactEvents>(html`<zorgpact-events limit="30" .feedState=${ready(many)}></zorgpact-events>`);
    expect(titles(lots)).to.have.length(30);
    expect(queryAll(lots, '[part=more]')).to.have.length(0);
  });

  it('warns of a limit that is no number from 1 and does without', async () => {
    for (const limit of ['veel', '0', '-3']) {
      const events = await mount<ZorgpactEvents>(html`<zorgpact-events limit=${limit} .feedState=${ready(feed)}></zorgpact-events>`);
      expect(titles(events)).to.have.length(5);
      const warnings = takeWarnings();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`limit="${limit}"`);
    }
  });

  it('takes its attributes from before it was defined', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<zorgpact-events limit="2" pact="limburg"></zorgpact-events>';
    const events = box.firstElementChild as ZorgpactEvents;
    events.feedState = ready(feed);
    document.body.append(box);
    await events.updateComplete;
    expect(titles(events)).to.deep.equal(['Regionale werkdag', 'Bijeenkomst']);
    box.remove();
  });

  it('shows twenty of many, and the next with the focus on the first of them; on paper all', async () => {
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events .feedState=${ready(many)}></zorgpact-events>`);
    expect(titles(events)).to.have.length(20);
    query(events, '[part=more] button').click();
    await events.updateComplete;
    expect(titles(events)).to.have.length(40);
    expect(events.shadowRoot!.activeElement).to.equal(queryAll(events, '[part=item]')[20]);
    dispatchEvent(new Event('beforeprint'));
    await events.updateComplete;
    expect(titles(events)).to.have.length(300);
    dispatchEvent(new Event('afterprint'));
  });

  it('says a plain sentence for an unknown pact, with one warning', async () => {
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events pact="zeelandt" .feedState=${ready(feed)}></zorgpact-events>`);
    expect(textOf(events)).to.equal('Dit zorgpact staat niet in de gegevens.');
    expect(takeWarnings()[0]).to.include('pact="zeelandt"').and.to.include('"zeeland"');
  });

  it('says when there are none', async () => {
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events .feedState=${ready(makeFeed())}></zorgpact-events>`);
    expect(events.getAttribute('state')).to.equal('empty');
    expect(textOf(events)).to.equal('Geen bijeenkomsten bekend In deze gegevens staan geen bijeenkomsten.');
    const chosen = await mount<ZorgpactEvents>(html`<zorgpact-events pact="limburg" .feedState=${ready({ ...feed, events: [] })}></zorgpact-events>`);
    expect(textOf(chosen)).to.equal('Geen bijeenkomsten bekend In deze gegevens staan geen bijeenkomsten voor deze keuze.');
  });

  it('shows grey shapes while loading, the error, and old data with its notice', async () => {
    const waiting = await mount<ZorgpactEvents>(html`<zorgpact-events limit="3" .feedState=${loading}></zorgpact-events>`);
    expect(queryAll(waiting, '.wait')).to.have.length(3);
    const broken = await mount<ZorgpactEvents>(html`<zorgpact-events .feedState=${failed}></zorgpact-events>`);
    expect(textOf(query(broken, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    const old = await mount<ZorgpactEvents>(html`<zorgpact-events .feedState=${stale(feed)}></zorgpact-events>`);
    expect(old.getAttribute('state')).to.equal('stale');
    expect(titles(old)).to.have.length(5);
  });

  it('speaks English, and says which of it is Dutch', async () => {
    await loadWords('en', 'more');
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events lang="en" .feedState=${ready(feed)}></zorgpact-events>`);
    expect(headings(events)[0]).to.equal('h3 Coming meetings');
    expect(query(events, '[part=title]').lang).to.equal('nl');
    expect(textOf(query(events, '[part=date]'))).to.equal('12 March 2999 up to and including 13 March 2999');
  });

  it('takes its heading level from the attribute', async () => {
    const events = await mount<ZorgpactEvents>(html`<zorgpact-events heading-level="5" .feedState=${ready(feed)}></zorgpact-events>`);
    expect(headings(events)).to.deep.equal(['h5 Komende bijeenkomsten', 'h5 Eerdere bijeenkomsten', 'h6 2018', 'h6 2016']);
  });

  it('passes axe, wide and narrow', async () => {
    const events = await show();
    for (const width of ['1160px', '320px']) {
      events.style.width = width;
      await expect(events).to.be.accessible();
    }
  });
});
