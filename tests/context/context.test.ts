import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import type { FeedErrorEvent } from '../../src/components/events.js';
import { ZorgpactCard } from '../../src/components/card/card.js';
import { ZorgpactProvider } from '../../src/context/provider.js';
import { setPageFeed } from '../../src/context/page.js';
import { feedStore } from '../../src/feed/feed-store.js';
import { defineElement } from '../../src/internal/define-element.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { makeFeed, makePact } from '../helpers/feed.js';
import { requestsOf, serve, serveFeed, useServer } from '../helpers/msw.js';
import { until } from '../helpers/until.js';
import { query, textOf } from '../helpers/widget.js';

const origin = 'https://feed.example/';
let number = 0;
/** An address of its own per test: the stores of a page live on. */
const address = (): string => `${origin}${(number += 1)}.json`;

const named = (summary: string): ReturnType<typeof makeFeed> => makeFeed({ pacts: [makePact({ summary }), makePact({ id: 'zeeland', name: 'Zorgpact Zeeland', region: 'Zeeland', summary: `${summary} (Zeeland)` })] });

const whenReady = (root: ParentNode): Promise<void> =>
  until(() => [...root.querySelectorAll('zorgpact-card')].every((card) => card.getAttribute('state') === 'ready'), 'the cards are not ready');

