import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

export interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  /** Where it is. */
  readonly path: string;
}

let packed: Packed | undefined;
let apps: string | undefined;

/** A folder that goes with the run. */
function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpact-package-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  return folder;
}

/** The package as npm would publish it, packed once for all files of a run. */
export function pack(): Packed {
  if (packed) return packed;
  const folder = scratch();
  const [told] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' })) as [Packed];
  return (packed = { ...told, path: join(folder, told.filename) });
}

/** A folder with the example apps and the package, installed from their lockfile; made once for all files of a run. */
export function installApps(): string {
  if (apps) return apps;
  const folder = scratch();
  const source = 'tests/package/apps';
  // Nothing that was installed or built there by hand.
  cpSync(source, folder, { recursive: true, filter: (path) => !/(^|\/)(node_modules|dist|built)(\/|$)|\.tgz$/.test(relative(source, path)) });
  cpSync(pack().path, join(folder, 'zorgpact-widgets.tgz'));
  execFileSync('npm', ['ci', '--prefer-offline', '--loglevel', 'error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return (apps = folder);
}
