import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import { feedSchema, type Feed } from '../feed/schema.js';
import { mergeSources, type Merged, type SourceFinding } from './merge.js';
import { pactDocument } from './pact-document.js';
import { isPublishable } from './problem.js';
import { fileError } from './read-text.js';
import { elementOf, fieldsOf, isOptional } from './schema-tree.js';
import type { SourceFile } from './source-files.js';
import { validateFeed } from './validate.js';
import { isObject, valueAt } from './values.js';

/** The feed that the source files make, or `undefined` when a finding stands in the way. */
export interface Built {
  feed: Feed | undefined;
  findings: SourceFinding[];
}

/** Joins the source files, checks the whole and gives every finding its place in the files. */
export function buildFeed(files: readonly SourceFile[]): Built {
  const merged = mergeSources(files);
  restoreTexts(merged);
  const findings = [
    ...merged.findings,
    ...validateFeed(merged.feed).map((finding): SourceFinding => {
      const origin = merged.originOf(finding.path);
      return origin ? { ...finding, place: origin.file.placeOf(origin.path) } : finding;
    }),
  ];
  return { feed: isPublishable(findings) ? feedSchema.parse(merged.feed) : undefined, findings };
}

/** YAML reads `start: 2015` as a number where the feed wants a text; the author may leave out the quotes. */
function restoreTexts(merged: Merged): void {
  for (const issue of feedSchema.safeParse(merged.feed).error?.issues ?? []) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const origin = merged.originOf(path);
    const text = origin?.file.writtenAt(origin.path);
    const [key, holder] = [path.at(-1), valueAt(merged.feed, path.slice(0, -1))];
    if (text === undefined || key === undefined) continue;
    if (Array.isArray(holder)) holder[Number(key)] = text;
    else if (isObject(holder)) holder[key] = text;
  }
}

/** The documents to publish, by path: the whole feed and one restricted to each pact. */
export function documentsOf(feed: Feed): Map<string, string> {
  const print = (document: Feed): string => JSON.stringify(withoutEmpty(feedSchema, document));
  return new Map([
    ['v1/feed.json', print(feed)],
    ...feed.pacts.map(({ id }): [string, string] => [`v1/pacts/${id}.json`, print(pactDocument(feed, id))]),
  ]);
}

/** The value in the order of the schema, without the optional keys that hold nothing. */
function withoutEmpty(schema: z.ZodType, value: unknown): unknown {
  const element = elementOf(schema);
  if (element && Array.isArray(value)) return value.map((item) => withoutEmpty(element, item));
  const fields = fieldsOf(schema);
  if (!fields || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(fields)
      .map(([key, field]) => [key, withoutEmpty(field, value[key]), isOptional(field)] as const)
      .filter(([, item, optional]) => item !== undefined && !(optional && isEmpty(item))),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/**
 * Writes the documents below a folder, which is made when it is not there, and removes the document of a pact that is no
 * longer among them: a pact that was withdrawn must not stay published. Throws `Unreadable` where that is not allowed.
 */
export async function writeDocuments(folder: string, documents: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(join(folder, 'v1/pacts')).catch(() => [])) {
    if (name.endsWith('.json') && !documents.has(`v1/pacts/${name}`)) await rm(join(folder, 'v1/pacts', name));
  }
  for (const [name, text] of documents) {
    const file = join(folder, name);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, 'utf8');
    } catch (cause) {
      throw fileError(file, cause);
    }
  }
}
