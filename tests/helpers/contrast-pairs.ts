/** The pairs of colours of the widgets and how their contrast is counted, for the test and for the "Tokens" story; no widget imports it. */

export type Token = 'ink' | 'ink-2' | 'surface' | 'surface-2' | 'soft' | 'accent' | 'on-accent' | 'spot' | 'on-spot' | 'rule' | 'mid' | 'danger' | 'hair';

/** What is needed is 0 where a pair carries no meaning. */
export const PAIRS: readonly (readonly [front: Token, back: Token, needs: 7 | 3 | 0, use: string])[] = [
  ['ink', 'surface', 7, 'Text, heavy rules, focus ring'],
  ['ink', 'surface-2', 7, 'Text in the side panel and in notices'],
  ['ink', 'soft', 7, 'Text on engraved cells'],
  ['ink-2', 'surface', 7, 'Secondary text'],
  ['ink-2', 'surface-2', 7, 'Secondary text in the side panel'],
  ['accent', 'surface', 7, 'Links and buttons'],
  ['accent', 'surface-2', 7, 'Links in the side panel, a button under the pointer'],
  ['on-accent', 'accent', 7, 'Text on a chosen button'],
  ['accent', 'soft', 3, 'Marks on engraved cells'],
  ['on-spot', 'spot', 7, 'Text on the lamp'],
  ['rule', 'surface', 3, 'Borders that carry meaning'],
  ['rule', 'surface-2', 3, 'Borders of notices'],
  ['mid', 'soft', 3, 'Engraving'],
  ['danger', 'surface-2', 3, 'Border and icon of an error'],
  ['spot', 'surface', 0, 'Never alone: the lamp always touches ink'],
  ['hair', 'surface', 0, 'Decorative lines only'],
];

/** Red, green and blue from 0 to 255; what comes after them doesn't count. */
export type Channels = readonly [red: number, green: number, blue: number, ...rest: number[]];

/** Relative luminance, WCAG 2.2. */
export function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one: Channels, other: Channels): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
