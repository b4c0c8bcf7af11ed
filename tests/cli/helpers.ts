import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, type ExitCode } from '../../src/cli/run.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** The command as a publisher runs it: in a process of its own. */
export function runProcess(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/zorgpact-feed.ts', ...args], { cwd: ROOT }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** The same command inside this process, which is quicker. */
export async function runHere(...args: string[]): Promise<{ code: ExitCode; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(args, { out: (text) => lines.out.push(text), err: (text) => lines.err.push(text) });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

/** A folder with the given files, for one test. */
export async function withFolder(files: Record<string, string>, test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'zorgpact-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text, 'utf8');
    }
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A small feed without findings; every call gives a new one. */
export function smallFeed() {
  return {
    version: '1.0',
    title: 'Voorbeeld',
    language: 'nl',
    asOf: '2018-12-01',
    updated: '2018-12-01',
    source: { title: 'Voorbeeldbron' } as Record<string, unknown>,
    licence: { title: 'EUPL-1.2' },
    programme: { id: 'programma', name: 'Programma', period: { start: '2015', end: '2018' } } as Record<string, unknown>,
    volgspot: {
      areas: [{ id: 'waarom', number: 1, title: 'Waarom' }],
      rounds: [{ id: 'ronde-1', number: 1, title: 'Ronde 1' }],
      phases: [{ id: 'focus', title: 'Focus' }],
      phasesComplete: false,
    } as Record<string, unknown>,
    themes: [{ id: 'leren', title: 'Leren' }] as Record<string, unknown>[],
    pacts: [{ id: 'noord', name: 'Pact Noord', region: 'Noord', themes: [{ title: 'Leren', theme: 'leren' }] }] as Record<string, unknown>[],
    actions: [
      { id: 'actie-a', pact: 'noord', title: 'Actie A', status: 'running', themes: ['leren'], sources: ['bron'] },
      { id: 'actie-b', pact: 'noord', title: 'Actie B', status: 'planned', period: { start: '2016', end: '2017-03' } },
    ] as Record<string, unknown>[],
    koplopers: [{ id: 'koploper-a', title: 'Koploper A', pact: 'noord' }] as Record<string, unknown>[],
    volgspotReports: [{ id: 'rapport', title: 'Rapport', pact: 'noord', round: 1, areas: [{ area: 'waarom' }] }] as Record<string, unknown>[],
    networks: [] as Record<string, unknown>[],
    organisations: [{ id: 'zorgclub', name: 'Zorgclub', sector: 'organisations' }] as Record<string, unknown>[],
    tombstones: [] as Record<string, unknown>[],
    sources: [{ id: 'bron', title: 'Bron', url: 'https://voorbeeld.nl/' }] as Record<string, unknown>[],
  };
}

export type SmallFeed = ReturnType<typeof smallFeed>;
