/** Writes `dist/cdn/snippets.txt`: lines ready to paste, with the hashes of this build; `https://KIT` is the address of the kit. */
import { readFileSync, writeFileSync } from 'node:fs';

const sri = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** A script tag that runs only the bytes of this build, and is asked for without cookies and with the origin at most. */
const script = (file, more = '') => `<script async src="https://KIT/cdn/${file}" integrity="${sri[file]}" crossorigin="anonymous" referrerpolicy="strict-origin"${more}></script>`;
const LINK = '<a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a>';

/** The script, with what it would ask for one round trip later asked for beside it. */
const preloaded = (feed, ...chunks) =>
  [
    script('zorgpact.js', ` data-feed="${feed}"`),
    `<link rel="preload" as="fetch" crossorigin="anonymous" referrerpolicy="strict-origin" href="${feed}">`,
    ...chunks.map((chunk) => `<link rel="modulepreload" href="https://KIT/cdn/${chunk}" integrity="${sri[chunk]}" crossorigin="anonymous" referrerpolicy="strict-origin">`),
  ].join('\n');
const chunk = (name) => Object.keys(sri).find((file) => file.replace(/-[^-]+\.js$/, '') === name);

const SNIPPETS = [
  ['1 Element', `${script('zorgpact.js')}\n<zorgpact-card pact="limburg">${LINK}</zorgpact-card>`],
  ['1 Element, sneller: de bestanden worden tegelijk gevraagd', `${preloaded('https://KIT/feed/v1/pacts/limburg.json', chunk('core'), chunk('card'))}\n<zorgpact-card pact="limburg">${LINK}</zorgpact-card>`],
  ['2 Alleen het script', script('zorgpact.js', ' data-widget="card" data-pact="limburg"')],
  ['3 Div', `${script('zorgpact.js')}\n<div data-zorgpact="card" data-pact="limburg">${LINK}</div>`],
  ['4 Link', `${script('zorgpact.js')}\n<p><a href="https://KIT/embed.html?widget=card&amp;pact=limburg">Zorgpact Limburg</a></p>`],
  ['5 Iframe', `<iframe src="https://KIT/embed.html?widget=card&amp;pact=limburg" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin" title="Zorgpact Limburg" width="100%" height="400"></iframe>\n${script('zorgpact-frame.js')}`],
  ['Alles in één bestand', `${script('zorgpact.all.js')}\n<zorgpact-card pact="limburg">${LINK}</zorgpact-card>`],
];

writeFileSync(
  'dist/cdn/snippets.txt',
  `zorgpact-widgets ${version}. Zet in de plaats van https://KIT het adres van de kit.\nDe controlegetallen horen bij deze versie: neem bij een nieuwe versie de nieuwe regels over.\n“Sneller” is voor een kit op een ander adres dan uw site; op uw eigen adres kost die regel een verzoek.\n${SNIPPETS.map(([name, html]) => `\n== ${name}\n${html}\n`).join('')}`,
);
