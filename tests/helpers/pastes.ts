import type { Step } from '../../src/snippet/advice.js';
import type { Code } from '../../src/snippet/losses.js';
import { snippet, type Choice, type Rung } from '../../src/snippet/snippet.js';

/** What a CMS made of a snippet, and what is to be said of it. */
export interface Paste {
  readonly rung: Rung;
  readonly change: (html: string) => string;
  /** Of every change, in any order. */
  readonly codes: readonly Code[];
  readonly asIs: boolean;
  readonly proposal?: Rung;
  /** What to do first, where that is not as plain as in most: another form where one is proposed, else nothing where it shows, else the same lines again. */
  readonly step?: Step['do'];
  /** Of which form it is, where that is not the chosen one. */
  readonly form?: Rung;
  /** Whether it is whole, where something else shows than was chosen. */
  readonly isWhole?: true;
  /** The change is what that editor does to anything, so that the form which is proposed must bear it. */
  readonly isEditor?: true;
  /** Other than what is chosen in most. */
  readonly choice?: (choice: Choice) => Choice;
  /** Of what the lines were made, where that is not what is chosen now. */
  readonly from?: (choice: Choice) => Choice;
}

export const FALLBACK = '<strong>Actieagenda van Zorgpact Limburg.</strong> De acties. Meer op <a href="https://www.zorgpactlimburg.nl">www.zorgpactlimburg.nl</a>.';

/** A snippet with all that can be lost in it. */
export const choiceOf = (rung: Rung, kit: string, sri: Readonly<Record<string, string>>): Choice => ({
  rung,
  kit,
  sri,
  version: '0.1.0',
  widgets: [{ name: 'agenda', pact: 'limburg', attributes: { 'group-by': 'theme' }, title: 'Actieagenda van Zorgpact Limburg', fallback: FALLBACK }],
});

const without = (...patterns: (string | RegExp)[]) => (html: string): string => patterns.reduce<string>((text, pattern) => text.replaceAll(pattern instanceof RegExp ? new RegExp(pattern, 'g') : pattern, ''), html);
const noAttribute = (...names: string[]) => (html: string): string => names.reduce((text, name) => text.replace(new RegExp(` ${name}(="[^"]*")?(?=[ >])`, 'g'), ''), html);
const SCRIPTS = /<script[^]*?<\/script>\n?/g;
const noScripts = without(SCRIPTS);
const noFrames = without(/<iframe[^]*?<\/iframe>\n?/g);
const unwrap = (name: string) => without(new RegExp(`</?${name}[^>]*>`));
const escape = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const swapped = (html: string): string => html.replace(/<script([^>]*) src="(https?):/g, (_, more: string, scheme: string) => `<script${more} src="${scheme === 'http' ? 'https' : 'http'}:`);
const inScripts = (change: (tag: string) => string) => (html: string): string => html.replace(/<script[^>]*>/g, change);
const curly = (html: string): string => html.replace(/="([^"]*)"/g, '=“$1”');
const wpautop = (html: string): string => `<p>${html.replace('\n', '<br />\n')}</p>\n`;
const paged = (html: string): string => `<!DOCTYPE html>\n<html lang="nl"><head><title>Zorg</title><!-- CMS 4.2 --><link rel="stylesheet" href="/site.css"></head><body class="page"><header><p>Gemeente<br>Heerlen</p></header><div class="text">${html}</div><footer><p>Contact</p></footer></body></html>`;
const inTemplate = (html: string): string => `<p>Welkom</p><template>${html}</template>`;
const attributes = (name: RegExp, change: (attribute: string, key: string, value: string) => string) => (html: string): string => html.replace(new RegExp(` (${name.source})="([^"]*)"`, 'g'), change);
const WIDGETS_OWN = /(?:data-)?(?:pact|group-by|widget|zorgpact)/;

