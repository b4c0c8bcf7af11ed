/**
 * As many requests as one core of Varnish answers: `node flood.mjs <port> <path> <etag or -> <connections> <seconds>` writes JSON. Raw
 * sockets, one request at a time on each, as Node's own client would be the slower of the two.
 */
import { connect } from 'node:net';

const [port, path, etag, connections, seconds] = process.argv.slice(2);
const request = Buffer.from(
  [`GET ${path} HTTP/1.1`, 'Host: kit.example', 'Origin: https://site-1.example', 'Accept-Encoding: gzip, deflate, br', 'Cache-Control: max-age=0', ...(etag === '-' ? [] : [`If-None-Match: ${etag}`]), '', ''].join('\r\n'),
);
const times = [];
const statuses = {};
let bytes = 0;
let isOver = false;

function open() {
  const socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true });
  let begin;
  let left = 0;
  let head = '';
  const send = () => {
    begin = performance.now();
    socket.write(request);
  };
  socket.on('connect', send);
  socket.on('error', () => {});
  socket.on('data', (part) => {
    bytes += part.length;
    if (left > 0) left -= part.length;
    else {
      head += part.latin1Slice(0, Math.min(part.length, 2000));
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const status = head.slice(9, 12);
      statuses[status] = (statuses[status] ?? 0) + 1;
      left = status === '304' ? 0 : Number(/content-length: (\d+)/i.exec(head)[1]) + end + 4 - part.length;
      head = '';
    }
    if (left > 0) return;
    times.push(performance.now() - begin);
    if (isOver) socket.destroy();
    else send();
  });
}

for (let one = 0; one < Number(connections); one++) open();
setTimeout(() => {
  isOver = true;
  const sorted = Float64Array.from(times).sort();
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  console.log(JSON.stringify({ requests: times.length, seconds: Number(seconds), bytes, statuses, p50: at(0.5), p99: at(0.99) }));
  process.exit();
}, Number(seconds) * 1000);
