import { html, LitElement } from 'lit';

/** A component of the app itself: what every app with Lit pays for already. */
class OwnNote extends LitElement {
  static properties = { text: {} };

  render() {
    return html`<p>${this.text}</p>`;
  }
}

customElements.define('own-note', OwnNote);
