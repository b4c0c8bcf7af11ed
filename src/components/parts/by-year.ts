/** Items by the year of their date, in the order in which they come; those without a date under the empty string. */
export function byYear<Item>(items: readonly Item[], dateOf: (item: Item) => string | undefined): ReadonlyMap<string, readonly Item[]> {
  const years = new Map<string, Item[]>();
  for (const item of items) {
    const year = dateOf(item)?.slice(0, 4) ?? '';
    const some = years.get(year);
    if (some) some.push(item);
    else years.set(year, [item]);
  }
  return years;
}
