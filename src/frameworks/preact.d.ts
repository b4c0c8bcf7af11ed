/** JSX types of the elements for Preact: `"types": ["zorgpact-widgets/preact"]` in tsconfig.json. */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ElementOf, ListenersOf, PropsOf, Tag } from './props.js';

type PreactProps<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof PropsOf<T>> & ClassAttributes<ElementOf<T>> & PropsOf<T> & ListenersOf<T, 'on'>;
type PreactElements = { [T in Tag]: PreactProps<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
