import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { parse } from 'yaml';
import type { ZorgpactWidget } from '../../src/components/widget.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { readFeed } from '../../src/feed/read.js';
import type { Feed } from '../../src/feed/schema.js';
import { loadWords } from '../../src/i18n/words.js';
import { failOnConsole, takeWarnings } from '../helpers/console.js';
import { richFeed } from '../helpers/contents.js';
import { failed, loading, ready, stale } from '../helpers/feed.js';
import { NAMES, place, WIDGETS, type WidgetName } from '../helpers/modes.js';
import { serve, useServer } from '../helpers/msw.js';

interface Item {
  readonly name: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Item[];
  readonly cssProperties: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly slots: readonly Item[];
}

const { modules } = (await (await fetch('/custom-elements.json')).json()) as { modules: readonly { readonly declarations?: readonly Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations ?? []);

const tagOf = (name: WidgetName): string => /<([\w-]+)/.exec(WIDGETS[name])![1]!;
/** Each widget in its first form. */
const FORMS = NAMES.filter((name, index) => NAMES.findIndex((other) => tagOf(other) === tagOf(name)) === index);
const apiOf = (name: WidgetName): Declaration => declarations.find(({ tagName }) => tagName === tagOf(name))!;

const nothing = { actions: [], koplopers: [], obstacles: [], stories: [], figures: [], timeline: [], lessons: [], events: [], networks: [], organisations: [], themes: [], volgspot: undefined, volgspotReports: [] } as never;

/** What few koplopers have, and more pacts than fit. */
const rare = richFeed(1, {
  koplopers: [{ id: 'koploper-0', title: 'Een koploper', pact: 'limburg', certainty: 'derived', named: '2016', result: { text: 'Iedereen doet mee.' } }] as never,
  pacts: [...richFeed().pacts, ...Array.from({ length: 40 }, (_, index) => ({ id: `regio-${index}`, name: `Zorgpact ${index}`, region: `Regio ${index}` }))],
});

/** The reference feed, as it is kept: it has something for every part. */
async function readReference(): Promise<Feed> {
  const files = ['document', 'programme', 'themes', 'volgspot', 'actions', 'koplopers', 'obstacles', 'stories', 'figures', 'timeline', 'lessons', 'events', 'organisations', 'sources'];
  const read = async (name: string): Promise<Record<string, unknown>> => parse(await (await fetch(`/demo/feed/${name}.yaml`)).text()) as Record<string, unknown>;
  const parts = await Promise.all(files.map(read));
  const { actions, stories } = Object.assign({}, ...parts) as { actions: { pact?: string }[]; stories: { pacts?: string[] }[] };
  const ids = new Set([...actions.map(({ pact }) => pact), ...stories.flatMap(({ pacts }) => pacts)].filter(Boolean));
  const merged: Record<string, unknown> = {};
  for (const part of [...parts, ...(await Promise.all([...ids].map((id) => read(`pacts/${id}`))))]) {
    for (const [key, value] of Object.entries(part)) merged[key] = Array.isArray(value) ? [...((merged[key] as unknown[] | undefined) ?? []), ...value] : value;
  }
  return readFeed(merged).feed;
}

const reference = await readReference();
const STATES: readonly FeedState[] = [ready(richFeed()), ready(richFeed(160)), ready(rare), ready(reference), ready(richFeed(0, nothing)), ready(richFeed(0, Object.assign({ pacts: [] }, nothing))), stale(reference), loading, failed];

/** A widget with these attributes, drawn. */
async function draw(tag: string, feedState: FeedState | undefined, attributes: Readonly<Record<string, string>>): Promise<ZorgpactWidget> {
  document.querySelector('main')?.remove();
  const column = document.body.appendChild(document.createElement('main'));
  const widget = document.createElement(tag) as ZorgpactWidget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (feedState) widget.feedState = feedState;
  column.append(widget);
  await loadWords(attributes['lang'], (widget.constructor as typeof ZorgpactWidget).vocabulary);
  await widget.updateComplete;
  return widget;
}

/** A value for each custom property that no page has by itself. */
const VALUES: Readonly<Record<string, string>> = {
  '--zorgpact-accent': '#b2242a',
  '--zorgpact-surface': '#fff3d6',
  '--zorgpact-text': '#3d1d00',
  '--zorgpact-spot': '#7df9c0',
  '--zorgpact-radius': '13px',
  '--zorgpact-density': '1.25',
  '--zorgpact-font-family': 'monospace',
  '--zorgpact-font-size': '23px',
};
const LOOKS = ['color', 'background-color', 'border-top-color', 'border-top-left-radius', 'fill', 'stroke', 'box-shadow', 'font-family', 'font-size', 'padding-top', 'padding-left', 'margin-top', 'row-gap', 'column-gap'];

function looksOf(widget: Element): string {
  return [...widget.shadowRoot!.querySelectorAll('.zp, .zp *')]
    .map((element) => {
      const styles = [getComputedStyle(element), getComputedStyle(element, '::before')];
      return styles.map((style) => LOOKS.map((property) => style.getPropertyValue(property)).join()).join(' ');
    })
    .join('\n');
}

/** What a widget can't do without. */
const neededBy = (name: WidgetName): Record<string, string> => Object.fromEntries([...WIDGETS[name].matchAll(/(pact|koploper)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]));

describe('what custom-elements.json tells of a widget', () => {
  failOnConsole();
  useServer();

  for (const name of FORMS) {
    it(`${name}: each custom property changes how it looks`, async () => {
      const { cssProperties } = apiOf(name);
      expect(cssProperties.map((property) => property.name)).to.have.members(Object.keys(VALUES));
      const without = new Set(cssProperties.map((property) => property.name));
      for (const state of [ready(richFeed()), stale(reference), failed]) {
        const widget = await place(name, state, { userStyles: '* { transition: none !important; animation: none !important }' });
        // The ring of the focus has the spot and the radius, where nothing else does.
        for (const element of widget.shadowRoot!.querySelectorAll<HTMLElement>('button, input, summary, a[href]')) if (!widget.shadowRoot!.activeElement) element.focus();
        // WebKit draws no ring around what a script focuses: whether the spot is in it, other engines tell.
        if (!widget.shadowRoot!.querySelector(':focus-visible')) without.delete('--zorgpact-spot');
        const before = looksOf(widget);
        for (const property of without) {
          widget.style.setProperty(property, VALUES[property]!);
          if (looksOf(widget) !== before) without.delete(property);
          widget.style.removeProperty(property);
        }
        takeWarnings();
      }
      expect([...without], 'change nothing').to.deep.equal([]);
    });

    it(`${name}: each value of an attribute is understood, another is named, the default is what holds without it`, async () => {
      for (const { name: attribute, default: initial, type } of apiOf(name).attributes) {
        const values = [...type!.text.matchAll(/'([^']*)'/g)].map(([, value]) => value!);
        if (attribute === 'state' || values.length === 0) continue;
        const shown = async (value?: string): Promise<string> => {
          const { shadowRoot } = await draw(tagOf(name), ready(richFeed()), { ...neededBy(name), ...(value !== undefined && { [attribute]: value }) });
          return shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');
        };
        for (const value of values) await shown(value);
        if (initial !== undefined) expect((await shown(initial.replaceAll("'", ''))) === (await shown()), attribute).to.equal(true);
        expect(takeWarnings(), attribute).to.deep.equal([]);
        if (attribute === 'lang') continue;
        await shown('onbekend');
        expect(takeWarnings().join(), attribute).to.include(`${attribute}="onbekend"`);
      }
    });
  }

  for (const tag of new Set(NAMES.map(tagOf))) {
    it(`${tag}: its parts and slots are those that are there`, async () => {
      const parts = new Set<string>();
      const slots = new Set<string>();
      const look = async ({ shadowRoot, updateComplete }: ZorgpactWidget): Promise<void> => {
        const folded = [...shadowRoot!.querySelectorAll('details:not([open])')].filter((_, index) => index < 3);
        await Promise.all(folded.map((details) => new Promise((resolve) => (details.addEventListener('toggle', resolve, { once: true }), details.toggleAttribute('open')))));
        await updateComplete;
        for (const element of shadowRoot!.querySelectorAll('[part]')) element.part.forEach((part) => parts.add(part));
        for (const slot of shadowRoot!.querySelectorAll('slot')) slots.add(slot.name);
      };
      const forms = NAMES.filter((one) => tagOf(one) === tag);
      for (const name of forms) for (const state of STATES) await look(await place(name, state));
      for (const state of STATES) {
        await look(await draw(tag, state, {}));
        for (const pact of ['limburg', 'west-brabant', 'zeeland']) await look(await draw(tag, state, { pact }));
      }
      for (const { id } of reference.koplopers) if (tag.includes('portrait')) await look(await draw(tag, ready(reference), { koploper: id }));
      // Only what came over the network can be asked for again.
      serve(http.get('https://feed.example/none.json', () => new HttpResponse(null, { status: 404 })));
      const lost = await draw(tag, undefined, { feed: 'https://feed.example/none.json' });
      await new Promise((resolve) => lost.addEventListener('zorgpact-error', resolve));
      await look(lost);
      takeWarnings();
      const { cssParts, slots: told } = apiOf(forms[0]!);
      expect([...parts].filter((part) => !cssParts.some(({ name }) => name === part)), 'parts that are not told').to.deep.equal([]);
      expect([...slots].filter((slot) => !told.some(({ name }) => name === slot)), 'slots that are not told').to.deep.equal([]);
      expect(cssParts.map(({ name }) => name).filter((part) => !parts.has(part)), 'parts that are not there').to.deep.equal([]);
      expect(told.map(({ name }) => name).filter((slot) => !slots.has(slot)), 'slots that are not there').to.deep.equal([]);
    });
  }
});
