/**
 * The visitor's link, before the servers: every byte takes half a round trip each way, all connections share one rate downstream, and a new
 * connection costs a round trip for TCP; TLS 1.3 and HTTP/2 then cost theirs by themselves, through the same delay. The throttling of the
 * developer tools delays requests, but has set-up for nothing, which would hide what a second host or a second connection costs.
 * Slow start and loss are left out: both would cost the larger pages more.
 */
import { connect, createServer } from 'node:net';

/** Bytes that travel together, about a TCP segment. */
const SEGMENT = 1400;

export const PHONE = { roundTrip: 150, bitsPerSecond: 1.6e6 };
export const NONE = { roundTrip: 0, bitsPerSecond: Infinity };

export class Link {
  /** What holds now; may be changed between visits. */
  shape = NONE;
  #freeAt = 0;
  #servers = [];

  /** Opens a port in front of another one. @returns {Promise<number>} */
  async to(port) {
    const server = createServer({ noDelay: true }, (client) => this.#carry(client, port));
    this.#servers.push(server);
    await new Promise((done) => server.listen(0, 'localhost', done));
    return server.address().port;
  }

  close() {
    for (const server of this.#servers) server.close();
  }

  #carry(client, port) {
    const origin = connect({ port, host: 'localhost', noDelay: true });
    const half = this.shape.roundTrip / 2;
    const { bitsPerSecond } = this.shape;
    const openAt = performance.now() + this.shape.roundTrip;
    const up = lane(origin);
    const down = lane(client);
    client.on('data', (bytes) => up(bytes, Math.max(openAt, performance.now()) + half));
    client.on('end', () => up(null, performance.now() + half));
    origin.on('data', (bytes) => {
      for (let at = 0; at < bytes.length; at += SEGMENT) {
        const segment = bytes.subarray(at, at + SEGMENT);
        this.#freeAt = Math.max(this.#freeAt, performance.now()) + (segment.length * 8000) / bitsPerSecond;
        down(segment, this.#freeAt + half);
      }
    });
    origin.on('end', () => down(null, Math.max(this.#freeAt, performance.now()) + half));
    const drop = () => (client.destroy(), origin.destroy());
    for (const socket of [client, origin]) socket.on('error', drop);
    client.on('close', drop);
  }
}

/** Writes what it is given at its time, in the order given. */
function lane(socket) {
  const waiting = [];
  let timer;
  const drain = () => {
    timer = undefined;
    while (waiting.length > 0 && waiting[0].at <= performance.now() + 0.5) {
      const { bytes } = waiting.shift();
      if (socket.destroyed) return;
      if (bytes) socket.write(bytes);
      else socket.end();
    }
    if (waiting.length > 0) timer = setTimeout(drain, waiting[0].at - performance.now());
  };
  return (bytes, at) => {
    waiting.push({ bytes, at });
    if (!timer) drain();
  };
}
