import { expect, fixture, html } from '@open-wc/testing';
import { followingLevel } from '../../src/internal/heading-level.js';
import { safeHref } from '../../src/internal/safe-href.js';

describe('followingLevel', () => {
  const levelIn = async (content: ReturnType<typeof html>): Promise<number> => followingLevel((await fixture(html`<div>${content}</div>`)).querySelector('i')!);

  it('is one below the nearest heading before the element', async () => {
    expect(await levelIn(html`<h1>Een</h1><h2>Twee</h2><i></i><h5>Later</h5>`)).to.equal(3);
    expect(await levelIn(html`<p role="heading" aria-level="4">Vier</p><i></i>`)).to.equal(5);
    expect(await levelIn(html`<h6>Zes</h6><i></i>`)).to.equal(6);
  });

  it('doesn’t count a heading in the fallback of a widget on show', async () => {
    expect(await levelIn(html`<h2>Twee</h2><zorgpact-nooit state="ready"><h4>Terugval</h4></zorgpact-nooit><i></i>`)).to.equal(3);
    expect(await levelIn(html`<h2>Twee</h2><zorgpact-nooit state="error"><h4>Terugval</h4></zorgpact-nooit><i></i>`)).to.equal(5);
    for (const state of ['ready', 'stale']) expect(await levelIn(html`<h2>Twee</h2><zorgpact-nooit state=${state} late><h4>Terugval</h4></zorgpact-nooit><i></i>`)).to.equal(5);
  });

  it('looks outside a shadow root for the heading before its host', async () => {
    const outer = await fixture(html`<div><h2>Twee</h2><section></section></div>`);
    const root = outer.querySelector('section')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('i');
    root.append(inner);
    expect(followingLevel(inner)).to.equal(3);
  });
});

describe('safeHref', () => {
  it('takes addresses, relative ones too, and nothing that runs', () => {
    expect(['#acties', '/pad', 'https://x.example/', 'mailto:a@x.example'].map(safeHref)).to.deep.equal(['#acties', '/pad', 'https://x.example/', 'mailto:a@x.example']);
    expect(['javascript:alert(1)', ' JAVASCRIPT:x', 'data:text/html,x', 'java\nscript:x', '', ' ', null, undefined, 'https://'].map(safeHref)).to.deep.equal(Array(9).fill(undefined));
  });
});
