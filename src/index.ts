/** Classes, types and the feed API of zorgpact-widgets. Importing this registers nothing: see `zorgpact-widgets/define`. */
export { ZorgpactAgenda } from './components/agenda/agenda.js';
export { ZorgpactCard } from './components/card/card.js';
export { ZorgpactKopgroep } from './components/kopgroep/kopgroep.js';
export { ZorgpactPortrait } from './components/portrait/portrait.js';
export { ZorgpactThemeFilter } from './components/theme-filter/theme-filter.js';
export { ZorgpactVolgspot } from './components/volgspot/volgspot.js';
export { ZorgpactProvider } from './context/provider.js';
export { ZorgpactWidget } from './components/widget.js';
export { FeedErrorEvent, FilterChangeEvent, ReadyEvent, SelectEvent } from './components/events.js';
export { feedContext, filterContext, languageContext, type FeedScope, type LanguageScope } from './context/contexts.js';
export { FilterScope } from './context/filter-scope.js';
export { setPageFeed } from './context/page.js';
export { KIT_VERSION } from './internal/define-element.js';
export * from './feed/index.js';
