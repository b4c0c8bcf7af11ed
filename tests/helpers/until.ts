import { waitUntil } from '@open-wc/testing';

/** Shorter than a test may take, longer than a busy machine needs; by default it would be one second. */
const PATIENCE = 25_000;

/** Waits until something is so; fails with the message when it does not become so. */
export const until = (isSo: () => boolean, message?: string): Promise<void> => waitUntil(isSo, message, { timeout: PATIENCE });
