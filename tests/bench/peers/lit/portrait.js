import { byId, portrait, Widget } from './shared.js';

customElements.define('z-portrait', class extends Widget {
  show(feed) {
    return portrait(feed, byId(feed.koplopers, this.pact), true);
  }
});
