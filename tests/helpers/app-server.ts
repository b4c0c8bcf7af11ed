import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const policyOf = (styles: string): string => `default-src 'none'; script-src 'self'; style-src ${styles}; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'`;

/** Serves a built app as its own site would, under a strict policy, with the reference feed on the same site. */
export class AppServer {
  readonly #server: Server;

  /** @param styles where its styles may come from, as a policy says it */
  constructor(folder: string, styles = "'self'") {
    this.#server = createServer((request, response) => {
      const path = request.url === '/' ? '/index.html' : request.url!;
      try {
        const body = readFileSync(path.startsWith('/feed/') ? join('dist', path) : join(folder, path));
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policyOf(styles) }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
  }

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => void this.#server.listen(0, 'localhost', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
