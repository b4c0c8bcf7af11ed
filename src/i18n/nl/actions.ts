/** What is said of actions by status. */
export const actions = {
  actions: (n: number, count: string) => `${count} ${n === 1 ? 'actie' : 'acties'}`,
  themeLines: (n: number, count: string) => `${count} ${n === 1 ? 'themalijn' : 'themalijnen'}`,
  statuses: { completed: 'Afgerond', continued: 'Voortgezet in de RAAT', running: 'In uitvoering', planned: 'Gepland', unstated: 'Niet vermeld' },
};
