/** Bundled for the page of a story by scripts/test-stories.mjs; nothing here may import the kit. */
import { misfits, overlap } from './misfits.js';
import { SPACING } from './spacing.js';

const spacing = new CSSStyleSheet();
spacing.replaceSync(SPACING);

/** The column that a story stands in; its width is a test's to set, whatever the toolbar says. */
const column = new CSSStyleSheet();

const elementsIn = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]);

const rootOfStory = (): HTMLElement => document.querySelector<HTMLElement>('#storybook-root')!;

/** Gives the story a column of so many px, or its own one again. */
export function setColumn(width?: number): void {
  column.replaceSync(width ? `#storybook-root .column { max-inline-size: ${width}px !important; }` : '');
  if (!document.adoptedStyleSheets.includes(column)) document.adoptedStyleSheets.push(column);
}

/** Spaces the text out, in the page and in every shadow root, or no longer. */
export function setSpacing(isOn: boolean): void {
  const roots: readonly (Document | ShadowRoot)[] = [document, ...elementsIn(rootOfStory()).flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    root.adoptedStyleSheets = isOn ? [...others, spacing] : others;
  }
}

/** What is clipped, lies over something else or leaves its box anywhere in the story; `width` is that of the column that it must keep to. */
export function findMisfits(width?: number): string[] {
  const root = rootOfStory();
  const drawn = elementsIn(root).filter((element) => element.shadowRoot && !['contents', 'none'].includes(getComputedStyle(element).display));
  const found = [...(drawn.length ? [] : ['nothing to check'])];
  for (const element of [root, ...drawn]) found.push(...misfits(element).map((misfit) => `${element.localName}${element.id ? `#${element.id}` : ''}: ${misfit}`));
  for (const [index, one] of drawn.entries()) {
    const rect = one.getBoundingClientRect();
    if (width && rect.width > width + 0.5) found.push(`${one.localName} is ${rect.width.toFixed(1)} px wide`);
    for (const other of drawn.slice(index + 1)) {
      if (one.contains(other) || one.shadowRoot!.contains(other) || (other.getRootNode() as ShadowRoot).host === one) continue;
      const depth = overlap(rect, other.getBoundingClientRect());
      if (depth > 0.5) found.push(`${one.localName} overlaps ${other.localName} by ${depth.toFixed(1)}`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} of ${clientWidth}`);
  return found;
}
