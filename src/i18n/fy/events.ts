import type { events as nl } from '../nl/events.js';

/** Meetings. */
export const events: Partial<typeof nl> = {};
