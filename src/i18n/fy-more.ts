import { fy as card } from './fy-card.js';
import { figures } from './fy/figures.js';
import { obstacles } from './fy/obstacles.js';
import { stories } from './fy/stories.js';
import { timeline } from './fy/timeline.js';
import { overview } from './fy/overview.js';
import { goals } from './fy/goals.js';
import { lessons } from './fy/lessons.js';
import { events } from './fy/events.js';
import { partners } from './fy/partners.js';
import type { MoreWords } from './nl.js';

/** What the widgets around the first six say in West Frisian. */
export const fy: Partial<MoreWords> = { ...card, ...figures, ...obstacles, ...stories, ...timeline, ...overview, ...goals, ...lessons, ...events, ...partners };
