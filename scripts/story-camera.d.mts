import type { Entry, StoryPage } from './story-pages.mjs';

export const PICTURE_FLAGS: readonly string[];
export const PICTURE_SCRIPT: string;
export function dressForPicture(page: StoryPage, width: number, stories: readonly Entry[]): Promise<void>;
export function takePicture(page: StoryPage, width: number): Promise<Uint8Array>;
