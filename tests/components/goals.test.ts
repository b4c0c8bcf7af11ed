import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/components/goals/define.js';
import type { ZorgpactGoals } from '../../src/components/goals/goals.js';
import { linesPath, resolve } from '../../src/components/goals/network.js';
import type { Network } from '../../src/feed/schema.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { failed, loading, makeAction, makeFeed, makePact, ready, stale } from '../helpers/feed.js';
import { mount, query, queryAll, textOf } from '../helpers/widget.js';

/** Made up: no source tells what was in a network. */
const network: Network = {
  id: 'voorbeeld',
  pact: 'limburg',
  title: 'Doelen-Inspanningen-Netwerk',
  example: true,
  goals: [
    { id: 'mensen', text: 'Genoeg mensen' },
    { id: 'leren', text: 'Leren op de werkvloer' },
    { id: 'techniek', text: 'Zorg en techniek samen' },
  ],
  efforts: [
    { id: 'overleg', text: 'Overleggen', goals: ['bestaat-niet'] },
    { id: 'afdeling', text: 'Leerafdelingen openen', goals: ['leren'], actions: ['wijk', 'bestaat-niet'] },
    { id: 'stages', text: 'Stages plannen', goals: ['leren', 'mensen'], actions: ['bureau'] },
  ],
  sources: ['bedacht'],
};
const feed = makeFeed({
  pacts: [makePact(), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' })],
  actions: [makeAction({ id: 'bureau', title: 'Eén stagebureau', status: 'completed' }), makeAction({ id: 'wijk', title: 'Leerafdeling wijk', status: 'planned' })],
  networks: [network],
  sources: [{ id: 'bedacht', title: 'Bedacht voor deze test', url: 'https://test.example/' }],
});

const show = (of = feed): Promise<ZorgpactGoals> => mount<ZorgpactGoals>(html`<zorgpact-goals pact="limburg" .feedState=${ready(of)}></zorgpact-goals>`);

/** Its texts as far as they are to be seen at a width, in px. */
async function seenAt(widget: ZorgpactGoals, width: number, part: string): Promise<string[]> {
  widget.style.width = `${width}px`;
  await nextFrame();
  return queryAll(widget, part).filter((element) => element.checkVisibility()).map(textOf);
}

describe('resolving a network', () => {
  const { goals, efforts, loose, lines } = resolve(network, feed.actions);

  it('puts efforts in the order of their goals, and those without one last', () => {
    expect(efforts.map(({ text, goals: numbers }) => [text, numbers])).to.deep.equal([
      ['Stages plannen', [0, 1]],
      ['Leerafdelingen openen', [1]],
      ['Overleggen', []],
    ]);
    expect(loose.map(({ text }) => text)).to.deep.equal(['Overleggen']);
  });

  it('gives each goal its efforts, and each effort the actions that exist', () => {
    expect(goals.map((goal) => goal.efforts.map(({ text }) => text))).to.deep.equal([['Stages plannen'], ['Stages plannen', 'Leerafdelingen openen'], []]);
    expect(efforts.map(({ actions }) => actions.map(({ title }) => title))).to.deep.equal([['Eén stagebureau'], ['Leerafdeling wijk'], []]);
  });

  it('draws a line for each goal of each effort', () => {
    expect(lines).to.deep.equal([[0, 0], [1, 0], [1, 1]]);
    expect(linesPath(lines, [1, 101, 201], [1, 51.26, 99], 40)).to.equal('M0 1.0C20 1.0 20 1.0 40 1.0M0 101.0C20 101.0 20 1.0 40 1.0M0 101.0C20 101.0 20 51.3 40 51.3');
  });

  it('does without efforts', () => {
    expect(resolve({ id: 'a', pact: 'limburg', title: 'Netwerk', goals: [] }, [])).to.deep.equal({ goals: [], efforts: [], loose: [], lines: [] });
  });
});

describe('zorgpact-goals', () => {
  failOnConsole();

  it('is defined', () => {
    expect(customElements.get('zorgpact-goals')).to.be.a('function');
  });

  it('says the relations in words where goals and efforts stand beside each other', async () => {
    const widget = await show();
    expect(widget.getAttribute('state')).to.equal('ready');
    expect(await seenAt(widget, 900, '[part=goal]')).to.deep.equal(['Doel 1 Genoeg mensen', 'Doel 2 Leren op de werkvloer', 'Doel 3 Zorg en techniek samen Bij dit doel is geen inspanning bekend.']);
    expect(await seenAt(widget, 900, '[part=effort]')).to.deep.equal([
      'Inspanning voor doel 1 en 2 Stages plannen Eén stagebureau Afgerond',
      'Inspanning voor doel 2 Leerafdelingen openen Leerafdeling wijk Gepland',
      'Inspanning zonder doel Overleggen',
    ]);
    expect(queryAll(widget, '[part=map] > ul[role=list]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Doelen', 'Inspanningen']);
  });

  it('puts efforts inside their goals where there is less room, each at every goal that it serves', async () => {
    const widget = await show();
    expect(await seenAt(widget, 400, '[part=goal]')).to.deep.equal([
      'Doel 1 Genoeg mensen Stages plannen Ook voor: doel 2 Eén stagebureau Afgerond',
      'Doel 2 Leren op de werkvloer Stages plannen Ook voor: doel 1 Eén stagebureau Afgerond Leerafdelingen openen Leerafdeling wijk Gepland',
      'Doel 3 Zorg en techniek samen Bij dit doel is geen inspanning bekend.',
    ]);
    expect(textOf(query(widget, '[part=nest] > li:last-child'))).to.equal('Inspanningen zonder doel Overleggen');
  });

  it('never shows both at once', async () => {
    const widget = await show();
    expect(await seenAt(widget, 900, '[part=nest]')).to.have.length(0);
    expect(await seenAt(widget, 400, '[part=map]')).to.have.length(0);
  });

  it('draws lines from the rule of a goal to that of its efforts, again when the width changes and back in the page', async () => {
    const widget = await show();
    const drawn = (): string => query(widget, '[part=map] path').getAttribute('d') ?? '';
    const settle = async (): Promise<void> => {
      await widget.updateComplete;
      // The observer tells after layout, in the frame that follows.
      await nextFrame();
      await nextFrame();
    };
    widget.style.width = '780px';
    await settle();
    const ends = [...drawn().matchAll(/M0 ([\d.]+)C\S+ \S+ \S+ \S+ (\d+) ([\d.]+)/g)].map(([, ...numbers]) => numbers.map(Number));
    const map = query(widget, '[part=map]').getBoundingClientRect();
    const tops = (selector: string): number[] => queryAll(widget, `[part=map] ${selector}`).map((element) => element.getBoundingClientRect().top - map.top + 1);
    const [goals, efforts] = [tops('[part=goal]'), tops('[part=effort]')];
    expect(ends).to.have.length(3);
    for (const [index, [goal, effort]] of [[0, 0], [1, 0], [1, 1]].entries()) {
      expect(ends[index]![0]).to.be.closeTo(goals[goal!]!, 0.6);
      expect(ends[index]![1]).to.be.closeTo(query(widget, '.room').offsetWidth, 0.6);
      expect(ends[index]![2]).to.be.closeTo(efforts[effort!]!, 0.6);
    }
    const before = drawn();
    widget.style.width = '740px';
    await settle();
    expect(drawn()).not.to.equal(before);
    const parent = widget.parentElement!;
    widget.remove();
    widget.style.width = '780px';
    parent.append(widget);
    await settle();
    expect(drawn()).to.equal(before);
  });

  it('says of an example that it is made up, and of nothing else', async () => {
    expect(textOf(query(await show(), '[part=example]'))).to.equal('Voorbeeld. Deze doelen en inspanningen zijn bedacht, om te laten zien hoe een netwerk eruitziet. Ze zijn niet van een zorgpact.');
    const { example: _, ...real } = network;
    expect(queryAll(await show({ ...feed, networks: [real] }), '[part=example]')).to.have.length(0);
  });

  it('titles each network, at the level of the page, with its source', async () => {
    const widget = await mount<ZorgpactGoals>(html`<zorgpact-goals heading-level="4" .feedState=${ready({ ...feed, networks: [network, { ...network, id: 'b', pact: 'zeeland', title: 'Tweede' }] })}></zorgpact-goals>`);
    expect(queryAll(widget, 'h4').map(textOf)).to.deep.equal(['Doelen-Inspanningen-Netwerk', 'Tweede']);
    expect(query<HTMLAnchorElement>(widget, '[part=source] a').href).to.equal('https://test.example/');
    expect(textOf(query(widget, '[part=origin]'))).to.include('Bron: Testbron');
  });

  it('keeps to its pact, also when set before the upgrade', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<zorgpact-goals pact="ZEELAND"></zorgpact-goals>';
    const widget = box.firstElementChild as ZorgpactGoals;
    widget.feedState = ready({ ...feed, networks: [network, { ...network, id: 'b', pact: 'zeeland', title: 'Tweede' }] });
    document.body.append(box);
    await widget.updateComplete;
    expect(queryAll(widget, 'h3').map(textOf)).to.deep.equal(['Tweede']);
    box.remove();
  });

  describe('without a network', () => {
    it('says so', async () => {
      const widget = await show({ ...feed, networks: [] });
      expect(widget.getAttribute('state')).to.equal('empty');
      expect(textOf(widget)).to.equal('Geen netwerk bekend Van dit zorgpact is geen doelen-inspanningen-netwerk bekend.');
      const country = await mount<ZorgpactGoals>(html`<zorgpact-goals .feedState=${ready({ ...feed, networks: [] })}></zorgpact-goals>`);
      expect(textOf(country)).to.equal('Geen netwerk bekend In deze gegevens staat geen doelen-inspanningen-netwerk.');
    });

    const told = makeFeed({
      pacts: [
        makePact({ facts: [{ text: 'Het pact is groot.' }, { text: 'Het pact werkt met een Doelen Inspanningen Netwerk (DIN).', sources: ['bedacht'] }] }),
        makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland' }),
      ],
      sources: feed.sources,
    });

    it('tells what the facts of the pact say of one', async () => {
      const widget = await show(told);
      expect(widget.getAttribute('state')).to.equal('empty');
      expect(textOf(query(widget, '[part=empty]'))).to.equal('Inhoud niet bekend Wat er in het doelen-inspanningen-netwerk staat, is niet bekend.');
      expect(textOf(query(widget, '[part=known]'))).to.equal('Zorgpact Limburg Het pact werkt met een Doelen Inspanningen Netwerk (DIN). Bron: Bedacht voor deze test');
    });

    it('tells it of no other pact', async () => {
      const widget = await mount<ZorgpactGoals>(html`<zorgpact-goals pact="zeeland" .feedState=${ready(told)}></zorgpact-goals>`);
      expect(queryAll(widget, '[part=known]')).to.have.length(0);
    });

    it('tells it of every pact in the country', async () => {
      const widget = await mount<ZorgpactGoals>(html`<zorgpact-goals .feedState=${ready(told)}></zorgpact-goals>`);
      expect(queryAll(widget, '[part=known]')).to.have.length(1);
    });

    it('tells it from the title of a story where no fact does', async () => {
      const widget = await show({ ...feed, networks: [], stories: [{ id: 'din', title: 'Doelen Inspanningen Netwerk in Limburg', pacts: ['limburg'] }] });
      expect(textOf(query(widget, '[part=known]'))).to.equal('Zorgpact Limburg Doelen Inspanningen Netwerk in Limburg');
    });
  });

  it('says a plain sentence for an unknown pact, with one warning', async () => {
    const widget = await mount<ZorgpactGoals>(html`<zorgpact-goals pact="zeelandt" .feedState=${ready(feed)}></zorgpact-goals>`);
    expect(textOf(widget)).to.equal('Dit zorgpact staat niet in de gegevens.');
    expect(takeWarnings()).to.have.length(1);
  });

  it('shows grey shapes while loading, the error, and that data is old', async () => {
    const widget = await mount<ZorgpactGoals>(html`<zorgpact-goals .feedState=${loading}></zorgpact-goals>`);
    expect(queryAll(widget, '[part=skeleton] .sk')).not.to.have.length(0);
    widget.feedState = failed;
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Laden lukt nu niet/);
    widget.feedState = stale(feed);
    await widget.updateComplete;
    expect(textOf(query(widget, '[part=notice]'))).to.match(/^Niet de nieuwste gegevens/);
    expect(queryAll(widget, '[part=network]')).to.have.length(1);
  });

  it('speaks English and West Frisian around the Dutch of the feed', async () => {
    await loadWords('en', 'more');
    await loadWords('fy', 'more');
    for (const [lang, words] of [['en', 'Effort for goal 1 and 2'], ['fy', 'Ynspanning foar doel 1 en 2']] as const) {
      const widget = await mount<ZorgpactGoals>(html`<zorgpact-goals lang=${lang} .feedState=${ready(feed)}></zorgpact-goals>`);
      expect(textOf(query(widget, '[part=map] [part=effort]'))).to.include(words);
      expect(query(widget, '[part=heading] [lang]').lang).to.equal('nl');
    }
  });

  it('passes axe at both widths', async () => {
    const widget = await show();
    for (const width of [900, 320]) {
      widget.style.width = `${width}px`;
      await expect(widget).to.be.accessible();
    }
  });
});
