/** The pages: one host site, and in it the snippet of each peer for a task. */
import { TASKS } from './build-peers.mjs';
import { KOPLOPER, PACT, SIZES } from './feeds.mjs';
import * as views from './peers/views.js';

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

class Markup {
  constructor(html) {
    this.html = html;
  }
}

/** Views as a string, for content in the HTML. */
function h(tag, props, ...children) {
  const { className, ...rest } = props ?? {};
  const attributes = Object.entries({ ...(className && { class: className }), ...rest }).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return new Markup(`<${tag}${attributes.join('')}>${children.filter(Boolean).map((child) => child.html ?? escape(child)).join('')}</${tag}>`);
}

/** The widget of a task as it is without a script. */
function content(name, feed, pact) {
  if (name === 'filter') return h('fieldset', null, h('legend', null, 'Kies een thema'), ...views.themesOf(feed, pact).map(({ label }) => h('button', { class: 'chip' }, label))).html;
  if (name === 'agenda') {
    const actions = views.sorted(feed, pact);
    const groups = Object.keys(views.STATUS).map((status) => [status, actions.filter((action) => action.status === status)]).filter(([, members]) => members.length);
    return `<p class="count">${views.counted(actions.length, actions.length)}</p>${groups.map(([status, members]) => `<section><h3>${views.STATUS[status]} ${members.length}</h3><ul>${members.map((action) => views.row(h, feed, action, { class: 'row' }).html).join('')}</ul></section>`).join('')}`;
  }
  return views[name](h, feed, name === 'portrait' ? KOPLOPER : pact).html;
}

/** Of which pact a task is, if of one. */
export const pactOf = (task) => (task === 'agenda' ? undefined : PACT);
const idOf = (name, pact) => (name === 'portrait' ? KOPLOPER : pact);

const places = (task, inside = () => '') => TASKS[task].map((name) => `<div id="${name}"${idOf(name, pactOf(task)) ? ` data-pact="${idOf(name, pactOf(task))}"` : ''}>${inside(name)}</div>`).join('\n');
const script = ({ kit, feed }, path) => `<script type="module" src="${kit}${path}" data-feed="${feed}"></script>`;
const preload = ({ feed }) => `<link rel="preload" as="fetch" crossorigin href="${feed}">`;

const TAGS = { card: 'zorgpact-card', filter: 'zorgpact-theme-filter', agenda: 'zorgpact-agenda', volgspot: 'zorgpact-volgspot', portrait: 'zorgpact-portrait', kopgroep: 'zorgpact-kopgroep' };

/** The line of `snippets.txt` with the feed; README's own has `crossorigin` and no hash. */
const ours = ({ kit, feed, sri }, isReadme) => `<script async src="${kit}/cdn/zorgpact.js"${isReadme ? ' crossorigin' : ` integrity="${sri['zorgpact.js']}" crossorigin="anonymous" referrerpolicy="strict-origin"`} data-feed="${feed}"></script>`;
/** @param {number} [size] number of actions: in a long agenda the groups are folded, which would be less than what others show */
const elements = (task, inside = () => '', size = SIZES[0]) =>
  TASKS[task]
    .map((name) => {
      const pact = pactOf(task);
      const attribute = name === 'portrait' ? ` koploper="${KOPLOPER}"` : pact ? ` pact="${pact}"` : name === 'agenda' && size > SIZES[0] ? ' group-by="none"' : '';
      return `<${TAGS[name]}${attribute}>${inside(name)}</${TAGS[name]}>`;
    })
    .join('\n');

const inShadow = (tag, selector) => ({ host: tag, selector });
const OURS = Object.fromEntries(Object.entries(TAGS).map(([name, tag]) => [name, inShadow(`${tag}[state=ready]`)]));
const LIGHT = { card: { selector: '#card h3' }, filter: { selector: '#filter .chip' }, agenda: { selector: '#agenda .count' }, volgspot: { selector: '#volgspot table' }, portrait: { selector: '#portrait h3' }, kopgroep: { selector: '#kopgroep h3' } };
const LIT = { card: inShadow('z-card', 'h3'), filter: inShadow('z-filter', '.chip'), agenda: inShadow('z-agenda', '.count'), volgspot: inShadow('z-volgspot', 'table'), portrait: inShadow('z-portrait', 'h3'), kopgroep: inShadow('z-kopgroep', 'h3') };

const litElements = (task) => TASKS[task].map((name) => `<z-${name}${idOf(name, pactOf(task)) ? ` pact="${idOf(name, pactOf(task))}"` : ''}></z-${name}>`).join('\n');
const COMPONENTS = { card: ['card', 'tag', 'badge'], agenda: ['button', 'input', 'badge', 'tag'], all: ['card', 'tag', 'badge', 'button', 'input', 'details'] };
const kit = (prefix, folder, styles, loader) => ({
  head: (task, site) => `<link rel="stylesheet" href="${site.kit}/${folder}/${styles}">\n<script type="module" src="${site.kit}/${folder}/${loader}"></script>`,
  body: (task, site) => places(task) + script(site, `/${folder}/${task}.js`),
  marks: LIGHT,
  components: (task) => COMPONENTS[task].map((name) => `${prefix}-${name}`),
  chip: { selector: '.chip' },
  search: { selector: `${prefix}-input` },
  count: { selector: '.count' },
});
const interactive = { chip: { selector: '.chip' }, search: { selector: 'input[type=search]' }, count: { selector: '.count' } };

/**
 * Every peer: what it puts in the head and the body, by which marks its content is known, and where its tools are.
 * `tasks` leaves tasks out; `grows` takes part in the growth from 106 to 10,600 actions.
 */
