import type { ArgTypes, Args, Meta, StoryObj } from '@storybook/web-components-vite';
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
        const given = args[name] as unknown;
        const value = Array.isArray(given) ? given.join(' ') : given;
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
  /** States of its own: those of the fixed stories, and others; they stand before those that every widget has. */
  readonly states: Record<'empty' | 'minimal' | 'long', FeedState> & Record<string, FeedState>;
  /** Ids to choose from, by attribute. */
  readonly choices?: Record<string, readonly string[]>;
  /** Ids to choose from, by attribute that takes several. */
  readonly lists?: Record<string, readonly string[]>;
}

/** What the stories of a widget share: its tables and controls, a state to choose by name, its events in the panel, and its markup as code. */
export function widgetMeta({ component, args, states: own, choices = {}, lists = {} }: WidgetMeta): Meta {
  const all: Record<string, FeedState> = { ...states, ...own };
  const argTypes: ArgTypes = argTypesOf(component);
  for (const [name, options] of Object.entries(choices)) argTypes[name] = { ...argTypes[name], control: 'select', options };
  for (const [name, options] of Object.entries(lists)) argTypes[name] = { ...argTypes[name], control: 'check', options };
  argTypes['feedState'] = { ...argTypes['feedState'], control: 'select', options: Object.keys(all) };
  const handles = Object.keys(argTypes).flatMap((key) => (key.startsWith('event:') ? [key.slice('event:'.length)] : []));
  return {
    component,
    argTypes,
    args: { feedState: 'ready', ...args },
    parameters: { actions: { handles } },
    // Not by `mapping`: the controls of a docs page would then show no choice.
    decorators: [(story, { args }) => story({ args: { ...args, feedState: all[args['feedState'] as string] } })],
    render: (given) => widget(component, given),
  };
}

/** The tokens of a site that looks unlike ours: a red, a warm surface for each scheme, square corners and a serif. */
const THEME = {
  '--zorgpact-accent': '#b2242a',
  '--zorgpact-surface': 'light-dark(#fbf6ec, #1d1512)',
  '--zorgpact-text': 'light-dark(#2a1a16, #f6ece2)',
  '--zorgpact-spot': '#ffb347',
  '--zorgpact-radius': '0px',
  '--zorgpact-density': 0.85,
  '--zorgpact-font-family': 'Georgia, serif',
};

/** The fixed stories of which each widget tells in its own words what they show. */
type Told = 'Playground' | 'Ready' | 'Empty' | 'Minimal' | 'LongContent';

const story = (text: string, annotations: StoryObj = {}): StoryObj => ({ ...annotations, parameters: { ...annotations.parameters, docs: { description: { story: text } } } });

/**
 * The stories that every widget has. A file exports each by name, because Storybook finds stories in the source, without
 * running it; and as objects of its own, because Storybook writes in them.
 */
export const fixedStories = (told: Record<Told, string>) => ({
  Playground: story(told.Playground),
  Ready: story(told.Ready),
  Loading: story('While the feed is on its way. “Slow Feed” shows the change to what comes.', { args: { feedState: 'loading' } }),
  Empty: story(told.Empty, { args: { feedState: 'empty' } }),
  Error: story('The mock server has no such feed; the button asks again.', { args: { feedState: undefined, feed: './mock/missing.json' } }),
  Stale: story('The last refresh failed: the old data stays, with its date.', { args: { feedState: 'stale' } }),
  Minimal: story(told.Minimal, { args: { feedState: 'minimal' } }),
  LongContent: story(told.LongContent, { args: { feedState: 'long' } }),
  Narrow: story('A column of 320 px.', { globals: { width: '320' } }),
  Themed: story('The custom properties of a site that looks unlike ours.', { args: THEME }),
  Dark: story('On a host page with `color-scheme: dark`.', { globals: { scheme: 'dark' } }),
  ForcedColors: story('With the colours of the visitor’s system.', { parameters: { note: 'To see this: DevTools, Rendering, “Emulate CSS media feature forced-colors: active”.' } }),
  RightToLeft: story('In a page that reads from right to left.', { parameters: { direction: 'rtl' } }),
  SlowFeed: story('Over the network: the mock server answers after a second and a half.', { args: { feedState: undefined, feed: './mock/slow.json' } }),
});
