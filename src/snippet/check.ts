import { adviceOn, stepFor, type Note, type Step } from './advice.js';
import { checkPair } from './check-pair.js';
import { differencesIn, extraIn, feedAgainst } from './differences.js';
import { formIn } from './form.js';
import { cleanTags, hasOddNames, looksEscaped, squash, textBeside, unescapeTags } from './kept.js';
import { gather, loss, type Code, type Loss } from './losses.js';
import { addressOf, meant } from './meant.js';
import { askedBy, pair, partsOf, type Pair } from './parts.js';
import { propose, proposeShorter, type Need } from './proposal.js';
import { isAlone, PREFIX, shownBy } from './shown.js';
import { snippet, type Choice, type Rung } from './snippet.js';
import { around, get, parse, textOf, walk, type Markup, type Tag } from './tags.js';

export type { Note, Step } from './advice.js';
export type { Cause, Code, Harm, Loss } from './losses.js';

/** What became of a snippet in a CMS. */
export interface PasteReport {
  /** The form of what was pasted; where nothing tells, the one that was chosen. */
  readonly form: Rung;
  /** They are lines of that form and work, also where something else was chosen. */
  readonly isWhole: boolean;
  /** Everything that is not as it was given; with nothing in it, all was kept. */
  readonly losses: readonly Loss[];
  /** Shows what was chosen, in spite of the losses. */
  readonly asIs: boolean;
  /** What to do first, and why that. */
  readonly step: Step;
  /** The form that will work there: the one to take, or to take when the first step does not help. */
  readonly proposal?: Rung;
  readonly notes: readonly Note[];
}

/** What only lines of the kit have, where it is no text. */
const CODE = /<zorgpact-|data-zorgpact=|zorgpact(-frame)?\.js|embed(\.html\?|\/[\w-]+\/[\w-]+\.html)/i;

/**
 * Compares what a CMS kept with the snippet that it was given, and tells what was lost, whether it still works, and what will. Lines of
 * another form are compared with what was chosen in that form.
 * Works on the text alone, as a browser and the loader would read it, in Node and in a page.
 * @param kept as it stands in the source view of the CMS, or the source of the whole page
 * @throws {RangeError} for a widget that the kit doesn't have
 */
export function checkPaste(chosen: Choice, kept: string): PasteReport {
  const lost = new Set<Need>();
  const found: Loss[] = [];
  const markup = parse(kept);
  const html = undone(chosen, kept, markup.root, found, lost);
  const tree = html === kept ? markup : parse(html);
  const choice = { ...chosen, rung: formIn(tree.root, kept, chosen) };
  const text = snippet(choice);
  const given = parse(text);
  const shown = shownBy(markup, choice);
  const asIs = isShown(shownBy(given, choice).widgets, shown);
  const report = (losses: readonly Loss[], shows: boolean, proposal?: Rung, isWhole = false): PasteReport => ({
    form: choice.rung,
    isWhole,
    losses,
    asIs: shows,
    step: stepFor(losses, proposal),
    ...(proposal && { proposal }),
    notes: adviceOn(choice, losses, proposal, lost.has('script') && losses.every(({ cause }) => cause !== 'missing' && cause !== 'unread')),
  });
  const alone = (code: Code, shows = false, proposal?: Rung): PasteReport => report([loss(code, '', shows ? 'less' : 'wrong')], shows, proposal);

  if (kept.trim() === '') return alone('nothing');
  const isStopped = markup.isCut || walk(markup.root).some(({ isClosed, isSelfClosed }) => !isClosed && !isSelfClosed);
  if (isStopped && text.startsWith(kept.trim())) return alone('cut-off', asIs, proposeShorter(choice, kept.trim().length));
  if (walk(markup.root).some((tag) => tag.name.startsWith(PREFIX) && get(tag, 'state') !== undefined)) return alone('inspected', asIs);

  const parts = partsOf(given.root, choice);
  const { pairs, extra } = pair(parts, tree.root, choice);
  const isOther = pairs.some((one) => differencesIn(one).length > 0);
  for (const one of pairs) found.push(...checkPair(one, { root: tree.root, pairs, lost, choice, isOther }));
  if (pairs.every((one) => !one.kept) && !found.some(({ code }) => code === 'tag-removed' || code === 'escaped')) return alone(CODE.test(kept) && !CODE.test(textOf(tree.root)) ? 'unread' : 'foreign', false, propose(choice, lost));
  found.push(...extraIn(parts, extra), ...checkWhole(given, tree, kept, pairs, choice));
  // What takes out one attribute with data takes out all of them, also those of another form.
  if (lost.size > 0 && found.some(({ code, part }) => code === 'attribute-dropped' && part?.startsWith('`data-'))) lost.add('data');
  // All is shown, but what stood in the widget stands beside it as well.
  const shows = asIs && !found.some(({ code }) => code === 'fallback-outside');
  const isTold = found.some(({ harm }) => harm === 'wrong');
  // What one tag lacks, a second may have.
  const losses = gather(shows ? found.map((one) => (one.harm === 'wrong' ? loss(one.code, one.part, 'less', [one.was, one.now]) : one)) : isTold ? found : [...found, loss('not-shown')]);
  // A provider has no content of its own.
  const asked = partsOf(tree.root, choice).filter((part) => !['', 'provider'].includes(askedBy(part).name));
  const isWhole = !shown.swallows && asked.length > 0 && shown.widgets.length === asked.length && losses.every(({ harm, cause }) => harm === 'none' || cause === 'choice' || cause === 'partial');
  return report(losses, shows, propose(choice, shows ? new Set([...lost].filter((need) => need === 'closing')) : lost), isWhole);
}

