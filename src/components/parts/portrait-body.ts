import { html, nothing, svg, type ReactiveControllerHost, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Feed, Koploper, Sector } from '../../feed/schema.js';
import { partnersBySector } from '../../feed/select.js';
import { formatDate, formatList, formatNumber } from '../../i18n/format.js';
import { portrait as portraitWords } from '../../i18n/nl/portrait.js';
import { addWords, type Words } from '../../i18n/words.js';
import { own } from '../../internal/own.js';
import { feedLang, foreign, type FeedLang } from './feed-lang.js';
import { heading } from './heading.js';
import { themeMark } from './marks.js';
import { HEIGHT, pictureOf, WIDTH } from './portrait-picture.js';

addWords(portraitWords);

/** `card`: the picture above a short text, for a gallery. `side`: all there is, beside the picture from 45em on; `side soon`: from 36em on. */
export type PortraitLayout = 'card' | 'side' | 'side soon';

/** Rings of a portrait that is not a card: its picture is as high as its text, up to five times as high as wide. */
const FAR = 1700;

export interface PortraitOptions {
  readonly feed: Feed;
  readonly words: Words;
  /** Level of the heading, from 2 to 6. */
  readonly level: number;
  readonly pictures: Pictures;
  readonly layout: PortraitLayout;
  /** Text in place of the picture's own alternative text. */
  readonly alt?: string | null | undefined;
  /** Whether the page may bring a picture of its own in the slot `picture`. */
  readonly slotted?: boolean;
}

