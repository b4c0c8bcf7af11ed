import { addressOf, meant } from './meant.js';
import { loss, type Harm, type Loss } from './losses.js';
import { isSetting, type Kind, type Pair } from './parts.js';
import { isOfPact, JAVASCRIPT, passes } from './shown.js';
import { generalOf, type Choice } from './snippet.js';
import { get, type Attribute, type Tag } from './tags.js';

const code = (text: string): string => `\`${text}\``;

/** The attribute that names what a tag fetches or leads to. */
const ADDRESS: Readonly<Record<Kind, string>> = { 'script': 'src', 'frame-script': 'src', 'frame': 'src', 'link': 'href', 'widget': '', 'place': '' };

/** Attributes without which a tag does the same, a little less well. */
const LESS: Partial<Record<Kind, readonly string[]>> = {
  script: ['async', 'crossorigin', 'integrity', 'referrerpolicy'],
  frame: ['sandbox', 'referrerpolicy', 'title', 'width', 'height', 'loading', 'frameborder'],
};

/** What it does that an attribute is gone or has another value. */
function harmOf(kind: Kind, name: string, kept: Tag, { kit, feed = '', widgets }: Choice): Harm {
  if (name === 'data-version' || (name === 'async' && (get(kept, 'defer') !== undefined || get(kept, 'type') === 'module'))) return 'none';
  // The frame shows without it; only its height doesn't follow.
  if (kind === 'frame-script') return 'less';
  // What a browser can't look into it can't check, and refuses.
  if (kind === 'script' && name === 'crossorigin' && !passes(get(kept, 'integrity') ?? '', 'none')) return 'wrong';
  // The feed of the country has the pact too.
  if (name === 'data-feed' && widgets.every((widget) => isOfPact(kit, feed, widget.name, widget.pact))) return 'less';
  if (LESS[kind]?.includes(name)) return 'less';
  return kind === 'link' && name !== 'href' ? 'none' : 'wrong';
}

/**
 * Everything that is not as given in the attributes of a tag that is still there.
 * @param differing settings of which it is told already that they are other than chosen
 */
