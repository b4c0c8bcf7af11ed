/** Looks a word from outside up in a table, never in what every object inherits (`constructor`, `__proto__`). */
export const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
