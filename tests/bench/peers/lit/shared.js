/** What the elements in plain Lit share. */
import { css, html, LitElement, nothing } from 'lit';
import { load, STATUS } from '../views.js';

export { html, nothing };
export { counted, matches, sorted, STATUS, themesOf } from '../views.js';
export const SECTOR = { organisations: 'Organisaties', education: 'Onderwijs', government: 'Overheid', other: 'Overig' };

/** The choice of themes, for every element of the page. */
export const choice = { themes: new Set(), listeners: new Set() };

export class Widget extends LitElement {
  static styles = css`li { display: block }`;
  static properties = { pact: {}, feed: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    load().then((feed) => (this.feed = feed));
  }

  render() {
    return this.feed ? this.show(this.feed) : nothing;
  }
}

export const byId = (list, id) => list.find((one) => one.id === id);
export const own = (list, pact) => (pact ? list.filter((one) => one.pact === pact) : list);
export const tags = (feed, ids = []) => ids.map((id) => html`<span class="tag">${byId(feed.themes, id)?.title ?? id}</span>`);
export const source = (feed, asOf) => html`<p>${asOf ? `Stand van ${asOf}. ` : nothing}Bron: ${feed.source.title}. Gegevens verzameld tot ${feed.asOf}.</p>`;
export const statusOf = (status) => STATUS[status] ?? status;
export const since = (period) => period && [period.start, period.end].filter(Boolean).map((date) => date.slice(0, 4)).join(' tot ');
export const portrait = (feed, one, whole) => html`<article><p>Koploper in ${one.region}</p><h3>${one.title}</h3><p>${one.goal}</p>${whole && one.result ? html`<p>Resultaat: ${one.result.text}</p>` : nothing}<p>${tags(feed, one.themes)}</p>${whole && one.partners ? html`<p>${one.partners.map(({ name }) => name).join(', ')}</p>` : nothing}${one.link ? html`<a href=${one.link}>Lees het portret</a>` : nothing}</article>`;
