import type { lessons as nl } from '../nl/lessons.js';

/** Lessons learnt. */
export const lessons: Partial<typeof nl> = {
  lessonsList: 'Lessen',
  lessonsOfProgramme: 'Fan dit zorgpact binne gjin eigen lessen bekend. Dit binne de lessen fan it programma.',
  lessonsEmptyTitle: 'Gjin lessen bekend',
  lessonsEmpty: 'Yn dizze gegevens steane gjin lessen.',
};
