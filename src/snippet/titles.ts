type Name = Readonly<Record<'nl' | 'en', string>>;

/** What each widget is called, by its tag without the prefix. */
export const TITLES = {
  'card': { nl: 'Pact', en: 'Pact' },
  'agenda': { nl: 'Actieagenda', en: 'Action agenda' },
  'volgspot': { nl: 'Volgspot-wiel', en: 'Volgspot wheel' },
  'portrait': { nl: 'Koploper', en: 'Koploper' },
  'kopgroep': { nl: 'Kopgroep', en: 'Kopgroep' },
  'theme-filter': { nl: 'Themafilter', en: 'Theme filter' },
  'figures': { nl: 'Feiten en cijfers', en: 'Facts and figures' },
  'obstacles': { nl: 'Ruimte in de regels', en: 'Ruimte in de regels' },
  'stories': { nl: 'Verhalen', en: 'Stories' },
  'timeline': { nl: 'Planning', en: 'Planning' },
  'overview': { nl: 'Alle pacten', en: 'All pacts' },
  'goals': { nl: 'Doelen en inspanningen', en: 'Goals and efforts' },
  'lessons': { nl: 'Geleerde lessen', en: 'Lessons' },
  'events': { nl: 'Bijeenkomsten', en: 'Meetings' },
  'partners': { nl: 'Partners', en: 'Partners' },
} as const satisfies Readonly<Record<string, Name>>;

/** What stands above those whose name says what they are to a webmaster, not to a visitor. */
const HEADINGS: Readonly<Record<string, Name>> = {
  'card': { nl: 'Het pact in het kort', en: 'The pact in brief' },
  'theme-filter': { nl: 'Thema’s', en: 'Themes' },
};

/** What stands above a widget on a page; empty for a name that no widget has. */
export function headingOf(name: string, language: 'nl' | 'en' = 'nl'): string {
  const found = Object.hasOwn(TITLES, name) ? (HEADINGS[name] ?? TITLES[name as keyof typeof TITLES]) : undefined;
  return found?.[language] ?? '';
}