export const PEERS = {
  none: { title: 'the page without widgets', tasks: ['card'], body: () => '', marks: { card: { selector: 'footer' } } },
  static: { title: 'content in the HTML, no script', body: (task, site) => places(task, (name) => content(name, site.data, pactOf(task))), marks: LIGHT },
  handPreloaded: { title: 'hand-written, feed preloaded by the snippet', head: (task, site) => preload(site), body: (task, site) => places(task) + script(site, `/hand/${task}.js`), marks: LIGHT, ...interactive },
  hand: { title: 'hand-written, no library', body: (task, site) => places(task) + script(site, `/hand/${task}.js`), marks: LIGHT, ...interactive, grows: true },
  handPaged: { title: 'the same, 50 rows in the DOM and the rest behind a button', tasks: ['agenda'], body: (task, site) => places(task) + script(site, '/hand/paged.js'), marks: LIGHT, ...interactive, grows: true },
  lit: { title: 'plain Lit, one module; no design, states, languages', body: (task, site) => litElements(task) + script(site, `/lit/${task}.js`), marks: LIT, chip: inShadow('z-filter', '.chip'), search: inShadow('z-agenda', 'input'), count: inShadow('z-agenda', '.count'), grows: true },
  litLoaded: { title: 'plain Lit, autoloaded', body: (task, site) => litElements(task) + script(site, '/lit-auto/loader.js'), marks: LIT },
  react: { title: 'React 19', body: (task, site) => places(task) + script(site, `/react/${task}.js`), marks: LIGHT, ...interactive, grows: true },
  shoelace: { title: 'Shoelace 2.20 with its autoloader', ...kit('sl', 'shoelace', 'themes/light.css', 'shoelace-autoloader.js'), grows: true },
  webawesome: { title: 'Web Awesome 3 with its autoloader', ...kit('wa', 'webawesome', 'styles/webawesome.css', 'webawesome.loader.js'), grows: true },
  ours: { title: 'ours, plain snippet; from 151 actions on 25 rows at a time', body: (task, site) => ours(site) + elements(task, undefined, site.size), marks: OURS, chip: inShadow('zorgpact-theme-filter', '[part=chip]'), search: inShadow('zorgpact-agenda', 'input[type=search]'), count: inShadow('zorgpact-agenda', '[part=count]'), grows: true },
  oursReadme: { title: 'ours, the line of the README, without a hash', tasks: ['card'], body: (task, site) => ours(site, true) + elements(task), marks: OURS },
  oursPreloaded: {
    title: 'ours, snippet that preloads',
    body: (task, site) =>
      [ours(site), preload(site), ...site.chunks[task].map((file) => `<link rel="modulepreload" href="${site.kit}/cdn/${file}" integrity="${site.sri[file]}" crossorigin="anonymous" referrerpolicy="strict-origin">`)].join('\n') + elements(task),
    marks: OURS,
  },
  oursFilled: { title: 'ours, content in the snippet', body: (task, site) => ours(site) + elements(task, (name) => content(name, site.data, pactOf(task))), marks: Object.fromEntries(Object.entries(TAGS).map(([name, tag]) => [name, { selector: `${tag} :is(h3,.chip,.count)` }])) },
};

/** The pages that the budgets compare. */
export const JUDGED = ['none', 'hand', 'ours', 'oursPreloaded', 'oursFilled'];

const SITE_STYLE =
  'body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}header,main,footer{max-width:60rem;margin:auto;padding:16px}header{background:#e7f0f2}nav a{margin-inline-end:16px}.panel{display:block;padding:16px;border:1px solid #767676}.tag{display:inline-block;margin-inline-end:8px}.chip{margin:4px}ul{padding:0}li{display:block}footer{border-block-start:4px solid #00596b}';

const TEXT = 'In het zorgpact werken zorgorganisaties, onderwijs en overheid samen aan genoeg goed opgeleide mensen voor de zorg in de regio. Op deze pagina staat wat zij samen doen en hoe ver zij zijn.';

/** A page of the host site around a snippet. */
const host = (head, body) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Zorg in de regio</title><link rel="icon" href="data:,">
<style>${SITE_STYLE}</style>
${head}
</head><body>
<header><nav><a href="#">Home</a><a href="#">Zorg</a><a href="#">Onderwijs</a><a href="#">Contact</a></nav></header>
<main><h1>Zorg in de regio</h1><p>${TEXT}</p><h2>Het zorgpact</h2>
${body}
<h2>Meer weten?</h2><p>${TEXT}</p></main>
<footer><p>Een gemeente in Nederland</p></footer>
</body></html>
`;

/** @param {{ kit: string, feed: string, data: object, sri: Record<string, string>, chunks: Record<string, string[]> }} site */
export const page = (peer, task, site) => host(PEERS[peer].head?.(task, site) ?? '', PEERS[peer].body(task, site));

/** The national overview: a number of compact cards. */
export const crowd = (number, site) =>
  host('', ours(site) + Array.from({ length: number }, (_, index) => `<zorgpact-card density="compact" pact="${site.data.pacts[index % site.data.pacts.length].id}"></zorgpact-card>`).join('\n'));

/** One widget alone, for what it costs beside the card. */
export const single = (name, site) => host('', ours(site) + elements('all').split('\n').filter((tag) => tag.startsWith(`<${TAGS[name]}`)).join(''));

/** Any widgets, with the loader. */
export const plain = (widgets, site) => host('', ours(site) + widgets);

export { TAGS };
