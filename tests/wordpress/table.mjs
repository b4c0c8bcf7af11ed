/** demo/cms/wordpress.md: written from the outcomes of a run, and read back as what is expected of the next one. */
import { WAYS } from './editor.mjs';
import { ASIDE, SHOWN } from './visit.mjs';

export const ROLES = { administrator: 'beheerder', editor: 'redacteur', author: 'auteur', contributor: 'schrijver' };

export const HOSTS = {
  free: 'Zoals WordPress wordt geleverd',
  strict: 'Met `DISALLOW_UNFILTERED_HTML`, zoals veel hostingpartijen het instellen',
};

const COLUMNS = { '1 element': '1 element', '2 script alone': '2 script alleen', '3 div': '3 div', '4 marked link': '4 link met `data-zorgpact`', '4 plain link': '4 gewone link', '5 iframe': '5 iframe', '5 iframe in a div': '5 iframe in een `<div>`' };
/** What each word of `SHOWN` means; only those in the tables are told. */
const LEGEND = {
  [SHOWN.widget]: 'de hele widget, met dezelfde tekst als op een kale pagina',
  [SHOWN.fixed]: 'de widget in een iframe dat niet meegroeit',
  [SHOWN.other]: 'een widget met een andere tekst: een fout',
  [SHOWN.link]: 'alleen de link uit de code',
  [SHOWN.text]: 'een adres of code als gewone tekst',
  [SHOWN.nothing]: 'niets',
  [ASIDE.slice(2)]: 'het staat links, buiten de kolom met tekst',
};

const EVERYONE = 'iedereen';
const NOTHING = '–';

/** One combination, as it is named to whoever reads the outcome of the test. */
export const keyOf = (host, role, way, rung) => [host, role, way, rung].join(' · ');

/**
 * @param {Map<string, { shown: string, removed: string }>} outcomes per `keyOf`
 * @param {{ version: string, date: string }} tested
 */
export function writeDocument(outcomes, { version, date }) {
  const tables = Object.entries(HOSTS).flatMap(([host, title]) => [
    `## ${title}`,
    '',
    ...writeTable(outcomes, host, 'shown', 'wat de bezoeker ziet'),
    '',
    'Wat WordPress van de code weghaalt:',
    '',
    ...writeTable(outcomes, host, 'removed', 'weg'),
    '',
  ]);
  const words = new Set([...outcomes.values()].flatMap(({ shown }) => shown.split(' → ')).flatMap((shown) => (shown.endsWith(ASIDE) ? [shown.slice(0, -ASIDE.length), ASIDE.slice(2)] : shown)));
  const legend = ['| woord | de bezoeker ziet |', '| --- | --- |', ...Object.entries(LEGEND).filter(([word]) => words.has(word)).map((row) => `| ${row.join(' | ')} |`)];
  return `${HEAD.replace('{{TESTED}}', `Getest op ${date} met WordPress ${version} en het thema Twenty Twenty-Three.`).replace('{{LEGEND}}', legend.join('\n'))}\n${tables.join('\n')}\n${FOOT}`;
}

function writeTable(outcomes, host, field) {
  const rows = new Map();
  for (const [way, how] of Object.entries(WAYS)) {
    for (const [role, who] of Object.entries(ROLES)) {
      const cells = Object.keys(COLUMNS).map((rung) => outcomes.get(keyOf(host, role, way, rung))?.[field] || NOTHING);
      const row = `${how} | ${cells.join(' | ')}`;
      rows.set(row, [...(rows.get(row) ?? []), who]);
    }
  }
  const all = Object.keys(ROLES).length;
  return [
    `| wie | hoe | ${Object.values(COLUMNS).join(' | ')} |`,
    `|${' --- |'.repeat(Object.keys(COLUMNS).length + 2)}`,
    ...[...rows].map(([row, who]) => `| ${who.length === all ? EVERYONE : who.join(', ')} | ${row} |`),
  ];
}

/** The outcomes that a document keeps. */
export function readDocument(text) {
  const outcomes = new Map();
  const nameOf = (names, shown) => Object.keys(names).find((name) => names[name] === shown);
  let host;
  let field;
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) [host, field] = [nameOf(HOSTS, line.slice(3)), 'shown'];
    else if (line.startsWith('Wat WordPress')) field = 'removed';
    else if (host && line.startsWith('| ') && !/^\| (wie|---) /.test(line)) {
      const [who, how, ...cells] = line.slice(2, -2).split(' | ');
      for (const role of who === EVERYONE ? Object.keys(ROLES) : who.split(', ').map((shown) => nameOf(ROLES, shown))) {
        Object.keys(COLUMNS).forEach((rung, index) => {
          const key = keyOf(host, role, nameOf(WAYS, how), rung);
          outcomes.set(key, { ...outcomes.get(key), [field]: cells[index] === NOTHING ? '' : cells[index] });
        });
      }
    }
  }
  return outcomes;
}

const HEAD = `# WordPress: welke vorm blijft over?

<!-- Geschreven door \`npm run test:wordpress -- --update\`; verander de tabellen niet met de hand. -->

{{TESTED}}

Kort:

- **Beheerder of redacteur van een gewone site**: gebruik het blok *Aangepaste HTML*. Elke vorm werkt.
- **Iedereen anders, of een site die HTML filtert**: laat de leverancier de twee scripts in het sjabloon zetten. Gebruik dan
  \`<div data-zorgpact>\` of een link in het blok *Aangepaste HTML*.
- **Alleen een alinea met tekst?** Maak een gewone link naar de pagina van de widget, op een eigen regel. Met het script in het sjabloon
  wordt die link de widget. Zonder script blijft het een link die werkt.
- Plak de code niet in een gewone alinea: de editor houdt alleen de link over.
- Een iframe werkt alleen voor wie alle HTML mag opslaan. Zet het in een \`<div>\`: los in het blok *Aangepaste HTML* staat het in dit
  thema links van de kolom. Dat geldt ook voor een losse link: zet die in een \`<p>\`.

Zo leest u de tabellen:

{{LEGEND}}

Een pijl (→) betekent: links zonder en rechts met de scripts van de kit in het sjabloon van de site. De schrijver slaat op en de
beheerder publiceert.
`;

const FOOT = `## In het sjabloon

De leverancier van de site zet dit één keer in een plugin of in het thema, met het adres van de kit en van uw feed:

\`\`\`php
add_action('wp_footer', function () {
    echo '<script async src="https://KIT/cdn/zorgpact.js" data-feed="https://KIT/feed/v1/pacts/limburg.json"></script>';
    echo '<script async src="https://KIT/cdn/zorgpact-frame.js"></script>'; // alleen voor iframes
});
\`\`\`

Niet getest: een netwerk van sites (multisite), widgets in een zijbalk, andere editors van plugins, en plugins die scripts
samenvoegen of uitstellen.
`;
