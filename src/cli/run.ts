import { readFile } from 'node:fs/promises';
import { parseCommand, type ContentOptions } from './arguments.js';
import { buildFeed, documentsOf, writeDocuments } from './build.js';
import { countRecords } from './check-references.js';
import { parseJson } from './json-text.js';
import type { Message } from './messages.js';
import { isPublishable } from './problem.js';
import { readPublished } from './published.js';
import { readText } from './read-text.js';
import { jsonReport, textReport, unreadableJson, unreadableText, type Outcome } from './report.js';
import { readSourceFolder } from './source-files.js';
import { Unreadable } from './unreadable.js';
import { USAGE } from './usage.js';
import { validateFeed } from './validate.js';
import { writeSnippet, type Written } from './write-snippet.js';

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
    case 'pages':
      return finish(command.json, streams, () => pages(command.source, command.out, command.base));
    case 'content':
      return print(streams, () => content(command.source, command.content));
    case 'snippet':
      return finish(command.options.json, streams, () => version().then((current) => writeSnippet(command.options, current)));
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

async function pages(source: string, out: string, base: string): Promise<Outcome> {
  const feed = await readPublished(source);
  const { pagesOf, writePages } = await withServer(() => import('./pages.js'));
  const files = await pagesOf(feed, base);
  await writePages(out, files);
  return { ok: true, source, findings: [], counts: countRecords(feed), notes: [], written: [...files.keys()] };
}

async function content(source: string, options: ContentOptions): Promise<string> {
  const feed = await readPublished(source);
  const { contentOf } = await withServer(() => import('./content.js'));
  const html = await contentOf(feed, options, await version());
  if (html === undefined) {
    throw new Unreadable({ nl: 'De feed heeft hier niets voor dit onderdeel. Kijk of het pact en de waarden kloppen.', en: 'The feed has nothing here for this widget. See whether the pact and the values are right.' }, { file: `--widget ${options.widget}` });
  }
  return html;
}

/** What writes widgets without a browser, which only who needs it has installed. */
async function withServer<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Unreadable(
      { nl: 'Hiervoor zijn pakketten nodig die er niet zijn. Installeer ze met: npm install @lit-labs/ssr @lit-labs/ssr-client', en: 'This needs packages that are not there. Install them with: npm install @lit-labs/ssr @lit-labs/ssr-client' },
      { file: '@lit-labs/ssr' },
      cause,
    );
  }
}

/** For what is to be piped or pasted: the text alone. */
async function print({ out, err }: Streams, act: () => Promise<string>): Promise<ExitCode> {
  try {
    out(await act());
    return 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    err(unreadableText(error));
    return 2;
  }
}

async function finish(json: boolean, { out, err }: Streams, act: () => Promise<Outcome | Written>): Promise<ExitCode> {
  try {
    const outcome = await act();
    if ('snippet' in outcome) {
      out(json ? JSON.stringify(outcome, null, 2) : outcome.snippet);
      return 0;
    }
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
