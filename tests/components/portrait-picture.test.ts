import { expect } from '@open-wc/testing';
import { fnv1a, pictureOf } from '../../src/components/parts/portrait-picture.js';

const count = (path: string): number => path.split('M').length - 1;

describe('the drawing made from a title', () => {
  it('hashes as FNV-1a over UTF-8 bytes', () => {
    expect(fnv1a('')).to.equal(0x811c9dc5);
    expect(fnv1a('foobar')).to.equal(0xbf9cf968);
    expect(fnv1a('é')).to.equal(fnv1a(new TextDecoder().decode(new Uint8Array([0xc3, 0xa9])))).and.not.to.equal(fnv1a('e'));
  });

  it('draws from the bottom right', () => {
    const { rings, band, bandStroke, beam, hold } = pictureOf('WelSlagen');
    expect(rings).to.match(/^M462 320A18 18 0 0 1 480 302M453 320A27 27 0 0 1 480 293M.*M-294 320A774 774 0 0 1 480 -454$/);
    expect(count(rings)).to.equal(79);
    expect(band).to.equal('M228 320A252 252 0 0 1 480 68M219 320A261 261 0 0 1 480 59M210 320A270 270 0 0 1 480 50M201 320A279 279 0 0 1 480 41M192 320A288 288 0 0 1 480 32M183 320A297 297 0 0 1 480 23');
    expect(bandStroke).to.equal(6.5);
    expect(beam).to.equal('M480 320L-239.69 -0.43L-188.09 -97.47Z');
    expect(hold).to.equal('xMaxYMax meet');
  });

  it('draws from the top right', () => {
    const { rings, band, bandStroke, beam } = pictureOf('Zorgboulevard');
    expect(rings).to.match(/^M452 0A28 28 0 0 0 480 28M438 0A42 42 0 0 0 480 42M.*M-290 0A770 770 0 0 0 480 770$/);
    expect(count(rings)).to.equal(50);
    expect(band).to.equal('M88 0A392 392 0 0 0 480 392M74 0A406 406 0 0 0 480 406M60 0A420 420 0 0 0 480 420M46 0A434 434 0 0 0 480 434');
    expect(bandStroke).to.equal(10.1);
    expect(beam).to.equal('M480 0L-57.28 576.16L-165.33 451.86Z');
  });

  it('draws from the top left', () => {
    const { rings, band, bandStroke, beam } = pictureOf('Praktijkroute ouderenzorg');
    expect(rings).to.match(/^M24 0A24 24 0 0 1 0 24M36 0A36 36 0 0 1 0 36M.*M768 0A768 768 0 0 1 0 768$/);
    expect([count(rings), count(band), bandStroke]).to.deep.equal([57, 6, 8.6]);
    expect(beam).to.equal('M0 0L678.79 399.84L590.03 522.01Z');
  });

  it('draws from the bottom left', () => {
    const { rings, band, bandStroke, beam, hold } = pictureOf('Future Care Challenge');
    expect(rings).to.match(/^M26 320A26 26 0 0 0 0 294M39 320A39 39 0 0 0 0 281M.*M767 320A767 767 0 0 0 0 -447$/);
    expect([count(rings), count(band), bandStroke]).to.deep.equal([52, 6, 9.4]);
    expect(beam).to.equal('M0 320L603.49 -186.39L668.09 -97.47Z');
    expect(hold).to.equal('xMinYMax meet');
  });

  it('goes on at the same scale where there is more room', () => {
    const [near, far] = [pictureOf('Zorgcampus'), pictureOf('Zorgcampus', 1700)];
    expect(far.rings.startsWith(near.rings)).to.equal(true);
    expect(count(far.rings)).to.be.greaterThan(2 * count(near.rings));
    expect([far.band, far.bandStroke, far.hold]).to.deep.equal([near.band, near.bandStroke, near.hold]);
  });

  it('is the same for the same title', () => {
    expect(pictureOf('Zorgcampus')).to.deep.equal(pictureOf('Zorgcampus'));
    expect(pictureOf('Zorgcampus').beam).not.to.equal(pictureOf('Zorgcampus 2').beam);
  });
});
