import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { styleVars } from '../src/components/parts/style-vars.js';
import { tokens } from '../src/styles/tokens.styles.js';
import { contrast, PAIRS, type Channels, type Token } from '../tests/helpers/contrast-pairs.js';

interface Row {
  readonly colours: readonly [string, string];
  readonly ratio: number;
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What a resolved colour comes to on an sRGB screen. */
function channels(colour: string): Channels {
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const hex = (colour: string): string => `#${channels(colour).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The pairs of colours of the widgets with their contrast, measured in this browser on the tokens that the widgets use. */
export class ContrastTable extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        container: zp / inline-size;
        background: var(--_surface);
        color: var(--_ink);
        padding: 16px;
        margin-block-end: 16px;
        border: 1px solid var(--_hair);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-size: 14px;
        line-height: 1.4;
      }
      caption {
        text-align: start;
        font-weight: 700;
        padding-block-end: 8px;
      }
      th,
      td {
        text-align: start;
        padding: 6px 8px 6px 0;
        border-block-start: 1px solid var(--_hair);
        vertical-align: middle;
      }
      th {
        font-weight: 400;
      }
      thead :is(th, td) {
        border: 0;
        font-weight: 700;
      }
      .number {
        text-align: end;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      i {
        display: inline-block;
        inline-size: 32px;
        block-size: 32px;
        vertical-align: middle;
        border: 10px solid var(--back);
        outline: 1px solid var(--_hair);
        background: var(--front);
        box-sizing: border-box;
        forced-color-adjust: none;
      }
      small {
        display: block;
        font-size: 13px;
        color: var(--_ink-2);
      }
      .probe {
        display: none;
      }
      @container zp (max-width: 40em) {
        .optional {
          display: none;
        }
      }
      @container zp (max-width: 26em) {
        thead {
          display: none;
        }
        :is(table, caption, tbody) {
          display: block;
        }
        tr {
          display: grid;
          grid-template-columns: 40px minmax(0, 1fr);
          padding-block: 6px;
          border-block-start: 1px solid var(--_hair);
        }
        tr > * {
          grid-column: 2;
          padding: 0;
          border: 0;
        }
        tr > :first-child {
          grid-area: 1 / 1 / span 3;
        }
        .number {
          text-align: start;
          white-space: normal;
        }
        .number::before {
          content: attr(data-label) ': ';
        }
      }
    `,
  ];
  static override properties = { caption: {}, accent: {}, rows: { state: true } };

  declare caption: string;
  /** Only to measure again: the colour itself comes through `--zorgpact-accent`. */
  declare accent: string;
  declare rows: readonly Row[];

  constructor() {
    super();
    this.caption = '';
    this.accent = '';
    this.rows = [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('accent')) return;
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe')!;
    const read = (token: Token): string => {
      probe.style.color = `var(--_${token})`;
      return getComputedStyle(probe).color;
    };
    this.rows = PAIRS.map(([front, back]) => {
      const colours = [read(front), read(back)] as const;
      return { colours, ratio: contrast(channels(colours[0]), channels(colours[1])) };
    });
  }

  protected override render(): TemplateResult {
    return html`<span class="probe"></span>
      <table role="table">
        <caption>${this.caption}</caption>
        <thead>
          <tr><td></td><th scope="col">Pair</th><th scope="col" class="optional">Colours</th><th scope="col" class="number">Contrast</th><th scope="col" class="number">Needs</th></tr>
        </thead>
        <tbody>${this.rows.map((row, index) => this.#renderRow(row, index))}</tbody>
      </table>`;
  }

  #renderRow({ colours, ratio }: Row, index: number): TemplateResult {
    const [front, back, needs, use] = PAIRS[index]!;
    // A row that becomes blocks keeps its meaning by the roles.
    return html`<tr role="row">
      <td role="cell"><i ${styleVars({ '--front': colours[0], '--back': colours[1] })}></i></td>
      <th scope="row" role="rowheader">${front} / ${back}<small>${use}</small></th>
      <td class="optional" role="cell">${colours.map(hex).join(' / ')}</td>
      <td class="number" role="cell" data-label="Contrast">${ratio.toFixed(2)}</td>
      <td class="number" role="cell" data-label="Needs">${needs ? `${needs} ${ratio >= needs ? '✓ passes' : '✗ fails'}` : 'none'}</td>
    </tr>`;
  }
}
