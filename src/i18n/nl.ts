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
import { figures } from './nl/figures.js';
import { obstacles } from './nl/obstacles.js';
import { stories } from './nl/stories.js';
import { timeline } from './nl/timeline.js';
import { overview } from './nl/overview.js';
import { goals } from './nl/goals.js';
import { lessons } from './nl/lessons.js';
import { events } from './nl/events.js';
import { partners } from './nl/partners.js';

/** With what lists and periods share, which is little. */
const ofCard = { ...base, ...actions, ...card, ...notices, ...count, ...lists, ...period };
const ofMore = { ...ofCard, ...figures, ...obstacles, ...stories, ...timeline, ...overview, ...goals, ...lessons, ...events, ...partners };
const ofAll = { ...ofCard, ...agenda, ...portrait, ...kopgroep, ...themeFilter, ...volgspot };

export const nl = { ...ofAll, ...ofMore };

/** The keys that a language can have, and their shapes. */
export type Words = typeof nl;

/** Those of them that a card says, which are in a file of their own: many pages have nothing else. */
export type CardWords = typeof ofCard;

/** What the first six widgets say together, and what the nine around them do. */
export type AllWords = typeof ofAll;
export type MoreWords = typeof ofMore;
