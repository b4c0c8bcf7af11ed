import { readFile } from 'node:fs/promises';
import { parseCommand } from './arguments.js';
import { buildFeed, documentsOf, writeDocuments } from './build.js';
import { countRecords } from './check-references.js';
import { parseJson } from './json-text.js';
import type { Message } from './messages.js';
import { isPublishable } from './problem.js';
import { readText } from './read-text.js';
import { jsonReport, textReport, unreadableJson, unreadableText, type Outcome } from './report.js';
import { readSourceFolder } from './source-files.js';
import { Unreadable } from './unreadable.js';
import { USAGE } from './usage.js';
import { validateFeed } from './validate.js';

/** 0: in order. 1: findings. 2: can't be read, or wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes, line by line. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

const BOM_NOTE: Message = {
  nl: 'Het bestand begint met een BOM. Dat mag, maar het is beter zonder.',
  en: 'The file starts with a BOM. That is allowed, but better left out.',
};

/** Runs `zorgpact-feed` with the given arguments and returns its exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const command = parseCommand(args);
  switch (command.name) {
    case 'help':
      streams.out(USAGE);
      return 0;
    case 'version':
      streams.out(await version());
      return 0;
    case 'wrong':
      streams.err(`${command.sentences.nl}\n${command.sentences.en}\n\n${USAGE}`);
      return 2;
    case 'validate':
      return finish(command.json, streams, () => validate(command.source));
    case 'build':
      return finish(command.json, streams, () => build(command.source, command.out));
  }
}

async function validate(source: string): Promise<Outcome> {
  const { value, bom } = parseJson(await readText(source), source);
  const findings = validateFeed(value);
  return { ok: isPublishable(findings), source, findings, counts: countRecords(value), notes: bom ? [BOM_NOTE] : [] };
}

async function build(source: string, out: string): Promise<Outcome> {
  const { feed, findings } = buildFeed(await readSourceFolder(source));
  if (!feed) return { ok: false, source, findings, counts: {}, notes: [] };
  const documents = documentsOf(feed);
  await writeDocuments(out, documents);
  return { ok: true, source, findings, counts: countRecords(feed), notes: [], written: [...documents.keys()] };
}

async function finish(json: boolean, { out, err }: Streams, act: () => Promise<Outcome>): Promise<ExitCode> {
  try {
    const outcome = await act();
    out(json ? jsonReport(outcome) : textReport(outcome));
    return outcome.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (json) out(unreadableJson(error));
    else err(unreadableText(error));
    return 2;
  }
}

async function version(): Promise<string> {
  // The same two steps up from src/cli and from dist/cli.
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
