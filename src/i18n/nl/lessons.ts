/** Lessons learnt. */
export const lessons = {
  lessonsList: 'Geleerde lessen',
  lessonsOfProgramme: 'Van dit zorgpact zijn geen eigen lessen bekend. Dit zijn de lessen van het programma.',
  lessonsEmptyTitle: 'Geen lessen bekend',
  lessonsEmpty: 'In deze gegevens staan geen geleerde lessen.',
};
