import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { parse, textOf, walk } from '../../src/snippet/tags.js';
import { wholeOf } from '../../src/snippet/whole.js';

/** Quotes and brackets that need no escape in a text. */
const plain = (html: string): string => html.replaceAll('&quot;', '"').replaceAll('&gt;', '>');

describe('the content that the kit publishes, written anew', () => {
  const published = readdirSync('dist/built/embed', { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.fragment.html'))
    .map((path) => [path, readFileSync(`dist/built/embed/${path}`, 'utf8').trim()] as const);

  it('is what was published, to the letter', () => {
    expect(published.length).to.be.above(100);
    for (const [path, html] of published) expect(plain(wholeOf(html)!), path).to.equal(plain(html));
  });

  it('has its headings as deep as it is asked to, and no deeper than six', () => {
    const levels = (html: string): string[] => walk(parse(html).root).flatMap(({ name }) => (/^h\d$/.test(name) ? name : []));
    expect(levels(wholeOf('<h2>a</h2><h3>b</h3><h6>c</h6>', 4)!)).to.deep.equal(['h4', 'h5', 'h6']);
    for (const [path, html] of published) expect(levels(wholeOf(html, 3)!), path).to.deep.equal(levels(html).map((name) => `h${Number(name[1]) + 1}`));
  });

  it('holds nothing that runs or that the page can’t do without, whatever was published', () => {
    const attacks = [
      '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<p onclick="alert(1)" style="color:red" id="a" class="b">', '<a href="javascript:alert(1)">', '<a href=" jAvAscript:alert(1)">', '<a href="data:text/html,x">', '<a href="//evil.example">',
      '<svg><script>alert(1)</script></svg>', '<iframe srcdoc="<script>1</script>"></iframe>', '<math><mtext><style><img src=x onerror=1></style></mtext></math>', '<form action="https://evil.example"><input name=q>', '<template><img src=x></template>', '<zorgpact-card feed="https://evil.example"></zorgpact-card>',
      '<h2 lang="nl&quot; onload=&quot;x">', '<time datetime="&quot;><script>">', '<details open="x" ontoggle=alert(1)>', '<plaintext>', '<!-- --><!--><script>alert(1)</script>', '<noscript><p title="</noscript><img src=x onerror=1>">', '&lt;script&gt;alert(1)&lt;/script&gt;', '<base href="https://evil.example">', '<object data=x>', '<p><table><p><td><script>1</script>',
    ];
    for (const attack of attacks) {
      const written = wholeOf(`<p>Tekst</p>${attack}<p>Slot</p>`)!;
      for (const tag of walk(parse(written).root)) {
        expect('h2 p a details time table td tr tbody'.split(' '), `${attack}: ${written}`).to.include(tag.name);
        for (const { name } of tag.attributes) expect(['href', 'lang', 'datetime', 'scope', 'open'], attack).to.include(name);
      }
      expect(written, attack).to.not.match(/<[^>]*(script|evil|alert)/i);
      expect(textOf(parse(written).root), attack).to.include('Tekst');
    }
    expect(wholeOf('<p>Zie <a href="javascript:1">dit</a> en <a href="https://a.example/?b=1&amp;c=2">dat</a></p>')).to.equal('<p>Zie dit en <a href="https://a.example/?b=1&amp;c=2">dat</a></p>');
  });

  it('is none where there is no text', () => {
    for (const nothing of ['', ' \n', '<p> </p>', '<script>x</script>', '<!-- x -->']) expect(wholeOf(nothing)).to.equal(undefined);
  });
});
