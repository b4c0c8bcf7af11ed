import type { Page } from 'puppeteer-core';

export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

export interface StoryPage {
  readonly page: Page;
  show(entry: Pick<Entry, 'id' | 'type'>): Promise<void>;
  resize(width: number, window?: { height?: number; zoom?: number }): Promise<void>;
  emulate(media: Readonly<Record<string, string>>): Promise<void>;
  takeComplaints(): string[];
  close(): Promise<void>;
}

export interface Storybook {
  readonly entries: readonly Entry[];
  readonly version: string;
  /** Of the built Storybook, as the demo's server has it. */
  readonly address: string;
  openPage(options?: { mode?: object; script?: string }): Promise<StoryPage>;
  close(): Promise<void>;
}

export function openStorybook(flags?: readonly string[]): Promise<Storybook>;
