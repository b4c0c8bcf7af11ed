import { expect } from 'chai';
import { untangle } from '../../src/internal/tidy.js';
import { checkPaste } from '../../src/snippet/check.js';
import { meant } from '../../src/snippet/meant.js';
import { RUNGS, snippet } from '../../src/snippet/snippet.js';
import { parse, type Tag } from '../../src/snippet/tags.js';
import { KeptTable } from '../helpers/kept-table.js';
import { choiceOf, FALLBACK, PASTES, pasted } from '../helpers/pastes.js';

const KIT = 'https://kit.voorbeeld.nl/zorgpact/';
const HASH = `sha384-${'q83vEjRWeJA'.repeat(6).slice(0, 64)}`;
const SRI = { 'zorgpact.js': HASH, 'zorgpact-frame.js': HASH.replace('q83v', 'vv1X') };

describe('the paste-back check', () => {
  const table = new KeptTable('paste-back', `# The paste-back check: what a CMS does to a snippet, what is named of it, and what is proposed

Each change for real in a page of another origin under a strict CSP: \`tests/embed/paste-back.test.ts\` holds “shows” to what Chromium and
Firefox show. Written by \`UPDATE_TABLES=1 npx mocha tests/snippet/check.test.ts\`.`, ['form: change', 'named', 'shows as given', 'to do', 'form that will']);

  for (const paste of PASTES) {
    const { rung, name, codes, asIs, proposal, step = asIs && !proposal ? 'nothing' : proposal ? 'form' : 'again', form = rung, isWhole = false } = paste;
    it(`${rung}: ${name}: names ${codes.join(', ') || 'nothing'}${proposal ? ` and proposes ${proposal}` : ''}`, () => {
      const { choice, given, kept } = pasted(paste, KIT, SRI);
      if (name !== 'nothing changed') expect(kept, 'the change is one').to.not.equal(given);
      const report = checkPaste(choice, kept);
      expect(report.losses.map(({ code }) => code)).to.have.members(codes);
      expect(report.asIs, JSON.stringify(report.losses, null, 1)).to.equal(asIs);
      expect(report.proposal).to.equal(proposal);
      expect(report.step.do).to.equal(step);
      expect(report.form).to.equal(form);
      expect(report.isWhole, 'whole').to.equal(asIs ? report.losses.every(({ harm, cause }) => harm === 'none' || cause === 'choice') : isWhole);
      expect(report.asIs, 'nothing is wrong, or something is').to.equal(report.losses.every(({ harm }) => harm !== 'wrong'));
      for (const { nl, en } of [report.step, ...report.losses, ...report.notes]) {
        expect(nl).to.match(/^[A-Z].*[.)]$/).and.not.include('undefined');
        expect(en).to.match(/^[A-Z].*[.)]$/).and.not.include('undefined');
      }
      const row = `${rung}: ${name}`;
      table.set(row, 'named', report.losses.map(({ nl }) => nl.replaceAll('<', '&lt;').replace(/`/g, '')).join(' ') || '–');
      table.set(row, 'shows as given', report.asIs ? 'ja' : 'nee');
      table.set(row, 'to do', report.losses.length ? report.step.nl : '–');
      table.set(row, 'form that will', report.proposal ?? '–');
    });
  }

  it('tells the same for each change as in the table that is kept', () => table.check());

  it('names the part that is lost, in both languages', () => {
    const { choice, given } = pasted(PASTES[0]!, KIT, SRI);
    const { losses } = checkPaste(choice, given.replace(' pact="limburg"', ''));
    expect(losses).to.deep.equal([{ code: 'attribute-dropped', part: '`pact`', cause: 'filter', harm: 'wrong', nl: 'Het kenmerk `pact` is weg.', en: 'The attribute `pact` is gone.' }]);
  });

  it('knows a link to the page of one pact and widget: as it is, with another pact, and with its query gone', () => {
    const base = choiceOf('link', KIT, SRI);
    const choice = { ...base, widgets: base.widgets.map((widget) => ({ ...widget, hasPage: true, attributes: { ...widget.attributes, 'heading-level': '4' } })) };
    const given = snippet(choice);
    expect(given).to.include(`href="${KIT}embed/limburg/agenda.html?`).and.to.include('heading-level=4');
    const whole = checkPaste(choice, given);
    expect([whole.losses, whole.asIs, whole.isWhole, whole.step.do, whole.notes]).to.deep.equal([[], true, true, 'nothing', []]);
    const other = checkPaste(choice, given.replace('/limburg/agenda', '/zeeland/agenda'));
    expect([other.asIs, other.losses.map(({ code }) => code)]).to.deep.equal([false, ['value-other']]);
    const bare = checkPaste(choice, given.replace(/\.html\?[^"]*/, '.html'));
    expect([bare.asIs, bare.losses.map(({ code }) => code)]).to.deep.equal([false, ['query-dropped']]);
    // The general page for the same is another address, and shows the same.
    const country = { ...choice, widgets: choice.widgets.map(({ pact: _, ...widget }) => widget) };
    expect(snippet(country)).to.include(`href="${KIT}embed/nederland/agenda.html?`);
    expect(checkPaste(country, snippet(country)).asIs).to.equal(true);
  });

  it('says that the script may stand in the template, where what is left would do with it', () => {
    for (const rung of ['element', 'div', 'link'] as const) {
      const choice = choiceOf(rung, KIT, SRI);
      const paste = PASTES.find((one) => one.rung === rung && one.name === 'the script removed')!;
      const { step, notes } = checkPaste(choice, pasted(paste, KIT, SRI).kept);
      expect([step, ...notes].map(({ nl }) => nl).join(' ')).to.include('sjabloon');
      expect(step.do, 'an element has its script beside it').to.equal(rung === 'element' ? 'form' : 'site');
    }
  });

  it('knows whole lines of any form, whatever form was chosen, and tells how their choice is another', () => {
    for (const rung of RUNGS) {
      for (const form of RUNGS) {
        const choice = choiceOf(rung, KIT, SRI);
        const same = checkPaste(choice, snippet({ ...choice, rung: form }));
        expect([same.form, same.isWhole, same.asIs, same.step.do, same.losses], `${form} where ${rung} was chosen`).to.deep.equal([form, true, true, 'nothing', []]);
        const widgets = [{ name: 'card', pact: 'zeeland', title: 'Zorgpact Zeeland', fallback: 'Zeeland' }, ...choice.widgets.map((widget) => ({ ...widget, pact: 'zeeland', attributes: { 'group-by': 'status', 'open': 'first' } }))];
        const other = checkPaste(choice, snippet({ ...choice, rung: form, widgets, accent: '#00596b' }));
        expect([other.form, other.isWhole, other.asIs, other.step.do, other.proposal], `${form} of Zeeland where ${rung} of Limburg was chosen`).to.deep.equal([form, true, false, 'again', undefined]);
        expect(other.losses.map(({ nl }) => nl)).to.include.members(['Er staat `pact=zeeland`; u koos hier `pact=limburg`.', 'Er staat `open=first`; dat koos u hier niet.', 'Er staat geen `group-by`; u koos hier `group-by=theme`.', 'Er staat een onderdeel bij dat u hier niet koos: Pact (`card`).']);
        expect(other.losses.every(({ cause }) => cause === 'choice'), JSON.stringify(other.losses)).to.equal(true);
      }
    }
  });

  it('finds nothing in its own lines, with one widget or more and with headings or none', () => {
    for (const rung of RUNGS) {
      const choice = choiceOf(rung, KIT, SRI);
      const more = ['card', 'overview'].map((name) => ({ name, title: `Over ${name}`, fallback: `Meer over ${name}.`, ...(name === 'card' && { pact: 'limburg' }) }));
      for (const count of [1, 2, 3]) {
        for (const headings of [undefined, 2]) {
          const chosen = { ...choice, widgets: [...choice.widgets, ...more].slice(0, count), ...(headings && { headings }) };
          const { losses, isWhole, asIs } = checkPaste(chosen, snippet(chosen));
          expect([losses, isWhole, asIs], `${rung}, ${count} widgets, headings ${headings}`).to.deep.equal([[], true, true]);
          const { losses: [beside, ...others] } = checkPaste(chosen, `${snippet(chosen)}<p>En verder niets.</p>`);
          expect([beside?.code, others], `${rung}, ${count} widgets, and a text`).to.deep.equal(['beside', []]);
        }
      }
    }
  });

  it('proposes another form where a CMS took something out, and never where a value is another or something was left out by hand', () => {
    for (const { rung, name, ...paste } of PASTES) {
      const { choice, kept } = pasted({ rung, ...paste }, KIT, SRI);
      const { losses, step, proposal } = checkPaste(choice, kept);
      const causes = losses.flatMap(({ harm, cause }) => (harm === 'wrong' ? cause : []));
      if (causes.length === 0) continue;
      if (causes.every((cause) => ['choice', 'partial', 'value', 'version', 'twice'].includes(cause))) expect([step.do, proposal], `${rung}: ${name}`).to.deep.equal(['again', undefined]);
      if (causes.every((cause) => cause === 'filter')) expect([step.do, proposal === undefined], `${rung}: ${name}`).to.deep.equal(['form', false]);
    }
  });

  it('tells what was copied after the script did its work', () => {
    const { choice, given } = pasted(PASTES[0]!, KIT, SRI);
    const report = checkPaste(choice, given.replace('<zorgpact-agenda', '<zorgpact-agenda state="ready"'));
    expect(report.losses.map(({ code }) => code)).to.deep.equal(['inspected']);
    expect(report.notes[0]!.nl).to.include('Ctrl+U');
  });

  it('does not take what a page says elsewhere for the text of the widget', () => {
    const { choice, given } = pasted(PASTES[0]!, KIT, SRI);
    const page = `<html><body><header>${FALLBACK}</header><div>${given.replace(FALLBACK, '')}</div></body></html>`;
    const { asIs, losses } = checkPaste(choice, page);
    expect([asIs, ...losses.map(({ code }) => code)]).to.deep.equal([true, 'fallback-removed', 'whole-page']);
  });

  it('calls nothing wrong that a second tag makes up for, and leaves nothing unsaid that does not show', () => {
    const { choice, given } = pasted(PASTES[0]!, KIT, SRI);
    const [script, widget] = given.split('\n') as [string, string];
    const twice = checkPaste(choice, [script.replace('anonymous', 'use-credentials'), script, widget].join('\n'));
    expect([twice.asIs, ...twice.losses.map(({ code, harm }) => `${code} ${harm}`)]).to.deep.equal([true, 'attribute-changed less', 'twice none']);
    const other = checkPaste(choice, `${given}<script async src="${KIT}cdn/zorgpact.js" crossorigin data-widget="agenda" data-pact="limburg" data-group-by="theme"></script>`);
    expect(other.asIs).to.equal(false);
    expect(other.losses.filter(({ harm }) => harm === 'wrong')).to.have.length(1);
  });

  it('takes any text: cut off anywhere, one character gone, or no HTML at all', () => {
    for (const rung of ['element', 'script', 'div', 'link', 'iframe'] as const) {
      const { choice, given } = pasted({ rung, change: (html) => html, codes: [], asIs: true }, KIT, SRI);
      for (let at = 0; at < given.length; at += 3) {
        const cut = checkPaste(choice, given.slice(0, at));
        expect(cut.losses, `cut at ${at}`).to.not.be.empty;
        expect(() => checkPaste(choice, given.slice(0, at) + given.slice(at + 1))).to.not.throw();
      }
    }
    for (const text of ['<', '</', '<!--', '&lt;', '<a', '<a href', '<a href=', '<a href="', '<p></p></p>', '<zorgpact-', '&LT;script&GT;', '&amp;LT;script', '&#60;script', '&amp;#x3C;script', '&#00000060;script', 'é 🩺', '<div>'.repeat(20_000), '<a><p>'.repeat(5_000), '<script>'.repeat(5_000), '&lt;'.repeat(20_000)]) {
      const { losses, asIs } = checkPaste(choiceOf('element', KIT, SRI), text);
      expect(losses, text.slice(0, 20)).to.not.be.empty;
      expect(asIs, text.slice(0, 20)).to.equal(false);
    }
  });

  it('takes a tag with more attributes than anybody writes: the first of each name', () => {
    const { root } = parse(`<p ${Array.from({ length: 40_000 }, (_, index) => `a${index % 30_000}=${index}`).join(' ')}>`);
    const { attributes } = root.children[0] as Tag;
    expect([attributes.length, attributes[0], attributes.at(-1)!.value]).to.deep.equal([30_000, { name: 'a0', written: 'a0', value: '0', raw: '0', quote: '' }, '29999']);
  });

  it('has no more for one who knows the kit’s own way to undo a value', () => {
    for (const value of ['limburg', ' limburg ', '“limburg”', '" limburg "', '&amp;amp;x', 'lim\u200bburg', '\u00a0limburg\u00a0', '‚limburg‘', '&quot;limburg&quot;']) expect(meant(value).value).to.equal(untangle(value));
  });
});
