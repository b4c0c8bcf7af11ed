import { describe, type Message } from './messages.js';
import type { SourceFinding } from './merge.js';
import { levelOf, pointerOf } from './problem.js';
import { placeText, type Unreadable } from './unreadable.js';

/** The outcome of a command. `ok` is false as soon as one finding is an error. */
export interface Outcome {
  ok: boolean;
  source: string;
  findings: readonly SourceFinding[];
  counts: Readonly<Record<string, number>>;
  notes: readonly Message[];
  /** Files that were written. */
  written?: readonly string[];
}

const LEVELS: Record<'error' | 'warning', string> = { error: 'fout · error', warning: 'let op · warning' };

/** The outcome as text for a person. */
export function textReport(outcome: Outcome): string {
  const { findings, counts, written } = outcome;
  const errors = findings.filter(({ problem }) => levelOf(problem) === 'error').length;
  const warnings = findings.length - errors;
  return [
    ...outcome.notes.map(bothLines),
    ...findings.map(findingText),
    ...(outcome.ok ? Object.entries(counts).map(([key, count]) => `${String(count).padStart(6)}  ${key}`) : []),
    ...(written ? [`${written.length} bestanden geschreven · files written`, ...written.map((file) => `  ${file}`)] : []),
    errors + warnings === 0
      ? `${outcome.source}: geen bevindingen · no findings`
      : `${outcome.source}: ${errors} fouten · errors, ${warnings} waarschuwingen · warnings`,
  ].join('\n');
}

function findingText(finding: SourceFinding): string {
  const pointer = pointerOf(finding.path) || '(hele document · whole document)';
  const place = finding.place ? `  ${placeText(finding.place)}` : '';
  return `${LEVELS[levelOf(finding.problem)]}  ${pointer}${place}\n${bothLines(describe(finding.problem))}`;
}

function bothLines({ nl, en }: Message): string {
  return `  nl  ${nl}\n  en  ${en}`;
}

/** The outcome as JSON for a program. */
export function jsonReport(outcome: Outcome): string {
  const findings = outcome.findings.map(({ path, problem, place }) => ({
    pointer: pointerOf(path),
    level: levelOf(problem),
    code: problem.code,
    ...describe(problem),
    ...place,
  }));
  return JSON.stringify({ ...outcome, findings }, null, 2);
}

/** What could not be read, as text for a person. */
export function unreadableText({ sentences, place }: Unreadable): string {
  return `${placeText(place)}\n${bothLines(sentences)}`;
}

/** What could not be read, as JSON for a program. */
export function unreadableJson({ sentences, place }: Unreadable): string {
  return JSON.stringify({ ok: false, unreadable: { ...sentences, ...place } }, null, 2);
}
