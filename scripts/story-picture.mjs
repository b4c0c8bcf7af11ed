/** Pictures of stories: kept small, and compared so that letters may be drawn a little otherwise but nothing may move, go or change colour. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** How far, in px, what is in a picture may have moved: less than a box that is out of place, more than a letter that is drawn otherwise. */
const REACH = 2;
/** Differences of a channel that nobody sees, and the share of the contrast on the spot that smooth edges of letters can differ by. */
const LEAST = 8;
const SHARE = 0.5;
/** The same for the mean of what is around: a dot on hatching is gone although there is a line near each of its pixels. */
const AROUND = 3;
const SHARE_OF_MEAN = 0.3;
/** Pixels that touch each other and differ: fewer are a trace of a letter, a dot of 5 px has more. */
const PATCH = 10;
/** A colour of a surface has so many px of it in a row: it is kept as it is. Others become one where they are nearer to each other than a step. */
const SURFACE = 8;
const STEPS = [64, 48, 32, 24, 16, 8];

/**
 * @typedef {{ width: number, height: number, data: Uint8Array }} Picture 4 bytes a pixel
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Patch
 */

/** @returns {Picture} */
export const decode = (png) => PNG.sync.read(Buffer.from(png));

/** A full-colour PNG, for a picture that isn't kept. */
export const encode = ({ width, height, data }) => PNG.sync.write({ width, height, data }, { colorType: 2, inputHasAlpha: true });

/** A PNG of as few colours as the comparison doesn't notice. */
export function encodeSmall(picture) {
  const { width, height, data } = picture;
  const counts = new Map();
  const surfaces = new Set();
  const colours = new Uint32Array(width * height);
  let run = 0;
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const colour = (data[4 * pixel] << 16) | (data[4 * pixel + 1] << 8) | data[4 * pixel + 2];
    run = colour === colours[pixel - 1] ? run + 1 : 1;
    colours[pixel] = colour;
    if (run === SURFACE) surfaces.add(colour);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  for (const step of STEPS) {
    const palette = [];
    for (const colour of byUse) if (surfaces.has(colour) || palette.every((kept) => apart(kept, colour) > step)) palette.push(colour);
    if (palette.length > 256) break;
    const nearest = new Map(byUse.map((colour) => [colour, nearestOf(palette, colour)]));
    const rows = Buffer.alloc((width + 1) * height);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest.get(colours[y * width + x]);
    const png = indexed(width, height, palette, rows);
    if (!differencesOf(decode(png), picture).includes(1)) return png;
  }
  // A photograph.
  return encode(picture);
}

function indexed(width, height, palette, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** How far two colours are apart in the channel that differs most. */
const apart = (one, other) => Math.max(Math.abs((one >> 16) - (other >> 16)), Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)), Math.abs((one & 255) - (other & 255)));

const nearestOf = (palette, colour) => {
  let best = 0;
  for (let index = 1; index < palette.length; index++) if (apart(palette[index], colour) < apart(palette[best], colour)) best = index;
  return best;
};

/**
 * Where a picture isn't what was kept.
 * @param {Picture} expected
 * @param {Picture} actual
 * @returns {{ complaints: string[], diff: Picture }} nothing to complain of when they are alike; `diff` shows the patches in red
 */
export function compare(expected, actual) {
  const width = Math.min(expected.width, actual.width);
  const height = Math.min(expected.height, actual.height);
  const complaints = [];
  if (Math.abs(expected.width - actual.width) > REACH || Math.abs(expected.height - actual.height) > REACH) {
    complaints.push(`${actual.width} × ${actual.height} px, was ${expected.width} × ${expected.height}`);
  }
  const differs = differencesOf(expected, actual);
  const patches = patchesOf(differs, width, height);
  for (const { left, top, right, bottom } of patches.slice(0, 8)) complaints.push(`differs at ${left}, ${top} (${right - left + 1} × ${bottom - top + 1} px)`);
  if (patches.length > 8) complaints.push(`and in ${patches.length - 8} places more`);
  return { complaints, diff: diffOf(actual, width, height, differs) };
}

