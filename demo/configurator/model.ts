import type { checkPaste } from '../../src/snippet/check.js';
import type { Rung } from '../../src/snippet/snippet.js';
import type { Fault } from './address.js';
import type { Kit } from './choice.js';
import type { Shown } from './messages.js';
import type { Words } from './nl.js';
import type { Settings } from './settings.js';

/** What became of a snippet in a CMS. */
export type Report = ReturnType<typeof checkPaste>;

/** Fields that may hold what can't be used yet. */
export type Draft = 'accent' | 'kit' | 'back';

/** All that is to be seen. */
export interface Model {
  readonly words: Words;
  readonly settings: Settings;
  readonly kit: Kit;
  /** Parts of the address that were not used. */
  readonly faults: readonly Fault[];
  /** What stands in a field, as it was typed. */
  readonly drafts: Readonly<Record<Draft, string>>;
  /** Fields that were left with something in them that can't be used. */
  readonly wrong: ReadonlySet<Draft>;
  /** Widgets of the preview. */
  readonly shown: readonly Shown[];
  readonly isMapOpen: boolean;
  /** What was said last, and beside which button. */
  readonly said: { readonly by: string; readonly text: string };
  /** What became of the snippet in a CMS. */
  readonly report: Report | 'nothing' | undefined;
  /** Address of the choice. */
  readonly address: string;
}

/** All that can be done. */
export interface Actions {
  set(change: Partial<Settings>): void;
  pact(id: string): void;
  /** Takes a region from the map, and says so. */
  pick(id: string): void;
  option(key: string, value: string): void;
  widget(name: string, isChosen: boolean): void;
  /** Moves a widget a place up (-1) or down (1), and says where it is. */
  move(name: string, by: -1 | 1): void;
  /** Takes what is typed in a field; `isDone` when it is left. */
  type(field: Draft, text: string, isDone: boolean): void;
  openMap(isOpen: boolean): void;
  /** Takes a form, and says so beside the button. */
  take(rung: Rung, by: string): void;
  /** Copies a text; `block` is the id of the element that shows it. */
  copy(text: string, block: string, done: string): void;
  /** Says something beside a button. */
  say(by: string, text: string): void;
  compare(): void;
}

export interface View {
  readonly model: Model;
  readonly actions: Actions;
}
