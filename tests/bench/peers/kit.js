/**
 * A page with the components of Shoelace or Web Awesome and the little script that such a page needs: it asks for the feed, makes the elements
 * and hides the rows that a filter leaves out. The autoloader of the kit finds the elements.
 */
import { counted, matches, sorted, STATUS, themesOf } from './views.js';
import * as views from './views.js';

function h(tag, props, ...children) {
  const element = document.createElement(tag);
  const { className, onclick, ...attributes } = props ?? {};
  if (className) element.className = className;
  if (onclick) element.addEventListener('click', onclick);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter(Boolean));
  return element;
}

const at = (id) => document.getElementById(id);

/** @param chosen the variant of a button that is pressed */
export async function start(prefix, chosen, usual, wanted) {
  const feed = await views.load();
  const themes = new Set();
  const ui = {
    box: `${prefix}-card`,
    tag: `${prefix}-tag`,
    badge: `${prefix}-badge`,
    fold: (make, summary, ...children) => make(`${prefix}-details`, { summary }, ...children),
  };
  let change = () => {};
  const widgets = {
    card: (place) => place.append(views.card(h, feed, place.dataset.pact, ui)),
    volgspot: (place) => place.append(views.volgspot(h, feed, place.dataset.pact, ui)),
    portrait: (place) => place.append(views.portrait(h, feed, place.dataset.pact, ui)),
    kopgroep: (place) => place.append(views.kopgroep(h, feed, place.dataset.pact, ui)),
    filter(place) {
      const chips = themesOf(feed, place.dataset.pact).map(({ id, label }) =>
        h(`${prefix}-button`, {
          class: 'chip',
          variant: usual,
          onclick({ currentTarget }) {
            if (!themes.delete(id)) themes.add(id);
            currentTarget.setAttribute('variant', themes.has(id) ? chosen : usual);
            change();
          },
        }, label),
      );
      place.append(h('fieldset', null, h('legend', null, 'Kies een thema'), ...chips));
    },
    agenda(place) {
      const actions = sorted(feed, place.dataset.pact);
      const search = h(`${prefix}-input`, { type: 'search', label: 'Zoek in acties' });
      const count = h('p', { className: 'count' });
      const groups = Object.keys(STATUS).map((status) => {
        const rows = actions.filter((action) => action.status === status).map((action) => [action, views.row(h, feed, action, { className: 'row' }, ui)]);
        const number = h(`${prefix}-badge`);
        return { rows, number, section: h('section', null, h('h3', null, `${STATUS[status]} `, number), h('ul', null, ...rows.map(([, row]) => row))) };
      });
      change = () => {
        let total = 0;
        for (const { rows, number, section } of groups) {
          let shown = 0;
          for (const [action, row] of rows) if (!(row.hidden = !matches(action, themes, search.value ?? ''))) shown += 1;
          number.textContent = shown;
          section.hidden = shown === 0;
          total += shown;
        }
        count.textContent = counted(total, actions.length);
      };
      change();
      // Shoelace tells of its value by an event of its own.
      search.addEventListener(prefix === 'sl' ? 'sl-input' : 'input', () => change());
      place.append(search, count, ...groups.map(({ section }) => section));
    },
  };
  for (const name of wanted) widgets[name](at(name));
}
