/**
 * What every peer shows: the same visible facts as the kit, with the plainest markup. `h(tag, props, ...children)` makes the node (a DOM node, a
 * React element, a string), so that a peer brings its own way to build and to change, and nothing else differs.
 */
export const STATUS = { running: 'In uitvoering', planned: 'Gepland', continued: 'Voortgezet in de RAAT', completed: 'Afgerond', unstated: 'Niet vermeld' };
const SECTOR = { organisations: 'Organisaties', education: 'Onderwijs', government: 'Overheid', other: 'Overig' };

const byId = (list, id) => list.find((one) => one.id === id);
const own = (list, pact) => (pact ? list.filter((one) => one.pact === pact) : list);
const list = (h, items) => h('ul', null, ...items.map((item) => h('li', null, item)));
const titles = (feed, ids = []) => ids.map((id) => byId(feed.themes, id)?.title ?? id);
const since = (period) => period && [period.start, period.end].filter(Boolean).map((date) => date.slice(0, 4)).join(' tot ');
const source = (h, feed, asOf) => h('p', null, asOf && `Stand van ${asOf}. `, `Bron: ${feed.source.title}. Gegevens verzameld tot ${feed.asOf}.`);

const plain = { box: 'article', tag: 'span', badge: 'b', fold: (h, title, ...children) => h('details', null, h('summary', null, title), ...children) };

export function card(h, feed, id, ui = plain) {
  const pact = byId(feed.pacts, id);
  const actions = own(feed.actions, id);
  const { contact, phase } = pact;
  return h(
    ui.box,
    { className: 'panel' },
    h('h3', null, pact.name),
    h('p', null, pact.summary),
    h(
      'dl',
      null,
      phase && h('dt', null, 'Fase'),
      phase && h('dd', null, 'Op weg naar ', h('b', null, phase.id), ' ', byId(feed.volgspot.phases, phase.id)?.description),
      h('dt', null, 'Thema’s'),
      h('dd', null, ...pact.themes.map(({ title }) => h(ui.tag, { className: 'tag' }, title))),
      contact && h('dt', null, 'Contact'),
      contact && h('dd', null, `${contact.name}, ${contact.role}, ${contact.organisation} (in ${contact.period.start})`),
    ),
    h('h4', null, 'Partners uit de 3 O’s, voor zover bekend'),
    list(h, Object.keys(SECTOR).map((sector) => [sector, pact.partners.filter((one) => (one.sector ?? 'other') === sector)]).filter(([, of]) => of.length).map(([sector, of]) => `${SECTOR[sector]}: ${of.map(({ name }) => name).join(', ')}`)),
    h('h4', null, `${actions.length} acties`),
    h('p', null, ...Object.keys(STATUS).map((status) => [status, actions.filter((one) => one.status === status).length]).filter(([, n]) => n).map(([status, n]) => h(ui.badge, { className: 'tag' }, `${STATUS[status]}: ${n}`))),
    h('p', null, ...pact.links.map(({ title, url }) => h('a', { href: url }, title))),
    source(h, feed, pact.asOf),
  );
}

const { compare } = new Intl.Collator('nl', { numeric: true });
/** The actions of an agenda in order. */
export const sorted = (feed, pact) => own(feed.actions, pact).toSorted((a, b) => compare(a.title, b.title));

const text = new WeakMap();
/** Whether an action has one of the themes, and the words somewhere. */
export function matches(action, themes, query) {
  if (themes.size && !action.themes?.some((theme) => themes.has(theme))) return false;
  if (!query) return true;
  if (!text.has(action)) text.set(action, [action.title, action.description, ...(action.partners ?? [])].join('\n').toLowerCase());
  return query.toLowerCase().split(/\s+/).every((word) => text.get(action).includes(word));
}

export const counted = (shown, all) => (shown < all ? `${shown} van ${all} acties` : `${all} acties`);

export function row(h, feed, action, props, ui = plain) {
  return h(
    'li',
    props,
    h(
      'details',
      null,
      h('summary', null, h('b', null, action.title), ' ', h('small', null, byId(feed.pacts, action.pact)?.name), ' ', h('span', null, action.partners?.join(', ')), ' ', h('span', null, since(action.period))),
      h('p', null, action.description),
      h('p', null, h(ui.badge, { className: 'tag' }, STATUS[action.status] ?? action.status), ...titles(feed, action.themes).map((title) => h(ui.tag, { className: 'tag' }, title))),
    ),
  );
}

export function volgspot(h, feed, id, ui = plain) {
  const { areas, rounds } = feed.volgspot;
  const reports = feed.volgspotReports.filter(({ pact }) => pact === id);
  const of = (round, area) => reports.find((report) => report.round === round)?.areas.find((one) => one.area === area)?.findings ?? [];
  return h(
    'section',
    { className: 'panel' },
    h('h3', null, 'Volgspot'),
    h(
      'table',
      null,
      h('thead', null, h('tr', null, h('th', null, 'Onderdeel'), ...rounds.map(({ number }) => h('th', null, `Volgspot ${number}`)))),
      h('tbody', null, ...areas.map((area) => h('tr', null, h('th', null, area.title), ...rounds.map(({ number }) => h('td', null, of(number, area.id).length ? 'Besproken' : 'Geen verslag'))))),
    ),
    ...areas.map((area) => ui.fold(h, area.title, h('p', null, area.question), list(h, rounds.flatMap(({ number }) => of(number, area.id).map((finding) => finding.text))))),
    source(h, feed),
  );
}

const koploper = (h, feed, one, ui, whole) =>
  h(
    ui.box,
    { className: 'panel' },
    h('p', null, `Koploper in ${one.region}`),
    h('h3', null, one.title),
    h('p', null, one.goal),
    whole && one.result && h('p', null, `Resultaat: ${one.result.text}`),
    h('p', null, ...titles(feed, one.themes).map((title) => h(ui.tag, { className: 'tag' }, title))),
    whole && one.partners && h('p', null, one.partners.map(({ name }) => name).join(', ')),
    one.link && h('a', { href: one.link }, 'Lees het portret'),
  );

export const portrait = (h, feed, id, ui = plain) => koploper(h, feed, byId(feed.koplopers, id), ui, true);

export const kopgroep = (h, feed, id, ui = plain) => h('section', null, h('h3', null, 'Kopgroep'), ...own(feed.koplopers, id).map((one) => koploper(h, feed, one, ui)));

/** Themes with the number of actions that have them. */
export const themesOf = (feed, pact) => feed.themes.map(({ id, title, shortTitle = title }) => ({ id, label: `${shortTitle} ${own(feed.actions, pact).filter((one) => one.themes?.includes(id)).length}` }));

/** The feed that the page names, asked for once. */
export const load = () => (globalThis.zorgpactFeed ??= fetch(document.querySelector('[data-feed]').dataset.feed).then((response) => response.json()));
