/** What templates of Svelte are checked against. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'zorgpact-widgets/svelte';

export const agenda: SvelteHTMLElements['zorgpact-agenda'] = { 'group-by': 'theme', 'page-size': 10, 'hide-tools': true, 'onzorgpact-filter-change': ({ themes }) => void themes.length };
export const card: SvelteHTMLElements['zorgpact-card'] = { id: 'kaart', pact: 'limburg', density: 'compact', 'heading-level': 2, feedState: { status: 'loading' } };
// @ts-expect-error: full or compact
export const density: SvelteHTMLElements['zorgpact-card'] = { density: 'tiny' };
// @ts-expect-error: an overview tells a pact
export const select: SvelteHTMLElements['zorgpact-overview'] = { 'on:zorgpact-select': ({ area }) => void area };
