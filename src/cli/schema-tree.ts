import type * as z from 'zod';
import type { Path } from './problem.js';

/** What the feed schemas are made of; anything else is a leaf. */
type Definition =
  | { type: 'array'; element: z.ZodType }
  | { type: 'optional' | 'default'; innerType: z.ZodType }
  | { type: 'object'; shape: Record<string, z.ZodType> }
  | { type: 'leaf' };

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** True when a record may leave the field out. */
export function isOptional(schema: z.ZodType): boolean {
  const { type } = definitionOf(schema);
  return type === 'optional' || type === 'default';
}

/** The schema under `optional()` and `default()`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const definition = definitionOf(schema);
  return definition.type === 'optional' || definition.type === 'default' ? unwrap(definition.innerType) : schema;
}

/** The fields of an object schema, or `undefined` for another kind. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const definition = definitionOf(unwrap(schema));
  return definition.type === 'object' ? definition.shape : undefined;
}

/** The schema of what a list holds, or `undefined` for another kind. */
export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const definition = definitionOf(unwrap(schema));
  return definition.type === 'array' ? definition.element : undefined;
}

/** The schema of the value that a path leads to. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    const fields: Record<string, z.ZodType> | undefined = at && fieldsOf(at);
    if (typeof step === 'number') at = at && elementOf(at);
    else at = fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
  }
  return at;
}

/** The id given with `.meta()`, such as `date` or `slug`; one that was described once more keeps it in what it was made of. */
export function metaId(schema: z.ZodType): string | undefined {
  for (let at: z.ZodType | undefined = unwrap(schema); at; at = at._zod.parent as z.ZodType | undefined) {
    const id = at.meta()?.['id'];
    if (typeof id === 'string') return id;
  }
  return undefined;
}
