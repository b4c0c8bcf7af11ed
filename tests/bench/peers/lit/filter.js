import { choice, html, themesOf, Widget } from './shared.js';

customElements.define('z-filter', class extends Widget {
  show(feed) {
    return html`<fieldset><legend>Kies een thema</legend>${themesOf(feed, this.pact).map(({ id, label }) => html`<button class="chip" aria-pressed=${choice.themes.has(id)} @click=${() => this.#toggle(id)}>${label}</button>`)}</fieldset>`;
  }

  #toggle(id) {
    if (!choice.themes.delete(id)) choice.themes.add(id);
    for (const element of [this, ...choice.listeners]) element.requestUpdate();
  }
});
