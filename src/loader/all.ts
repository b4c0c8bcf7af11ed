import { setPageFeed } from '../context/page.js';
import '../define.js';
import { feedOf, LOADER, nameIn, pageTag, runningScripts, shared, watch, type Embed } from './ladder.js';
import { place } from './place.js';
import { release } from './release.js';

const scripts = runningScripts();
const embed = (shared[LOADER] ??= start(scripts[0]!));
for (const script of scripts) embed.place(script);

function start(first: HTMLScriptElement): Embed {
  const feed = feedOf(pageTag(first));
  setPageFeed(feed);
  watch(first, (name, element, isPlace) => (isPlace ? place(element, name, feed) : release(element)));
  return {
    feed,
    place(script) {
      if (script.dataset['widget'] !== undefined) place(script, nameIn(script.dataset['widget']), feed);
    },
  };
}
