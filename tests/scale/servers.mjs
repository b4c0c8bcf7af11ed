/** The lines for nginx and Apache in the README, tried on those servers where they are installed. `node tests/scale/servers.mjs` */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ENV = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
const MODULES = '/usr/lib/apache2/modules';

/** What the README says, by the language of its block. */
function blockOf(language) {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``).exec(readme)[1];
}

const SERVERS = {
  nginx: {
    command: 'nginx',
    configure(folder, port) {
      const [, map, locations] = /^(map [\s\S]+?\n\})\n([\s\S]+)/m.exec(blockOf('nginx'));
      return `${process.getuid() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { include /etc/nginx/mime.types; access_log off;\n${map}\nserver { listen 127.0.0.1:${port}; root ${folder}/files;\n${locations} } }`;
    },
    args: (file) => ['-c', file],
  },
  apache: {
    command: 'apache2',
    configure(folder, port) {
      const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'filter', 'deflate', 'brotli', 'env', 'setenvif'].filter((name) => existsSync(`${MODULES}/mod_${name}.so`));
      return `${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}\nServerName kit.example\nListen 127.0.0.1:${port}\n${process.getuid() === 0 ? 'User www-data\nGroup www-data' : ''}\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nTypesConfig /etc/mime.types\nDocumentRoot ${folder}/files\n<Directory ${folder}/files>\nRequire all granted\n</Directory>\n${blockOf('apache')}`;
    },
    args: (file) => ['-X', '-f', file],
  },
};

SERVERS['apache without NoChange'] = { ...SERVERS.apache, tried: 'the same without `NoChange`', files: ['feed'], configure: (folder, port) => SERVERS.apache.configure(folder, port).replace(/^\w+AlterETag .*$/gm, '') };

const get = (port, path, headers = {}) =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'gzip, deflate, br', 'origin': 'https://site-1.example', ...headers } }, (response) => {
      let bytes = 0;
      response.on('data', (piece) => (bytes += piece.length)).on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes }));
    }).on('error', reject).end();
  });

/** @returns {Promise<object[]>} rows of a table */
export async function tryServers() {
  const rows = [];
  for (const [name, { command, configure, args, tried = 'the lines of the README', files = ['feed', 'loader', 'chunk'] }] of Object.entries(SERVERS)) {
    const { error, stdout, stderr } = spawnSync(command, ['-v'], { encoding: 'utf8', env: ENV });
    if (error) {
      rows.push({ server: name, tried: 'not installed', ...Object.fromEntries(['file', 'answer', 'asked again with its ETag', 'headers'].map((key) => [key, ''])) });
      continue;
    }
    const version = /(nginx|Apache)\/[\d.]+/.exec(stdout + stderr)[0];
    const folder = mkdtempSync(join(tmpdir(), 'zorgpact-server-'));
    mkdirSync(`${folder}/files`);
    for (const part of ['cdn', 'feed']) cpSync(`dist/${part}`, `${folder}/files/${part}`, { recursive: true });
    spawnSync('chmod', ['-R', 'a+rX', folder]);
    const port = await new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = server.address();
        server.close(() => resolve(free));
      });
    });
    writeFileSync(`${folder}/conf`, configure(folder, port));
    const child = spawn(command, args(`${folder}/conf`), { env: ENV, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    let isOver = false;
    const over = new Promise((resolve) => child.on('exit', () => resolve((isOver = true))));
    for (let tries = 0; ; tries++) {
      if (isOver || tries > 100) throw new Error(`${name}: ${said}${existsSync(`${folder}/log`) ? readFileSync(`${folder}/log`, 'utf8') : ''}`);
      if (await get(port, '/').catch(() => undefined)) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    const chunk = readdirSync('dist/cdn').find((one) => one.startsWith('core-'));
    for (const [what, path] of [['feed', '/feed/v1/pacts/limburg.json'], ['loader', '/cdn/zorgpact.js'], ['chunk', `/cdn/${chunk}`]].filter(([one]) => files.includes(one))) {
      const first = await get(port, path);
      const again = await get(port, path, { 'if-none-match': first.headers.etag ?? 'none' });
      const { headers } = first;
      const wanted = what === 'chunk' ? 'public, max-age=31536000, immutable' : 'public, max-age=300, s-maxage=60, stale-while-revalidate=60, stale-if-error=604800';
      const faults = [
        headers['cache-control'] !== wanted && `Cache-Control: ${headers['cache-control']}`,
        [first, again].some((one) => one.headers['access-control-allow-origin'] !== '*') && 'no Access-Control-Allow-Origin: *',
        !/accept-encoding/i.test(headers.vary) && `Vary: ${headers.vary}`,
        /origin/i.test(headers.vary) && 'Vary: Origin',
        again.status !== 304 && `${again.status} for its own ETag`,
        again.headers['cache-control'] !== wanted && `Cache-Control of the 304: ${again.headers['cache-control']}`,
      ].filter(Boolean);
      rows.push({ 'server': version, tried, 'file': what, 'answer': `${first.status}, ${headers['content-encoding'] ?? 'not compressed'}, ${first.bytes} bytes`, 'asked again with its ETag': String(again.status), 'headers': faults.join('; ') || 'as meant' });
    }
    child.kill('SIGTERM');
    await over;
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await tryServers());
