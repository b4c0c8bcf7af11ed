import { checkAttributes } from './attributes.js';
import { differencesIn } from './differences.js';
import { squash, textBeside } from './kept.js';
import { loss, type Cause, type Code, type Loss } from './losses.js';
import { addressOf, meant } from './meant.js';
import { askedBy, isSetting, type Kind, type Pair } from './parts.js';
import type { Need } from './proposal.js';
import { isAlone } from './shown.js';
import type { Choice } from './snippet.js';
import { get, textOf, walk, type Tag } from './tags.js';

const tagOf = ({ given }: Pick<Pair, 'given'>): string => `\`<${given.name}>\``;

/** Fewer than these stand in any page. */
const LETTERS = 8;

/** What stands in any text. */
const BARE = ['p', 'div', 'span', 'br'];

/** What an editor does to all that it is given. */
const DAMAGE: readonly Code[] = ['curly-quotes', 'nbsp', 'zero-width'];

/** What would befall the same lines once more, so that a form without it is better. */
const LASTING: readonly Cause[] = ['text', 'filter', 'tool', 'address'];

/** What one tag is looked at with. */
export interface Whole {
  readonly root: Tag;
  readonly pairs: readonly Pair[];
  /** Takes up what can't be had there. */
  readonly lost: Set<Need>;
  readonly choice: Choice;
  /** Something else was chosen than is here: texts and titles differ with it. */
  readonly isOther: boolean;
}

/** What can't be had there, when this attribute can't; or the tag itself. */
function needsOf(kind: Kind, attribute = ''): readonly Need[] {
  switch (kind) {
    case 'script':
      // Forms with a feed name it on the script.
      return attribute === '`data-feed`' ? ['script', 'data'] : attribute.startsWith('`data-') ? ['data'] : ['script'];
    case 'frame-script':
      return ['script'];
    case 'widget':
      return [attribute ? 'attributes' : 'custom'];
    case 'place':
      // Who drops this knows no other tags either.
      return [attribute ? 'data' : 'div', 'custom'];
    case 'link':
      return ['query'];
    case 'frame':
      return ['iframe'];
    default:
      return kind satisfies never;
  }
}

/** What became of one tag. */
export function checkPair(one: Pair, all: Whole): Loss[] {
  const { kind, given, kept } = one;
  const { root, pairs, lost, choice } = all;
  if (!kept) return checkGone(one, all);
  if (one.isRenamed && kind === 'widget') {
    lost.add('custom');
    return [loss('tag-renamed', `\`<${kept.written}>\``)];
  }
  const losses = differencesIn(one);
  if (one.isRenamed) losses.push(loss('tag-renamed', `\`<${kept.written}>\``, 'none'));
  if (kept.written !== kept.name) losses.push(loss('capitals', `\`<${kept.written}>\``));
  const isAnother = losses.some(({ code }) => code === 'widget-other');
  losses.push(...checkAttributes({ ...one, kept }, choice, losses.map(({ part }) => part)).flatMap((found) => inPlace(found, one, all, isAnother)));
  for (const { code, part = '' } of losses.filter(({ harm, cause }) => harm === 'wrong' && LASTING.includes(cause))) {
    for (const need of needsOf(kind, code === 'switched-off' ? '' : part)) lost.add(need);
    // What befalls one address befalls every other.
    if (DAMAGE.includes(code) && kind !== 'widget') lost.add('markup');
  }
  if (!kept.isClosed || kept.isSelfClosed) {
    // A browser reads on in these until it finds their end.
    const swallows = !kept.isClosed && !['widget', 'place'].includes(kind);
    losses.push(loss(kept.isSelfClosed ? 'self-closed' : 'not-closed', tagOf(one), swallows ? 'wrong' : 'less'));
    if (kind === 'widget' || kind === 'place') lost.add('closing');
    else if (swallows) lost.add(kind === 'frame' ? 'iframe' : 'script');
    if (swallows && kind === 'frame-script') lost.add('iframe');
  } else if (!all.isOther && ['widget', 'place', 'link'].includes(kind)) {
    // Where it would fall out of a paragraph that ends too soon; farther off, a page may say the same.
    const near = kept.parent?.name === 'p' ? kept.parent.parent : kept.parent;
    losses.push(...checkText(given, kept, squash(textBeside(near ?? root, pairs.flatMap((other) => other.kept ?? []))), lost));
  }
  if (kind === 'link' && !isAlone(kept)) {
    losses.push(loss('link-not-alone'));
    lost.add('paragraph');
  }
  return losses;
}

