import { expect } from 'chai';
import { askEarly } from '../../src/feed/feed-request.js';
import { FeedStore, feedStore, type FeedStoreOptions } from '../../src/feed/feed-store.js';
import type { FeedState } from '../../src/feed/feed-state.js';

const URL_A = 'https://feed.example/v1/feed.json';
const body = (title: string): string => JSON.stringify({ version: '1.0', title, updated: '2018-01-01' });

/** A server in the hand of the test: every request waits until the test answers it. */
class Server {
  readonly requests: { url: string; init: RequestInit; answer: (response: Response | Error) => void }[] = [];
  #onRequest = (): void => {};

  readonly fetch = ((url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      this.requests.push({ url, init, answer: (response) => (response instanceof Error ? reject(response) : resolve(response)) });
      this.#onRequest();
    })) as typeof fetch;

  /** Resolves when the next request is made. */
  request(): Promise<void> {
    return new Promise((resolve) => (this.#onRequest = resolve));
  }

  store(options: FeedStoreOptions = {}): FeedStore {
    return watched(new FeedStore(URL_A, { fetch: this.fetch, retryDelays: [], ...options }));
  }
}

const subscriptions: (() => void)[] = [];

/** A store whose subscriptions end with the test, so that no timer outlives it. */
function watched(store: FeedStore): FeedStore {
  const subscribe = store.subscribe.bind(store);
  store.subscribe = (listener) => {
    const leave = subscribe(listener);
    subscriptions.push(leave);
    return leave;
  };
  return store;
}

/** Resolves with the first state that fits. */
function stateOf(store: FeedStore, fits: (state: FeedState) => boolean): Promise<FeedState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!fits(store.state)) return;
      leave();
      resolve(store.state);
    };
    const leave = store.subscribe(look);
    look();
  });
}

/** Both clocks of the page, moved on by the test: the one that runs while the machine is awake, and the one on its wall. */
const real = { running: performance.now.bind(performance), told: Date.now, fetch: globalThis.fetch };
function moveClocks(running: number, told = running): void {
  const [since, at] = [performance.now(), Date.now()];
  performance.now = () => since + running;
  Date.now = () => at + told;
}

const isReady = (state: FeedState): boolean => state.status === 'ready';
const isError = (state: FeedState): boolean => state.status === 'error';
const titleOf = (state: FeedState): string | undefined => (state.status === 'ready' ? state.feed.title : undefined);

