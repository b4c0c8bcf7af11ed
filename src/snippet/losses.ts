import { WIDGETS } from './widgets.js';

/** What a change does: nothing that anybody notices; the same is shown, but something is less well; nothing is shown, or not what was chosen. */
export type Harm = 'none' | 'less' | 'wrong';

/** Why lines do not show what was chosen, the weightiest first; what to do goes by that. */
export const CAUSES = [
  /** Nothing of them is there. */
  'missing',
  /** All of them stand where no browser reads. */
  'unread',
  /** It was copied where it can't be told. */
  'copy',
  /** They end too soon. */
  'cut',
  /** An editor took them for text. */
  'text',
  /** A CMS leaves out what it doesn't know, or writes it its own way: it will again. */
  'filter',
  /** A program on the site holds them. */
  'tool',
  /** The script may stand in the template of the site. */
  'template',
  /** They lead elsewhere: somebody or something changed that. */
  'address',
  /** The kit went on to another version. */
  'version',
  /** A value is another. */
  'value',
  /** They stand where they can't work. */
  'place',
  /** They stand there more than once. */
  'twice',
  /** They are whole, and of another choice. */
  'choice',
  /** Some of them are there, so that the others could be. */
  'partial',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Something that is not as it was given. */
export interface Loss {
  readonly code: Code;
  readonly cause: Cause;
  /** Tag or attribute that it is about, as the sentences name it. */
  readonly part?: string;
  /** What was given, and what stands there now. */
  readonly was?: string;
  readonly now?: string;
  readonly harm: Harm;
  readonly nl: string;
  readonly en: string;
}

type Sentence = (part: string, harm: Harm, was: string, now: string) => string;

/** How it ends with a value that was damaged. */
const endNl = (harm: Harm): string => (harm === 'wrong' ? 'Zo werkt het niet.' : 'Het werkt, maar beter is het zonder.');
const endEn = (harm: Harm): string => (harm === 'wrong' ? 'It does not work like this.' : 'It works, but is better without.');

/** What a widget is called, with its name. */
const named = (name: string, language: 'nl' | 'en'): string => {
  const title = WIDGETS.find((one) => one.name === name)?.title[language];
  return title ? `${title} (\`${name}\`)` : `\`${name}\``;
};
/** What there was before and is now, where that is short enough to read. */
const insteadNl = (was: string, now: string): string => (was && now ? `: \`${now}\` in plaats van \`${was}\`` : '');
const insteadEn = (was: string, now: string): string => (was && now ? `: \`${now}\` instead of \`${was}\`` : '');

/** What goes with an attribute, where that is no widget. */
const EFFECTS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  'integrity': ['De browser controleert niet meer of het script echt is.', 'The browser no longer checks whether the script is the real one.'],
  'async': ['De pagina wacht nu op het script.', 'The page now waits for the script.'],
  'referrerpolicy': ['De kit kan nu zien op welke pagina een bezoeker was.', 'The kit can now see which page a visitor was on.'],
  'crossorigin': ['De browser vraagt het script nu met cookies.', 'The browser now asks for the script with cookies.'],
  'data-feed': ['De widget leest nu de feed van het hele land; die is groter.', 'The widget now reads the feed of the whole country, which is larger.'],
  'sandbox': ['Het frame mag nu meer dan nodig is.', 'The frame may now do more than it needs.'],
  'title': ['Een schermlezer kan het frame niet meer noemen.', 'A screen reader can no longer name the frame.'],
  'loading': ['Het frame laadt nu ook als het niet in beeld is.', 'The frame now loads out of sight too.'],
  'width': ['Het frame is nu niet zo breed als uw pagina.', 'The frame is no longer as wide as your page.'],
  'frameborder': ['Om het frame staat nu een rand, waar uw site die niet weghaalt.', 'There is a border around the frame now, where your site does not take it away.'],
  'height': ['Het frame is laag tot het script de hoogte weet.', 'The frame is low until the script knows its height.'],
};
/** What goes wrong without an attribute, where that is not plain. */
const REFUSED: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  '`crossorigin`': [' Dan kan de browser het controlegetal niet nakijken, en weigert hij het script.', ' Then the browser can not check the hash, and refuses the script.'],
};
const effect = (part: string, harm: Harm, language: 0 | 1): string => (harm === 'wrong' ? (REFUSED[part]?.[language] ?? '') : ` ${(harm === 'less' && EFFECTS[part.replaceAll('`', '')]?.[language]) || ['Dat maakt niets uit.', 'That changes nothing.'][language]!}`);

/** The sentences of each, with the part that they are about, what most of them do, and what does it. */
const SENTENCES = {
  'nothing': ['wrong', 'missing', () => 'Er is niets geplakt.', () => 'Nothing was pasted.'],
  'foreign': ['wrong', 'missing', () => 'Van uw regels staat hier niets.', () => 'Nothing of your lines stands here.'],
  'unread': ['wrong', 'unread', () => 'De code staat op een plek die een browser overslaat, zoals commentaar (`<!-- … -->`), `<noscript>` of `<template>`.', () => 'The code stands where a browser skips it, such as a comment (`<!-- … -->`), `<noscript>` or `<template>`.'],
  'beside': ['none', 'value', () => 'Er staat ook iets anders bij. We keken alleen naar uw regels.', () => 'There is something else with it. We looked only at your lines.'],
  'widget-other': ['wrong', 'choice', (_, __, was, now) => `Hier staat ${named(now, 'nl')}; u koos hier ${named(was, 'nl')}.`, (_, __, was, now) => `This is ${named(now, 'en')}; you chose ${named(was, 'en')} here.`],
  'widget-missing': ['wrong', 'partial', (part) => `Het onderdeel ${named(part, 'nl')} staat er niet bij.`, (part) => `The widget ${named(part, 'en')} is not there.`],
  'widget-extra': ['none', 'choice', (part) => `Er staat een onderdeel bij dat u hier niet koos: ${named(part, 'nl')}.`, (part) => `There is a widget that you did not choose here: ${named(part, 'en')}.`],
  'value-other': ['wrong', 'choice', (part, _, was, now) => `Er staat \`${part}=${now}\`; u koos hier \`${part}=${was}\`.`, (part, _, was, now) => `It says \`${part}=${now}\`; you chose \`${part}=${was}\` here.`],
  'value-extra': ['wrong', 'choice', (part, _, __, now) => `Er staat \`${part}=${now}\`; dat koos u hier niet.`, (part, _, __, now) => `It says \`${part}=${now}\`; you did not choose that here.`],
  'value-missing': ['wrong', 'choice', (part, _, was) => `Er staat geen \`${part}\`; u koos hier \`${part}=${was}\`.`, (part, _, was) => `There is no \`${part}\`; you chose \`${part}=${was}\` here.`],
  'feed-other': ['wrong', 'value', (_, __, was, now) => `Het script haalt de gegevens van \`${now}\` op; die van \`${was}\` staan daar niet in.`, (_, __, was, now) => `The script fetches the data of \`${now}\`; those of \`${was}\` are not in there.`],
  'version-other': ['wrong', 'version', (_, harm, was, now) => `Deze regels zijn van versie \`${now}\`; de kit is nu versie \`${was}\`. ${harm === 'none' ? 'Dat maakt niets uit.' : 'Het controlegetal in `integrity` is dat van de andere versie: de browser weigert het script.'}`, (_, harm, was, now) => `These lines are of version \`${now}\`; the kit is version \`${was}\` now. ${harm === 'none' ? 'That changes nothing.' : 'The hash in `integrity` is that of the other version: the browser refuses the script.'}`],
  'whole-page': ['none', 'value', () => 'Dit is de bron van de hele pagina. We keken alleen naar het stuk met de widget.', () => 'This is the source of the whole page. We looked only at the piece with the widget.'],
  'escaped': ['wrong', 'text', () => 'De code is gewone tekst geworden: de bezoeker ziet de code zelf.', () => 'The code became plain text: visitors see the code itself.'],
  'inspected': ['less', 'copy', () => 'Dit is gekopieerd nadat het script had gewerkt, met de inspecteur van de browser.', () => 'This was copied after the script did its work, with the inspector of the browser.'],
  'not-shown': ['wrong', 'value', () => 'De browser toont zo niet wat u koos.', () => 'Like this the browser does not show what you chose.'],
  'cut-off': ['wrong', 'cut', () => 'De code is afgebroken: het einde ontbreekt.', () => 'The code was cut off: its end is missing.'],
  'twice': ['wrong', 'twice', (part) => `Dit staat er twee keer: ${part}.`, (part) => `This stands there twice: ${part}.`],
  'comments': ['none', 'value', () => 'Er staat commentaar bij (`<!-- … -->`). Dat maakt niets uit.', () => 'There are comments with it (`<!-- … -->`). They change nothing.'],
  'paragraphs': ['none', 'value', () => 'De editor zette er alinea’s (`<p>`) of regeleinden (`<br>`) omheen. Dat maakt niets uit.', () => 'The editor put paragraphs (`<p>`) or line breaks (`<br>`) around it. They change nothing.'],
  'preformatted': ['less', 'filter', (part) => `De code staat in ${part}. De widget werkt, maar kan de letters van een codeblok krijgen.`, (part) => `The code stands in ${part}. The widget works, but may get the letters of a code block.`],
  'moved': ['none', 'value', () => 'De regels staan in een andere volgorde. Dat maakt niets uit.', () => 'The lines stand in another order. That changes nothing.'],
  'script-removed': ['wrong', 'filter', (_, harm) => `Het script is weg.${harm === 'less' ? ' Het iframe volgt de hoogte van de inhoud niet meer.' : ''}`, (_, harm) => `The script is gone.${harm === 'less' ? ' The iframe no longer follows the height of its content.' : ''}`],
  'script-elsewhere': ['wrong', 'template', () => 'Het script staat hier niet bij.', () => 'The script is not with it here.'],
  'switched-off': ['wrong', 'tool', (part) => `Het laden is uitgezet: ${part}. Dat doet vaak een cookiemelding of een programma dat pagina’s sneller maakt.`, (part) => `Loading is switched off: ${part}. A cookie notice or a page optimiser often does that.`],
  'tag-removed': ['wrong', 'filter', (part) => `De tag ${part} is weg; wat erin stond is er nog.`, (part) => `The tag ${part} is gone; what stood in it is still there.`],
  'widget-removed': ['wrong', 'filter', (part) => `De tag ${part} is weg, met alles wat erin stond.`, (part) => `The tag ${part} is gone, with all that stood in it.`],
  'tag-renamed': ['wrong', 'filter', (part, harm) => `De tag heet nu anders: ${part}.${harm === 'none' ? ' Dat maakt niets uit.' : ''}`, (part, harm) => `The tag has another name now: ${part}.${harm === 'none' ? ' That changes nothing.' : ''}`],
  'frame-removed': ['wrong', 'filter', () => 'Het iframe is weg.', () => 'The iframe is gone.'],
  'link-removed': ['wrong', 'filter', () => 'De link is weg.', () => 'The link is gone.'],
  'link-not-alone': ['wrong', 'place', () => 'De link staat niet alleen in zijn alinea. Dan blijft hij een gewone link.', () => 'The link does not stand alone in its paragraph, so it stays a plain link.'],
  'attribute-dropped': ['wrong', 'filter', (part, harm) => `Het kenmerk ${part} is weg.${effect(part, harm, 0)}`, (part, harm) => `The attribute ${part} is gone.${effect(part, harm, 1)}`],
  'attribute-changed': ['wrong', 'value', (part, _, was, now) => `De waarde van het kenmerk ${part} is anders${insteadNl(was, now)}.`, (part, _, was, now) => `The value of the attribute ${part} is different${insteadEn(was, now)}.`],
  'attribute-missing': ['wrong', 'value', (part) => `Het kenmerk ${part} staat bij één onderdeel niet, en bij een ander nog wel.`, (part) => `The attribute ${part} is not at one widget, and still is at another.`],
  'attribute-emptied': ['wrong', 'filter', (part) => `De waarde van het kenmerk ${part} is leeg.`, (part) => `The value of the attribute ${part} is empty.`],
  'attribute-added': ['none', 'value', (part) => `Er is een kenmerk bij gekomen: ${part}. Dat maakt niets uit.`, (part) => `An attribute was added: ${part}. It changes nothing.`],
  'integrity-damaged': ['wrong', 'value', () => 'Het controlegetal in `integrity` klopt niet meer. De browser weigert het script.', () => 'The hash in `integrity` is no longer right. The browser refuses the script.'],
  'integrity-void': ['less', 'value', () => 'In `integrity` staat geen controlegetal meer. De browser controleert niet meer of het script echt is.', () => 'There is no hash in `integrity` any more. The browser no longer checks whether the script is the real one.'],
  'address-host': ['wrong', 'address', (part, _, was, now) => `Het adres in ${part} wijst naar een andere server${insteadNl(was, now)}.`, (part, _, was, now) => `The address in ${part} points to another server${insteadEn(was, now)}.`],
  'address-blank': ['wrong', 'value', (part) => `Het adres in ${part} is leeg.`, (part) => `The address in ${part} is empty.`],
  'address-relative': ['wrong', 'address', (part) => `Het adres in ${part} mist het begin (https://…). De browser zoekt nu op uw eigen site.`, (part) => `The address in ${part} lacks its beginning (https://…). The browser now looks on your own site.`],
  'address-scheme': ['wrong', 'address', (part) => `Het adres in ${part} begint met http of https, anders dan gegeven. Browsers weigeren dat op een beveiligde pagina.`, (part) => `The address in ${part} begins with http or https, other than given. Browsers refuse that on a secure page.`],
  'address-bare': ['none', 'value', (part) => `Het adres in ${part} begint met //, zonder https:. Dat maakt niets uit.`, (part) => `The address in ${part} begins with //, without https:. That changes nothing.`],
  'address-changed': ['wrong', 'address', (part, _, was, now) => `Het adres in ${part} is anders${insteadNl(was, now)}.`, (part, _, was, now) => `The address in ${part} is different${insteadEn(was, now)}.`],
  'address-more': ['none', 'value', (part) => `Aan het adres in ${part} is iets toegevoegd. Dat maakt niets uit.`, (part) => `Something was added to the address in ${part}. It changes nothing.`],
  'query-dropped': ['wrong', 'filter', (part) => `In het adres in ${part} is het deel na het vraagteken weg.`, (part) => `The part after the question mark is gone from the address in ${part}.`],
  'query-changed': ['wrong', 'value', (part, _, was) => `In het adres in ${part} ontbreekt \`${was}\`.`, (part, _, was) => `The address in ${part} lacks \`${was}\`.`],
  'capitals': ['none', 'value', (part) => `Er zijn hoofdletters gemaakt: ${part}. Dat maakt niets uit.`, (part) => `Capitals were made: ${part}. That changes nothing.`],
  'spaces': ['none', 'value', (part) => `Er staan spaties in de waarde van ${part}. Dat maakt niets uit.`, (part) => `There are spaces in the value of ${part}. They change nothing.`],
  'nbsp': ['less', 'text', (part, harm) => `Er staan vaste spaties (&nbsp;) in ${part}. ${endNl(harm)}`, (part, harm) => `There are non-breaking spaces (&nbsp;) in ${part}. ${endEn(harm)}`],
  'zero-width': ['less', 'text', (part, harm) => `Er staan onzichtbare tekens in ${part}. ${endNl(harm)}`, (part, harm) => `There are invisible characters in ${part}. ${endEn(harm)}`],
  'curly-quotes': ['less', 'text', (part, harm) => `De aanhalingstekens zijn krom of dubbel geworden bij ${part}. ${endNl(harm)}`, (part, harm) => `The quotes became curly or doubled at ${part}. ${endEn(harm)}`],
  'quotes-changed': ['none', 'value', (part) => `De aanhalingstekens om de waarde van ${part} zijn weg of anders. Dat maakt niets uit.`, (part) => `The quotes around the value of ${part} are gone or different. That changes nothing.`],
  'entities-doubled': ['less', 'text', (part, harm) => `Het teken & is dubbel geschreven (&amp;amp;) in ${part}. ${endNl(harm)}`, (part, harm) => `The sign & is written twice over (&amp;amp;) in ${part}. ${endEn(harm)}`],
  'entities-bare': ['none', 'value', (part) => `In ${part} staat & in plaats van &amp;. Dat maakt niets uit.`, (part) => `There is & instead of &amp; in ${part}. That changes nothing.`],
  'self-closed': ['less', 'filter', (part) => `De tag ${part} sluit zichzelf met />. Een browser leest dat niet zo: wat erna komt, kan verdwijnen.`, (part) => `The tag ${part} closes itself with />. A browser does not read it so: what follows may disappear.`],
  'not-closed': ['less', 'filter', (part) => `De tag ${part} wordt niet gesloten. Wat erna komt, kan verdwijnen.`, (part) => `The tag ${part} is not closed. What follows may disappear.`],
  'fallback-removed': ['less', 'filter', () => 'De tekst in de widget is weg. Werkt het script een keer niet, dan staat er niets.', () => 'The text inside the widget is gone. When the script does not work, nothing stands there.'],
  'fallback-changed': ['less', 'filter', () => 'De tekst in de widget of link is anders. Die is alleen te zien als het script niet werkt.', () => 'The text inside the widget or link is different. It shows only when the script does not work.'],
  'fallback-link-removed': ['less', 'filter', (_, __, was) => `De link in de tekst naar \`${was}\` werkt niet meer. Die tekst is alleen te zien als het script niet werkt.`, (_, __, was) => `The link to \`${was}\` in the text no longer works. That text shows only when the script does not work.`],
  'fallback-link-changed': ['less', 'value', (_, __, was, now) => `De link in de tekst gaat nu naar \`${now}\`, niet naar \`${was}\`. Die tekst is alleen te zien als het script niet werkt.`, (_, __, was, now) => `The link in the text now leads to \`${now}\`, not to \`${was}\`. That text shows only when the script does not work.`],
  'fallback-outside': ['wrong', 'filter', () => 'De tekst uit de widget staat er nu naast: de bezoeker leest alles dubbel.', () => 'The text of the widget now stands beside it: visitors read everything twice.'],
} as const satisfies Record<string, readonly [Harm, Cause, Sentence, Sentence]>;

export type Code = keyof typeof SENTENCES;

/** A value among backticks that is one of those of a sentence. */
const plain = (value: string): string => value.replaceAll('`', '’');

/** @param part tag or attribute, in backticks; or the name of a widget or of what is chosen */
export function loss(code: Code, part = '', harm: Harm = SENTENCES[code][0], [was = '', now = '']: readonly (string | undefined)[] = []): Loss {
  const [, cause, nl, en] = SENTENCES[code] as readonly [Harm, Cause, Sentence, Sentence];
  const say = (sentence: Sentence): string => sentence(part, harm, plain(was), plain(now));
  return { code, cause, ...(part && { part }), ...(was && { was }), ...(now && { now }), harm, nl: say(nl), en: say(en) };
}

const HARMS: readonly Harm[] = ['none', 'less', 'wrong'];

/** What was done to several parts, in one loss each; what is lost of each is told by itself. */
const TOGETHER: readonly Code[] = ['capitals', 'spaces', 'nbsp', 'zero-width', 'curly-quotes', 'quotes-changed', 'entities-doubled', 'entities-bare', 'attribute-added', 'switched-off', 'twice'];

/** The losses, each once, the worst first; those that befall many parts together, with the worst of their harm. */
export function gather(losses: readonly Loss[]): Loss[] {
  const gathered = new Map<string, { one: Loss; harm: number; readonly parts: Set<string> }>();
  for (const one of losses) {
    const key = TOGETHER.includes(one.code) ? one.code : `${one.code} ${one.part ?? ''}`;
    const all = gathered.get(key) ?? { one, harm: 0, parts: new Set<string>() };
    if (one.part) all.parts.add(one.part);
    gathered.set(key, Object.assign(all, { one, harm: Math.max(all.harm, HARMS.indexOf(one.harm)) }));
  }
  return [...gathered.values()].map(({ one, harm, parts }) => loss(one.code, [...parts].join(', '), HARMS[harm], [one.was, one.now])).sort((one, other) => HARMS.indexOf(other.harm) - HARMS.indexOf(one.harm));
}
