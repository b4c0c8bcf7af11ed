/** As much of a Markdown tree as is needed here. */
interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** The cells of the rows of a paragraph, or nothing where it isn't a table. */
function rowsOf(paragraph: Node): Node[][][] {
  const rows: Node[][][] = [];
  for (const node of paragraph.children ?? []) {
    if (node.type !== 'text') {
      rows.at(-1)?.at(-1)?.push(node);
      continue;
    }
    for (const [index, line] of (node.value ?? '').split('\n').entries()) {
      if (index > 0 || rows.length === 0) rows.push([]);
      const row = rows.at(-1)!;
      for (const [part, text] of line.split('|').entries()) {
        if (part > 0 || row.length === 0) row.push([]);
        if (text.trim()) row.at(-1)!.push({ type: 'text', value: text });
      }
    }
  }
  return rows;
}

const isRule = (row: Node[][] | undefined): boolean => row !== undefined && row.length > 2 && row.slice(1, -1).every((cell) => /^\s*:?-+:?\s*$/.test(cell[0]?.value ?? ''));

/** Tables with pipes in MDX, which knows none by itself: a remark plugin, in place of remark-gfm and its thirty packages. */
export const tables = () => (tree: Node): void => {
  for (const block of tree.children ?? []) {
    const rows = block.type === 'paragraph' ? rowsOf(block) : [];
    if (!isRule(rows[1])) continue;
    rows.splice(1, 1);
    block.type = 'table';
    block.children = rows.map((row) => ({ type: 'tableRow', children: row.slice(1, -1).map((children) => ({ type: 'tableCell', children })) }));
  }
};
