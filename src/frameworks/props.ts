import type { Elements } from './elements.generated.js';

export type { Elements };
export type Tag = keyof Elements;
export type ElementOf<T extends Tag> = Elements[T]['element'];
export type AttributesOf<T extends Tag> = Elements[T]['attributes'];
export type EventsOf<T extends Tag> = Elements[T]['events'];

type PropertyOf<T extends Tag> = Elements[T]['property'] & keyof ElementOf<T>;

/** What a page may set on an element: attributes as HTML has them, and properties by their own names. */
export type PropsOf<T extends Tag> = AttributesOf<T> & { [Name in Exclude<PropertyOf<T>, keyof AttributesOf<T>>]?: ElementOf<T>[Name] | undefined };

/** Listeners under names made of a prefix and the event: `onzorgpact-ready`. */
export type ListenersOf<T extends Tag, Prefix extends string> = {
  [Name in keyof EventsOf<T> & string as `${Prefix}${Name}`]?: ((event: EventsOf<T>[Name]) => void) | undefined;
};
