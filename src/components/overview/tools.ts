import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { Words } from '../../i18n/words.js';
import { flower } from '../parts/flower.js';
import { dotPitch, TILES } from './country.js';

/** The field to search in. */
export const searchField = (query: string, words: Words, onInput: (event: Event) => void): TemplateResult =>
  html`<label class="field" part="search"><span class="cap">${words.overviewSearch}</span><input type="search" .value=${query} @input=${onInput} /></label>`;

/** The provinces as tiles to choose one or more of, with a dot for each pact. */
export const tileMap = (counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>, words: Words, onTile: (event: Event) => void, onClear: () => void): TemplateResult =>
  html`<fieldset part="map">
    <legend class="cap">${words.overviewPick}</legend>
    <div class="map">
      <div class="clr"><button class="btn plain" part="button clear" type="button" ?hidden=${!chosen.size} @click=${onClear}>${words.clear}</button></div>
      ${TILES.slice(2).map((tile) => {
        if (!tile) return html`<i></i>`;
        const { id, code, name } = tile;
        const count = counts.get(id) ?? 0;
        const pitch = dotPitch(count);
        return html`<button
          class="tile"
          part="tile"
          type="button"
          value=${id}
          title=${name}
          aria-pressed=${chosen.has(id)}
          aria-disabled=${count || chosen.has(id) ? nothing : 'true'}
          @click=${onTile}
        >
          <span class="code">${code}</span><span class="vh">${` ${words.overviewTile(name, count, formatNumber(count, words))}`}</span>
          <svg viewBox="-13 -13 26 26" aria-hidden="true"><path d=${flower(0, 0, count, pitch)} stroke-width=${1.4 * pitch} /></svg>
        </button>`;
      })}
    </div>
  </fieldset>`;