const inEnglish = (choice: Choice): Choice => ({ ...choice, widgets: choice.widgets.map((widget) => ({ ...widget, attributes: { lang: 'en' } })) });
const withBlocks = (choice: Choice): Choice => ({ ...choice, widgets: choice.widgets.map((widget) => ({ ...widget, fallback: '<p>Actieagenda van Limburg.</p><p>Meer op www.zorgpactlimburg.nl.</p>' })) });
const ofPact = (choice: Choice): Choice => ({ ...choice, feed: `${choice.kit}feed/v1/pacts/limburg.json` });
const ofAllIn = (choice: Choice): Choice => ({ ...ofPact(choice), widgets: [{ name: 'overview', title: 'Alle pacten', fallback: FALLBACK }] });
const unhashed = ({ sri: _, ...choice }: Choice): Choice => choice;
const two = (choice: Choice): Choice => ({ ...choice, widgets: [...choice.widgets, { name: 'card', pact: 'limburg', title: 'Zorgpact Limburg', fallback: '<a href="https://www.zorgpactlimburg.nl">Zorgpact Limburg</a>' }] });
const withPage = (choice: Choice): Choice => ({ ...choice, widgets: choice.widgets.map((widget) => ({ ...widget, hasPage: true })) });
const withoutPage = (choice: Choice): Choice => ({ ...choice, widgets: choice.widgets.map((widget) => ({ ...widget, hasPage: false })) });
const as = (rung: Rung, more: (choice: Choice) => Choice = (one) => one) => (choice: Choice): Choice => more({ ...choice, rung });
const ofZeeland = (choice: Choice): Choice => ({ ...choice, widgets: choice.widgets.map((widget) => ({ ...widget, pact: 'zeeland', title: 'Actieagenda van Zorgpact Zeeland', fallback: '<strong>Actieagenda van Zorgpact Zeeland.</strong>' })), ...(choice.feed && { feed: choice.feed.replace('limburg', 'zeeland') }) });
const ungrouped = (choice: Choice): Choice => ({ ...choice, widgets: choice.widgets.map(({ attributes: _, ...widget }) => widget) });
const coloured = (choice: Choice): Choice => ({ ...choice, accent: '#00596b' });
/** As a version before this one was pasted. */
const older = (choice: Choice): Choice => ({ ...choice, version: '0.0.9', ...(choice.sri && { sri: Object.fromEntries(Object.entries(choice.sri).map(([file, hash]) => [file, `${hash.slice(0, 7)}${[...hash.slice(7)].reverse().join('')}`])) }) });
const same = (html: string): string => html;
const shouted = (html: string): string => html.replace(/<\/?[a-z][^>]*>/g, (tag) => tag.replace(/<\/?[\w-]+|\s[\w-]+(?==|[\s>])/g, (name) => name.toUpperCase()));
const asOther = (html: string): string => html.replace(/limburg(?=["&])/g, 'zeeland');

const element: Record<string, Omit<Paste, 'rung'>> = {
  'nothing changed': { change: (html) => html, codes: [], asIs: true },
  'the script removed': { change: noScripts, codes: ['script-removed'], asIs: false, proposal: 'iframe', isEditor: true },
  'async dropped': { change: noAttribute('async'), codes: ['attribute-dropped'], asIs: true },
  'crossorigin dropped, the hash kept': { change: noAttribute('crossorigin'), codes: ['attribute-dropped'], asIs: false, proposal: 'iframe', isEditor: true },
  'crossorigin dropped, where there is no hash': { change: noAttribute('crossorigin'), codes: ['attribute-dropped'], asIs: true, choice: unhashed },
  'crossorigin with cookies': { change: (html) => html.replace('"anonymous"', '"use-credentials"'), codes: ['attribute-changed'], asIs: false },
  'integrity dropped': { change: noAttribute('integrity'), codes: ['attribute-dropped'], asIs: true },
  'integrity, crossorigin and referrerpolicy dropped': { change: noAttribute('integrity', 'crossorigin', 'referrerpolicy'), codes: ['attribute-dropped', 'attribute-dropped', 'attribute-dropped'], asIs: true },
  'integrity damaged': { change: (html) => html.replace(/integrity="(sha\d+-)(....)/, 'integrity="$1AAAA'), codes: ['integrity-damaged'], asIs: false },
  'no hash in integrity': { change: (html) => html.replace(/integrity="[^"]*"/, 'integrity="#"'), codes: ['integrity-void'], asIs: true },
  'src on another host': { change: (html) => html.replace(/ src="https?:\/\/[^/]+/, ' src="https://cdn.optimaal.example'), codes: ['address-host'], asIs: false, proposal: 'iframe', step: 'again' },
  'src relative': { change: (html) => html.replace(/ src="https?:\/\/[^/]+/, ' src="'), codes: ['address-relative'], asIs: false, proposal: 'iframe', step: 'again' },
  'src with another scheme': { change: swapped, codes: ['address-scheme'], asIs: false, proposal: 'iframe', isEditor: true, step: 'again' },
  'src without a scheme': { change: (html) => html.replace(/ src="https?:/, ' src="'), codes: ['address-bare'], asIs: true },
  'src with a version behind it': { change: (html) => html.replace(/zorgpact\.js"/, 'zorgpact.js?ver=6.4.2"'), codes: ['address-more'], asIs: true },
  'src in data-src': { change: inScripts((tag) => tag.replace(' src=', ' data-src=')), codes: ['switched-off'], asIs: false, proposal: 'iframe', isEditor: true, step: 'site' },
  'a consent tool holds the script': { change: inScripts((tag) => tag.replace('<script', '<script type="text/plain" data-category="marketing"')), codes: ['switched-off', 'attribute-added'], asIs: false, proposal: 'iframe', isEditor: true, step: 'site' },
  'the type of a script added': { change: inScripts((tag) => tag.replace('<script', '<script type="text/javascript"')), codes: ['attribute-added'], asIs: true },
  'the script made a module': { change: inScripts((tag) => tag.replace('<script', '<script type="module"')), codes: ['attribute-added'], asIs: true },
  'the script for old browsers alone': { change: inScripts((tag) => tag.replace('<script', '<script nomodule')), codes: ['switched-off'], asIs: false, proposal: 'iframe', isEditor: true, step: 'site' },
  'the script behind the widget': { change: (html) => html.split('\n').reverse().join('\n'), codes: ['moved'], asIs: true },
  'another order of attributes': { change: (html) => html.replace(' pact="limburg" group-by="theme"', ' group-by="theme" pact="limburg"'), codes: [], asIs: true },
  'the tag stripped, its text kept': { change: unwrap('zorgpact-agenda'), codes: ['tag-removed'], asIs: false, proposal: 'script', isEditor: true },
  'the tag gone with its text': { change: without(/<zorgpact-[^]*<\/zorgpact-[\w-]+>/), codes: ['widget-removed'], asIs: false, proposal: 'script', isEditor: true },
  'the tag and the script gone': { change: (html) => unwrap('zorgpact-agenda')(noScripts(html)), codes: ['script-removed', 'tag-removed'], asIs: false, proposal: 'iframe', isEditor: true },
  'the tag made a div': { change: (html) => html.replace(/zorgpact-agenda/g, 'div'), codes: ['tag-renamed'], asIs: false, proposal: 'script', isEditor: true },
  'the hyphen out of the tag': { change: (html) => html.replace(/zorgpact-agenda/g, 'zorgpactagenda'), codes: ['tag-renamed'], asIs: false, proposal: 'script', isEditor: true },
  'an attribute dropped': { change: noAttribute('group-by'), codes: ['attribute-dropped'], asIs: false, proposal: 'script', isEditor: true },
  'all attributes of the tag dropped': { change: (html) => html.replace(/<(zorgpact-\w+)[^>]*>/, '<$1>'), codes: ['attribute-dropped', 'attribute-dropped'], asIs: false, proposal: 'script', isEditor: true },
  'an attribute changed': { change: (html) => html.replace('="theme"', '="none"'), codes: ['value-other'], asIs: false, isWhole: true },
  'names of attributes in capitals': { change: (html) => html.replace(/ (pact|group-by)=/g, (name) => name.toUpperCase()), codes: ['capitals'], asIs: true },
  'the tag in capitals': { change: (html) => html.replace(/zorgpact-agenda/g, 'ZORGPACT-AGENDA'), codes: ['capitals'], asIs: true },
  'values in capitals': { change: (html) => html.replace('"limburg"', '"LIMBURG"'), codes: ['capitals'], asIs: true },
  'curly quotes around the values of the widget': { change: attributes(/pact|group-by/, (_, key, value) => ` ${key}=“${value}”`), codes: ['curly-quotes'], asIs: true },
  'curly quotes inside the straight ones': { change: attributes(/pact|group-by/, (_, key, value) => ` ${key}="”${value}”"`), codes: ['curly-quotes'], asIs: true },
  'straight quotes doubled': { change: attributes(/pact|group-by/, (_, key, value) => ` ${key}="&quot;${value}&quot;"`), codes: ['curly-quotes'], asIs: true },
  'curly quotes everywhere': { change: curly, codes: ['curly-quotes'], asIs: false, proposal: 'link', isEditor: true, step: 'again' },
  'curly quotes around a language': { change: attributes(/lang/, (_, key, value) => ` ${key}=“${value}”`), codes: ['curly-quotes'], asIs: false, proposal: 'script', choice: inEnglish, step: 'again' },
  'a language dropped': { change: noAttribute('lang'), codes: ['attribute-dropped'], asIs: false, proposal: 'script', choice: inEnglish, isEditor: true },
  'quotes left out, as minifiers do': { change: (html) => html.replace(/="([\w-]+)"/g, '=$1'), codes: ['quotes-changed'], asIs: true },
  'single quotes': { change: (html) => html.replace(/="([^"]*)"/g, "='$1'"), codes: ['quotes-changed'], asIs: true },
  'all of it plain text': { change: escape, codes: ['escaped'], asIs: false, proposal: 'link', step: 'again' },
  'all of it plain text, twice over': { change: (html) => escape(escape(html)), codes: ['escaped'], asIs: false, proposal: 'link', step: 'again' },
  'all of it plain text, in paragraphs': { change: (html) => `<p>${escape(html).replace('\n', '</p>\n<p>')}</p>`, codes: ['escaped', 'paragraphs'], asIs: false, proposal: 'link', step: 'again' },
  'the unknown tag made text': { change: (html) => html.replace(/<\/?zorgpact-[^>]*>/g, escape), codes: ['escaped'], asIs: false, proposal: 'script', isEditor: true, step: 'again' },
  'paragraphs and line breaks of wpautop': { change: wpautop, codes: ['paragraphs'], asIs: true },
  'a paragraph around a text with paragraphs': { change: (html) => html.replace(/<zorgpact-[^]*$/, '<p>$&</p>'), codes: ['paragraphs', 'fallback-outside'], asIs: false, proposal: 'script', choice: withBlocks },
  'the tag closes itself': { change: (html) => html.replace(/<(zorgpact-[^>]*)>[^]*/, '<$1 />'), codes: ['self-closed'], asIs: true, proposal: 'script', isEditor: true },
  'non-breaking spaces between the attributes': { change: (html) => html.replace(/ (pact|group-by)=/g, '\u00a0$1='), codes: ['nbsp'], asIs: false, proposal: 'link', step: 'again' },
  'non-breaking spaces around the values': { change: attributes(/pact|group-by/, (_, key, value) => ` ${key}="\u00a0${value}&nbsp;"`), codes: ['nbsp'], asIs: true },
  'spaces around the values': { change: attributes(/pact|group-by/, (_, key, value) => ` ${key}=" ${value} "`), codes: ['spaces'], asIs: true },
  'invisible characters in a value': { change: (html) => html.replace('"limburg"', '"lim\u200bburg"'), codes: ['zero-width'], asIs: true },
  'invisible characters in src': { change: (html) => html.replace('/cdn/', '/cdn/\u200b'), codes: ['zero-width'], asIs: false, proposal: 'link', step: 'again' },
  'invisible characters in the tag': { change: (html) => html.replace('<zorgpact-', '<zorgpact\u200b-'), codes: ['zero-width'], asIs: false, proposal: 'link', step: 'again' },
  'comments around it': { change: (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`, codes: ['comments'], asIs: true },
  'all of it made a comment': { change: (html) => `<p>Welkom</p><!-- ${html} -->`, codes: ['unread'], asIs: false, proposal: 'iframe', step: 'again' },
  'two tags stripped, their text kept': { change: unwrap('zorgpact-(agenda|card)'), choice: two, codes: ['tag-removed', 'tag-removed'], asIs: false, proposal: 'script', isEditor: true },
  'in a block of code, as tags': { change: (html) => `<pre><code>${html}</code></pre>`, codes: ['preformatted'], asIs: true },
  'pasted twice': { change: (html) => `${html}\n${html}`, codes: ['twice'], asIs: false },
  'the script pasted twice': { change: (html) => html.replace(/<script.*\n/, '$&$&'), codes: ['twice'], asIs: true },
  'cut off within the script': { change: (html) => html.slice(0, 120), codes: ['cut-off'], asIs: false, proposal: 'link', step: 'again' },
  'cut off within the tag': { change: (html) => html.slice(0, html.indexOf('<zorgpact-') + 24), codes: ['cut-off'], asIs: false, proposal: 'link', step: 'again' },
  'cut off within the text': { change: (html) => html.slice(0, html.indexOf('Meer op')), codes: ['cut-off'], asIs: true, proposal: 'script', step: 'again' },
  'the text inside gone': { change: (html) => html.replace(/(<zorgpact-[^>]*>)[^]*(<\/zorgpact)/, '$1$2'), codes: ['fallback-removed'], asIs: true },
  'the text inside changed': { change: (html) => html.replace('De acties', 'Alles'), codes: ['fallback-changed'], asIs: true },
  'nothing pasted': { change: () => ' \n', codes: ['nothing'], asIs: false },
  'another pact': { change: asOther, codes: ['value-other'], asIs: false, isWhole: true },
  'another widget': { change: (html) => html.replace(/zorgpact-agenda/g, 'zorgpact-card'), codes: ['widget-other'], asIs: false, isWhole: true },
  'the whole page': { change: paged, codes: ['whole-page'], asIs: true },
  'the whole page, without the script': { change: (html) => paged(noScripts(html)), codes: ['whole-page', 'script-removed'], asIs: false, proposal: 'iframe', isEditor: true },
  'the feed of the pact dropped': { change: noAttribute('data-feed'), codes: ['attribute-dropped'], asIs: true, choice: ofPact },
  'the feed dropped that another widget needs': { change: noAttribute('data-feed'), codes: ['attribute-dropped'], asIs: false, proposal: 'iframe', choice: ofAllIn },
  'data-version dropped': { change: noAttribute('data-version'), codes: ['attribute-dropped'], asIs: true },
  'a class and an id added': { change: (html) => html.replace('<zorgpact-agenda', '<zorgpact-agenda class="kolom" id="acties"'), codes: ['attribute-added'], asIs: true },
  'lines of form 2': { change: same, from: as('script'), codes: [], asIs: true, form: 'script' },
  'lines of form 3': { change: same, from: as('div'), codes: [], asIs: true, form: 'div' },
  'lines of form 4': { change: same, from: as('link'), codes: [], asIs: true, form: 'link' },
  'lines of form 5': { change: same, from: as('iframe'), codes: [], asIs: true, form: 'iframe' },
  'lines of form 3, of another pact': { change: same, from: as('div', ofZeeland), codes: ['value-other'], asIs: false, form: 'div', isWhole: true },
  'lines of form 5, without the setting and in a colour': { change: same, from: as('iframe', (one) => coloured(ungrouped(one))), codes: ['value-missing', 'value-extra'], asIs: false, form: 'iframe', isWhole: true },
  'lines of form 2, of which the script was taken out': { change: (html) => `<p>Ons zorgpact</p>${noScripts(html)}`, from: as('script'), codes: ['foreign'], asIs: false, proposal: 'iframe', step: 'again' },
  'lines of form 3, with the script in the template': { change: noScripts, from: as('div'), codes: ['script-elsewhere'], asIs: false, proposal: 'iframe', step: 'site', form: 'div' },
  'lines of another pact and its feed': { change: same, choice: ofPact, from: ofZeeland, codes: ['value-other'], asIs: false, isWhole: true },
  'lines without a setting, of another pact': { change: same, from: (choice) => ofZeeland(ungrouped(choice)), codes: ['value-other', 'value-missing'], asIs: false, isWhole: true },
  'lines with a setting more': { change: same, choice: ungrouped, from: (choice) => ({ ...choice, widgets: choice.widgets.map((widget) => ({ ...widget, attributes: { 'group-by': 'theme' } })) }), codes: ['value-extra'], asIs: false, isWhole: true },
  'lines of the whole country': { change: same, choice: ofPact, from: ({ feed: _, ...choice }) => ({ ...choice, widgets: choice.widgets.map(({ pact: __, ...widget }) => ({ ...widget, title: 'Actieagenda', fallback: '<strong>Actieagenda.</strong> De acties.' })) }), codes: ['value-missing'], asIs: false, isWhole: true },
  'lines of another widget with a setting': { change: same, from: (choice) => ({ ...choice, widgets: [{ name: 'volgspot', pact: 'limburg', attributes: { view: 'table' }, title: 'Volgspot-wiel', fallback: 'Volgspot-wiel' }] }), codes: ['widget-other'], asIs: false, isWhole: true },
  'a text about code before it': { change: (html) => `<p>Zet de &lt;script&gt; op de pagina.</p>\n${html}`, codes: ['beside'], asIs: true },
  'a default written out': { change: (html) => html.replace('<zorgpact-agenda', '<zorgpact-agenda sort="name"'), codes: ['attribute-added'], asIs: true },
  'the pact changed by hand, its feed not': { change: (html) => html.replace('pact="limburg"', 'pact="zeeland"'), choice: ofPact, codes: ['value-other', 'feed-other'], asIs: false },
  'a widget more than was chosen': { change: same, from: two, codes: ['widget-extra'], asIs: true },
  'a setting gone of one of two widgets': { change: (html) => html.replace('<zorgpact-card pact="limburg"', '<zorgpact-card'), choice: two, codes: ['attribute-missing'], asIs: false },
  'another form beside it': { change: (html) => `${html}\n<div data-zorgpact="agenda" data-pact="limburg" data-group-by="theme">Acties</div>`, codes: ['twice'], asIs: false },
  'lines of another version, with its hash': { change: same, from: older, codes: ['version-other'], asIs: false },
  'lines of another version, without a hash': { change: same, choice: unhashed, from: older, codes: ['version-other'], asIs: true },
  'the hash of another version, its number gone': { change: noAttribute('data-version'), from: older, codes: ['integrity-damaged', 'attribute-dropped'], asIs: false },
  'the link in the text without its address': { change: (html) => html.replace(/<a href="[^"]*"/, '<a'), codes: ['fallback-link-removed'], asIs: true },
  'the link in the text made text': { change: unwrap('a'), codes: ['fallback-link-removed'], asIs: true },
  'the link in the text to another address': { change: (html) => html.replace('href="https://www.zorgpactlimburg.nl"', 'href="https://nlsafelinks.example/?url=x"'), codes: ['fallback-link-changed'], asIs: true },
  'the link in the text to nowhere': { change: (html) => html.replace('href="https://www.zorgpactlimburg.nl"', 'href="#"'), codes: ['fallback-link-removed'], asIs: true },
  'the link in the text with a slash, target and rel': { change: (html) => html.replace('<a href="https://www.zorgpactlimburg.nl"', '<a target="_blank" rel="noopener nofollow" href="http://www.zorgpactlimburg.nl/"'), codes: [], asIs: true },
  'text around it': { change: (html) => `<h2>Zorg in de regio</h2>\n<p>Welkom.</p>\n${html}\n<p>Lees verder.</p>`, codes: ['beside'], asIs: true },
  'other text in its place': { change: () => '<h2>Zorg in de regio</h2>\n<p>Welkom op onze site.</p>', codes: ['foreign'], asIs: false, proposal: 'iframe', step: 'again' },
  'a text about the kit in its place': { change: () => '<p>Wij laden zorgpact.js in het sjabloon.</p>', codes: ['foreign'], asIs: false, proposal: 'iframe', step: 'again' },
  'an empty paragraph in its place': { change: () => '<p>&nbsp;</p>\n<p><br></p>', codes: ['foreign'], asIs: false, proposal: 'iframe', step: 'again' },
  'the text alone, with its link, as Quill keeps it': { change: (html) => `<p>${unwrap('zorgpact-agenda')(noScripts(html)).replace('<a ', '<a target="_blank" rel="noopener noreferrer" ')}</p>`, codes: ['script-removed', 'tag-removed'], asIs: false, proposal: 'iframe', isEditor: true },
  'the text alone, without its link': { change: (html) => `<p>${html.replace(/<[^>]*>/g, '').trim()}</p>`, codes: ['script-removed', 'tag-removed'], asIs: false, proposal: 'link', isEditor: true },
  'in the web part of SharePoint': { change: (html) => `<div class="ms-rte-embedcode ms-rte-embedwp" contenteditable="false">${html}</div>`, codes: [], asIs: true },
  'the marks of TinyMCE on it': { change: (html) => html.replace(/<(script|zorgpact-agenda) /g, '<$1 data-mce-fragment="1" '), codes: ['attribute-added'], asIs: true },
  'styles of an editor on it': { change: (html) => html.replace('<zorgpact-agenda ', '<zorgpact-agenda class="ip-widget" style="" '), codes: ['attribute-added'], asIs: true },
  'held by Rocket Loader': { change: inScripts((tag) => tag.replace('<script', '<script type="a1b2c3d4-text/javascript"')), codes: ['switched-off'], asIs: false, proposal: 'iframe', step: 'site', isEditor: true },
  'held until somebody moves': { change: inScripts((tag) => tag.replace('<script', '<script type="rocketlazyloadscript"').replace(' src=', ' data-rocket-src=')), codes: ['switched-off'], asIs: false, proposal: 'iframe', step: 'site', isEditor: true },
  'defer instead of async': { change: inScripts((tag) => tag.replace(' async', ' defer')), codes: ['attribute-dropped', 'attribute-added'], asIs: true },
  'src through a proxy': { change: (html) => html.replace(/ src="([^"]*)"/, (_, address: string) => ` src="https://proxy.example/?u=${encodeURIComponent(address)}"`), codes: ['address-host'], asIs: false, proposal: 'iframe', step: 'again' },
  'src empty': { change: (html) => html.replace(/ src="[^"]*"/, ' src=""'), codes: ['address-blank'], asIs: false },
  'src in another folder': { change: (html) => html.replace('/cdn/zorgpact.js', '/cdn/oud/zorgpact.js'), codes: ['address-changed'], asIs: false, proposal: 'iframe', step: 'again' },
  'each attribute on a line of its own': { change: (html) => html.replace(/ ([\w-]+="[^"]*")/g, '\r\n\t$1'), codes: [], asIs: true },
  'spaces and lines gone': { change: (html) => html.replaceAll('\n', ''), codes: [], asIs: true },
  'tags and attributes in capitals': { change: shouted, codes: ['capitals'], asIs: true },
  'signs of the text made others': { change: (html) => html.replace('De acties. Meer op', 'De acties.&nbsp;Meer&#160;op'), codes: [], asIs: true },
  'line breaks in the text': { change: (html) => html.replace('De acties.', 'De acties.<br />'), codes: ['paragraphs'], asIs: true },
  'one of two widgets gone': { change: without(/<zorgpact-card[^]*<\/zorgpact-card>/), codes: ['widget-missing'], asIs: false, isWhole: true, choice: two },
  'in a template': { change: inTemplate, codes: ['unread'], asIs: false, proposal: 'iframe', step: 'again' },
};

const script: Record<string, Omit<Paste, 'rung'>> = {
  'nothing changed': { change: (html) => html, codes: [], asIs: true },
  'the script removed': { change: () => '<p>Ons zorgpact</p>', codes: ['foreign'], asIs: false, proposal: 'iframe', step: 'again' },
  'data-* dropped': { change: (html) => html.replace(/ data-[\w-]+="[^"]*"/g, ''), codes: ['attribute-dropped', 'attribute-dropped', 'attribute-dropped', 'attribute-dropped'], asIs: false, proposal: 'element', isEditor: true },
  'the pact dropped': { change: noAttribute('data-pact'), codes: ['attribute-dropped'], asIs: false, proposal: 'element', isEditor: true },
  'curly quotes around the values of the widget': { change: attributes(WIDGETS_OWN, (_, key, value) => ` ${key}=“${value}”`), codes: ['curly-quotes'], asIs: true },
  'the script made a module': { change: inScripts((tag) => tag.replace('<script', '<script type="module"')), codes: ['attribute-added'], asIs: true },
  'the hash in lower case': { change: (html) => html.replace(/integrity="[^"]*"/, (hash) => hash.toLowerCase()), codes: ['integrity-damaged'], asIs: false },
  'src in capitals': { change: (html) => html.replace('/cdn/zorgpact.js', '/CDN/Zorgpact.js'), codes: ['address-changed'], asIs: false, proposal: 'iframe', step: 'again' },
  'the script closes itself': { change: (html) => html.replace('></script>', ' />'), codes: ['self-closed'], asIs: false, proposal: 'iframe' },
  'pasted twice': { change: (html) => `${html}\n${html}`, codes: ['twice'], asIs: false },
  'in a paragraph': { change: (html) => `<p>${html}</p>`, codes: ['paragraphs'], asIs: true },
  'lines of form 1': { change: same, from: as('element'), codes: [], asIs: true, form: 'element' },
  'one of two scripts gone': { change: (html) => html.replace(/<script[^>]*data-widget="card"[^]*?<\/script>/, ''), choice: two, codes: ['widget-missing'], asIs: false, isWhole: true },
  'another pact': { change: asOther, codes: ['value-other'], asIs: false, isWhole: true },
  'its type made that of data': { change: inScripts((tag) => tag.replace('<script', '<script type="application/json"')), codes: ['switched-off'], asIs: false, proposal: 'iframe', step: 'site', isEditor: true },
  'another form': { change: () => '<div data-zorgpact="agenda" data-pact="limburg"></div>', codes: ['script-elsewhere', 'attribute-dropped', 'fallback-removed'], asIs: false, proposal: 'iframe', form: 'div' },
  'in a template': { change: inTemplate, codes: ['unread'], asIs: false, proposal: 'iframe', step: 'again' },
};

const div: Record<string, Omit<Paste, 'rung'>> = {
  'nothing changed': { change: (html) => html, codes: [], asIs: true },
  'the script removed': { change: noScripts, codes: ['script-elsewhere'], asIs: false, proposal: 'iframe', isEditor: true, step: 'site' },
  'data-* dropped': { change: (html) => html.replace(/<div[^>]*>/g, '<div>'), codes: ['attribute-dropped', 'attribute-dropped', 'attribute-dropped'], asIs: false, proposal: 'iframe', isEditor: true },
  'lines of form 1': { change: same, from: as('element'), codes: [], asIs: true, form: 'element' },
  'a setting that the list of Drupal lacks': { change: noAttribute('data-group-by'), codes: ['attribute-dropped'], asIs: false, proposal: 'iframe' },
  'one of two divs gone': { change: (html) => html.replace(/<div data-zorgpact="card"[^]*?<\/div>/, ''), choice: two, codes: ['widget-missing'], asIs: false, isWhole: true },
  'the link in the text without its address': { change: (html) => html.replace(/<a href="[^"]*"/, '<a'), codes: ['fallback-link-removed'], asIs: true },
  'the div stripped, its text kept': { change: unwrap('div'), codes: ['tag-removed'], asIs: false, proposal: 'script', isEditor: true },
  'the div made a paragraph': { change: (html) => html.replace(/<(\/?)div/g, '<$1p'), codes: ['tag-renamed'], asIs: true },
  'paragraphs and line breaks of wpautop': { change: wpautop, codes: ['paragraphs'], asIs: true },
  'the div closes itself': { change: (html) => html.replace(/<(div[^>]*)>[^]*/, '<$1 />'), codes: ['self-closed'], asIs: true, proposal: 'script', isEditor: true },
  'curly quotes around the values of the widget': { change: attributes(WIDGETS_OWN, (_, key, value) => ` ${key}=“${value}”`), codes: ['curly-quotes'], asIs: true },
  'in a template': { change: inTemplate, codes: ['unread'], asIs: false, proposal: 'iframe', step: 'again' },
};

const link: Record<string, Omit<Paste, 'rung'>> = {
  'nothing changed': { change: (html) => html, codes: [], asIs: true },
  'the script removed': { change: noScripts, codes: ['script-elsewhere'], asIs: false, proposal: 'iframe', isEditor: true, step: 'site' },
  'target and rel added': { change: (html) => html.replace('<a ', '<a target="_blank" rel="noopener nofollow" '), codes: ['attribute-added'], asIs: true },
  'lines of form 5': { change: same, from: as('iframe'), codes: [], asIs: true, form: 'iframe' },
  'another pact': { change: asOther, codes: ['value-other'], asIs: false, isWhole: true },
  'one of two links gone': { change: (html) => html.replace(/<p><a [^>]*widget=card[^]*?<\/p>/, ''), choice: two, codes: ['widget-missing'], asIs: false, isWhole: true },
  'its address gone': { change: noAttribute('href'), codes: ['attribute-dropped'], asIs: false, proposal: 'element', isEditor: true },
  'its address empty': { change: (html) => html.replace(/href="[^"]*"/, 'href="#"'), codes: ['address-blank'], asIs: false },
  'its address that of another page': { change: (html) => html.replace(/href="[^"]*"/, 'href="https://www.zorgpactlimburg.nl/acties"'), codes: ['address-host'], asIs: false, proposal: 'element', step: 'again' },
  'the address that CKEditor keeps besides': { change: (html) => html.replace(/ href="([^"]*)"/, ' data-cke-saved-href="$1" href="$1"'), codes: ['attribute-added'], asIs: true },
  'the query dropped': { change: (html) => html.replace(/embed\.html\?[^"]*/, 'embed.html'), codes: ['query-dropped'], asIs: false, proposal: 'element' },
  'a part of the query dropped': { change: (html) => html.replace(/&amp;group-by=theme/, ''), codes: ['query-changed'], asIs: false },
  'campaign words behind the address': { change: (html) => html.replace(/=theme"/, '=theme&amp;utm_source=site"'), codes: ['address-more'], asIs: true },
  'href on another host': { change: (html) => html.replace(/ href="https?:\/\/[^/]+/, ' href="https://proxy.example'), codes: ['address-host'], asIs: false, proposal: 'element', step: 'again' },
  'ampersands escaped twice': { change: (html) => html.replaceAll('&amp;', '&amp;amp;'), codes: ['entities-doubled'], asIs: true },
  'ampersands not escaped': { change: (html) => html.replaceAll('&amp;', '&'), codes: ['entities-bare'], asIs: true },
  'curly quotes around the address': { change: (html) => html.replace(/href="([^"]*)"/, 'href=“$1”'), codes: ['curly-quotes'], asIs: true },
  'the link in a list': { change: (html) => html.replace(/<p>(.*)<\/p>/, '<ul><li>$1</li></ul>'), codes: ['link-not-alone'], asIs: false, proposal: 'element', step: 'again' },
  'the link in a sentence': { change: (html) => html.replace('<p>', '<p>Zie ook: '), codes: ['link-not-alone'], asIs: false, proposal: 'element', step: 'again' },
  'the link without its paragraph': { change: unwrap('p'), codes: ['link-not-alone'], asIs: false, proposal: 'element', isEditor: true, step: 'again' },
  'the link in a div, and bold': { change: (html) => html.replace(/<p>(.*)<\/p>/, '<div><b>$1</b></div>'), codes: [], asIs: true },
  'the link gone, its text kept': { change: unwrap('a'), codes: ['tag-removed'], asIs: false, proposal: 'element', isEditor: true },
  'the link gone with its text': { change: without(/<p>[^]*<\/p>/), codes: ['link-removed'], asIs: false, proposal: 'element', isEditor: true },
  'nothing kept but its text': { change: (html) => unwrap('a')(noScripts(html)), codes: ['tag-removed', 'script-elsewhere'], asIs: false, step: 'site' },
  'another text in the link': { change: (html) => html.replace('Actieagenda', 'Agenda'), codes: ['fallback-changed'], asIs: true },
  'paragraphs of wpautop': { change: wpautop, codes: ['paragraphs'], asIs: true },
  'in a template': { change: inTemplate, codes: ['unread'], asIs: false, step: 'again' },
};

const iframe: Record<string, Omit<Paste, 'rung'>> = {
  'nothing changed': { change: (html) => html, codes: [], asIs: true },
  'the iframe removed': { change: noFrames, codes: ['frame-removed'], asIs: false, proposal: 'element', isEditor: true },
  'the iframe and the script removed': { change: () => '', codes: ['nothing'], asIs: false },
  'the iframe and the script removed from a text': { change: (html) => `<p>Ons zorgpact</p>${noScripts(noFrames(html))}`, codes: ['foreign'], asIs: false, proposal: 'link', isEditor: true, step: 'again' },
  'the script removed': { change: noScripts, codes: ['script-removed'], asIs: true },
  'lines of form 4': { change: same, from: as('link'), codes: [], asIs: true, form: 'link' },
  'lines of form 1, of which the tag was taken out': { change: unwrap('zorgpact-agenda'), from: as('element'), codes: ['tag-removed'], asIs: false, proposal: 'script', form: 'element' },
  'another pact': { change: asOther, codes: ['value-other'], asIs: false, isWhole: true },
  'one of two iframes gone': { change: (html) => html.replace(/<iframe[^>]*widget=card[^]*?<\/iframe>/, ''), choice: two, codes: ['widget-missing'], asIs: false, isWhole: true },
  'of before it had no border, and of another pact': { change: noAttribute('frameborder'), from: ofZeeland, codes: ['attribute-dropped', 'value-other'], asIs: false },
  'its border back': { change: noAttribute('frameborder'), codes: ['attribute-dropped'], asIs: true },
  'src made about:blank': { change: (html) => html.replace(/<iframe src="[^"]*"/, '<iframe src="about:blank"'), codes: ['address-blank'], asIs: false },
  'src made about:blank, and kept for later': { change: (html) => html.replace(/<iframe src="([^"]*)"/, '<iframe src="about:blank" data-lazy-src="$1"'), codes: ['switched-off'], asIs: false, proposal: 'element', step: 'site', isEditor: true },
  'in a noscript': { change: (html) => `<noscript>${html}</noscript>`, codes: ['unread'], asIs: false, proposal: 'link', step: 'again' },
  'in a box of its own, full screen allowed': { change: (html) => html.replace(/<iframe ([^]*?<\/iframe>)/, '<div class="embed-container"><iframe allowfullscreen="" $1</div>'), codes: ['attribute-added'], asIs: true },
  'the script of another version': { change: same, from: older, codes: ['version-other'], asIs: true },
  'sandbox dropped': { change: noAttribute('sandbox'), codes: ['attribute-dropped'], asIs: true },
  'sandbox without a value': { change: (html) => html.replace(/sandbox="[^"]*"/, 'sandbox=""'), codes: ['attribute-emptied'], asIs: false, proposal: 'element', isEditor: true },
  'title, loading, width and height dropped': { change: noAttribute('title', 'loading', 'width', 'height'), codes: ['attribute-dropped', 'attribute-dropped', 'attribute-dropped', 'attribute-dropped'], asIs: true },
  'src in data-src': { change: (html) => html.replace('<iframe src=', '<iframe data-src='), codes: ['switched-off'], asIs: false, proposal: 'element', isEditor: true, step: 'site' },
  'the query dropped': { change: (html) => html.replace(/embed\.html\?[^"]*/, 'embed.html'), codes: ['query-dropped'], asIs: false, proposal: 'element', isEditor: true },
  'src on another host': { change: (html) => html.replace(/<iframe src="https?:\/\/[^/]+/, '<iframe src="https://proxy.example'), codes: ['address-host'], asIs: false, proposal: 'element', isEditor: true, step: 'again' },
  'ampersands escaped twice': { change: (html) => html.replaceAll('&amp;', '&amp;amp;'), codes: ['entities-doubled'], asIs: true },
  'ampersands not escaped': { change: (html) => html.replaceAll('&amp;', '&'), codes: ['entities-bare'], asIs: true },
  'of a page of its own, without its mark': { change: without('#kader'), choice: withPage, codes: [], asIs: true },
  'of a page of its own, the query dropped': { change: (html) => html.replace(/\.html\?[^"#]*/, '.html'), choice: withPage, codes: ['query-dropped'], asIs: false, proposal: 'element' },
  'of a page of its own, in another folder': { change: (html) => html.replace('/embed/limburg/', '/embed/zeeland/'), choice: withPage, codes: ['value-other'], asIs: false, isWhole: true },
  'of a page of its own, lines from before there was one': { change: same, choice: withPage, from: withoutPage, codes: [], asIs: true },
  'of a page of its own, its path in capitals': { change: (html) => html.replace('/embed/limburg/', '/embed/Limburg/'), choice: withPage, codes: ['address-changed'], asIs: false, proposal: 'element', step: 'again' },
  'of a page of its own, its query and server in capitals': { change: (html) => html.replace('group-by=theme', 'group-by=THEME').replace(/src="http/, 'src="HTTP'), choice: withPage, codes: ['capitals'], asIs: true },
  'the feed of another pact': { change: (html) => html.replace('pact=limburg', 'pact=zeeland'), choice: ofPact, codes: ['feed-other', 'value-other'], asIs: false },
  'of the general page, lines of one of its own': { change: same, from: withPage, codes: [], asIs: true },
  'of the general page with its feed, lines of one of its own without a setting': { change: same, choice: (one) => ungrouped(ofPact(one)), from: withPage, codes: [], asIs: true },
  'of the general page, lines of one of its own of another pact': { change: same, choice: (one) => ungrouped(ofPact(one)), from: (one) => withPage(ofZeeland(one)), codes: ['value-other'], asIs: false, isWhole: true },
  'of a page of its own, in a comment and without the script': { change: (html) => `<p>Welkom</p><!-- ${noScripts(html)} -->`, choice: withPage, codes: ['unread'], asIs: false, proposal: 'link', step: 'again' },
  'of a page of its own, its key in capitals': { change: (html) => html.replace('group-by=theme', 'GROUP-BY=theme'), choice: withPage, codes: ['query-changed'], asIs: false },
  'the iframe closes itself': { change: (html) => html.replace('></iframe>', ' />'), codes: ['self-closed'], asIs: false, proposal: 'element' },
  'quotes left out': { change: (html) => html.replace(/<iframe [^>]*>/, (tag) => tag.replace(/="([^"]*)"/g, '=$1')), codes: ['quotes-changed', 'attribute-changed', 'attribute-changed'], asIs: true },
  'curly quotes everywhere': { change: curly, codes: ['curly-quotes'], asIs: false, proposal: 'link', isEditor: true, step: 'again' },
  'paragraphs and line breaks of wpautop': { change: wpautop, codes: ['paragraphs'], asIs: true },
  'all of it plain text': { change: escape, codes: ['escaped'], asIs: false, proposal: 'link', step: 'again' },
  'in a template': { change: inTemplate, codes: ['unread'], asIs: false, proposal: 'link', step: 'again' },
};

/** Every paste, by form and what was done to it. */
export const PASTES: readonly (Paste & { readonly name: string })[] = Object.entries({ element, script, div, link, iframe }).flatMap(([rung, pastes]) => Object.entries(pastes).map(([name, paste]) => ({ rung: rung as Rung, name, ...paste })));

/** What was given, and what is left of it. */
export function pasted({ rung, change, choice = (one) => one, from = (one) => one }: Paste, kit: string, sri: Readonly<Record<string, string>>): { choice: Choice; given: string; kept: string } {
  const chosen = choice(choiceOf(rung, kit, sri));
  const given = snippet(chosen);
  return { choice: chosen, given, kept: change(snippet(from(chosen))) };
}
