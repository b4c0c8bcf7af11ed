import { setPageFeed } from '../context/page.js';
import '../define.js';
import { callDoctor } from './call-doctor.js';
import { feedOf, nameIn, pageTag, startEmbed, watch } from './ladder.js';
import { place } from './place.js';
import { release } from './release.js';

startEmbed((first) => {
  const feed = feedOf(pageTag(first));
  setPageFeed(feed);
  let isOfPage = true;
  watch(first, (name, element, isPlace) => {
    if (isPlace) place(element, name, feed);
    if (isOfPage || document.readyState === 'loading') release(element);
  });
  isOfPage = false;
  callDoctor(first);
  return {
    feed,
    place(script) {
      if (script.dataset['widget'] !== undefined) place(script, nameIn(script.dataset['widget']), feed);
    },
  };
});
