import type { Message } from './messages.js';

/** A place in a text file; line and column count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** Input that can't be read at all, so that there is nothing to check. */
export class Unreadable extends Error {
  readonly sentences: Message;
  readonly place: Place;

  constructor(sentences: Message, place: Place, cause?: unknown) {
    super(sentences.en, { cause });
    this.name = 'Unreadable';
    this.sentences = sentences;
    this.place = place;
  }
}

/** `file:line:column`, as editors and terminals recognise it. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
