import { feedSchema } from '../feed/schema.js';
import type { Finding, Path } from './problem.js';
import { elementOf, fieldsOf } from './schema-tree.js';
import type { SourceFile } from './source-files.js';
import type { Place } from './unreadable.js';
import { isObject } from './values.js';

/** A finding with the place in the source file to change. */
export interface SourceFinding extends Finding {
  place?: Place;
}

/** The source files as one document, with the way back from the document to the files. */
export interface Merged {
  feed: Record<string, unknown>;
  findings: SourceFinding[];
  /** The file that a path of the document came from, and the path within that file. */
  originOf(path: Path): { file: SourceFile; path: Path } | undefined;
}

/**
 * Makes one document of many files: lists of the same key are joined in file order, any other key may stand in one file only.
 */
export function mergeSources(files: readonly SourceFile[]): Merged {
  const feed: Record<string, unknown> = {};
  const findings: SourceFinding[] = [];
  const single = new Map<string, SourceFile>();
  const items = new Map<string, { file: SourceFile; path: Path }[]>();

  for (const file of files) {
    if (file.value === null) continue;
    if (!isObject(file.value)) {
      findings.push({ path: [], problem: { code: 'not-a-feed', found: file.value }, place: file.placeOf([]) });
      continue;
    }
    for (const [key, value] of Object.entries(file.value)) {
      // As a key of its own it would replace the prototype.
      if (key === '__proto__') continue;
      const place = file.placeOf([key]);
      const list = isList(key);
      if (list && value === null) continue;
      if (list && !Array.isArray(value)) {
        findings.push({ path: [key], problem: { code: 'wrong-type', expected: 'array', found: value }, place });
      } else if (list && Array.isArray(value)) {
        const origins = items.get(key) ?? [];
        items.set(key, [...origins, ...value.map((_, index) => ({ file, path: [key, index] }))]);
        feed[key] = [...((feed[key] as unknown[] | undefined) ?? []), ...(value as unknown[])];
      } else {
        const earlier = single.get(key);
        if (earlier) findings.push({ path: [key], problem: { code: 'key-twice', key, file: earlier.name }, place });
        else {
          single.set(key, file);
          feed[key] = value;
        }
      }
    }
  }

  const originOf: Merged['originOf'] = ([key, index, ...rest]) => {
    const name = String(key);
    const item = typeof index === 'number' ? items.get(name)?.[index] : undefined;
    if (item) return { file: item.file, path: [...item.path, ...rest] };
    // What is missing from the document belongs in the file that describes the document.
    const file = single.get(name) ?? items.get(name)?.[0]?.file ?? single.get('version');
    return file && { file, path: index === undefined ? [name] : [name, index, ...rest] };
  };
  return { feed, findings, originOf };
}

function isList(key: string): boolean {
  const fields = fieldsOf(feedSchema) ?? {};
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return field !== undefined && elementOf(field) !== undefined;
}
