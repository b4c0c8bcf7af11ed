/** What the kit makes of an accent colour, by the maths of `src/styles/tokens.styles.ts`. */

type Triple = readonly [number, number, number];

/** A colour of the widgets with the contrast it has on their background. */
export interface Shade {
  /** Hexadecimal, as it is painted. */
  readonly colour: string;
  readonly surface: string;
  /** From 1 to 21. */
  readonly contrast: number;
}

export interface Shades {
  /** The colour as it was asked for, on white. */
  readonly asked: number;
  readonly light: Shade;
  readonly dark: Shade;
}

const fromHex = (hex: string): Triple => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Triple;
const toHex = (colour: Triple): string => `#${colour.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, '0')).join('')}`;

const decode = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encode = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** Lightness, chroma and hue in radians. */
function toOklch(hex: string): Triple {
  const [r, g, b] = fromHex(hex).map(decode) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const [x, y] = [1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(x, y), Math.atan2(y, x)];
}

function fromOklch(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return toHex([4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s].map((part) => encode(Math.max(0, part))) as unknown as Triple);
}

function luminance(hex: string): number {
  const [r, g, b] = fromHex(hex).map(decode) as unknown as Triple;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours by WCAG. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The accent as the widgets paint it on a light and on a dark page. */
export function shadesOf(accent: string): Shades {
  const [l, c, h] = toOklch(accent);
  const shade = (colour: string, surface: string): Shade => ({ colour, surface, contrast: contrast(colour, surface) });
  return {
    asked: contrast(accent, '#ffffff'),
    light: shade(fromOklch(Math.min(l, 0.4), Math.min(c, 0.13), h), '#ffffff'),
    dark: shade(fromOklch(Math.max(l, 0.82), Math.min(c, 0.1), h), fromOklch(0.195, Math.min(c, 0.018), h)),
  };
}
