import type { stories as nl } from '../nl/stories.js';

/** Stories. */
export const stories: Partial<typeof nl> = {
  storiesList: 'Ferhalen',
  storiesNational: 'Lanlik',
  storiesNoRegion: 'Sûnder regio',
  storiesUndated: 'Sûnder datum',
  storiesEmptyTitle: 'Gjin ferhalen bekend',
  storiesEmpty: (isChoice) => `Yn dizze gegevens steane gjin ferhalen${isChoice ? ' foar dizze kar' : ''}.`,
};
