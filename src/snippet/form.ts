import { squash } from './kept.js';
import { partsOf, type Part } from './parts.js';
import { RUNGS, snippet, type Choice, type Rung } from './snippet.js';
import { get, parse, textOf, type Tag } from './tags.js';

/** The form that a tag alone tells; none for a script that each of several has. */
function formOfPart({ kind, tag }: Part): Rung | undefined {
  switch (kind) {
    case 'widget':
      return 'element';
    case 'place':
      return 'div';
    case 'link':
      return 'link';
    case 'frame':
    case 'frame-script':
      return 'iframe';
    case 'script':
      return get(tag, 'data-widget') === undefined ? undefined : 'script';
    default:
      return kind satisfies never;
  }
}

/** Letters of the texts of a form that stand there. */
function textLeft(choice: Choice, rung: Rung, text: string): number {
  const own = partsOf(parse(snippet({ ...choice, rung })).root, choice).map(({ tag }) => squash(textOf(tag)));
  return own.reduce((sum, one) => sum + (text.includes(one) ? one.length : 0), 0);
}

/** The form of what stands there, by its tags, else by its text; the one that was chosen where nothing tells or several do. */
export function formIn(root: Tag, html: string, choice: Choice): Rung {
  const rungs = [choice.rung, ...RUNGS.filter((one) => one !== choice.rung)];
  const found = partsOf(root, choice);
  const told = found.flatMap((part) => formOfPart(part) ?? []);
  const text = squash(textOf(root));
  const left = new Map(rungs.map((rung) => [rung, textLeft(choice, rung, text)]));
  const most = Math.max(...left.values());
  return (
    rungs.find((rung) => rung === choice.rung && told.includes(rung)) ??
    told[0] ??
    rungs.find((rung) => html.trim() !== '' && snippet({ ...choice, rung }).startsWith(html.trim())) ??
    rungs.find((rung) => most > 0 && left.get(rung) === most) ??
    // A script without a widget is of no frame.
    (choice.rung === 'iframe' && found.length > 0 ? 'element' : choice.rung)
  );
}
