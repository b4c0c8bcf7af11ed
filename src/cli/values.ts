import type { Path } from './problem.js';

export type Json = Record<string, unknown>;

/** True for an object that is not a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value that a path leads to; `undefined` where the path ends early. */
export function valueAt(root: unknown, path: Path): unknown {
  let at = root;
  for (const step of path) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (isObject(at) && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/** Deeper than this no feed goes; a document that does would be the end of the stack. */
const DEEPEST = 100;

/** Every value under `root` with its path, parents before what they hold. */
export function* walk(root: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value: root };
  if (path.length === DEEPEST) return;
  if (Array.isArray(root)) for (const [index, item] of root.entries()) yield* walk(item, [...path, index]);
  else if (isObject(root)) for (const [key, item] of Object.entries(root)) yield* walk(item, [...path, key]);
}

/** The values that a pattern such as `actions[].themes[]` leads to; `[]` stands for each item of a list. */
export function* select(root: unknown, pattern: string): Generator<{ path: Path; value: unknown }> {
  yield* follow(root, pattern.replaceAll('[]', '.[]').split('.'), []);
}

function* follow(value: unknown, steps: readonly string[], path: Path): Generator<{ path: Path; value: unknown }> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (value !== undefined) yield { path, value };
  } else if (step === '[]') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* follow(item, rest, [...path, index]);
  } else if (isObject(value) && Object.hasOwn(value, step)) {
    yield* follow(value[step], rest, [...path, step]);
  }
}
