/** Version of this copy of the kit, for telling copies apart on one page. */
export const KIT_VERSION = '0.1.0';

/**
 * Registers a custom element without ever throwing into the host page:
 * a free name is taken, a name that we took before is left (with a warning when the versions differ),
 * a name that another script took is left with a warning.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor & { readonly kitVersion?: string }): void {
  const known = customElements.get(tag) as { readonly kitVersion?: string } | undefined;
  if (!known) {
    try {
      customElements.define(tag, constructor);
    } catch (cause) {
      // The class already has a name of the host's own.
      console.warn(`[zorgpact] <${tag}>: ${String(cause)}`);
    }
  } else if (known.kitVersion === undefined) {
    console.warn(`[zorgpact] <${tag}>: de naam is al van een ander script / the name belongs to another script.`);
  } else if (known.kitVersion !== KIT_VERSION) {
    console.warn(`[zorgpact] <${tag}>: versie ${known.kitVersion} was er al, ${KIT_VERSION} doet niet mee / was here first, ${KIT_VERSION} stays out.`);
  }
}
