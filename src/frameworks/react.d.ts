/** JSX types of the elements for React 19: `"types": ["zorgpact-widgets/react"]` in tsconfig.json. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementOf, ListenersOf, PropsOf, Tag } from './props.js';

type ReactProps<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof PropsOf<T>> & ClassAttributes<ElementOf<T>> & PropsOf<T> & ListenersOf<T, 'on'>;
type ReactElements = { [T in Tag]: ReactProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
