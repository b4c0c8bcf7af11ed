import { readFeed } from '../feed/read.js';
import type { Feed } from '../feed/schema.js';
import { elementHtml } from '../server/element.js';
import { propertiesCss, renderWidget, type Sheets } from '../server/render.js';
import { nameOfVars } from '../server/vars.js';
import { scriptTag } from '../snippet/snippet.js';
import type { ContentOptions } from './arguments.js';
import { documentsOf } from './build.js';

/**
 * The tag of a widget with all of its content inside, so that a page has it before script and without. Plain HTML goes anywhere; the widget then waits
 * (`late`) until its place is out of sight, so that nothing moves. Declarative shadow DOM is for who writes whole pages: the widget takes its place at once.
 * @returns undefined where the feed has nothing for the widget to show
 */
export async function contentOf(feed: Feed, { widget, attributes, kit, shadow, persons }: ContentOptions, version: string): Promise<string | undefined> {
  const given = {
    // The feed of one pact is about that pact.
    ...(feed.pact && widget !== 'overview' && { pact: feed.pact }),
    ...attributes,
    // What it shows with script is then the same, and the names stay out of the page.
    ...(widget === 'card' && !persons && { hide: [...new Set(`${attributes['hide'] ?? ''} contact`.trim().split(/[\s,]+/))].join(' ') }),
  };
  const { pact, ...others } = given as Record<string, string>;
  const document = pact ? documentsOf(feed).get(`v1/pacts/${pact}.json`) : undefined;
  const sheets: Sheets | undefined = kit ? { hrefs: [`${kit}cdn/${widget}.css`, `${kit}embed/vars.css`], nameOf: nameOfVars } : undefined;
  const rendered = await renderWidget(document ? readFeed(JSON.parse(document)).feed : feed, { name: widget, pact, attributes: others, persons, sheets });
  if (rendered.state !== 'ready') return undefined;
  const tag = elementHtml(widget, { ...given, ...(!shadow && { late: '' }) } as Record<string, string>, shadow ? rendered.shadow : `\n${rendered.plain}\n`);
  const head = shadow ? (kit ? `<link rel="stylesheet" href="${kit}cdn/properties.css">\n` : `<style>${propertiesCss()}</style>\n`) : '';
  return kit ? `${head}${scriptTag({ kit, version, ...(document && { feed: `${kit}feed/v1/pacts/${pact}.json` }) })}\n${tag}` : head + tag;
}
