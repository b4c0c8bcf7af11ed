import { byId, choice, counted, html, matches, nothing, since, sorted, STATUS, statusOf, tags, Widget } from './shared.js';

customElements.define('z-agenda', class extends Widget {
  #query = '';
  #actions;

  connectedCallback() {
    super.connectedCallback();
    choice.listeners.add(this);
  }

  show(feed) {
    this.#actions ??= sorted(feed, this.pact);
    const shown = new Set(this.#actions.filter((action) => matches(action, choice.themes, this.#query)));
    return html`<input type="search" aria-label="Zoek in acties" @input=${this.#onInput}><p class="count">${counted(shown.size, this.#actions.length)}</p>${Object.keys(STATUS).map((status) => {
      const members = this.#actions.filter((action) => action.status === status);
      const number = members.filter((action) => shown.has(action)).length;
      return html`<section ?hidden=${number === 0}><h3>${STATUS[status]} ${number}</h3><ul>${members.map((action) => this.#row(feed, action, !shown.has(action)))}</ul></section>`;
    })}`;
  }

  #row(feed, action, hidden) {
    return html`<li ?hidden=${hidden}><details><summary><b>${action.title}</b> <small>${byId(feed.pacts, action.pact)?.name ?? nothing}</small> <span>${action.partners?.join(', ')}</span> <span>${since(action.period)}</span></summary><p>${action.description}</p><p><b class="tag">${statusOf(action.status)}</b>${tags(feed, action.themes)}</p></details></li>`;
  }

  #onInput({ target }) {
    this.#query = target.value;
    this.requestUpdate();
  }
});
