/** Hand-written, without a library: DOM nodes once, and `hidden` on the rows that a filter leaves out. */
import { counted, matches, sorted, STATUS, themesOf } from './views.js';
import * as views from './views.js';

export function h(tag, props, ...children) {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children.filter(Boolean));
  return element;
}

const themes = new Set();
const listeners = [];

const at = (id) => document.getElementById(id);
const show = (view, id) => at(id)?.replaceChildren(view(h, feedOf.feed, at(id).dataset.pact));
const feedOf = {};

export const card = () => show(views.card, 'card');
export const volgspot = () => show(views.volgspot, 'volgspot');
export const portrait = () => show(views.portrait, 'portrait');
export const kopgroep = () => show(views.kopgroep, 'kopgroep');

export function filter() {
  const chips = themesOf(feedOf.feed, at('filter').dataset.pact).map(({ id, label }) =>
    h('button', {
      className: 'chip',
      ariaPressed: 'false',
      onclick({ currentTarget }) {
        if (!themes.delete(id)) themes.add(id);
        currentTarget.ariaPressed = String(themes.has(id));
        for (const listener of listeners) listener();
      },
    }, label),
  );
  at('filter').append(h('fieldset', null, h('legend', null, 'Kies een thema'), ...chips));
}

/** The search field, the count and a place for the groups. */
function frame(onChange) {
  const search = h('input', { type: 'search', ariaLabel: 'Zoek in acties', oninput: () => onChange() });
  const count = h('p', { className: 'count' });
  const body = h('div');
  at('agenda').append(search, count, body);
  listeners.push(onChange);
  return { search, count, body };
}

export function agenda() {
  const { feed } = feedOf;
  const actions = sorted(feed, at('agenda').dataset.pact);
  const groups = Object.keys(STATUS).map((status) => {
    const rows = actions.filter((action) => action.status === status).map((action) => [action, views.row(h, feed, action, { className: 'row' })]);
    const number = h('span');
    return { rows, number, section: h('section', null, h('h3', null, `${STATUS[status]} `, number), h('ul', null, ...rows.map(([, row]) => row))) };
  });
  const change = () => {
    let total = 0;
    for (const { rows, number, section } of groups) {
      let shown = 0;
      for (const [action, row] of rows) if (!(row.hidden = !matches(action, themes, search.value))) shown += 1;
      number.textContent = shown;
      section.hidden = shown === 0;
      total += shown;
    }
    count.textContent = counted(total, actions.length);
  };
  const { search, count, body } = frame(change);
  change();
  body.append(...groups.map(({ section }) => section));
}

/** As above, with at most 50 rows in the page and the rest behind a button. */
export function pagedAgenda() {
  const { feed } = feedOf;
  const actions = sorted(feed, at('agenda').dataset.pact);
  const order = Object.keys(STATUS);
  const inOrder = actions.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  let limit = 50;
  const draw = () => {
    const found = inOrder.filter((action) => matches(action, themes, search.value));
    const sections = order.map((status) => [status, found.slice(0, limit).filter((action) => action.status === status), found.filter((action) => action.status === status).length]);
    body.replaceChildren(
      ...sections.filter(([, rows]) => rows.length).map(([status, rows, n]) => h('section', null, h('h3', null, `${STATUS[status]} ${n}`), h('ul', null, ...rows.map((action) => views.row(h, feed, action, { className: 'row' }))))),
      found.length > limit ? h('button', { onclick: () => ((limit += 50), draw()) }, 'Toon 50 meer') : '',
    );
    count.textContent = counted(found.length, actions.length);
  };
  const { search, count, body } = frame(() => ((limit = 50), draw()));
  draw();
}

export async function start(...widgets) {
  feedOf.feed = await views.load();
  for (const widget of widgets) widget();
}
