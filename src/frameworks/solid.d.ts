/** JSX types of the elements for Solid: `"types": ["zorgpact-widgets/solid"]` in tsconfig.json. */
import type { JSX } from 'solid-js';
import type { ElementOf, ListenersOf, PropsOf, Tag } from './props.js';

type Prefixed<Props, Prefix extends string> = { [Name in keyof Props & string as `${Prefix}${Name}`]?: Props[Name] };
type SolidProps<T extends Tag> = Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof PropsOf<T>> & PropsOf<T> & Prefixed<PropsOf<T>, 'prop:' | 'attr:'> & ListenersOf<T, 'on:'>;
type SolidElements = { [T in Tag]: SolidProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
