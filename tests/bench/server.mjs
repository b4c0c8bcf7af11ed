/**
 * Two hosts as in reality, both HTTPS with HTTP/2: the site with its pages, and the kit with scripts and feeds. Every file is compressed
 * with brotli at its best before it is asked for, and read from memory.
 */
import { createHash } from 'node:crypto';
import { createSecureServer } from 'node:http2';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { certificate } from './certificate.mjs';
import { Link } from './link.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml' };

export const brotli = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body) } });

export class Hosts {
  /** Bodies by path, or functions that give one. @type {Record<'site' | 'kit', Map<string, string | Buffer | (() => string | Buffer)>>} */
  files = { site: new Map(), kit: new Map() };
  /** Origins of the hosts. */
  site = '';
  kit = '';
  /** Hash of the key of this run. */
  pin = '';
  /** Milliseconds for which feeds are held back; changed between visits. */
  feedDelay = 0;
  /** Path and bytes of every answer. @type {{ host: string, path: string, bytes: number }[]} */
  log = [];
  #link = new Link();
  #packed = new Map();
  #servers = [];
  #sessions = new Set();

  async open() {
    const { key, cert, pin } = certificate();
    this.pin = pin;
    for (const host of ['site', 'kit']) {
      const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => void this.#answer(host, request, response));
      server.on('session', (session) => this.#sessions.add(session.on('close', () => this.#sessions.delete(session))));
      server.on('sessionError', () => {});
      this.#servers.push(server);
      await new Promise((done) => server.listen(0, 'localhost', done));
      this[host] = `https://${host}.localhost:${await this.#link.to(server.address().port)}`;
    }
    return this;
  }

  /** @param {typeof import('./link.mjs').NONE} shape of the link for every connection from now on */
  shape(shape) {
    this.#link.shape = shape;
  }

  /** Compresses now what would else be compressed while a page waits. */
  pack(host, path) {
    const file = this.files[host].get(path);
    const raw = typeof file === 'function' ? file() : file;
    if (raw === undefined) return undefined;
    let packed = this.#packed.get(raw);
    if (!packed) this.#packed.set(raw, (packed = { body: brotli(raw), etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"` }));
    return packed;
  }

  async #answer(host, request, response) {
    const path = decodeURI(request.url.split('?')[0]);
    const packed = this.pack(host, path);
    const headers = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*', 'content-type': TYPES[extname(path)] ?? TYPES['.html'] };
    if (!packed) {
      this.log.push({ host, path: `404 ${path}`, bytes: 0 });
      return void response.writeHead(404, headers).end();
    }
    const { body, etag } = packed;
    const isFeed = path.endsWith('.json');
    if (isFeed && this.feedDelay > 0) await new Promise((done) => setTimeout(done, this.feedDelay));
    this.log.push({ host, path, bytes: body.length });
    Object.assign(headers, { etag, 'cache-control': isFeed ? 'max-age=300' : 'no-cache' });
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': body.length }).end(body);
  }

  close() {
    this.#link.close();
    for (const session of this.#sessions) session.destroy();
    for (const server of this.#servers) server.close();
  }
}
