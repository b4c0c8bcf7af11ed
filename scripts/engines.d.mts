export type Engine = 'chromium' | 'firefox' | 'webkit';
export const ENGINES: readonly Engine[];
/** The engine of this run. */
export const engine: Engine;
export function nameOf(engine: Engine): string;
export function findEngine(engine: Engine): unknown;
export function packagesOf(engine: Engine): string[];
