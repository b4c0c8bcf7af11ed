/** Loads the elements that stand in the page, what they share and the feed, all at once. */
import { load } from '../views.js';

void load();
const link = document.createElement('link');
link.rel = 'modulepreload';
link.href = new URL('./shared.js', import.meta.url).href;
document.head.append(link);
for (const name of new Set([...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName))) if (name.startsWith('z-')) import(new URL(`./${name.slice(2)}.js`, import.meta.url).href);
