import { html, source, Widget } from './shared.js';

customElements.define('z-volgspot', class extends Widget {
  show(feed) {
    const { areas, rounds } = feed.volgspot;
    const reports = feed.volgspotReports.filter(({ pact }) => pact === this.pact);
    const of = (round, area) => reports.find((report) => report.round === round)?.areas.find((one) => one.area === area)?.findings ?? [];
    return html`<section><h3>Volgspot</h3><table><thead><tr><th>Onderdeel</th>${rounds.map(({ number }) => html`<th>Volgspot ${number}</th>`)}</tr></thead><tbody>${areas.map((area) => html`<tr><th>${area.title}</th>${rounds.map(({ number }) => html`<td>${of(number, area.id).length ? 'Besproken' : 'Geen verslag'}</td>`)}</tr>`)}</tbody></table>${areas.map((area) => html`<details><summary>${area.title}</summary><p>${area.question}</p><ul>${rounds.flatMap(({ number }) => of(number, area.id).map(({ text }) => html`<li>${text}</li>`))}</ul></details>`)}${source(feed)}</section>`;
  }
});