export function checkAttributes({ kind, given, kept }: Pair & { readonly kept: Tag }, choice: Choice, differing: readonly (string | undefined)[] = []): Loss[] {
  const losses: Loss[] = [];
  /** Some values fell apart at their spaces: what was added are their pieces. */
  let isTorn = false;
  for (const attribute of given.attributes) {
    const there = kept.attributes.find(({ name }) => name === attribute.name);
    const holder = attribute.name === 'src' && there?.value !== attribute.value && kept.attributes.find(({ name, value }) => name !== 'src' && value.includes(attribute.value));
    if (holder) {
      losses.push(loss('switched-off', code(holder.name), kind === 'frame-script' ? 'less' : 'wrong'));
      continue;
    }
    if (!there) {
      losses.push(loss('attribute-dropped', code(attribute.name), harmOf(kind, attribute.name, kept, choice)));
      continue;
    }
    if (there.written !== there.name) losses.push(loss('capitals', code(there.written)));
    const isBare = there.quote !== attribute.quote && attribute.value !== '';
    isTorn ||= isBare && there.quote === '' && attribute.value.includes(' ');
    const found = there.value === attribute.value ? [] : checkValue(kind, attribute, there, kept, choice);
    if (found.length > 0) losses.push(...found);
    else if (there.raw !== attribute.raw && there.value === attribute.value && /&(?!\w+;|#)/.test(there.raw)) losses.push(loss('entities-bare', code(attribute.name)));
    if (isBare && !found.some((one) => one.code === 'curly-quotes')) losses.push(loss('quotes-changed', code(attribute.name)));
  }
  const isTold = (name: string): boolean => ['src', 'href'].includes(name) || losses.some((one) => one.code === 'switched-off' && one.part === code(name)) || (isSetting(kind, name) && differing.includes(name.replace(/^data-/, '')));
  const added = kept.attributes.filter(({ name }) => /^[a-z][\w:.-]*$/.test(name) && get(given, name) === undefined && !isTold(name));
  for (const { name, value } of isTorn ? [] : added) {
    const isOff = kind.endsWith('script') && ((name === 'type' && !JAVASCRIPT.test(value.trim().toLowerCase())) || (name === 'nomodule' && get(kept, 'type') !== 'module'));
    losses.push(isOff ? loss('switched-off', code(value ? `${name}="${value}"` : name), kind === 'script' ? 'wrong' : 'less') : loss('attribute-added', code(name), name === 'srcdoc' ? 'wrong' : 'none'));
  }
  return losses;
}

/** What was done to a value. */
function checkValue(kind: Kind, given: Attribute, there: Attribute, kept: Tag, choice: Choice): Loss[] {
  const { name } = given;
  const isAddress = name === ADDRESS[kind];
  // Attributes without a value say the same with any.
  if (name === 'async') return [];
  const { value, damage } = meant(there.value);
  // A value with spaces ends at the first of them where the quotes are none.
  const isTorn = there.quote === '' && given.value.startsWith(value) && given.value.includes(' ');
  const isMended = isSameBut(name, isAddress, given.value, value) || isTorn;
  // The page in a frame undoes what was done to its query.
  const worst = kind === 'frame' && isAddress && addressOf(there.value)?.pathname === addressOf(given.value)?.pathname ? 'less' : damageHarm(kind, name, kept, there.value, choice);
  const losses = damage.map((one) => loss(one, code(name), one === 'spaces' ? 'none' : worst));
  if (isMended && value !== given.value && !isTorn) losses.push(loss('capitals', code(name)));
  if (isMended && (losses.length > 0 || isTorn)) return isTorn && damage.length === 0 ? [loss('attribute-changed', code(name), harmOf(kind, name, kept, choice))] : losses;
  if (isAddress) return [...losses, ...checkAddress(kind, name, given.value, value)];
  if (name === 'integrity' || name === 'data-version') return [...losses, ...checkVersion(kind, given, value, kept, choice)];
  if (value === '') return [...losses, loss('attribute-emptied', code(name), name === 'sandbox' ? 'wrong' : harmOf(kind, name, kept, choice))];
  // That it is another than was chosen is told by itself.
  if (isSetting(kind, name)) return losses;
  const harm = name === 'crossorigin' ? (value.toLowerCase() === 'use-credentials' ? 'wrong' : 'none') : name === 'sandbox' && !/\ballow-scripts\b/i.test(value) ? 'wrong' : harmOf(kind, name, kept, choice);
  return [...losses, loss('attribute-changed', code(name), harm, [given.value, value])];
}

/** What of an address has capitals that count: all but its server, and most values of its query. */
const exactly = (address: URL | undefined): string => (address ? [address.pathname, address.hash, ...[...address.searchParams].map(([key, value]) => (key === 'feed' ? `${key}=${value}` : key))].join(' ') : '');

/** Whether a value says the same, but for capitals where they don't count: in a hash and in most of an address they do. */
function isSameBut(name: string, isAddress: boolean, given: string, value: string): boolean {
  if (value === given) return true;
  if (name === 'integrity' || value.toLowerCase() !== given.toLowerCase()) return false;
  return !(isAddress || name === 'data-feed') || exactly(addressOf(value)) === exactly(addressOf(given));
}

/** What another hash does, and another version: the one is told by the other where both are there. */
function checkVersion(kind: Kind, { name, value: given }: Attribute, value: string, kept: Tag, { version, sri }: Choice): Loss[] {
  const expected = sri?.[kind === 'script' ? 'zorgpact.js' : 'zorgpact-frame.js'];
  const isRefused = !passes(get(kept, 'integrity') ?? '', expected);
  const harm = !isRefused ? 'none' : kind === 'script' ? 'wrong' : 'less';
  if (name === 'data-version') return [loss('version-other', '', harm, [given, value])];
  const isOther = isRefused && ![version, undefined].includes(get(kept, 'data-version'));
  return isOther ? [] : [isRefused ? loss('integrity-damaged', '', harm) : loss('integrity-void')];
}

/** What quotes and invisible characters do where they stay: a widget undoes them, a browser doesn't. */
function damageHarm(kind: Kind, name: string, kept: Tag, value: string, choice: Choice): Harm {
  if (name === 'integrity') return passes(value, 'none') ? 'less' : 'wrong';
  if (name === 'sandbox') return value.split(' ').includes('allow-scripts') ? 'less' : 'wrong';
  if (name === 'crossorigin') return 'none';
  // The language is the browser's own attribute too.
  if (kind === 'widget' && name === 'lang') return 'wrong';
  if (kind === 'widget' || kind === 'place' || kind === 'link' || name.startsWith('data-')) return 'less';
  return harmOf(kind, name, kept, choice);
}

function checkAddress(kind: Kind, name: string, given: string, kept: string): Loss[] {
  const harm: Harm = kind === 'frame-script' ? 'less' : 'wrong';
  const part = code(name);
  if (/^(#?|about:.*)$/.test(kept)) return [loss('address-blank', part, harm)];
  const [was, here] = [addressOf(given)!, addressOf(kept, kept.startsWith('//') ? given : undefined)];
  if (!here) return [loss('address-relative', part, harm)];
  const [before, now] = [generalOf(was), generalOf(here)];
  if (now.host !== before.host) return [loss('address-host', part, harm, [before.host, now.host])];
  if (now.protocol !== before.protocol) return [loss('address-scheme', part, harm)];
  if (now.pathname !== before.pathname) return [loss('address-changed', part, harm, [was.pathname, here.pathname])];
  const keys = [...now.searchParams.keys()].map((key) => key.replace(/^amp;/, ''));
  // A page of its own has its feed by itself.
  const missing = [...before.searchParams].filter(([key]) => !keys.includes(key) && !(key === 'feed' && now !== here));
  if (missing.length > 0 && here.search === '') return [loss('query-dropped', part, harm)];
  if (missing.length > 0) return missing.map(([key, value]) => loss('query-changed', part, harm, [`${key}=${value}`]));
  if (kept.startsWith('//')) return [loss('address-bare', part)];
  return keys.length > [...before.searchParams].length ? [loss('address-more', part)] : [];
}
