/** Writes `dist/cdn/snippets.txt`: lines ready to paste, with the hashes of this build; `https://KIT` is the address of the kit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { RUNGS, scriptTag, snippet } from '../dist/snippet/snippet.js';

const sri = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const KIT = { kit: 'https://KIT/', sri, version };
const CARD = { name: 'card', pact: 'limburg', title: 'Zorgpact Limburg', fallback: '<a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a>' };
const inForm = (rung) => snippet({ ...KIT, rung, widgets: [CARD] });
const element = inForm('element').split('\n').at(-1);

/** The script, with what it would ask for one round trip later asked for beside it. */
const preloaded = (feed, ...chunks) =>
  [
    scriptTag({ ...KIT, feed }),
    `<link rel="preload" as="fetch" crossorigin="anonymous" referrerpolicy="strict-origin" href="${feed}">`,
    ...chunks.map((chunk) => `<link rel="modulepreload" href="https://KIT/cdn/${chunk}" integrity="${sri[chunk]}" crossorigin="anonymous" referrerpolicy="strict-origin">`),
  ].join('\n');
const chunk = (name) => Object.keys(sri).find((file) => file.replace(/-[^-]+\.js$/, '') === name);

const NAMES = { element: '1 Element', script: '2 Alleen het script', div: '3 Div', link: '4 Link', iframe: '5 Iframe' };
const [first, ...others] = RUNGS.map((rung) => [NAMES[rung], inForm(rung)]);
const SNIPPETS = [
  first,
  ['1 Element, sneller: de bestanden worden tegelijk gevraagd', `${preloaded('https://KIT/feed/v1/pacts/limburg.json', chunk('core'), chunk('card'))}\n${element}`],
  ...others,
  ['Alles in één bestand', `${scriptTag(KIT, 'zorgpact.all.js')}\n${element}`],
];

writeFileSync(
  'dist/cdn/snippets.txt',
  `zorgpact-widgets ${version}. Zet in de plaats van https://KIT het adres van de kit.\nDe controlegetallen horen bij deze versie: neem bij een nieuwe versie de nieuwe regels over.\n“Sneller” is voor een kit op een ander adres dan uw site; op uw eigen adres kost die regel een verzoek.\n${SNIPPETS.map(([name, html]) => `\n== ${name}\n${html}\n`).join('')}`,
);
