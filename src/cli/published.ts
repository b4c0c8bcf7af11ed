import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedError } from '../feed/feed-error.js';
import { readFeed } from '../feed/read.js';
import type { Feed } from '../feed/schema.js';
import { buildFeed, documentsOf } from './build.js';
import { parseJson } from './json-text.js';
import { readText } from './read-text.js';
import { readSourceFolder } from './source-files.js';
import { Unreadable } from './unreadable.js';

/** The feed of a file or address, of a folder with `v1/feed.json`, or of a folder of source files, read as a browser reads it. */
export async function readPublished(source: string): Promise<Feed> {
  try {
    return readFeed(await documentOf(source), source).feed;
  } catch (cause) {
    if (!(cause instanceof FeedError)) throw cause;
    throw notPublished(source, cause);
  }
}

async function documentOf(source: string): Promise<unknown> {
  if (/^https?:\/\//i.test(source) || !(await isFolder(source))) return parseJson(await readText(source), source).value;
  const published = join(source, 'v1/feed.json');
  if (await stat(published).catch(() => undefined)) return parseJson(await readText(published), published).value;
  const { feed } = buildFeed(await readSourceFolder(source));
  if (!feed) throw notPublished(source);
  return JSON.parse(documentsOf(feed).get('v1/feed.json')!);
}

const isFolder = async (path: string): Promise<boolean> => Boolean((await stat(path).catch(() => undefined))?.isDirectory());

const notPublished = (file: string, cause?: unknown): Unreadable =>
  new Unreadable({ nl: 'Dit is geen feed die te publiceren is. Bekijk hem met zorgpact-feed validate.', en: 'This is no feed that can be published. Look at it with zorgpact-feed validate.' }, { file }, cause);
