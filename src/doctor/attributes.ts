import { nearest } from '../internal/nearest.js';
import { valuesOf, widgetInfo } from '../snippet/widgets.js';
import type { Finding } from './finding.js';
import { kitClass, NAMES, PREFIX, type Page } from './page.js';

/** What HTML gives every element, and what frameworks put there. */
const EVERYWHERE = /^(id|class|style|lang|dir|title|hidden|slot|part|exportparts|tabindex|role|nonce|is|inert|translate|draggable|accesskey|spellcheck|contenteditable|popover|itemscope|itemprop|itemtype|about|property|typeof|xmlns|key|ref)$|^(aria-|data-|on|v-|x-|ng-|hx-)|[^a-z-]/;

/** Attributes of every widget that style sheets alone read. */
const STANDARD = ['scheme', 'tokens'];

/** What stands on a script tag beside the attributes of its widget. */
const OF_SCRIPT = ['feed', 'widget', 'version', 'zorgpact'];

/** Attributes that a widget doesn't know. */
export function attributes({ widgets, places }: Page): Finding[] {
  const findings: Finding[] = [];
  for (const at of widgets) {
    const known = kitClass(at)?.observedAttributes;
    if (!known) continue;
    const taken = [...known, ...STANDARD];
    for (const name of at.getAttributeNames()) {
      const prefixed = name.replace(/^data-/, '');
      if (taken.includes(name) || (EVERYWHERE.test(name) && !(prefixed !== name && taken.includes(prefixed)))) continue;
      const near = prefixed === name ? nearest(name, taken) : prefixed;
      findings.push({
        code: 'unknown-attribute',
        at,
        what: `<${at.localName}> kent het attribuut ${name} niet.`,
        todo: near ? `Bedoelt u ${near}? Pas het aan.` : `Haal het weg. Wel bekend: ${taken.filter((one) => one !== 'state' && one !== 'id').join(', ')}.`,
      });
    }
  }
  for (const { element: at, name: widget } of places) {
    const known = (customElements.get(PREFIX + widget) as { readonly observedAttributes?: readonly string[] } | undefined)?.observedAttributes;
    for (const name of known ? at.getAttributeNames() : []) {
      const asked = name.replace(/^data-/, '');
      // A CMS puts `data-*` of its own there: only what is nearly one of the widget's is told.
      const near = asked !== name && !OF_SCRIPT.includes(asked) && ![...known!, ...STANDARD].includes(asked) && nearest(asked, known!);
      if (near && near.length > 3 && Math.abs(near.length - asked.length) < 3) findings.push({ code: 'unknown-attribute', at, what: `Het onderdeel ${widget} kent het attribuut ${name} niet.`, todo: `Bedoelt u data-${near}? Pas het aan.` });
    }
  }
  return findings;
}

/** Attributes with a few values that have another. */
export function values({ widgets, places }: Page): Finding[] {
  const asked = [
    // What the loader put in a place has the values of that.
    ...widgets.filter((at) => kitClass(at) && !places.some(({ element }) => element.contains(at) || element === at.previousElementSibling)).map((at) => ({ at, of: at.localName.slice(PREFIX.length), before: '' })),
    ...places.map(({ element: at, name: of }) => ({ at, of, before: 'data-' })),
  ];
  return asked.filter(({ of }) => NAMES.includes(of)).flatMap(({ at, of, before }) =>
    at.getAttributeNames().flatMap((attribute): Finding[] => {
      const name = attribute.slice(before.length);
      // Any language may be around it; the kit then speaks Dutch.
      const known = attribute === before + name && name !== 'lang' ? valuesOf(widgetInfo(of), name)?.filter(Boolean) : undefined;
      const value = at.getAttribute(attribute)!.trim().toLowerCase();
      if (!known || !value || known.includes(value)) return [];
      const near = nearest(value, known);
      return [{ code: 'unknown-value', at, what: `Het attribuut ${attribute} kent geen waarde "${value}". Het onderdeel slaat die over.`, todo: near ? `Bedoelt u ${attribute}="${near}"? Pas het aan.` : `Neem een van deze: ${known.join(', ')}.` }];
    }),
  );
}
