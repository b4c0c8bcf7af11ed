/** React 19 as an application would have it: components, state, `memo` on the rows; every widget a root of its own, as in a page of a CMS. */
import { createElement as h, Fragment, memo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { counted, load, matches, row, sorted, STATUS, themesOf } from './views.js';
import * as views from './views.js';

const listeners = new Set();
let themes = new Set();
const subscribe = (listener) => (listeners.add(listener), () => listeners.delete(listener));
const useThemes = () => useSyncExternalStore(subscribe, () => themes);
function toggle(id) {
  themes = new Set(themes);
  if (!themes.delete(id)) themes.add(id);
  for (const listener of listeners) listener();
}

const Row = memo(({ feed, action, hidden }) => row(h, feed, action, { className: 'row', hidden }));

function Filter({ feed, pact }) {
  const chosen = useThemes();
  return h('fieldset', null, h('legend', null, 'Kies een thema'), themesOf(feed, pact).map(({ id, label }) => h('button', { 'key': id, 'className': 'chip', 'aria-pressed': chosen.has(id), 'onClick': () => toggle(id) }, label)));
}

function Agenda({ feed, actions }) {
  const chosen = useThemes();
  const [query, setQuery] = useState('');
  const shown = new Set(actions.filter((action) => matches(action, chosen, query)));
  return h(
    Fragment,
    null,
    h('input', { 'type': 'search', 'aria-label': 'Zoek in acties', 'value': query, 'onChange': ({ target }) => setQuery(target.value) }),
    h('p', { className: 'count' }, counted(shown.size, actions.length)),
    Object.keys(STATUS).map((status) => {
      const members = actions.filter((action) => action.status === status);
      const number = members.filter((action) => shown.has(action)).length;
      return h('section', { key: status, hidden: number === 0 }, h('h3', null, `${STATUS[status]} ${number}`), h('ul', null, members.map((action) => h(Row, { key: action.id, feed, action, hidden: !shown.has(action) }))));
    }),
  );
}

const show = (view) => (feed, pact) => view(h, feed, pact);
export const card = show(views.card);
export const volgspot = show(views.volgspot);
export const portrait = show(views.portrait);
export const kopgroep = show(views.kopgroep);
export const filter = (feed, pact) => h(Filter, { feed, pact });
export const agenda = (feed, pact) => h(Agenda, { feed, actions: sorted(feed, pact) });

export async function start(widgets) {
  const feed = await load();
  for (const [id, widget] of Object.entries(widgets)) {
    const place = document.getElementById(id);
    createRoot(place).render(widget(feed, place.dataset.pact));
  }
}