/** Whether all that was given is shown, each as often as given. */
function isShown(given: readonly string[], { widgets, swallows }: ReturnType<typeof shownBy>): boolean {
  const times = (lines: readonly string[], line: string): number => lines.filter((one) => one === line).length;
  return !swallows && given.every((line) => times(widgets, line) === times(given, line));
}

/** The text before it was escaped, and before its tags got spaces that are none, so that the rest can be compared. */
function undone(choice: Choice, kept: string, root: Tag, found: Loss[], lost: Set<Need>): string {
  let html = kept;
  const odd = hasOddNames(root);
  if (odd) {
    found.push(loss(odd, '`<…>`', 'wrong'));
    lost.add('markup');
    html = cleanTags(html);
  }
  // A page may tell of the kit in text beside what works.
  if (!looksEscaped(html) || isShown(shownBy(parse(snippet(choice)), choice).widgets, shownBy(parse(html), choice))) return html;
  const before = partsOf(parse(html).root, choice);
  const clear = unescapeTags(html);
  if (partsOf(parse(clear).root, choice).length === before.length) return html;
  found.push(loss('escaped'));
  // Some editors write as text only the tags that they don't know.
  lost.add(before.some(({ kind }) => kind === 'script') ? 'custom' : 'markup');
  return clear;
}

/** What is about the whole of what was kept. */
function checkWhole({ root: given }: Markup, { root, comments, isCut }: Markup, text: string, pairs: readonly Pair[], choice: Choice): Loss[] {
  const losses: Loss[] = [];
  const isPage = /<(!doctype|html|body)[\s>]/i.test(text);
  const kept = pairs.flatMap((one) => one.kept ?? []);
  if (isPage) losses.push(loss('whole-page'));
  if (isCut) losses.push(loss('cut-off'));
  if (!isPage && comments.length > 0) losses.push(loss('comments'));
  if (isWrapped(kept)) losses.push(loss('paragraphs'));
  const all = partsOf(root, choice);
  const others = squash(textBeside(root, [...kept, ...all.map(({ tag }) => tag)]));
  // Headings were given too.
  const texts = [...pairs.map((one) => one.given), ...walk(given).filter(({ name }) => /^h[1-6]$/.test(name))].map((tag) => squash(textOf(tag)));
  const rest = texts.reduce((left, text) => left.replace(text, ''), others);
  const isAlongside = rest !== '' && !walk(given).some((tag) => squash(textOf(tag)).includes(rest));
  // What a link stands among is told of the link.
  if (!isPage && isAlongside && kept.every((tag) => tag.name !== 'a' || isAlone(tag))) losses.push(loss('beside'));
  const block = kept.flatMap((tag) => [...around(tag)]).find(({ name }) => name === 'pre' || name === 'code');
  if (block) losses.push(loss('preformatted', `\`<${block.name}>\``));

  for (const group of ['script', 'iframe'].includes(choice.rung) ? all.map((one) => [one]) : [all]) losses.push(...feedAgainst(group, ({ kind, tag }) => (kind === 'frame' ? addressOf(meant(get(tag, 'src') ?? '').value)?.searchParams.get('feed') : get(tag, 'data-feed')) ?? ''));
  const order = pairs.filter((one) => one.kept).map((one) => all.findIndex(({ tag }) => tag === one.kept));
  if (order.every((place) => place >= 0) && order.some((place, index) => index > 0 && place < order[index - 1]!)) losses.push(loss('moved'));
  return losses;
}

/** Whether an editor put a paragraph around a tag, or a line break beside or in one. */
const isWrapped = (kept: readonly Tag[]): boolean => kept.some((tag) => (tag.parent?.name === 'p' && tag.name !== 'a') || [...(tag.parent?.children ?? []), ...walk(tag)].some((one) => typeof one !== 'string' && one.name === 'br'));
