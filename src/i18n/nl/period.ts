/** A period in words. */
export const period = {
  since: (date: string) => `Sinds ${date}`,
  from: (date: string) => `Vanaf ${date}`,
  until: (date: string) => `Tot ${date}`,
  fromTo: (start: string, end: string) => `${start} tot ${end}`,
};