/** Tells which pictures may be shown, and forgets those that would not load. */
export class Pictures {
  readonly #host: ReactiveControllerHost;
  readonly #failed = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** False when there is none, when consent has ended (the picture is then never asked for) or when it failed before. */
  allows(image: Koploper['image']): image is NonNullable<Koploper['image']> {
    if (!image || this.#failed.has(image.url)) return false;
    const { consentUntil = '9' } = image;
    const now = new Date();
    const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
    // A consent of less precision lasts to the end of its month or year.
    return consentUntil >= today.slice(0, consentUntil.length);
  }

  readonly onError = (event: Event): void => {
    this.#failed.add((event.target as HTMLImageElement).getAttribute('src')!);
    this.#host.requestUpdate();
  };
}

/** One koploper: picture, where, title, goal, result, themes, partners by O, and where to read on; a card keeps to one text. */
export function portraitBody(koploper: Koploper, options: PortraitOptions): TemplateResult {
  const { feed, words, level, layout, slotted } = options;
  const { id, title, goal, link, groupSize } = koploper;
  const place = koploper.place ?? koploper.region ?? '';
  const isCard = layout === 'card';
  const result = isCard && goal ? undefined : koploper.result;
  const kind = koploper.kind ?? 'koploper';
  const certainty = own(words.certainty, koploper.certainty ?? 'confirmed');
  // What is probably a koploper is not called one in the line above.
  const isDoubted = kind === 'koploper' && koploper.certainty === 'probable';
  const themes = feed.themes.filter((theme) => koploper.themes?.includes(theme.id));
  const lang = feedLang(feed, words);
  const image = picture(koploper, options, lang);
  return html`<article class="panel ${layout}" part="portrait" aria-labelledby="title-${id}">
    <div class="pic" part="picture">${slotted ? html`<slot name="picture">${image}</slot>` : image}</div>
    <div class="tx">
      <div class="main">
        <div>
          <p class="where" part="where">${isDoubted ? [certainty, place].filter(Boolean).join(', ') : (own(words.kinds, kind) ?? words.kinds.koploper)(place)}</p>
          ${heading(level, html`<span id="title-${id}" lang=${lang}>${title}</span>`, 'title', 'heading title')}
        </div>
        ${certainty && !isDoubted ? html`<p class="sm sub" part="certainty">${certainty}</p>` : nothing}
        ${groupSize ? html`<p class="sm sub">${words.groupOf(formatNumber(groupSize, words))}</p>` : nothing}
        ${goal ? html`<p class="goal" part="goal" lang=${lang}>${goal}</p>` : nothing}
        ${result
          ? html`<p part="result">
              <span class="where">${words.result}${result.date ? html`, <time datetime=${result.date}>${formatDate(result.date, words)}</time>` : nothing}</span>
              ${foreign(result.text, lang)}
            </p>`
          : nothing}
        ${themes.length ? html`<ul class="tags" role="list" part="themes" lang=${lang}>${themes.map((theme) => html`<li class="tag">${themeMark(theme.id)}<span>${theme.title}</span></li>`)}</ul>` : nothing}
      </div>
      <div class="end">
        ${isCard ? nothing : html`${partners(koploper, words)}${since(koploper, words)}`}
        ${link ? html`<a class="act" part="link" href=${link}><span>${words.readPortrait}<span class="vh" lang=${lang}>: ${title}</span></span></a>` : nothing}
      </div>
    </div>
  </article>`;
}

const since = ({ named }: Koploper, words: Words): TemplateResult | typeof nothing =>
  named ? html`<p class="sm sub" part="named">${words.inKopgroepSince(formatDate(named, words))}</p>` : nothing;

function picture({ id, title, image }: Koploper, { pictures, alt, layout }: PortraitOptions, lang: FeedLang): TemplateResult {
  if (pictures.allows(image)) {
    return html`<img
      width=${WIDTH}
      height=${HEIGHT}
      loading="lazy"
      decoding="async"
      crossorigin="anonymous"
      referrerpolicy="no-referrer"
      alt=${alt ?? image.alt}
      lang=${alt == null ? lang : nothing}
      src=${image.url}
      @error=${pictures.onError}
    />`;
  }
  const { rings, band, bandStroke, beam, hold } = layout === 'card' ? pictureOf(title) : pictureOf(title, FAR);
  const drawing = (lines: string): SVGTemplateResult =>
    svg`<rect class=${lines} x="-400%" y="-400%" width="900%" height="900%" /><path class="${lines} ring" d=${rings} /><path class="${lines} band" stroke-width=${bandStroke} d=${band} />`;
  return html`<svg part="picture-fallback" class="drawing" viewBox="0 0 480 320" preserveAspectRatio=${hold} aria-hidden="true">
    <clipPath id="beam-${id}"><path d=${beam} /></clipPath>
    ${drawing('dim')}
    <g clip-path="url(#beam-${id})">${drawing('lit')}</g>
  </svg>`;
}

/** The partners, a line per O; those outside the three O's come last. */
function partners(koploper: Koploper, words: Words): TemplateResult | typeof nothing {
  if (!koploper.partners?.length) return nothing;
  return html`<ul class="os" role="list" part="partners">
    ${[...partnersBySector(koploper.partners)].map(([sector, some]) =>
      some.length
        ? html`<li>${sectorMark(sector)}<span><span class="sub">${words.sectors[sector]}:</span> ${formatList(some.map(({ name }) => name), words)}</span></li>`
        : nothing,
    )}
  </ul>`;
}

/** Nodes of the small triangle: position is identity, as in the triangle of the card. */
const NODES: readonly (readonly [Sector, number, number])[] = [
  ['organisations', 10, 3.6],
  ['education', 3.4, 15.4],
  ['government', 16.6, 15.4],
];

const sectorMark = (sector: Sector): TemplateResult =>
  html`<svg class="og" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <path class="off" d="M10 3.6L3.4 15.4H16.6Z" />
    ${NODES.map(([node, cx, cy]) => svg`<circle class=${node === sector ? 'on' : 'off'} cx=${cx} cy=${cy} r=${node === sector ? 3.4 : 2} />`)}
  </svg>`;

/** Grey shapes with the size of a portrait. */
export const portraitSkeleton = (layout: PortraitLayout): TemplateResult =>
  html`<div class="panel ${layout}">
    <div class="pic sk"></div>
    <div class="tx wait">
      <div class="sk w1"></div>
      <div class="sk w2"></div>
      <div class="sk"></div>
      <div class="sk"></div>
      <div class="sk w3"></div>
      ${layout === 'card' ? nothing : html`<div class="sk w1"></div><div class="sk"></div>`}
      <div class="sk w1"></div>
      ${layout === 'card' ? nothing : html`<div class="os"><div class="sk"></div><div class="sk w3"></div></div>`}
      <div class="sk w1 link"></div>
    </div>
  </div>`;
