import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import { engine } from '../../scripts/engines.mjs';

/**
 * A table of what tests found, kept as Markdown in `tests/tables/`, for people to read and for the next run to compare with.
 * With UPDATE_TABLES=1 it is written anew.
 */
export class KeptTable {
  readonly #path: string;
  readonly #title: string;
  readonly #columns: readonly string[];
  readonly #rows = new Map<string, Map<string, string>>();

  constructor(file: string, title: string, columns: readonly string[]) {
    this.#path = `tests/tables/${file}.md`;
    this.#title = title;
    this.#columns = columns;
  }

  set(row: string, column: string, cell: string): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<string, string>()));
    cells.set(column, cell);
  }

  /** Fails where a row is not as it is kept, or, on Chromium, which leaves no test to others, where one is missing. */
  check(): void {
    const found = this.#write();
    const kept = readFileSync(this.#path, 'utf8');
    if (engine === 'chromium') expect(found).to.equal(kept);
    else expect(kept.split('\n')).to.include.members(this.#lines());
  }

  /** Fails where a row or column is missing or too many; for cells that differ a little from machine to machine. */
  checkNames(): void {
    this.#write();
    const kept = readFileSync(this.#path, 'utf8').split('\n').filter((line) => line.startsWith('|'));
    const name = (line: string): string => line.split(' | ')[0]!;
    const found = this.#lines();
    expect(kept[0]).to.equal(found[0]);
    if (engine === 'chromium') expect(kept.slice(2).map(name)).to.deep.equal(found.slice(1).map(name));
    else expect(kept.map(name)).to.include.members(found.map(name));
  }

  /** Writes the table where that is asked for. */
  #write(): string {
    const [head, ...rows] = this.#lines();
    const whole = `${[this.#title, '', head, `|${' --- |'.repeat(this.#columns.length)}`, ...rows].join('\n')}\n`;
    if (process.env['UPDATE_TABLES']) {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(this.#path, whole);
    }
    return whole;
  }

  #lines(): string[] {
    const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return [line(this.#columns), ...[...this.#rows].map(([row, cells]) => line([row, ...this.#columns.slice(1).map((column) => cells.get(column) ?? '')]))];
  }
}
