import type { stories as nl } from '../nl/stories.js';

/** Stories. */
export const stories: typeof nl = {
  storiesList: 'Stories',
  storiesNational: 'National',
  storiesNoRegion: 'Without a region',
  storiesUndated: 'Without a date',
  storiesEmptyTitle: 'No stories known',
  storiesEmpty: (isChoice) => `The data has no stories${isChoice ? ' for this choice' : ''}.`,
};
