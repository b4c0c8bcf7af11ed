import { byId, html, nothing, own, SECTOR, source, STATUS, Widget } from './shared.js';

customElements.define('z-card', class extends Widget {
  show(feed) {
    const pact = byId(feed.pacts, this.pact);
    const { contact, phase } = pact;
    const actions = own(feed.actions, pact.id);
    const sectors = Object.keys(SECTOR).map((sector) => [sector, pact.partners.filter((one) => (one.sector ?? 'other') === sector)]);
    const counts = Object.keys(STATUS).map((status) => [status, actions.filter((one) => one.status === status).length]);
    return html`<article><h3>${pact.name}</h3><p>${pact.summary}</p><dl>${phase ? html`<dt>Fase</dt><dd>Op weg naar <b>${phase.id}</b> ${byId(feed.volgspot.phases, phase.id)?.description}</dd>` : nothing}<dt>Thema’s</dt><dd>${pact.themes.map(({ title }) => html`<span class="tag">${title}</span>`)}</dd>${contact ? html`<dt>Contact</dt><dd>${contact.name}, ${contact.role}, ${contact.organisation} (in ${contact.period.start})</dd>` : nothing}</dl><h4>Partners uit de 3 O’s, voor zover bekend</h4><ul>${sectors.filter(([, of]) => of.length).map(([sector, of]) => html`<li>${SECTOR[sector]}: ${of.map(({ name }) => name).join(', ')}</li>`)}</ul><h4>${actions.length} acties</h4><p>${counts.filter(([, n]) => n).map(([status, n]) => html`<b class="tag">${STATUS[status]}: ${n}</b>`)}</p><p>${pact.links.map(({ title, url }) => html`<a href=${url}>${title}</a>`)}</p>${source(feed, pact.asOf)}</article>`;
  }
});
