/** The words of the kit in Dutch: plain (B1), no je or u. A part for each thing that speaks, loaded with it; where another language has no word, this one is said. */
import { base } from './nl/base.js';
import { actions } from './nl/actions.js';
import { card } from './nl/card.js';
import { count } from './nl/count.js';
import { lists } from './nl/lists.js';
import { agenda } from './nl/agenda.js';
import { period } from './nl/period.js';
import { portrait } from './nl/portrait.js';
import { kopgroep } from './nl/kopgroep.js';
import { themeFilter } from './nl/theme-filter.js';
import { volgspot } from './nl/volgspot.js';
import { notices } from './nl/notices.js';

const ofCard = { ...base, ...actions, ...card, ...notices };

export const nl = { ...ofCard, ...count, ...lists, ...agenda, ...period, ...portrait, ...kopgroep, ...themeFilter, ...volgspot };

/** The keys that a language can have, and their shapes. */
export type Words = typeof nl;

/** Those of them that a card says, which are in a file of their own: many pages have nothing else. */
export type CardWords = typeof ofCard;
