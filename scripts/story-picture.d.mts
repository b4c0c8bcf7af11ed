export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function decode(png: Uint8Array): Picture;
export function encodeSmall(picture: Picture): Buffer;
export function compare(expected: Picture, actual: Picture): { complaints: string[]; diff: Picture };
