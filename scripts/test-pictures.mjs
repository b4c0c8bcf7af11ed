/**
 * Compares every story of the built Storybook (npm run build:storybook) with its picture at 1280 px in tests/pictures, and most at 320 px:
 * node scripts/test-pictures.mjs [--update] [part of a story's id …]
 * `--update` takes the pictures anew, and with no ids removes those of stories that are gone.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LIGHT, ONLY, openStorybook, ROOT } from './story-pages.mjs';
import { close, fail, judge } from './tally.mjs';
import { compare, decode, encode, encodeSmall } from './story-picture.mjs';
import { dressForPicture, PICTURE_FLAGS, PICTURE_SCRIPT, takePicture } from './story-camera.mjs';

const KEPT = join(ROOT, 'tests/pictures');
const DIFFERING = join(KEPT, 'differing');
const WIDTHS = [1280, 320];

/** At 320 px these show what Ready does there, in other colours or after a while. */
const LIKE_READY = ['Playground', 'Stale', 'Narrow', 'Themed', 'Dark', 'Forced Colors', 'Slow Feed'];

const isTaken = ({ name }, width) => width === WIDTHS[0] || !LIKE_READY.includes(name);
const nameOf = ({ id }, width) => (width === WIDTHS[0] ? `${id}.png` : `${id}.${width}.png`);

const args = process.argv.slice(2);
const isUpdate = args.includes('--update');
const wanted = args.filter((arg) => arg !== '--update');
const started = performance.now();

rmSync(DIFFERING, { recursive: true, force: true });
const storybook = await openStorybook(PICTURE_FLAGS);
const all = storybook.entries.filter(({ type }) => type === 'story');
const stories = all.filter(({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)));

const names = new Set(WIDTHS.flatMap((width) => all.filter((story) => isTaken(story, width)).map((story) => nameOf(story, width))));
for (const name of readdirSync(KEPT).filter((file) => file.endsWith('.png') && !names.has(file))) {
  if (isUpdate && wanted.length === 0) rmSync(join(KEPT, name));
  else fail(name, ['a picture without a story: remove it']);
}

await Promise.all(WIDTHS.map(run));
await storybook.close();

const bytes = readdirSync(KEPT).reduce((sum, name) => sum + (name.endsWith('.png') ? statSync(join(KEPT, name)).size : 0), 0);
console.log(`Pictures of ${stories.length} stories in ${((performance.now() - started) / 1000).toFixed(1)} s; ${storybook.version}; ${(bytes / 1e6).toFixed(2)} MB kept`);
close(isUpdate ? '' : "Is it meant? Look at the pictures, then: node scripts/test-pictures.mjs --update [part of a story's id …]");

/** All stories at one width, one after the other. */
async function run(width) {
  const storyPage = await storybook.openPage({ script: PICTURE_SCRIPT });
  await dressForPicture(storyPage, width, all);
  for (const story of stories.filter((each) => isTaken(each, width))) {
    const name = nameOf(story, width);
    try {
      await storyPage.emulate((ONLY[story.name] ?? LIGHT).media);
      await storyPage.show(story);
      const complaints = differences(name, await takePicture(storyPage, width));
      judge(name, [...complaints, ...storyPage.takeComplaints()]);
    } catch (cause) {
      fail(name, [`no picture: ${cause.message}`]);
    }
  }
  await storyPage.close();
}

/** Keeps a picture, or says what is wrong with it. */
function differences(name, png) {
  const actual = decode(png);
  let expected;
  try {
    expected = decode(readFileSync(join(KEPT, name)));
  } catch (cause) {
    if (cause.code !== 'ENOENT') throw cause;
  }
  const { complaints, diff } = expected ? compare(expected, actual) : { complaints: ['a story without a picture'] };
  if (complaints.length === 0) return [];
  if (isUpdate) {
    // One that is alike stays as it is, so that an update shows only what changed.
    writeFileSync(join(KEPT, name), encodeSmall(actual));
    return [];
  }
  mkdirSync(DIFFERING, { recursive: true });
  for (const [kind, picture] of Object.entries({ actual, diff })) {
    if (!picture) continue;
    const path = join(DIFFERING, name.replace(/png$/, `${kind}.png`));
    writeFileSync(path, encode(picture));
    complaints.push(`${kind}: ${relative(ROOT, path)}`);
  }
  return complaints;
}
