import { emulateMedia as emulate } from '@web/test-runner-commands';
import { TAGS } from '../../src/loader/ladder.js';

interface Media {
  readonly media?: 'print' | 'screen';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Only Chromium has a protocol that prints a page on the screen, or takes a preference for it. */
const CAN = /Chrome\//.test(navigator.userAgent);

/** For the title of what asks for a medium. */
export const HOW = CAN ? '' : ' (this engine emulates no media: the rules of the style sheets are switched on by hand)';

const own = new Map<CSSMediaRule, string>();

/** Has the widgets take the styles of a medium; where the engine can't be told so, by the conditions of the rules themselves. */
export async function emulateMedia(wanted: Media): Promise<void> {
  if (CAN) return emulate(wanted);
  const conditions = new Map([
    ['print', wanted.media === 'print'],
    ['(prefers-reduced-motion: reduce)', wanted.reducedMotion === 'reduce'],
    // Nothing asks for these; any other condition is one that this does not know.
    ['(forced-colors: active)', false],
  ]);
  const set = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const text = own.get(rule) ?? rule.media.mediaText;
        own.set(rule, text);
        if (!conditions.has(text)) throw new Error(`A medium that the tests don't know: ${text}`);
        rule.media.mediaText = conditions.get(text) ? 'all' : text;
      }
      if ('cssRules' in rule) set(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of new Set(TAGS.split(',').flatMap(sheetsOf))) set(sheet.cssRules);
}

function sheetsOf(tag: string): CSSStyleSheet[] {
  const { elementStyles } = customElements.get(tag) as unknown as { elementStyles: readonly { styleSheet: CSSStyleSheet }[] };
  return elementStyles.map(({ styleSheet }) => styleSheet);
}