describe('FeedStore', () => {
  const warn = console.warn;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => warnings.push(args.join(' '));
  });
  afterEach(() => {
    for (const leave of subscriptions.splice(0)) leave();
    performance.now = real.running;
    Date.now = real.told;
    globalThis.fetch = real.fetch;
    console.warn = warn;
  });

  it('asks nothing before someone listens, and once however many do', async () => {
    const server = new Server();
    const store = server.store();
    expect(server.requests).to.have.length(0);
    store.subscribe(() => {});
    const seen = Promise.all([stateOf(store, isReady), stateOf(store, isReady)]);
    expect(server.requests).to.have.length(1);
    server.requests[0]!.answer(new Response(body('A')));
    expect((await seen).map(titleOf)).to.deep.equal(['A', 'A']);
  });

  it('asks without cookies and tells at most its origin', () => {
    const server = new Server();
    server.store().subscribe(() => {});
    expect(server.requests[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'strict-origin' });
  });

  it('shares one store per address', () => {
    expect(feedStore('https://een.example/feed.json')).to.equal(feedStore('https://een.example/feed.json'));
    expect(() => feedStore('javascript:alert(1)')).to.throw().with.property('kind', 'address');
  });

  it('aborts only when the last listener leaves for good, and asks anew for the next', async () => {
    const server = new Server();
    const store = server.store();
    const leaveFirst = store.subscribe(() => {});
    const leaveSecond = store.subscribe(() => {});
    leaveFirst();
    leaveFirst();
    expect(server.requests[0]!.init.signal!.aborted).to.equal(false);
    leaveSecond();
    const leaveThird = store.subscribe(() => {});
    await Promise.resolve();
    expect(server.requests[0]!.init.signal!.aborted).to.equal(false);
    leaveThird();
    await Promise.resolve();
    expect(server.requests[0]!.init.signal!.aborted).to.equal(true);
    store.subscribe(() => {});
    expect(server.requests).to.have.length(2);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps no failure: the next listener tries again', async () => {
    const server = new Server();
    const store = server.store();
    const failure = stateOf(store, isError);
    server.requests[0]!.answer(new Response('weg', { status: 404 }));
    const state = await failure;
    expect(state.status === 'error' && state.error).to.include({ kind: 'http', status: 404 });
    expect(warnings[0]).to.include(URL_A).and.to.include('HTTP 404');
    const success = stateOf(store, isReady);
    expect(server.requests).to.have.length(2);
    server.requests[1]!.answer(new Response(body('B')));
    expect(titleOf(await success)).to.equal('B');
  });

  for (const [kind, answer] of [
    ['html', () => new Response('<!doctype html><p>Inloggen</p>', { headers: { 'content-type': 'application/json' } })],
    ['json', () => new Response('{"version":"1.0",')],
    ['json', () => new Response('')],
    ['not-feed', () => new Response('{"naam":"iets anders"}')],
    ['version', () => new Response('{"version":"2.0"}')],
    ['network', () => new TypeError('Failed to fetch')],
  ] as const) {
    it(`says "${kind}" of such an answer`, async () => {
      const server = new Server();
      const failure = stateOf(server.store(), isError);
      server.requests[0]!.answer(answer());
      const state = await failure;
      expect(state.status === 'error' && state.error.kind).to.equal(kind);
      expect(warnings).to.have.length(1);
    });
  }

  it('reads a document with a byte order mark', async () => {
    const server = new Server();
    const success = stateOf(server.store(), isReady);
    server.requests[0]!.answer(new Response(`\uFEFF${body('BOM')}`));
    expect(titleOf(await success)).to.equal('BOM');
  });

  it('lets only the latest run write, whatever comes back last', async () => {
    const server = new Server();
    const store = watched(new FeedStore(URL_A, {
      retryDelays: [],
      // This server answers even what was aborted.
      fetch: ((url: string, init: RequestInit) => server.fetch(url, { ...init, signal: null })) as typeof fetch,
    }));
    store.subscribe(() => {});
    const again = store.refresh();
    server.requests[1]!.answer(new Response(body('nieuw')));
    await again;
    expect(titleOf(store.state)).to.equal('nieuw');
    const before = store.state;
    server.requests[0]!.answer(new Response(body('oud')));
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.state).to.equal(before);
  });

  it('keeps good data on the screen when a refresh fails, marked stale, and fresh again after', async () => {
    const server = new Server();
    const store = server.store();
    const success = stateOf(store, isReady);
    server.requests[0]!.answer(new Response(body('A')));
    await success;
    const refused = store.refresh();
    server.requests[1]!.answer(new Response('', { status: 503 }));
    await refused;
    expect(store.state).to.include({ status: 'ready', stale: 'stale' });
    expect(titleOf(store.state)).to.equal('A');
    const renewed = store.refresh();
    server.requests[2]!.answer(new Response(body('A')));
    await renewed;
    expect(store.state).not.to.have.property('stale');
  });

  it('changes nothing when a refresh brings the same document, and lets the browser revalidate', async () => {
    const server = new Server();
    const store = server.store();
    const success = stateOf(store, isReady);
    server.requests[0]!.answer(new Response(body('A')));
    const state = await success;
    let calls = 0;
    store.subscribe(() => (calls += 1));
    const again = store.refresh();
    expect(server.requests[1]!.init.cache).to.equal('no-cache');
    server.requests[1]!.answer(new Response(body('A')));
    await again;
    expect(calls).to.equal(0);
    expect(store.state).to.equal(state);
  });

  it('tries a passing failure again, as often as it may and no more', async () => {
    const server = new Server();
    const store = server.store({ retryDelays: [0, 0], fetch: ((url: string) => {
      server.requests.push({ url, init: {}, answer: () => {} });
      return Promise.resolve(new Response('', { status: 503 }));
    }) as typeof fetch });
    const state = await stateOf(store, isError);
    expect(server.requests).to.have.length(3);
    expect(state.status === 'error' && state.error.status).to.equal(503);
  });

  it('does not try a lasting failure again', async () => {
    const server = new Server();
    const failure = stateOf(server.store({ retryDelays: [0, 0] }), isError);
    server.requests[0]!.answer(new Response('', { status: 404 }));
    await failure;
    expect(server.requests).to.have.length(1);
  });

  it('reads how long a server asks to wait', async () => {
    const server = new Server();
    const failure = stateOf(server.store(), isError);
    server.requests[0]!.answer(new Response('', { status: 429, headers: { 'retry-after': '7' } }));
    const state = await failure;
    expect(state.status === 'error' && state.error.retryAfter).to.equal(7);
  });

  it('reads a day and time to wait until', async () => {
    moveClocks(0);
    const server = new Server();
    const failure = stateOf(server.store(), isError);
    server.requests[0]!.answer(new Response('', { status: 503, headers: { 'retry-after': new Date(Date.now() + 7000).toUTCString() } }));
    const state = await failure;
    // A date has whole seconds.
    expect(state.status === 'error' && state.error.retryAfter).to.be.within(6, 7);
    const nonsense = stateOf(server.store(), isError);
    server.requests[1]!.answer(new Response('', { status: 503, headers: { 'retry-after': 'straks' } }));
    const other = await nonsense;
    expect(other.status === 'error' && other.error.retryAfter).to.equal(undefined);
  });

  /** A store whose first request hangs and was given up, and that asked again. */
  const hanging = async (second?: number): Promise<{ server: Server; store: FeedStore }> => {
    const server = new Server();
    const timeouts = [1, second];
    const store = watched(new FeedStore(URL_A, { fetch: server.fetch, retryDelays: [], get timeout() { return timeouts.shift()!; } }));
    store.subscribe(() => {});
    await stateOf(store, isError);
    store.revalidate();
    return { server, store };
  };

  it('asks again on revalidation while a request hangs, and uses the late answer until the new one is there', async () => {
    const { server, store } = await hanging();
    expect(server.requests).to.have.length(2);
    const late = stateOf(store, isReady);
    server.requests[0]!.answer(new Response(body('laat')));
    expect(titleOf(await late)).to.equal('laat');
    const renewed = stateOf(store, (state) => titleOf(state) === 'nieuw');
    server.requests[1]!.answer(new Response(body('nieuw')));
    await renewed;
  });

  it('drops the hanging request once a newer one is answered, or hangs as well, or nobody listens', async () => {
    const { server, store } = await hanging();
    const success = stateOf(store, isReady);
    server.requests[1]!.answer(new Response(body('nieuw')));
    await success;
    await new Promise((resolve) => setTimeout(resolve));
    expect(server.requests.map(({ init }) => init.signal!.aborted)).to.deep.equal([true, false]);
    const again = await hanging(1);
    // Its time-out tells nothing new, so nothing changes on the screen.
    await new Promise((resolve) => again.server.requests[0]!.init.signal!.addEventListener('abort', resolve));
    expect(again.server.requests.map(({ init }) => init.signal!.aborted)).to.deep.equal([true, false]);
    expect(warnings).to.have.length(2);
    for (const leave of subscriptions.splice(0)) leave();
    await Promise.resolve();
    expect(again.server.requests.map(({ init }) => init.signal!.aborted)).to.deep.equal([true, true]);
  });

  it('keeps the error while it asks again by itself, and the same one when that fails alike; loading is for who asks', async () => {
    const server = new Server();
    const store = server.store();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    server.requests[0]!.answer(new Response('', { status: 404 }));
    const failure = await stateOf(store, isError);
    store.revalidate();
    expect(store.state).to.equal(failure);
    server.requests[1]!.answer(new Response('', { status: 404 }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.state).to.equal(failure);
    expect([calls, warnings.length]).to.deep.equal([1, 1]);
    store.revalidate();
    server.requests[2]!.answer(new Response('<p>Onderhoud'));
    await stateOf(store, (state) => state.status === 'error' && state.error.kind === 'html');
    void store.refresh();
    expect(store.state.status).to.equal('loading');
  });

  it('gives up on a hanging request and still uses its late answer', async () => {
    const server = new Server();
    const store = server.store({ timeout: 1 });
    store.subscribe(() => {});
    const state = await stateOf(store, isError);
    expect(state.status === 'error' && state.error.kind).to.equal('timeout');
    const late = stateOf(store, isReady);
    server.requests[0]!.answer(new Response(body('laat')));
    expect(titleOf(await late)).to.equal('laat');
    expect(server.requests).to.have.length(1);
  });

  it('uses an answer that was asked for before it existed, and asks itself when that fails', async () => {
    const server = new Server();
    const early = server.store({ response: Promise.resolve(new Response(body('vroeg'))) });
    expect(titleOf(await stateOf(early, isReady))).to.equal('vroeg');
    expect(server.requests).to.have.length(0);
    const failing = server.store({ response: Promise.reject(new TypeError('blocked')), retryDelays: [0] });
    const asked = server.request();
    const success = stateOf(failing, isReady);
    await asked;
    server.requests[0]!.answer(new Response(body('zelf')));
    expect(titleOf(await success)).to.equal('zelf');
  });

  it('aborts an early answer with the run that waits for it', async () => {
    globalThis.fetch = new Server().fetch;
    const early = askEarly(URL_A);
    new Server().store({ response: early }).subscribe(() => {})();
    await Promise.resolve();
    expect(early.run!.signal.aborted).to.equal(true);
  });

  it('asks itself where the early answer is no longer fresh', async () => {
    globalThis.fetch = (() => Promise.resolve(new Response(body('van toen')))) as typeof fetch;
    const early = askEarly(URL_A);
    const server = new Server();
    const store = server.store({ response: early });
    moveClocks(300_000);
    const success = stateOf(store, isReady);
    expect([server.requests.length, early.run!.signal.aborted]).to.deep.equal([1, true]);
    server.requests[0]!.answer(new Response(body('van nu')));
    expect(titleOf(await success)).to.equal('van nu');
  });

  it('drops an early answer to what has a store already', () => {
    globalThis.fetch = new Server().fetch;
    const early = askEarly(URL_A);
    early.catch(() => {});
    const store = feedStore('https://feed.example/al.json');
    expect(feedStore(store.url, early)).to.equal(store);
    expect(early.run!.signal.aborted).to.equal(true);
  });

  it('lets a run that was left write nothing any more, its time-out included', async () => {
    const server = new Server();
    const store = server.store({ response: new Promise(() => {}), timeout: 200 });
    store.subscribe(() => {})();
    await Promise.resolve();
    const next = stateOf(store, isReady);
    server.requests[0]!.answer(new Response(body('nieuw')));
    const state = await next;
    await new Promise((resolve) => setTimeout(resolve, 220));
    expect(store.state).to.equal(state);
    expect(warnings).to.deep.equal([]);
  });

  it('tells one failure per run, with what came back rather than the time that it took', async () => {
    const server = new Server();
    const store = server.store({ timeout: 1, retryDelays: [20], fetch: (() => Promise.resolve(new Response('', { status: 503 }))) as typeof fetch });
    let errors = 0;
    store.subscribe(() => (errors += Number(store.state.status === 'error')));
    await store.refresh();
    expect(store.state.status === 'error' && store.state.error.status).to.equal(503);
    expect([errors, warnings.length]).to.deep.equal([1, 1]);
  });

  it('takes nothing from a cache that didn’t ask the server, not even the first time', () => {
    const server = new Server();
    server.store().subscribe(() => {});
    expect(server.requests[0]!.init.cache).to.equal('no-cache');
  });

  it('reads letters that were saved in windows-1252, and says so', async () => {
    const server = new Server();
    const success = stateOf(server.store(), isReady);
    server.requests[0]!.answer(new Response(Uint8Array.from(body('Coöperatie één'), (letter) => letter.charCodeAt(0))));
    expect(titleOf(await success)).to.equal('Coöperatie één');
    expect(warnings.join()).to.include('windows-1252');
  });

  it('stops reading an answer that grows past 10 MB', async () => {
    const server = new Server();
    const failure = stateOf(server.store(), isError);
    let sent = 0;
    server.requests[0]!.answer(new Response(new ReadableStream({ pull: (out) => (sent++, out.enqueue(new Uint8Array(1_000_000))) }, { highWaterMark: 0 })));
    const { status, error } = (await failure) as Extract<FeedState, { status: 'error' }>;
    expect([status, error.kind]).to.deep.equal(['error', 'too-large']);
    expect(sent).to.equal(11);
  });

  it('never shows what another feed of the page withdrew, whatever came first', async () => {
    const koplopers = [{ id: 'weg', title: 'Weg' }, { id: 'hier', title: 'Hier' }];
    const old = JSON.stringify({ version: '1.0', koplopers });
    const fresh = JSON.stringify({ version: '1.0', koplopers: [koplopers[1]], tombstones: [{ collection: 'koplopers', id: 'weg' }] });
    const [first, second, third] = ['eerst', 'dan', 'later'].map((name) => watched(feedStore(`https://feed.example/${name}.json`, Promise.resolve(new Response(name === 'dan' ? fresh : old)))));
    const idsOf = (state: FeedState): string[] => (state.status === 'ready' ? state.feed.koplopers.map(({ id }) => id) : []);
    expect(idsOf(await stateOf(first!, isReady))).to.deep.equal(['weg', 'hier']);
    await stateOf(second!, isReady);
    expect(idsOf(first!.state)).to.deep.equal(['hier']);
    expect(idsOf(await stateOf(third!, isReady))).to.deep.equal(['hier']);
  });

  it('goes on telling the others when one listener fails', async () => {
    const server = new Server();
    const store = server.store();
    const { error } = console;
    console.error = (...args: unknown[]) => warnings.push(args.join(' '));
    store.subscribe(() => {
      throw new Error('luisteraar stuk');
    });
    const success = stateOf(store, isReady);
    server.requests[0]!.answer(new Response(body('A')));
    await success;
    console.error = error;
    expect(server.requests).to.have.length(1);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('luisteraar stuk');
  });

  it('asks again on revalidation only for what is shown and not good and fresh', async () => {
    const server = new Server();
    const store = server.store({ maxAge: 60_000 });
    store.revalidate();
    expect(server.requests).to.have.length(0);
    const success = stateOf(store, isReady);
    store.subscribe(() => {});
    server.requests[0]!.answer(new Response(body('A')));
    await success;
    store.revalidate();
    expect(server.requests).to.have.length(1);
    const refused = store.refresh();
    server.requests[1]!.answer(new Response('', { status: 404 }));
    await refused;
    store.revalidate();
    expect(server.requests).to.have.length(3);
  });

  for (const [name, running, told, asked] of [
    ['the machine slept and one clock stood still', 0, 60_000, 2],
    ['somebody put the other clock back', 60_000, -3_600_000, 2],
    ['no time passed', 0, 0, 1],
  ] as const) {
    it(`counts freshness by the clock that says more: ${name}`, async () => {
      const server = new Server();
      const store = server.store({ maxAge: 60_000 });
      store.subscribe(() => {});
      server.requests[0]!.answer(new Response(body('A')));
      await stateOf(store, isReady);
      moveClocks(running, told);
      store.revalidate();
      expect(server.requests).to.have.length(asked);
    });
  }

  it('counts freshness from when it asked, however long the answer took', async () => {
    moveClocks(0);
    const server = new Server();
    const store = server.store();
    store.subscribe(() => {});
    moveClocks(5000);
    server.requests[0]!.answer(new Response(body('A')));
    await stateOf(store, isReady);
    moveClocks(55_000);
    // The next turn of a widget that asks every minute.
    store.revalidate(59_000);
    expect(server.requests).to.have.length(2);
  });

  it('keeps what nobody shows any more as long as it is fresh, and not for the life of the page', async () => {
    const server = new Server();
    globalThis.fetch = server.fetch;
    const [first, second] = ['weg', 'ander'].map((name) => watched(feedStore(`https://feed.example/${name}.json`)));
    const leave = async (): Promise<void> => {
      for (const end of subscriptions.splice(0)) end();
      await Promise.resolve();
    };
    const success = stateOf(first!, isReady);
    server.requests[0]!.answer(new Response(body('A')));
    const state = await success;
    await leave();
    moveClocks(299_000);
    first!.subscribe(() => {});
    expect([first!.state, server.requests.length]).to.deep.equal([state, 1]);
    await leave();
    moveClocks(301_000);
    second!.subscribe(() => {});
    await leave();
    expect(first!.state.status).to.equal('loading');
  });

  it('names what it left out, once', async () => {
    const server = new Server();
    const success = stateOf(server.store(), isReady);
    server.requests[0]!.answer(new Response('{"version":"1.0","pacts":[{"id":"a"}]}'));
    await success;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('/pacts/0/name').and.to.include(URL_A);
  });
});
