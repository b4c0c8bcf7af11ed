import { en as card } from './en-card.js';
import { figures } from './en/figures.js';
import { obstacles } from './en/obstacles.js';
import { stories } from './en/stories.js';
import { timeline } from './en/timeline.js';
import { overview } from './en/overview.js';
import { goals } from './en/goals.js';
import { lessons } from './en/lessons.js';
import { events } from './en/events.js';
import { partners } from './en/partners.js';
import type { MoreWords } from './nl.js';

/** What the widgets around the first six say in English. */
export const en: MoreWords = { ...card, ...figures, ...obstacles, ...stories, ...timeline, ...overview, ...goals, ...lessons, ...events, ...partners };
