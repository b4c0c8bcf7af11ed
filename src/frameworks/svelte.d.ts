/** Types of the elements in templates of Svelte 5: `"types": ["zorgpact-widgets/svelte"]` in tsconfig.json. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, ListenersOf, PropsOf, Tag } from './props.js';

type SvelteProps<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof PropsOf<T>> & PropsOf<T> & ListenersOf<T, 'on'> & ListenersOf<T, 'on:'>;
type ZorgpactElements = { [T in Tag]: SvelteProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ZorgpactElements {}
}