/** Pixels of the part that two pictures share: 1 where one has what the other lacks. */
function differencesOf(expected, actual) {
  const width = Math.min(expected.width, actual.width);
  const height = Math.min(expected.height, actual.height);
  const differs = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [one, other] = [4 * (y * expected.width + x), 4 * (y * actual.width + x)];
      const far = Math.max(Math.abs(expected.data[one] - actual.data[other]), Math.abs(expected.data[one + 1] - actual.data[other + 1]), Math.abs(expected.data[one + 2] - actual.data[other + 2]));
      if (far > LEAST && isOutOfReach(expected, actual, x, y)) differs[y * width + x] = 1;
    }
  }
  return differs;
}

/** Whether a pixel of one picture has nothing like it near the same place in the other, or there is more or less of it around. */
function isOutOfReach(expected, actual, x, y) {
  const [before, after] = [around(expected, x, y), around(actual, x, y)];
  for (let channel = 0; channel < 3; channel++) {
    const contrast = Math.max(before.high[channel], after.high[channel]) - Math.min(before.low[channel], after.low[channel]);
    if (Math.abs(before.mean[channel] - after.mean[channel]) > LEAST + SHARE_OF_MEAN * contrast) return true;
    const was = expected.data[4 * (y * expected.width + x) + channel];
    const is = actual.data[4 * (y * actual.width + x) + channel];
    const far = Math.max(after.low[channel] - was, was - after.high[channel], before.low[channel] - is, is - before.high[channel]);
    if (far > LEAST + SHARE * contrast) return true;
  }
  return false;
}

/** The least and the greatest of each channel within reach, and the mean of a little more. */
function around({ width, height, data }, x, y) {
  const [low, high, mean] = [[255, 255, 255], [0, 0, 0], [0, 0, 0]];
  let count = 0;
  for (let row = Math.max(0, y - AROUND); row <= Math.min(height - 1, y + AROUND); row++) {
    for (let column = Math.max(0, x - AROUND); column <= Math.min(width - 1, x + AROUND); column++) {
      const isNear = Math.abs(row - y) <= REACH && Math.abs(column - x) <= REACH;
      count += 1;
      for (let channel = 0; channel < 3; channel++) {
        const value = data[4 * (row * width + column) + channel];
        mean[channel] += value;
        if (isNear && value < low[channel]) low[channel] = value;
        if (isNear && value > high[channel]) high[channel] = value;
      }
    }
  }
  return { low, high, mean: mean.map((sum) => sum / count) };
}

/** Differing pixels that touch, as boxes; takes the small ones away. */
function patchesOf(differs, width, height) {
  const seen = new Uint8Array(differs.length);
  const patches = [];
  for (let start = 0; start < differs.length; start++) {
    if (!differs[start] || seen[start]) continue;
    const patch = { left: width, top: height, right: 0, bottom: 0 };
    const found = [start];
    seen[start] = 1;
    for (const pixel of found) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      Object.assign(patch, { left: Math.min(patch.left, x), top: Math.min(patch.top, y), right: Math.max(patch.right, x), bottom: Math.max(patch.bottom, y) });
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const next = row * width + column;
          if (!differs[next] || seen[next]) continue;
          seen[next] = 1;
          found.push(next);
        }
      }
    }
    if (found.length >= PATCH) patches.push(patch);
    else for (const pixel of found) differs[pixel] = 0;
  }
  return patches;
}

/** The picture in pale grey, and what differs in red. */
function diffOf({ width: stride, data }, width, height, differs) {
  const diff = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * stride + x);
      const grey = 200 + ((data[from] + data[from + 1] + data[from + 2]) / 3) * 0.2;
      diff.set(differs[y * width + x] ? [220, 0, 0, 255] : [grey, grey, grey, 255], 4 * (y * width + x));
    }
  }
  return { width, height, data: diff };
}
