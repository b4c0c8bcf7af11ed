import { expect, html } from '@open-wc/testing';
import '../../src/components/lessons/define.js';
import type { ZorgpactLessons } from '../../src/components/lessons/lessons.js';
import type { Feed } from '../../src/feed/schema.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

const pacts = [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })];
const sources = [
  { id: 'ezine', title: 'Het slot-e-zine', url: 'https://ezine.example/' },
  { id: 'verslag', title: 'Verslag van Zeeland' },
];
const ofProgramme: Feed['lessons'] = [
  { id: 'visie', text: 'Visie en leiderschap zijn nodig.', sources: ['ezine'] },
  { id: 'agenda', text: 'De Volgspot werkte als gespreksagenda.', sources: ['ezine'] },
];
const feed = makeFeed({ pacts, sources, lessons: [...ofProgramme, { id: 'samen', text: 'Samen plannen scheelt tijd.', pact: 'zeeland', sources: ['verslag'] }] });
const programme = makeFeed({ pacts, sources, lessons: ofProgramme });
const thirty = makeFeed({ lessons: Array.from({ length: 30 }, (_, index) => ({ id: `l${index + 1}`, text: `Les ${index + 1}` })) });

const show = (of = feed): Promise<ZorgpactLessons> => mount<ZorgpactLessons>(html`<zorgpact-lessons .feedState=${ready(of)}></zorgpact-lessons>`);
const items = (widget: Element): string[] => queryAll(widget, '[part=item]').map(textOf);

