import type { LaunchOptions } from 'puppeteer-core';

export function firefoxPath(): string;
export function firefoxOptions(): LaunchOptions;
