import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fill, PAGE, PICTURE, pictureOf, readFigures, wordsOf } from '../bench/costs.mjs';

const page = readFileSync(PAGE, 'utf8');
const figures = readFigures();

describe('the page of costs', () => {
  it('holds the figures of the bench, and no others (else `node tests/bench/costs.mjs`)', () => {
    expect(fill(page, wordsOf(figures))).to.equal(page);
    const told = page.replace(/<(\w+)\b[^>]* data-figure="[^"]+"[^>]*>[^<]*<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
    // What is left are conditions: the link, the processor's slowness, the limit of CLS.
    expect([...told.matchAll(/\d+(?:,\d+)? ?(?:kB|s\b|milliseconden|Mbit)/g)].map(([one]) => one)).to.deep.equal(['1,6 Mbit', '150 milliseconden']);
  });

  it('holds the picture of those figures', () => {
    expect(readFileSync(PICTURE, 'utf8')).to.equal(pictureOf(figures));
  });

  it('gives the picture its own size, so that nothing moves when it comes', () => {
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(pictureOf(figures))!;
    expect(page).to.include(`width="${width}" height="${height}"`);
  });

  it('says of a figure that is not there which one it is', () => {
    expect(() => fill('<b data-figure="none">1</b>', {})).to.throw('"none"');
  });
});
