import type { IncomingMessage, ServerResponse } from 'node:http';

export function startDemo(options?: {
  port?: number;
  inject?: string;
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}): Promise<{ kit: string; sites: string; log: string[]; close: () => Promise<void> }>;
