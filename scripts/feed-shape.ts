import type * as z from 'zod';

/** The leaf kinds that the reader in the browser knows; the meta id of the schema says which one it is. */
const KINDS: Record<string, string> = { text: 's', slug: 'i', date: 'd', url: 'u', webUrl: 'w', ordinal: 'o', number: 'n', version: 's' };

export type Shape = string | readonly Shape[] | { readonly [key: string]: Shape };

/** Walks a zod schema and returns the table that `src/feed/read.ts` interprets. */
export function shapeOf(schema: z.ZodType): Shape {
  const id = metaId(schema);
  const kind = id === undefined ? undefined : KINDS[id];
  if (kind !== undefined) return kind;
  const def = schema._zod.def as unknown as Definition;
  switch (def.type) {
    case 'boolean':
      return 'b';
    case 'enum':
      return `|${Object.values(def.entries).join('|')}`;
    case 'array':
      return [shapeOf(def.element)];
    case 'optional':
    case 'default':
      return shapeOf(def.innerType);
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [isOptional(value) ? `${key}?` : key, shapeOf(value)]));
    default:
      throw new Error(`No reader for a zod schema of type "${(def as { type: string }).type}"${id === undefined ? '' : ` (${id})`}`);
  }
}

/** The id given with `.meta()`; a schema that was described once more keeps its id in the one it was made of. */
export function metaId(schema: z.ZodType): string | undefined {
  for (let at: z.ZodType | undefined = schema; at; at = at._zod.parent as z.ZodType | undefined) {
    const id = at.meta()?.['id'];
    if (typeof id === 'string') return id;
  }
  return undefined;
}

function isOptional(schema: z.ZodType): boolean {
  const { type } = schema._zod.def as unknown as { type: string };
  return type === 'optional' || type === 'default';
}

type Definition =
  | { type: 'boolean' }
  | { type: 'enum'; entries: Record<string, string> }
  | { type: 'array'; element: z.ZodType }
  | { type: 'optional' | 'default'; innerType: z.ZodType }
  | { type: 'object'; shape: Record<string, z.ZodType> };
