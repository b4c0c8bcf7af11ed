/** What a koploper is, as the agenda says it too. */
export const koploper = {
  kinds: {
    koploper: (place: string) => (place ? `Koploper in ${place}` : 'Koploper'),
    initiative: (place: string) => (place ? `Initiatief in ${place}` : 'Initiatief'),
    project: (place: string) => (place ? `Project in ${place}` : 'Project'),
    method: (place: string) => (place ? `Werkwijze in ${place}` : 'Werkwijze'),
  },
  result: 'Resultaat',
};
