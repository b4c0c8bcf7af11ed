import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Values = Readonly<Record<string, string | number>>;

class StyleVarsDirective extends Directive {
  #last = '';

  render(_values: Values): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [values]: [Values]): typeof noChange {
    const now = JSON.stringify(values);
    if (now !== this.#last) {
      this.#last = now;
      for (const [name, value] of Object.entries(values)) (part.element as HTMLElement).style.setProperty(name, String(value));
    }
    return noChange;
  }
}

/** Sets custom properties on an element: `<i ${styleVars({ '--n': 3 })}>`. By CSSOM, since a strict CSP refuses style attributes. */
export const styleVars = directive(StyleVarsDirective);
