/** Leaves private members out of custom-elements.json: they are nobody's API. */
const dropPrivate = {
  name: 'drop-private',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(({ privacy, name }) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !LIT.has(name));
        if (declaration.members?.length === 0) delete declaration.members;
        // `dispatchEvent(new ReadyEvent(x))` is seen as an event without a name, or one called x; `@fires` names them.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('zorgpact-'));
        if (declaration.events?.length === 0) delete declaration.events;
      }
    }
  },
};

const LIT = new Set(['kitVersion', 'styles', 'properties', 'observedAttributes', 'attributeChangedCallback']);

export default {
  globs: ['src/components/**/*.ts', 'src/context/provider.ts', 'src/context/define.ts'],
  exclude: ['src/components/**/*.styles.ts', 'src/components/parts/**'],
  litelement: true,
  // The analyzer would write the path of its latest output there.
  packagejson: false,
  outdir: '.',
  plugins: [dropPrivate],
};
