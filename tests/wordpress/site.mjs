/** A throwaway WordPress from Debian's packages: MariaDB on a socket, PHP's own server, all in one temporary folder. */
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server'];
const CORE = '/usr/share/wordpress';
const NEEDED = [`${CORE}/wp-settings.php`, `${CORE}/wp-content/themes/twentytwentythree/theme.json`, '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/mariadb'];
const PHP = fileURLToPath(new URL('php/', import.meta.url));

/** Installs the Debian packages where they are missing and that is allowed. */
export function ensurePackages() {
  const missing = NEEDED.filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error(`Missing: ${missing.join(', ')}. On Debian, as root: ${command}`);
  console.log('No WordPress found: installing the Debian packages.');
  // Packages that bring a server start it by themselves; the policy file of the machine decides.
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
}

/**
 * @param {object} options
 * @param {string} options.template HTML that the template of the site prints at its end, on pages asked for with `&template`
 * @returns {Promise<{ version: string, password: string, hosts: { free: string, strict: string }, close: () => Promise<void> }>}
 *   the same site on two origins: `strict` has DISALLOW_UNFILTERED_HTML
 */
export async function startSite({ template }) {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpact-wp-'));
  const children = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
    child.gone = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
    children.push(child);
    return child;
  };
  const close = async () => {
    // The database last.
    for (const child of children.reverse()) {
      child.kill('SIGTERM');
      await child.gone;
    }
    process.removeListener('exit', last);
    rmSync(folder, { recursive: true, force: true });
  };
  const last = () => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', last);

  try {
    const socket = join(folder, 'db.sock');
    const database = join(folder, 'db');
    const site = join(folder, 'site');
    const user = `--user=${userInfo().username}`;
    execFileSync('mariadb-install-db', ['--no-defaults', user, `--datadir=${database}`, '--auth-root-authentication-method=normal', '--skip-test-db'], { stdio: 'ignore' });
    const mariadb = start('/usr/sbin/mariadbd', ['--no-defaults', user, `--datadir=${database}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M']);
    await said(mariadb, /ready for connections/);
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', 'create database wp']);

    cpSync(CORE, site, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/wp-config.php') });
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    copyFileSync(join(PHP, 'wp-config.php'), join(site, 'wp-config.php'));
    copyFileSync(join(PHP, 'site-plugin.php'), join(site, 'wp-content/mu-plugins/site-plugin.php'));
    const env = { ...process.env, WP_SOCKET: socket, WP_TEMPLATE: template };
    const password = randomUUID();
    const version = execFileSync('php', [join(PHP, 'install.php'), site, password], { env, encoding: 'utf8' }).trim();

    const serve = async (more) => {
      const [, address] = await said(start('php', ['-S', '127.0.0.1:0', '-t', site], { env: { ...env, ...more } }), /Development Server \((http:\S+)\) started/);
      return address;
    };
    return { version, password, hosts: { free: await serve({}), strict: await serve({ WP_STRICT: '1' }) }, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Waits for a line of a child's messages, and reads on so that it never waits for us. */
async function said(child, pattern) {
  const lines = createInterface({ input: child.stderr });
  const told = [];
  const found = new Promise((resolve) => {
    lines.on('line', (line) => {
      const match = pattern.exec(line);
      if (match) resolve(match);
      else if (told.length < 30) told.push(line);
    });
  });
  const match = await Promise.race([found, once(child, 'close').then(() => undefined)]);
  if (!match) throw new Error(`${child.spawnfile} ended before it was ready:\n${told.join('\n')}`);
  return match;
}
