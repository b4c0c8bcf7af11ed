import { dirname } from 'node:path';

/** Leaves private members out of custom-elements.json: they are nobody's API. */
const dropPrivate = {
  name: 'drop-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      drop(declaration, 'members', ({ privacy, name }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !LIT.has(name));
      // `dispatchEvent(new ReadyEvent(x))` is seen as an event without a name, or one called x; `@fires` names them.
      drop(declaration, 'events', ({ name }) => name?.startsWith('zorgpact-'));
      // Watched, but it means what it means everywhere.
      drop(declaration, 'attributes', ({ name }) => name !== 'id');
    }
  },
};

/**
 * Tells the values of an attribute that knows only some: those that the class reads it by, `this.choice('density', this.density, ['full', 'compact'])`,
 * the first of which is its default. So what is documented can't differ from what is understood.
 */
const tellChoices = () => {
  /** Constants that hold a list of texts, by folder and name: a widget has its folder to itself. */
  const lists = new Map();
  /** What a class reads, by class and attribute: texts, or the name of such a constant. */
  const read = new Map();
  const textsOf = (ts, node) => (node && ts.isArrayLiteralExpression(node) && node.elements.every(ts.isStringLiteral) ? node.elements.map(({ text }) => text) : undefined);
  const folderOf = (node) => dirname(node.getSourceFile().fileName);
  return {
    name: 'tell-choices',
    collectPhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) || !node.initializer) return;
      const texts = textsOf(ts, ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer);
      if (texts) lists.set(`${folderOf(node)} ${node.name.getText()}`, texts);
    },
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'this.choice') return;
      const [attribute, , choices] = node.arguments;
      if (!ts.isStringLiteral(attribute)) return;
      let parent = node;
      while (!ts.isClassDeclaration(parent)) parent = parent.parent;
      read.set(`${parent.name.text} ${attribute.text}`, textsOf(ts, choices) ?? `${folderOf(node)} ${choices.getText()}`);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { name, attributes = [], members = [] } of declarationsOf(customElementsManifest)) {
        for (const attribute of attributes) {
          const found = read.get(`${attribute.inheritedFrom?.name ?? name} ${attribute.name}`);
          if (!found) continue;
          const texts = typeof found === 'string' ? lists.get(found) : found;
          if (!texts) throw new Error(`${name}: the choices of "${attribute.name}" are in no constant of its folder.`);
          const member = members.find((candidate) => candidate.name === attribute.fieldName);
          for (const item of [attribute, member]) {
            item.type = { text: [...texts.map((text) => `'${text}'`), ...(/ \|( null| undefined)/.test(item.type.text) ? ['null', 'undefined'] : [])].join(' | ') };
            item.default = `'${texts[0]}'`;
          }
        }
      }
    },
  };
};

/** The analyzer takes files in the order in which the disk hands them over, which differs from run to run. */
const inOrder = {
  name: 'in-order',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort(({ path: a }, { path: b }) => (a < b ? -1 : 1));
  },
};

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations = [] }) => declarations);

function drop(declaration, key, isKept) {
  declaration[key] = declaration[key]?.filter(isKept);
  if (!declaration[key]?.length) delete declaration[key];
}

const LIT = new Set(['kitVersion', 'vocabulary', 'styles', 'properties', 'observedAttributes', 'attributeChangedCallback']);

export default {
  globs: ['src/components/**/*.ts', 'src/context/provider.ts', 'src/context/define.ts'],
  exclude: ['src/components/**/*.styles.ts', 'src/components/parts/**'],
  litelement: true,
  // The analyzer would write the path of its latest output there.
  packagejson: false,
  outdir: '.',
  plugins: [dropPrivate, tellChoices(), inOrder],
};
