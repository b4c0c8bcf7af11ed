/** Marks in the bar of steps where a person is: the last place that begins in the upper third of the window and that the bar shows. A preview that stays in sight is no place. */
function markHere(root: Element): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.jumps a')];
  const here = links.findLast((link) => {
    const place = root.querySelector(link.hash)!;
    return link.checkVisibility() && place.getBoundingClientRect().top < innerHeight / 3 && getComputedStyle(place).position !== 'sticky';
  });
  for (const link of links) {
    if (link === here) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

/** Keeps the mark right while the page scrolls, once a frame at most. */
export function followHere(root: Element): void {
  let isAsked = false;
  addEventListener(
    'scroll',
    () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        markHere(root);
      });
    },
    { passive: true },
  );
}
