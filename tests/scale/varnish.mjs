/** Varnish with a VCL, and what it costs the processor. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian puts it in /usr/sbin, which is not in everybody's path. */
const ENV = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

/** @returns {string | undefined} for example `varnish-7.1.1` */
export function varnishVersion() {
  const { stderr, error } = spawnSync('varnishd', ['-V'], { encoding: 'utf8', env: ENV });
  return error ? undefined : /varnish-[\d.]+\d/.exec(stderr)?.[0];
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * @param {string} vcl
 * @param {object} [options]
 * @param {string[]} [options.parameters] such as `http_gzip_support=off`
 * @param {number} [options.core] of the processor, the only one that it may use
 */
export async function startVarnish(vcl, { parameters = [], core } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'zorgpact-scale-'));
  writeFileSync(join(folder, 'feed.vcl'), vcl);
  const port = await freePort();
  const own = ['varnishd', '-F', '-j', 'none', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`, '-f', join(folder, 'feed.vcl'), '-s', 'malloc,64m', ...parameters.flatMap((one) => ['-p', one])];
  const [command, ...rest] = core === undefined ? own : ['taskset', '-c', String(core), ...own];
  const child = spawn(command, rest, { env: ENV, stdio: ['ignore', 'ignore', 'pipe'] });
  // Nor is it left behind when the run ends badly.
  process.once('exit', () => child.kill());
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  let isOver = false;
  const over = new Promise((resolve) => child.on('exit', () => resolve((isOver = true))));
  const worker = () => spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).stdout.trim().split('\n')[0];
  for (let tries = 0; ; tries++) {
    if (isOver || tries > 300) throw new Error(`varnishd: ${said}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'OPTIONS' }).catch(() => undefined);
    if (answer) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    port,
    /** Seconds of processor time that it has used. */
    processor() {
      const fields = readFileSync(`/proc/${worker()}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    /** One request without compression; the name of the host is part of what a PURGE names. */
    ask: (path, { method = 'GET' } = {}) =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, method, headers: { host: 'kit.example' } }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text) => (body += text)).on('end', () => resolve({ status: response.statusCode, body }));
        }).on('error', reject).end();
      }),
    async stop() {
      child.kill('SIGTERM');
      await over;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
