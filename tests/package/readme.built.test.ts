import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect } from 'chai';

const readme = readFileSync('README.md', 'utf8');

/** The first code after some words of the README. */
function exampleAfter(words: string): string {
  const [, code] = new RegExp(`${words}[^]*?\`\`\`js\\n([^]+?)\`\`\``).exec(readme) ?? [];
  if (!code) throw new Error(`The README has no example after "${words}".`);
  return code;
}

/** Runs a module from within the package, which finds itself by its own name. */
const run = (code: string): Promise<{ stdout: string; stderr: string }> => promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);

/** The built kit, served for as long as it is used. */
async function withKit<Result>(use: (kit: string) => Promise<Result>): Promise<Result> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(`dist${request.url}`));
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  try {
    return await use(`http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

describe('the examples of the README', () => {
  it('Node: reads a file and selects', async () => {
    const { stdout, stderr } = await run(exampleAfter('\\*\\*Node:\\*\\*').replace("'feed.json'", "'dist/feed/v1/feed.json'"));
    expect(stdout.trim().split('\n')).to.have.length.greaterThan(0);
    for (const line of stdout.trim().split('\n')) expect(line).to.match(/^\S.* \(running\)$/);
    expect(stderr).to.equal('');
  });

  it('Deno, here with Node in its place: fetches and counts', async () => {
    const { stdout } = await withKit((kit) => run(exampleAfter('\\*\\*Deno\\*\\*').replace('npm:', '').replace('https://KIT', kit)));
    const { actions } = JSON.parse(readFileSync('dist/feed/v1/pacts/zeeland.json', 'utf8')) as { actions: { status: string }[] };
    const [first] = actions;
    expect(stdout).to.match(new RegExp(`${first!.status}: ${actions.filter(({ status }) => status === first!.status).length}\\b`));
  });

  it('a server: writes a widget from a feed', async () => {
    const { stdout, stderr } = await withKit((kit) => run(exampleAfter('### On a server').replace('https://KIT', kit)));
    expect(stdout).to.match(/^<zorgpact-agenda pact="zeeland" feed="[^"]+zeeland\.json" heading-level="2"><template shadowrootmode="open">[^]+<\/template><\/zorgpact-agenda>\n$/);
    expect(stderr).to.equal('');
  });

  it('tests of your own: answers for the feed, fails and keeps waiting as asked', async () => {
    // Its handlers are asked by hand: MSW 3 listens to nothing in Node 20.
    const { stdout } = await run(`
      import { getResponse } from 'msw';
      const card = {};
      globalThis.document = { querySelector: () => card };
      ${exampleAfter('### In your own tests')}
      const ask = (handlers, address = 'https://kit.example/feed/v1/feed.json') =>
        Promise.race([getResponse(handlers, new Request(address)), new Promise((resolve) => setTimeout(resolve, 300, undefined))]).then((answer) => answer && (answer.ok ? answer.json().then(({ pact }) => pact) : answer.status));
      const own = feedHandlers();
      console.log(JSON.stringify([
        card.feedState.stale,
        await ask(own),
        await ask(own, 'https://andere.example/v1/pacts/zeeland.json?v=2'),
        await ask(own, 'https://kit.example/other.json') ?? 'not answered',
        await ask(server.listHandlers()) ?? 'waits',
        await ask(feedHandlers({ status: 500 })),
      ]));
      process.exit();
    `);
    expect(JSON.parse(stdout)).to.deep.equal(['stale', 'limburg', 'limburg', 'not answered', 'waits', 500]);
  });

  it('the fixture feed is a feed without a fault, and comes without MSW', async () => {
    const { stdout } = await run(`
      import { readFeed } from 'zorgpact-widgets/feed';
      import { feedDocument, fixtureFeed, fixtureState } from 'zorgpact-widgets/testing/feed';
      console.log(readFeed(feedDocument).issues.length, fixtureFeed.pacts.length, ['loading', 'ready', 'stale', 'error'].map((status) => fixtureState(status).status).join());
    `);
    expect(stdout.trim()).to.equal('0 1 loading,ready,ready,error');
    expect(readFileSync('dist/testing/feed.js', 'utf8')).not.to.include('msw');
  });
});
