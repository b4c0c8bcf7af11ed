export const PAGES: Readonly<Record<string, string>>;
export function bytesOf(path: string): number;
export function weigh(asked: Readonly<Record<string, readonly string[]>>): Record<string, number>;
