import { decode } from './entities.js';
import { textOf, walk, type Tag } from './tags.js';

const HIDDEN = /[\u00ad\u200b-\u200f\ufeff]/;

/** Names that hold a character that looks like a space or like nothing: to a browser they are other names. */
export function hasOddNames(root: Tag): 'nbsp' | 'zero-width' | undefined {
  const names = walk(root).flatMap((tag) => [tag.name, ...tag.attributes.map(({ name }) => name)]);
  if (names.some((name) => /\u00a0|&nbsp;/.test(name))) return 'nbsp';
  return names.some((name) => HIDDEN.test(name)) ? 'zero-width' : undefined;
}

/** The same HTML with common spaces in its tags. */
export const cleanTags = (html: string): string => html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\u00a0|&nbsp;/g, ' ').replace(new RegExp(HIDDEN, 'g'), ''));

const TAG_AS_TEXT = /&(?:amp;)*(?:lt|#0*60|#x0*3[cC]);\/?(?:[sS]cript|[iI]frame|[zZ]orgpact-|div[^<]{1,9}data-zorgpact|p&|a\s+href)/;

/** Whether tags of a snippet stand there as text. */
export const looksEscaped = (html: string): boolean => TAG_AS_TEXT.test(html);

/** The same HTML with its text read as tags. */
export function unescapeTags(html: string): string {
  const once = /&amp;(?=(?:amp|lt|gt|quot|#x?[\da-f]+);)/gi;
  let text = html;
  for (let before = ''; text !== before && looksEscaped(text); ) {
    before = text;
    text = /&amp;(?:lt|#0*60|#x0*3[cC]);/.test(text) ? text.replace(once, '&') : decode(text);
  }
  return text;
}

/** Text to compare: without spaces, and without what editors make of quotes and other signs. */
export const squash = (text: string): string => text.replace(/[\s\u00a0\u00ad\u200b-\u200f\ufeff]+/g, '').replace(/["'“”„‟‘’‚«»″′`]/g, "'").replace(/[–—]/g, '-').replace(/…/g, '...').replace(/&amp;/g, '&');

/** Text of a piece of a page outside some of its tags. */
export function textBeside(root: Tag, inside: readonly Tag[]): string {
  const outside = (tag: Tag): Tag => ({ ...tag, children: tag.children.filter((child) => typeof child === 'string' || !inside.includes(child)).map((child) => (typeof child === 'string' ? child : outside(child))) });
  return textOf(outside(root));
}
