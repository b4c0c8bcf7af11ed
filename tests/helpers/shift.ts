import type { Page } from 'puppeteer-core';

/**
 * Has a page add up what moves in sight; before it goes anywhere.
 * @param tag counts from when this widget is defined: what moves before, moves while the page itself comes in
 */
export const watchShift = (page: Page, tag = ''): Promise<unknown> =>
  page.evaluateOnNewDocument(async (name) => {
    const counted = { shift: 0 };
    Object.assign(window, { counted });
    if (name) await customElements.whenDefined(name);
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { readonly value: number })[]) counted.shift += value;
    }).observe({ type: 'layout-shift', buffered: !name });
  }, tag);

/** What moved so far, once the page has drawn what it has. */
export const shifted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as { counted: { shift: number } }).counted.shift;
  });