describe('feeds, providers and the page', () => {
  failOnConsole();
  useServer();

  it('serves widgets that upgrade before and after their provider, with one request', async () => {
    const url = address();
    serveFeed(url, named('Eerst'));
    // Nothing is defined yet: the card upgrades first and finds no provider, then the provider takes it over.
    const host = await fixture(html`<div>
      <zorgpact-provider feed=${url} pact="limburg"><zorgpact-card></zorgpact-card><zorgpact-card pact="zeeland"></zorgpact-card></zorgpact-provider>
    </div>`);
    defineElement('zorgpact-card', ZorgpactCard);
    defineElement('zorgpact-provider', ZorgpactProvider);
    await whenReady(host);
    const [first, second] = host.querySelectorAll('zorgpact-card');
    expect(textOf(first!)).to.include('Eerst');
    expect(textOf(second!)).to.include('Eerst (Zeeland)');
    expect(requestsOf(url)).to.equal(1);
  });

  it('gives a widget its own feed before the provider’s', async () => {
    const [outer, own] = [address(), address()];
    serveFeed(outer, named('Buiten'));
    serveFeed(own, named('Eigen'));
    const host = await fixture(html`<zorgpact-provider feed=${outer}>
      <zorgpact-card pact="limburg"></zorgpact-card><zorgpact-card pact="limburg" feed=${own}></zorgpact-card>
    </zorgpact-provider>`);
    await whenReady(host);
    expect([...host.querySelectorAll('zorgpact-card')].map((card) => /Buiten|Eigen/.exec(textOf(card))?.[0])).to.deep.equal(['Buiten', 'Eigen']);
  });

  it('passes on the outer feed where a provider names none, with its own pact', async () => {
    const url = address();
    serveFeed(url, named('Buiten'));
    const host = await fixture(html`<zorgpact-provider feed=${url} pact="limburg">
      <zorgpact-provider pact=" Zeeland "><zorgpact-card></zorgpact-card></zorgpact-provider>
    </zorgpact-provider>`);
    await whenReady(host);
    expect(textOf(host.querySelector('zorgpact-card')!)).to.include('Buiten (Zeeland)');
  });

  it('follows a widget that moves and a feed that changes', async () => {
    const [one, two, three] = [address(), address(), address()];
    serveFeed(one, named('Een'));
    serveFeed(two, named('Twee'));
    serveFeed(three, named('Drie'));
    const host = await fixture(html`<div>
      <zorgpact-provider feed=${one}><zorgpact-card pact="limburg"></zorgpact-card></zorgpact-provider>
      <zorgpact-provider feed=${two}></zorgpact-provider>
    </div>`);
    await whenReady(host);
    const card = host.querySelector('zorgpact-card')!;
    const second = host.querySelectorAll('zorgpact-provider')[1]!;
    second.append(card);
    await until(() => textOf(card).includes('Twee'), 'the card did not follow its new provider');
    second.setAttribute('feed', three);
    await until(() => textOf(card).includes('Drie'), 'the card did not follow the new feed');
  });

  it('uses the page’s feed, the first that was named', async () => {
    const url = address();
    serveFeed(url, named('Pagina'));
    setPageFeed(url);
    setPageFeed(address());
    const host = await fixture(html`<div><zorgpact-card pact="limburg"></zorgpact-card><zorgpact-card pact="zeeland"></zorgpact-card></div>`);
    await whenReady(host);
    expect(requestsOf(url)).to.equal(1);
  });

  /** A card that shows the error of a feed that isn't there; `answers` are what a retry gets. */
  const failing = async (...answers: (Response | Promise<Response>)[]): Promise<{ card: HTMLElement & { updateComplete: Promise<unknown> }; button: HTMLButtonElement; host: Element }> => {
    const url = address();
    const queue = [new HttpResponse(null, { status: 404 }), ...answers];
    serve(http.get(url, () => queue.shift()!));
    const host = await fixture(html`<div><input><zorgpact-card feed=${url} pact="limburg"></zorgpact-card></div>`);
    const card = host.querySelector('zorgpact-card')!;
    await until(() => card.getAttribute('state') === 'error');
    await card.updateComplete;
    takeWarnings();
    return { card, button: query<HTMLButtonElement>(card, 'button'), host };
  };

  it('says a second failure as it said the first, on a button that keeps the focus', async () => {
    const { card, button } = await failing(new HttpResponse(null, { status: 404 }));
    const zp = query(card, '.zp');
    expect([zp.getAttribute('aria-busy'), query(card, '.note').getAttribute('role')]).to.deep.equal(['false', 'alert']);
    button.focus();
    button.click();
    await card.updateComplete;
    expect([zp.getAttribute('aria-busy'), textOf(card)]).to.satisfy(([busy, text]: string[]) => busy === 'true' && text!.includes('Gegevens laden'));
    await until(() => textOf(card).includes('Probeer het later'));
    expect([zp.getAttribute('aria-busy'), query(card, '.note').getAttribute('role')]).to.deep.equal(['false', 'alert']);
    expect(card.shadowRoot!.activeElement).to.equal(button);
    expect(takeWarnings()).to.have.length(1);
  });

  it('keeps notice, alert and focus while it asks again by itself, and leads the focus to the content when that comes', async () => {
    let answer!: (response: Response) => void;
    const { card, button } = await failing(new HttpResponse(null, { status: 404 }), new Promise<Response>((resolve) => (answer = resolve)));
    const url = card.getAttribute('feed')!;
    const note = query(card, '.note');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(card.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    let told = 0;
    card.addEventListener('zorgpact-error', () => (told += 1));
    button.focus();
    dispatchEvent(new Event('online'));
    await until(() => requestsOf(url) === 2);
    // The next try starts only when this one has failed.
    await until(() => (document.dispatchEvent(new Event('visibilitychange')), requestsOf(url) === 3));
    await card.updateComplete;
    expect([changes, told, note.isConnected]).to.deep.equal([0, 0, true]);
    expect(card.shadowRoot!.activeElement).to.equal(button);
    answer(HttpResponse.json(named('Terug')));
    await until(() => card.getAttribute('state') === 'ready');
    await card.updateComplete;
    observer.disconnect();
    expect(card.shadowRoot!.activeElement).to.equal(query(card, 'h3'));
  });

  describe('refresh', () => {
    const { setInterval, setTimeout } = globalThis;
    let polls: { run: () => void; minutes: number }[];
    let giveUp: (() => void) | undefined;
    beforeEach(() => {
      polls = [];
      Object.assign(globalThis, {
        setInterval: (run: () => void, after: number) => polls.push({ run, minutes: after / 60_000 }),
        setTimeout: (run: () => void, after?: number) => (after === 8000 ? ((giveUp = run), 0) : setTimeout(run, after)),
      });
    });
    afterEach(() => void Object.assign(globalThis, { setInterval, setTimeout }));

    it('means the same in the quotes of an editor, which are named once', async () => {
      const card = await fixture<ZorgpactCard>(html`<zorgpact-card pact="limburg" refresh="“5”" .feedState=${{ status: 'loading' } as const}></zorgpact-card>`);
      await card.updateComplete;
      expect(polls.map(({ minutes }) => minutes)).to.deep.equal([5]);
      expect(takeWarnings()).to.have.length(1);
      card.setAttribute('refresh', 'vaak');
      await card.updateComplete;
      expect(polls).to.have.length(1);
      expect(takeWarnings().join()).to.include('refresh="vaak"');
    });

    it('goes on after a request that hangs, and so does coming back online; also where no widget can tell whether it is seen', async () => {
      const url = address();
      let answers = 0;
      serve(http.get(url, () => ((answers += 1) < 3 ? new Promise<never>(() => {}) : HttpResponse.json(named('Terug')))));
      const card = document.createElement('zorgpact-card');
      Object.assign(card, { feed: url, pact: 'limburg', refresh: '10', checkVisibility: undefined });
      const host = await fixture(html`<div></div>`);
      host.append(card);
      await until(() => requestsOf(url) === 1);
      giveUp!();
      await until(() => card.getAttribute('state') === 'error');
      polls[0]!.run();
      await until(() => requestsOf(url) === 2, 'the poll did not ask');
      giveUp!();
      dispatchEvent(new Event('online'));
      await until(() => card.getAttribute('state') === 'ready', 'being online did not ask');
      expect(requestsOf(url)).to.equal(3);
      expect(takeWarnings()).to.have.length(1);
    });
  });

  it('shows its error and its fallback in a browser without checkVisibility and :has()', async () => {
    const { matches } = Element.prototype;
    Element.prototype.matches = function (this: Element, selector: string) {
      if (selector.includes(':has')) throw new SyntaxError(selector);
      return matches.call(this, selector);
    } as typeof matches;
    try {
      for (const [fallback, isKept] of [[html`<p><img src="data:," alt=""></p>`, true], [html`<p> </p>`, false]] as const) {
        const card = document.createElement('zorgpact-card');
        Object.assign(card, { feed: 'ftp://x.example/feed.json', pact: 'limburg', checkVisibility: undefined });
        card.append(...(await fixture(html`<div>${fallback}</div>`)).children);
        (await fixture(html`<div></div>`)).append(card);
        await card.updateComplete;
        expect(query(card, '.note').getAttribute('role')).to.equal('alert');
        expect(card.shadowRoot!.querySelector('.held') === null).to.equal(isKept);
        takeWarnings();
      }
    } finally {
      Element.prototype.matches = matches;
    }
  });

  it('leaves the focus alone when the visitor went elsewhere while it loaded again', async () => {
    const { card, button, host } = await failing(HttpResponse.json(named('Terug')));
    button.focus();
    button.click();
    const field = host.querySelector('input')!;
    field.focus();
    await until(() => card.getAttribute('state') === 'ready');
    await card.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('lets a widget that can be seen tell the error', async () => {
    const url = address();
    serve(http.get(url, () => new HttpResponse(null, { status: 404 })));
    const host = await fixture(html`<div><zorgpact-card hidden feed=${url} pact="limburg"></zorgpact-card><zorgpact-card feed=${url} pact="zeeland"></zorgpact-card></div>`);
    const cards = [...host.querySelectorAll('zorgpact-card')];
    await until(() => cards.every((card) => card.getAttribute('state') === 'error'));
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(cards.map((card) => query(card, '.note').getAttribute('role'))).to.deep.equal([null, 'alert']);
    takeWarnings();
  });

  it('shows the error for a feedState that is none, and names it once', async () => {
    for (const wrong of [{}, 'x', { status: 'klaar' }]) {
      const card = await fixture<ZorgpactCard>(html`<zorgpact-card pact="limburg" .feedState=${wrong as never}></zorgpact-card>`);
      card.requestUpdate();
      await card.updateComplete;
      expect(card.state).to.equal('error');
      expect(takeWarnings()).to.have.length(1);
    }
  });

  it('has the place where old data is told before there is anything to tell', async () => {
    const url = address();
    let broken = false;
    serve(http.get(url, () => (broken ? new HttpResponse(null, { status: 404 }) : HttpResponse.json(named('Goed')))));
    const host = await fixture(html`<div><zorgpact-card feed=${url} pact="limburg"></zorgpact-card></div>`);
    await whenReady(host);
    const card = host.querySelector('zorgpact-card')!;
    const place = query(card, '[role=status]');
    expect(place.textContent!.trim()).to.equal('');
    broken = true;
    await feedStore(url).refresh();
    await until(() => card.getAttribute('state') === 'stale');
    expect(query(card, '[role=status]')).to.equal(place);
    expect(place.textContent).to.include('Niet de nieuwste gegevens');
    takeWarnings();
  });

  it('shows the error with its event, and the content after a retry', async () => {
    const url = address();
    serve(http.get(url, () => new HttpResponse('weg', { status: 404 }), { once: true }), http.get(url, () => HttpResponse.json(named('Terug'))));
    const host = await fixture(html`<div></div>`);
    const card = document.createElement('zorgpact-card');
    Object.assign(card, { feed: url, pact: 'limburg' });
    const failure = oneEvent(card, 'zorgpact-error');
    host.append(card);
    expect((await failure as unknown as FeedErrorEvent).error).to.include({ kind: 'http', status: 404, url });
    await card.updateComplete;
    expect(takeWarnings()).to.have.length(1);
    const success = oneEvent(card, 'zorgpact-ready');
    const button = query<HTMLButtonElement>(card, 'button');
    button.focus();
    button.click();
    await card.updateComplete;
    // The button stays, with the focus, until there is an answer.
    expect(card.shadowRoot!.activeElement).to.equal(button);
    await success;
    await card.updateComplete;
    expect(textOf(card)).to.include('Terug');
    expect(card.shadowRoot!.activeElement).to.equal(query(card, 'h3'));
    expect(requestsOf(url)).to.equal(2);
  });

  it('shows the error for an address that is none, without a request', async () => {
    const card = await fixture<ZorgpactCard>(html`<zorgpact-card pact="limburg" feed="ftp://x.example/feed.json"></zorgpact-card>`);
    expect(card.getAttribute('state')).to.equal('error');
    expect(takeWarnings()[0]).to.include('ftp://x.example/feed.json → address');
    // There is nothing to try again.
    expect(card.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('changes its words when the nearest lang changes', async () => {
    const url = address();
    serveFeed(url, makeFeed({ pacts: [makePact({ themes: [{ title: 'T' }] })] }));
    const host = await fixture(html`<section lang="nl-BE"><zorgpact-card pact="limburg" feed=${url}></zorgpact-card></section>`);
    await whenReady(host);
    const card = host.querySelector('zorgpact-card')!;
    expect(textOf(card)).to.include('Thema’s');
    host.setAttribute('lang', 'en');
    await until(() => textOf(card).includes('Themes'), 'the words stayed Dutch');
    expect(query(card, '.zp').lang).to.equal('en');
  });

  it('follows its own feed from one to another, whether that is there already or still under way', async () => {
    const [one, two, three] = [address(), address(), address()];
    serveFeed(one, named('Een'));
    serveFeed(two, named('Twee'));
    serveFeed(three, named('Drie'));
    const host = await fixture(html`<div><zorgpact-card pact="limburg" feed=${one}></zorgpact-card><zorgpact-card pact="limburg" feed=${two}></zorgpact-card></div>`);
    await whenReady(host);
    const [card] = host.querySelectorAll('zorgpact-card');
    card!.feed = two;
    await card!.updateComplete;
    expect(textOf(card!)).to.include('Twee');
    card!.feed = three;
    await card!.updateComplete;
    expect(card!.getAttribute('state')).to.equal('loading');
    await whenReady(host);
    expect(textOf(card!)).to.include('Drie');
  });

  it('goes back to its feed when a state set by script is taken away', async () => {
    const url = address();
    serveFeed(url, named('Feed'));
    const card = await fixture<ZorgpactCard>(html`<zorgpact-card pact="limburg" feed=${url} .feedState=${{ status: 'loading' } as const}></zorgpact-card>`);
    expect(requestsOf(url)).to.equal(0);
    card.feedState = null;
    await until(() => card.getAttribute('state') === 'ready', 'the card did not turn to its feed');
    expect(textOf(card)).to.include('Feed');
  });

  it('takes an empty feed attribute for none', async () => {
    const url = address();
    serveFeed(url, named('Buiten'));
    const host = await fixture(html`<zorgpact-provider feed=${url}><zorgpact-card pact="limburg" feed=" "></zorgpact-card></zorgpact-provider>`);
    await whenReady(host);
    expect(textOf(host.querySelector('zorgpact-card')!)).to.include('Buiten');
  });

  it('keeps its request when it moves', async () => {
    const url = address();
    serveFeed(url, named('Verhuisd'));
    const host = await fixture(html`<div><zorgpact-card pact="limburg" feed=${url}></zorgpact-card><section></section></div>`);
    host.querySelector('section')!.append(host.querySelector('zorgpact-card')!);
    await whenReady(host);
    expect(requestsOf(url)).to.equal(1);
  });

  it('announces one failure once, however many widgets share it', async () => {
    const url = address();
    serve(http.get(url, () => new HttpResponse('weg', { status: 404 })));
    const host = await fixture(html`<div>${[1, 2, 3].map(() => html`<zorgpact-card pact="limburg" feed=${url}></zorgpact-card>`)}</div>`);
    const cards = [...host.querySelectorAll('zorgpact-card')];
    await until(() => cards.every((card) => card.getAttribute('state') === 'error'), 'no error');
    expect(cards.filter((card) => card.shadowRoot!.querySelector('[role=alert]'))).to.have.length(1);
    expect(takeWarnings()).to.have.length(1);
  });

  it('leaves its light DOM alone', async () => {
    const url = address();
    serveFeed(url, named('Inhoud'));
    const host = await fixture(html`<div><zorgpact-card pact="limburg" feed=${url}><p id="terugval">Lees <b>meer</b></p></zorgpact-card></div>`);
    const before = host.querySelector('zorgpact-card')!.innerHTML;
    await whenReady(host);
    expect(host.querySelector('zorgpact-card')!.innerHTML).to.equal(before);
  });

  it('asks again after it was removed and put back', async () => {
    const url = address();
    serveFeed(url, named('Blijft'));
    const host = await fixture(html`<div><zorgpact-card pact="limburg" feed=${url}></zorgpact-card></div>`);
    const card = host.querySelector('zorgpact-card')!;
    card.remove();
    host.append(card);
    await whenReady(host);
    expect(textOf(card)).to.include('Blijft');
  });
});

describe('defineElement', () => {
  failOnConsole();

  it('skips a tag that this version took, warns about another version or owner, and never throws', () => {
    class Own extends HTMLElement {
      static readonly kitVersion = '0.1.0';
    }
    class Older extends HTMLElement {
      static readonly kitVersion = '0.0.1';
    }
    defineElement('zorgpact-proef', Own);
    defineElement('zorgpact-proef', class extends Own {});
    expect(takeWarnings()).to.deep.equal([]);
    customElements.define('zorgpact-oud', Older);
    defineElement('zorgpact-oud', class extends Own {});
    expect(takeWarnings()[0]).to.include('0.0.1').and.to.include('zorgpact-oud');
    customElements.define('zorgpact-vreemd', class extends HTMLElement {});
    defineElement('zorgpact-vreemd', class extends Own {});
    expect(takeWarnings()[0]).to.include('ander script');
  });
});