/** What it means that a tag is not there. */
function checkGone(one: Pair, { root, pairs, lost, choice }: Whole): Loss[] {
  const { kind, given } = one;
  const asked = askedBy({ kind, tag: given }).name;
  // What takes out one takes out all of them.
  if (asked && asked !== 'provider' && pairs.some((other) => other.kind === kind && other.kept && !other.isRenamed)) return [loss('widget-missing', asked)];
  // It is not gone, but read as part of the frame before it.
  if (kind === 'frame-script' && pairs.some((other) => other.kind === 'frame' && other.kept && !other.kept.isClosed)) return [];
  for (const need of needsOf(kind)) lost.add(need);
  const text = squash(textOf(given));
  const isLeft = text !== '' && squash(textBeside(root, pairs.flatMap((other) => other.kept ?? []))).includes(text);
  switch (kind) {
    case 'script':
      return [loss(['div', 'link'].includes(choice.rung) ? 'script-elsewhere' : 'script-removed')];
    case 'frame-script':
      return [loss('script-removed', '', 'less')];
    case 'frame':
      return [loss('frame-removed')];
    case 'link':
      return [isLeft ? loss('tag-removed', tagOf(one)) : loss('link-removed')];
    case 'widget':
    case 'place':
      // What keeps no link or bold word in a text keeps no tags at all.
      if (isLeft && walk(given).length > 0 && walk(root).every(({ name }) => BARE.includes(name))) lost.add('markup');
      return [loss(isLeft || asked === 'provider' ? 'tag-removed' : 'widget-removed', tagOf(one))];
    default:
      return kind satisfies never;
  }
}

/** Attributes that go with what is chosen. */
const FOLLOWS = ['title', 'data-feed'];

/** What became of an attribute, where somebody left it out or it goes with another choice: of all that a CMS takes out it takes out every one. */
function inPlace(found: Loss, { kind, given }: Pair, { pairs, isOther }: Whole, isAnother: boolean): Loss[] {
  const name = (found.part ?? '').replaceAll('`', '');
  if (isOther && FOLLOWS.includes(name) && found.code.startsWith('attribute-')) return [];
  // Another widget has settings of its own.
  if (isAnother && (isSetting(kind, name) || found.code === 'query-changed')) return [];
  const [key, value] = found.code === 'query-changed' && isOther ? found.was!.split('=') : [];
  if (key) return [loss('value-missing', key, 'wrong', [value])];
  if (found.code !== 'attribute-dropped' || !isSetting(kind, name)) return [found];
  if (isOther) return [loss('value-missing', name.replace(/^data-/, ''), 'wrong', [get(given, name)])];
  return pairs.some((other) => other.kind === kind && other.kept && get(other.kept, name) !== undefined) ? [loss('attribute-missing', found.part)] : [found];
}

/** What became of the text in a tag and its links, which show where the widget does not. */
function checkText(given: Tag, kept: Tag, beside: string, lost: Set<Need>): Loss[] {
  const [text, own] = [squash(textOf(given)), squash(textOf(kept))];
  const rest = text.slice(own.length);
  if (own !== text && text.startsWith(own) && rest.length >= LETTERS && beside.includes(rest)) {
    lost.add('custom');
    return [loss('fallback-outside')];
  }
  if (own === '' && text !== '') return [loss('fallback-removed')];
  return [...(own === text ? [] : [loss('fallback-changed')]), ...checkLinks(linksIn(given), linksIn(kept))];
}

const linksIn = (tag: Tag): Tag[] => walk(tag).filter(({ name }) => name === 'a');

/** What became of the links in a text: one leads to the same address, or nowhere, or elsewhere. */
function checkLinks(given: readonly Tag[], kept: readonly Tag[]): Loss[] {
  return given.flatMap((link, index) => {
    const was = addressOf(get(link, 'href') ?? '');
    const same = kept.find((one) => squash(textOf(one)) === squash(textOf(link))) ?? (kept.length === given.length ? kept[index] : undefined);
    const href = meant((same && get(same, 'href')) ?? '').value;
    const now = addressOf(href, href.startsWith('//') ? was?.href : undefined);
    if (!was || (now?.host === was.host && now.pathname === was.pathname && [...was.searchParams].every(([key, value]) => now.searchParams.get(key) === value))) return [];
    return [now && /^https?:$/.test(now.protocol) ? loss('fallback-link-changed', '', 'less', [was.href, now.href]) : loss('fallback-link-removed', '', 'less', [was.href])];
  });
}
