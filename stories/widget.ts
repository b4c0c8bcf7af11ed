import type { ArgTypes, Args, Meta } from '@storybook/web-components-vite';
import { nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../src/define.js';
import type { FeedState } from '../src/feed/feed-state.js';
import { argTypesOf } from '../.storybook/arg-types.js';
import { states } from './fixtures.js';

/** Sets what the controls hold: attributes, custom properties (through the CSSOM) and `feedState`. */
const apply = directive(
  class extends Directive {
    override render(args: Args): unknown {
      return args && nothing;
    }

    #before: readonly string[] = [];

    override update({ element }: ElementPart, [args]: [Args]): unknown {
      const names = Object.keys(args);
      for (const name of new Set([...this.#before, ...names])) {
        const value = args[name] as unknown;
        if (name === 'feedState') Object.assign(element, { feedState: value });
        else if (name.startsWith('--')) (element as HTMLElement).style.setProperty(name, String(value ?? ''));
        else if (/^[a-z-]+$/.test(name)) {
          if (value === undefined || value === null || value === false || value === '') element.removeAttribute(name);
          else element.setAttribute(name, value === true ? '' : String(value));
        }
      }
      this.#before = names;
      return nothing;
    }
  },
);

/** A widget with the arguments of a story, and children where it has any. */
export const widget = (tag: string, args: Args, children: unknown = nothing): TemplateResult =>
  html`<${unsafeStatic(tag)} ${apply(args)}>${children}</${unsafeStatic(tag)}>`;

interface WidgetMeta {
  readonly component: string;
  readonly args: Args;
  /** States beside those that every widget has, such as `empty`. */
  readonly states: Record<string, FeedState>;
  /** Ids to choose from, by attribute. */
  readonly choices?: Record<string, readonly string[]>;
}

/** What the stories of a widget share: its tables and controls, a state to choose by name, and its markup as code. */
export function widgetMeta({ component, args, states: own, choices = {} }: WidgetMeta): Meta {
  const all: Record<string, FeedState> = { ...states, ...own };
  const argTypes: ArgTypes = argTypesOf(component);
  for (const [name, options] of Object.entries(choices)) argTypes[name] = { ...argTypes[name], control: 'select', options };
  argTypes['feedState'] = { ...argTypes['feedState'], control: 'select', options: Object.keys(all), mapping: all };
  return { component, argTypes, args: { feedState: 'ready', ...args }, render: (given) => widget(component, given) };
}

/** The tokens of a site that looks unlike ours: a red, a warm surface for each scheme, square corners and a serif. */
export const THEME = {
  '--zorgpact-accent': '#b2242a',
  '--zorgpact-surface': 'light-dark(#fbf6ec, #1d1512)',
  '--zorgpact-text': 'light-dark(#2a1a16, #f6ece2)',
  '--zorgpact-spot': '#ffb347',
  '--zorgpact-radius': '0px',
  '--zorgpact-density': '0.85',
  '--zorgpact-font-family': 'Georgia, serif',
};

/** Address that the mock server answers after a second and a half. */
export const SLOW = './mock/slow.json';

/** Stands above a story for as long as the browser doesn't force colours. */
export const FORCED_COLORS = 'To see this: DevTools, Rendering, “Emulate CSS media feature forced-colors: active”.';
