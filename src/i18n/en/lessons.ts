import type { lessons as nl } from '../nl/lessons.js';

/** Lessons learnt. */
export const lessons: typeof nl = {
  lessonsList: 'Lessons learnt',
  lessonsOfProgramme: 'No lessons of this care pact itself are known. These are the lessons of the programme.',
  lessonsEmptyTitle: 'No lessons known',
  lessonsEmpty: 'The data has no lessons learnt.',
};
