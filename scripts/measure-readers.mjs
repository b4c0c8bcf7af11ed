/**
 * Brotli bytes of the three ways to check a feed in the browser (decisions/0004): zod classic, zod/mini with the same
 * schemas, and the table generated from them. Run: node scripts/measure-readers.mjs
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';

const parts = readFileSync('src/feed/schema-parts.ts', 'utf8');
const schema = readFileSync('src/feed/schema.ts', 'utf8');

/** The classic schemas in the functional style of zod/mini; descriptions are dropped on both sides, as they would be in a page. */
function toMini(source) {
  let code = source.replaceAll(/\.meta\(\{[^}]*\}\)/g, '').replaceAll("'zod'", "'zod/mini'");
  code = code.replaceAll(/z\s*\.string\(\)\s*\.regex\(([^)]*)\)/g, 'z.string().check(z.regex($1))').replaceAll(/z\.string\(\)\.min\(1\)/g, 'z.string().check(z.minLength(1))').replaceAll('z.int().min(1)', 'z.int().check(z.minimum(1))');
  code = code.replaceAll('z.array(record).default([])', 'z._default(z.array(record), [])');
  // `x.optional()` to `z.optional(x)`: walk back over the expression that it closes.
  for (let at = code.indexOf('.optional()'); at >= 0; at = code.indexOf('.optional()')) {
    let start = at;
    for (let depth = 0; start > 0; start--) {
      const before = code[start - 1];
      if (/[)\]}]/.test(before)) depth += 1;
      else if (/[([{]/.test(before)) {
        if (depth === 0) break;
        depth -= 1;
      } else if (depth === 0 && /[,:=]/.test(before)) break;
    }
    code = `${code.slice(0, start)} z.optional(${code.slice(start, at).trim()})${code.slice(at + '.optional()'.length)}`;
  }
  return code;
}

const stripped = (source) => source.replaceAll(/\.meta\(\{[^}]*\}\)/g, '');
const variants = {
  'zod classic': { entry: "export { feedSchema } from './schema.ts';", transform: stripped },
  'zod/mini': { entry: "export { feedSchema } from './schema.ts';", transform: toMini },
  'table generated from the schemas, with its reader': { entry: "export { readFeed } from './read.ts';", transform: (source) => source },
};

for (const [name, { entry, transform }] of Object.entries(variants)) {
  const plugin = {
    name: 'variant',
    setup({ onLoad }) {
      onLoad({ filter: /schema-parts\.ts$/ }, () => ({ contents: transform(parts), loader: 'ts' }));
      onLoad({ filter: /schema\.ts$/ }, () => ({ contents: transform(schema), loader: 'ts' }));
    },
  };
  const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: 'src/feed', loader: 'ts' }, bundle: true, write: false, format: 'esm', target: 'es2022', plugins: [plugin], logLevel: 'error' });
  const { code } = await minify(outputFiles[0].text, { module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: false } });
  const size = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`${name}: ${code.length} B minified, ${size} B brotli`);
}