describe('zorgpact-lessons', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-lessons')).to.be.a('function');
  });

  it('shows every lesson of the feed, in a list, with its pact and its source', async () => {
    const widget = await show();
    expect(widget.getAttribute('state')).to.equal('ready');
    expect(queryAll(widget, 'ul[role=list][aria-label="Geleerde lessen"] > li')).to.have.length(3);
    expect(items(widget)).to.deep.equal([
      'Visie en leiderschap zijn nodig. Bron: Het slot-e-zine',
      'De Volgspot werkte als gespreksagenda. Bron: Het slot-e-zine',
      'Samen plannen scheelt tijd. Zorgpact Zeeland Bron: Verslag van Zeeland',
    ]);
    expect(textOf(query(widget, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('names a source that all have once, below them', async () => {
    const widget = await show(programme);
    expect(items(widget)).to.deep.equal(['Visie en leiderschap zijn nodig.', 'De Volgspot werkte als gespreksagenda.']);
    expect(queryAll(widget, '[part=source]').map(textOf)).to.deep.equal(['Bron: Het slot-e-zine']);
    expect(query<HTMLAnchorElement>(widget, '[part=source] a').href).to.equal('https://ezine.example/');
  });

  it('keeps to its pact', async () => {
    const widget = await mount<ZorgpactLessons>(html`<zorgpact-lessons pact=" Zeeland" .feedState=${ready(feed)}></zorgpact-lessons>`);
    expect(items(widget)).to.deep.equal(['Samen plannen scheelt tijd. Zorgpact Zeeland']);
    expect(queryAll(widget, '[part=note]')).to.have.length(0);
  });

  it('shows those of the programme for a pact without its own, and says so', async () => {
    const widget = await mount<ZorgpactLessons>(html`<zorgpact-lessons pact="limburg" .feedState=${ready(feed)}></zorgpact-lessons>`);
    expect(widget.getAttribute('state')).to.equal('ready');
    expect(items(widget)).to.have.length(2);
    expect(textOf(query(widget, '[part=note]'))).to.equal('Van dit zorgpact zijn geen eigen lessen bekend. Dit zijn de lessen van het programma.');
  });

  it('keeps to a limit, without a button, also when set before the upgrade', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<zorgpact-lessons limit="13"></zorgpact-lessons>';
    const widget = box.firstElementChild as ZorgpactLessons;
    widget.feedState = ready(thirty);
    document.body.append(box);
    await widget.updateComplete;
    expect(items(widget)).to.have.length(13);
    expect(queryAll(widget, '[part=more]')).to.have.length(0);
    box.remove();
  });

  it('warns of a limit that is no number from 1 and does without', async () => {
    const widget = await mount<ZorgpactLessons>(html`<zorgpact-lessons limit="geen" .feedState=${ready(feed)}></zorgpact-lessons>`);
    expect(items(widget)).to.have.length(3);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('limit="geen"');
  });

  it('shows twelve of thirty, and the next with the focus on the first of them', async () => {
    const widget = await show(thirty);
    expect(items(widget)).to.have.length(12);
    query(widget, '[part=more] button').click();
    await widget.updateComplete;
    expect(items(widget)).to.have.length(24);
    expect(widget.shadowRoot!.activeElement).to.equal(queryAll(widget, '[part=item]')[12]);
  });

  it('puts two beside each other between rules that meet, and one alone over the whole width', async () => {
    const widget = await show(makeFeed({ lessons: [{ id: 'kort', text: 'Kort.' }, { id: 'lang', text: 'Lang. '.repeat(80).trim() }, { id: 'slot', text: 'Slot.' }] }));
    widget.style.width = '800px';
    const [one, two, three] = queryAll(widget, '[part=item]').map((item) => item.getBoundingClientRect());
    expect([two!.top, two!.bottom]).to.deep.equal([one!.top, one!.bottom]);
    expect(two!.left).to.be.above(one!.right);
    expect([three!.left, three!.right]).to.deep.equal([one!.left, two!.right]);
    widget.style.width = '400px';
    expect(queryAll(widget, '[part=item]')[1]!.getBoundingClientRect().left).to.equal(one!.left);
  });

  it('says when there are none', async () => {
    const widget = await show(makeFeed());
    expect(widget.getAttribute('state')).to.equal('empty');
    expect(textOf(widget)).to.equal('Geen lessen bekend In deze gegevens staan geen geleerde lessen.');
    // A pact gets no lessons of another.
    const other = makeFeed({ pacts, lessons: feed.lessons.slice(2) });
    expect((await mount<ZorgpactLessons>(html`<zorgpact-lessons pact="limburg" .feedState=${ready(other)}></zorgpact-lessons>`)).getAttribute('state')).to.equal('empty');
  });

  it('says a plain sentence for an unknown pact, with one warning', async () => {
    const widget = await mount<ZorgpactLessons>(html`<zorgpact-lessons pact="zeelandt" .feedState=${ready(feed)}></zorgpact-lessons>`);
    expect(textOf(widget)).to.equal('Dit zorgpact staat niet in de gegevens.');
    expect(takeWarnings()).to.have.length(1);
  });

  it('shows grey shapes while loading, the error, and that data is old', async () => {
    const widget = await mount<ZorgpactLessons>(html`<zorgpact-lessons .feedState=${loading}></zorgpact-lessons>`);
    expect(queryAll(widget, '[part=skeleton] li')).to.have.length(5);
    widget.feedState = failed;
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    widget.feedState = stale(feed);
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Niet de nieuwste gegevens/);
    expect(items(widget)).to.have.length(3);
  });

  it('speaks English and West Frisian around the Dutch of the feed', async () => {
    await loadWords('en', 'more');
    await loadWords('fy', 'more');
    for (const [lang, sentence] of [['en', 'These are the lessons of the programme.'], ['fy', 'Dit binne de lessen fan it programma.']] as const) {
      const widget = await mount<ZorgpactLessons>(html`<zorgpact-lessons lang=${lang} pact="limburg" .feedState=${ready(feed)}></zorgpact-lessons>`);
      expect(textOf(query(widget, '[part=note]'))).to.include(sentence);
      expect(query(widget, '[part=lesson]').lang).to.equal('nl');
    }
  });

  it('passes axe', async () => {
    await expect(await show()).to.be.accessible();
    await expect(await show(thirty)).to.be.accessible();
  });
});
