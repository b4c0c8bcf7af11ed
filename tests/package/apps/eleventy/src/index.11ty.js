import { readFile } from 'node:fs/promises';
import { env } from 'node:process';
import { readFeed } from 'zorgpact-widgets/feed';
import { propertiesCss, renderToHtml } from 'zorgpact-widgets/server';

/** What visitors' browsers will ask for; the page is made of a copy of that day. */
const address = '/feed/v1/pacts/zeeland.json';

export default class {
  async data() {
    const { feed } = readFeed(JSON.parse(await readFile(env.FEED, 'utf8')));
    const of = (name, attributes) => renderToHtml(feed, { name, pact: 'zeeland', attributes: { 'heading-level': '2', ...attributes } });
    const [card, agenda] = await Promise.all([of('card', { density: 'compact', hide: 'contact' }), of('agenda', { 'group-by': 'theme', 'page-size': '10', 'hide-tools': '' })]);
    return { card: card.html, agenda: agenda.html };
  }

  render({ card, agenda }) {
    return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Zorgpact Zeeland</title>
    <link rel="icon" href="data:,">
    <style>${propertiesCss()}</style>
    <link rel="stylesheet" href="page.css">
    <script type="module" src="client.js"></script>
  </head>
  <body>
    <main>
      <zorgpact-provider feed="${address}">
        <h1>Zorg en onderwijs in Zeeland</h1>
        ${card}
        <zorgpact-theme-filter></zorgpact-theme-filter>
        <p role="status">Alle thema’s</p>
        ${agenda}
      </zorgpact-provider>
    </main>
  </body>
</html>
`;
  }
}
