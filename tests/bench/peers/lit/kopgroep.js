import { html, own, portrait, Widget } from './shared.js';

customElements.define('z-kopgroep', class extends Widget {
  show(feed) {
    return html`<section><h3>Kopgroep</h3>${own(feed.koplopers, this.pact).map((one) => portrait(feed, one, false))}</section>`;
  }
});
