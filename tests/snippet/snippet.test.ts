import { expect } from 'chai';
import { checkPaste } from '../../src/snippet/check.js';
import { follows, RUNGS, snippet, type Choice, type WidgetChoice } from '../../src/snippet/snippet.js';
import { headingOf } from '../../src/snippet/titles.js';
import { WIDGETS } from '../../src/snippet/widgets.js';

const widget = (name: string, more: Partial<WidgetChoice> = {}): WidgetChoice => ({ name, fallback: `<strong>${name} van Zorgpact Limburg.</strong>`, title: `${name} van Zorgpact Limburg`, ...more });
const choice = (widgets: readonly WidgetChoice[], more: Partial<Choice> = {}): Choice => ({ rung: 'element', widgets, kit: 'https://kit.example/', version: '1.0.0', ...more });
const LED = choice([widget('overview'), widget('card', { pact: 'limburg' }), widget('agenda', { pact: 'limburg' })]);

describe('a snippet of more widgets', () => {
  it('gives a pact to a provider where an overview chooses it for the others', () => {
    const [, first, ...others] = snippet(LED).split('\n');
    expect(first).to.equal('<zorgpact-provider pact="limburg">');
    expect(others.pop()).to.equal('</zorgpact-provider>');
    expect(others.map((line) => /<[^>]*>/.exec(line)![0])).to.deep.equal(['<zorgpact-overview>', '<zorgpact-card>', '<zorgpact-agenda>']);
  });

  it('leaves the pact on each widget without an overview, with an overview alone, and in the other forms', () => {
    expect(snippet(choice(LED.widgets.slice(1)))).to.include('<zorgpact-card pact="limburg">').and.to.include('<zorgpact-agenda pact="limburg">');
    expect(snippet(choice([widget('overview')]))).to.not.include('provider');
    expect(snippet(choice([widget('overview'), widget('agenda')]))).to.not.include('provider');
    for (const rung of RUNGS.slice(1)) expect(snippet({ ...LED, rung }).match(/pact="?limburg|pact=limburg/g), rung).to.have.length(2);
  });

  it('follows an overview where it can', () => {
    expect(RUNGS.map((rung) => follows(rung, LED.widgets))).to.deep.equal([true, false, false, false, false]);
    expect(RUNGS.map((rung) => follows(rung, [widget('overview'), widget('agenda')]))).to.deep.equal([true, true, true, true, false]);
    expect(RUNGS.map((rung) => follows(rung, LED.widgets.slice(1)))).to.deep.equal(RUNGS.map(() => undefined));
  });

  it('has a heading above each widget in every form, where it is asked for', () => {
    for (const rung of RUNGS) {
      const given = snippet({ ...LED, rung, headings: 3 });
      expect([...given.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => text), rung).to.deep.equal(['Alle pacten', 'Het pact in het kort', 'Actieagenda']);
      expect(snippet({ ...LED, rung })).to.equal(given.replace(/<h3>.*?<\/h3>\n/g, ''));
    }
    expect(snippet(choice([widget('agenda', { attributes: { lang: 'en' } })], { headings: 2 }))).to.include('<h2>Action agenda</h2>');
    for (const { name } of WIDGETS) for (const language of ['nl', 'en'] as const) expect(headingOf(name, language)).to.have.length.above(3);
    for (const name of ['', 'provider', 'constructor', '__proto__']) expect(headingOf(name)).to.equal('');
  });

  it('has a widget wait that holds all of its content', () => {
    const whole = choice([widget('agenda', { pact: 'limburg', isWhole: true })]);
    expect(snippet(whole)).to.include('<zorgpact-agenda pact="limburg" late>');
    expect(snippet({ ...whole, rung: 'div' })).to.include('data-pact="limburg" data-late>');
    for (const rung of ['script', 'link', 'iframe'] as const) expect(snippet({ ...whole, rung })).to.not.include('late');
  });

  it('frames the page of its own where the kit has one that reads the same, and the general page elsewhere', () => {
    const frameOf = (one: WidgetChoice): string => {
      const framed = choice([one], { rung: 'iframe', accent: '#b2242a' });
      expect(checkPaste(framed, snippet(framed))).to.deep.include({ losses: [], asIs: true });
      return /src="([^"]*)"/.exec(snippet(framed))![1]!;
    };
    const agenda = widget('agenda', { pact: 'limburg', attributes: { 'group-by': 'theme', 'sort': 'name' } });
    expect(frameOf(agenda)).to.equal('https://kit.example/embed.html?widget=agenda&amp;pact=limburg&amp;group-by=theme&amp;accent=b2242a');
    expect(frameOf({ ...agenda, hasPage: true })).to.equal('https://kit.example/embed/limburg/agenda.html?group-by=theme&amp;accent=b2242a#kader');
    expect(frameOf(widget('timeline', { hasPage: true }))).to.equal('https://kit.example/embed/nederland/timeline.html?accent=b2242a#kader');
    // The feed of a pact has its own dates alone, that of the country those of the programme too.
    expect(frameOf(widget('timeline', { hasPage: true, pact: 'limburg' }))).to.include('embed.html?widget=timeline');
  });

  it('is missed by the check on what a CMS kept, when the provider is gone or has lost its pact', () => {
    for (const headings of [undefined, 2]) {
      const given = { ...LED, ...(headings && { headings }) };
      const kept = snippet(given);
      expect(checkPaste(given, kept)).to.deep.include({ losses: [], asIs: true, isWhole: true, notes: [] });
      const without = checkPaste(given, kept.replace(/<\/?zorgpact-provider[^>]*>\n?/g, ''));
      expect([without.asIs, without.losses.filter(({ harm }) => harm !== 'none').map(({ code, part }) => [code, part])]).to.deep.equal([false, [['tag-removed', '`<zorgpact-provider>`']]]);
      const bare = checkPaste(given, kept.replace(' pact="limburg"', ''));
      expect([bare.asIs, bare.losses.map(({ code }) => code)]).to.deep.equal([false, ['attribute-dropped']]);
    }
  });
});
