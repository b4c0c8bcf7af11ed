export interface Figures {
  readonly weights: Readonly<Record<string, number>>;
  readonly load: Readonly<Record<string, number>>;
  readonly shifts: { readonly late: number; readonly whole: number };
  readonly measured: { readonly weights: string; readonly load: string; readonly shifts: string; readonly runs: number };
}
export const FIGURES: string;
export const PAGE: string;
export const PICTURE: string;
export function readFigures(): Figures;
export function wordsOf(figures: Figures): Record<string, string>;
export function fill(html: string, words: Readonly<Record<string, string>>): string;
export function pictureOf(figures: Figures): string;
