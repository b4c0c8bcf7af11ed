/** How many of how many. */
export const count = {
  actionsWord: (n: number): string => (n === 1 ? 'actie' : 'acties'),
  themeLinesWord: (n: number): string => (n === 1 ? 'themalijn' : 'themalijnen'),
  filtered: (a: string, n: string, word: string): readonly [string, string] => [a, ` van ${n} ${word}`],
  all: (n: string, word: string): readonly [string, string] => [n, ` ${word}`],
};
