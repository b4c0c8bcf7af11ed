/** The web server with the files, in a process of its own. The run tells it by messages what to serve and whether it is there. */
import { createServer } from 'node:http';
import { allFiles, kindOf } from './files.mjs';

const files = allFiles();
const state = { release: 1, mode: 'up', delay: 0, headers: {}, etags: true, vary: 'Accept-Encoding' };
let log = [];
const written = new WeakMap();
const sockets = new Set();

const server = createServer((request, response) => {
  const { socket } = request;
  const [path] = request.url.split('?');
  const kind = request.method === 'HEAD' ? 'probe' : kindOf(path);
  response.on('finish', () => {
    log.push([Date.now(), kind, response.statusCode, socket.bytesWritten - (written.get(socket) ?? 0), path]);
    written.set(socket, socket.bytesWritten);
  });
  const answer = () => {
    if (state.mode === '503') return void response.writeHead(503).end();
    const file = files.get(path)?.[state.release];
    if (!file) return void response.writeHead(404).end();
    const accepts = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : 'identity';
    const { body, etag } = file[encoding];
    const headers = {
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'content-type': path.endsWith('.json') ? 'application/json; charset=utf-8' : 'text/javascript; charset=utf-8',
      'cache-control': state.headers[kindOf(path)],
      'vary': state.vary,
      ...(state.etags ? { etag } : {}),
    };
    if (state.etags && request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
    if (encoding !== 'identity') headers['content-encoding'] = encoding;
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body);
  };
  if (state.delay && kind !== 'probe') setTimeout(answer, state.delay);
  else answer();
});
server.keepAliveTimeout = 60_000;
server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));

const listen = (port) => new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server.address().port)));
const port = await listen(0);

process.on('message', async ({ id, set, take }) => {
  let at;
  if (set) {
    const was = state.mode;
    Object.assign(state, set);
    at = Date.now();
    if (state.mode === 'refuses' && was !== 'refuses') {
      await new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      });
    }
    if (state.mode !== 'refuses' && was === 'refuses') await listen(port);
  }
  const taken = take ? log : undefined;
  if (take) log = [];
  process.send({ id, log: taken, at });
});
process.on('disconnect', () => process.exit());

process.send({
  port,
  files: Object.fromEntries([...files].map(([path, releases]) => [path, Object.fromEntries(Object.entries(releases).map(([release, packed]) => [release, Object.fromEntries(Object.entries(packed).map(([encoding, { body, etag }]) => [encoding, { etag, bytes: body.length }]))]))])),
});
