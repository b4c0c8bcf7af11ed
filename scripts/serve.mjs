/**
 * Serves the demo on two origins, as in real life: the kit and its feed on PORT (8080), host sites on the next port.
 * `startDemo` is what the tests and `npm run dev` use too.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const FEED_CACHE = 'public, max-age=300, s-maxage=60, stale-while-revalidate=60, stale-if-error=604800';

const KIT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** Pages that show a snippet as it would be on a site, which may be a frame of the kit. */
const FRAMING = /^\/(samenstellen|voorbeeld)\.html/;

/**
 * Storybook builds its pages with inline scripts and styles, which the kit's policy would refuse. They are no pages to embed
 * in, so nothing is proved by a stricter one; this one still keeps every request at home.
 */
const STORYBOOK_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'";

const STORYBOOK = '/storybook/';

/** Folders per address, longest first; nothing else of the project is served. */
const KIT_FOLDERS = [
  [STORYBOOK, 'storybook-static'],
  ['/cdn/', 'dist/cdn'],
  ['/embed.html', 'dist/embed.html'],
  ['/embed/', 'dist/built/embed'],
  ['/feed/', 'dist/feed'],
  ['/built/', 'dist/built'],
  ['/assets/', 'demo/assets'],
  ['/', 'demo'],
];
const SITE_FOLDERS = [['/', 'demo/sites']];

/**
 * @param {object} [options]
 * @param {number} [options.port] of the kit; 0 takes two free ports
 * @param {string} [options.inject] HTML added to every page, for live reload
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.intercept]
 *   sees every request to the kit first; true means it was answered
 * @returns {Promise<{ kit: string, sites: string, log: string[], close: () => Promise<void> }>} the two origins, the paths asked of the kit
 */
export async function startDemo({ port = 8080, inject = '', intercept } = {}) {
  const origins = { kit: '', sites: '' };
  const log = [];
  const fill = (html) => html.replace('</body>', `${inject}</body>`).replaceAll('{{KIT}}', origins.kit).replaceAll('{{SITES}}', origins.sites);
  const kit = createServer((request, response) => {
    log.push(request.url);
    if (intercept?.(request, response)) return;
    if (request.url.startsWith(STORYBOOK)) void answer(request, response, KIT_FOLDERS, (html) => html, STORYBOOK_POLICY);
    // In a sandboxed frame WebKit lets 'self' match nothing.
    else if (request.url.startsWith('/embed')) void answer(request, response, KIT_FOLDERS, fill, KIT_POLICY.replaceAll("'self'", origins.kit));
    else void answer(request, response, KIT_FOLDERS, fill, FRAMING.test(request.url) ? `${KIT_POLICY}; frame-src 'self'` : KIT_POLICY);
  });
  const sites = createServer((request, response) => {
    const policy = `default-src 'none'; script-src ${origins.kit}; connect-src ${origins.kit}; img-src 'self' ${origins.kit}; frame-src ${origins.kit}; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'`;
    void answer(request, response, SITE_FOLDERS, fill, policy);
  });
  origins.kit = await listen(kit, port);
  origins.sites = await listen(sites, port && port + 1);
  return {
    ...origins,
    log,
    close: async () => {
      for (const server of [kit, sites]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(`http://localhost:${server.address().port}`));
  });
}

async function answer(request, response, folders, fill, policy) {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Retry-After',
    'timing-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, headers).end();
    const file = await find(decodeURIComponent(new URL(request.url, 'http://localhost').pathname), folders);
    if (!file) {
      const hint = request.url === STORYBOOK ? 'npm run build:storybook\n' : '';
      return void response.writeHead(404, { ...headers, 'content-type': TYPES['.txt'] }).end(`404: niet gevonden / not found\n${hint}`);
    }
    if (file.redirect) return void response.writeHead(301, { ...headers, location: file.redirect }).end();
    const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
    const raw = await readFile(file.path);
    // The pages of the widgets and their oEmbed name the address of the kit.
    const isFilled = type.startsWith('text/html') || file.path.startsWith(join(ROOT, 'dist/built/embed/'));
    const body = isFilled ? Buffer.from(fill(raw.toString())) : raw;
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    Object.assign(headers, { 'content-type': type, etag, 'cache-control': cacheFor(file.path), vary: 'accept-encoding' });
    if (type.startsWith('text/html')) headers['content-security-policy'] = policy;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    const packed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && !['.png', '.woff2'].includes(extname(file.path));
    if (packed) headers['content-encoding'] = 'br';
    response.writeHead(200, headers).end(packed ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : body);
  } catch (cause) {
    response.writeHead(500, { ...headers, 'content-type': TYPES['.txt'] }).end(`500: ${cause.message}\n`);
  }
}

function cacheFor(path) {
  if (path.includes(`${sep}feed${sep}v1${sep}`)) return FEED_CACHE;
  return /-[\w-]{8}\.js$/.test(path) ? 'max-age=31536000, immutable' : 'no-cache';
}

async function find(pathname, folders) {
  if (folders.some(([start]) => start === `${pathname}/`)) return { redirect: `${pathname}/` };
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start));
  const base = join(ROOT, folder);
  const path = normalize(join(base, pathname.slice(prefix.length)));
  // Never outside the folder, and never the feed's sources under demo/.
  if (!`${path}${sep}`.startsWith(base.endsWith(sep) ? base : `${base}${sep}`) || (folder === 'demo' && /^demo[/\\](feed|sites)\b/.test(path.slice(ROOT.length)))) return undefined;
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) {
    if (!pathname.endsWith('/')) return { redirect: `${pathname}/` };
    const index = join(path, 'index.html');
    return (await stat(index).catch(() => undefined)) ? { path: index } : undefined;
  }
  return info ? { path } : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { kit, sites } = await startDemo({ port: Number(process.env.PORT ?? 8080) });
  console.log(`Zorgpact-widgets: ${kit}/  (host pages on ${sites}/limburg/ and ${sites}/west-brabant/)`);
}
