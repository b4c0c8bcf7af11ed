/** Types of the elements in templates of Vue 3: `"types": ["zorgpact-widgets/vue"]` in tsconfig.json. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { AttributesOf, ElementOf, EventsOf, PropsOf, Tag } from './props.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
// Templates are checked by these names, whether they say heading-level or headingLevel.
type VueAttributes<T extends Tag> = { [Name in keyof AttributesOf<T> & string as Camel<Name>]?: AttributesOf<T>[Name] };
type VueProps<T extends Tag> = VueAttributes<T> & Omit<PropsOf<T>, keyof VueAttributes<T>> & { [Name in keyof EventsOf<T> & string as `on${Capitalize<Camel<Name>>}`]?: (event: EventsOf<T>[Name]) => void };
type VueElements = { [T in Tag]: new () => { $props: Omit<HTMLAttributes & ReservedProps, keyof VueProps<T>> & VueProps<T>; $el: ElementOf<T> } };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
