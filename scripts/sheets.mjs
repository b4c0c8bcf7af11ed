/** Writes the style sheets of the pages with content before script: one for each widget, one for what a page says of the tokens, and one for a page of the kit itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { cssOf, propertiesCss } from '../dist/server/render.js';
import { WIDGETS } from '../dist/snippet/widgets.js';

const write = (name, css) => writeFileSync(`dist/cdn/${name}.css`, transformSync(css, { loader: 'css', minify: true }).code);

for (const { name } of WIDGETS) write(name, cssOf(name));
write('properties', propertiesCss());
write('page', readFileSync('src/loader/page.css', 'utf8') + propertiesCss());
