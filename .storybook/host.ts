import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { useEffect } from 'storybook/preview-api';
import '../src/context/define.js';

/** Host pages to stand in. `.host` is the page, `.column` the place that the widget gets. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body:has(> #storybook-root) { margin: 0; }
  .host {
    box-sizing: border-box;
    min-block-size: var(--host-height, 0);
    padding: 16px;
    background: Canvas;
    color: CanvasText;
    font-family: 'Source Sans 3', sans-serif;
    line-height: 1.5;
  }
  .host .column { max-inline-size: var(--host-width, none); }
  .host .note { margin: 0 0 1em; font-size: 0.875em; }
  @media (forced-colors: active) { .host .note.forced { display: none; } }
  .host.nlds {
    --utrecht-button-primary-action-background-color: #01689b;
    --utrecht-document-background-color: #fdf6ee;
    --utrecht-document-color: #222;
    --utrecht-border-radius-md: 8px;
    background: var(--utrecht-document-background-color);
    color: var(--utrecht-document-color);
    font-family: Verdana, sans-serif;
  }
  .host.hostile {
    text-align: center;
    text-transform: uppercase;
    letter-spacing: 0.12em;
    line-height: 2.4;
    font-style: italic;
    word-break: break-all;
    list-style: square;
  }
  .host.hostile * { margin: 3px !important; padding: 2px; border-radius: 0; box-sizing: content-box; }
  .host.hostile :is(h2, h3, h4, p, a, ul, button) { color: #c0c; font: 10px/1 monospace; text-decoration: none; }
  .host.hostile svg { width: 1em; height: 1em; fill: #0c0; }
`);

type Told = Readonly<Record<string, string>>;

const SCHEMES: Told = { light: 'light', dark: 'dark', host: 'light dark' };

// The tokens of that page know no dark.
const schemeOf = (globals: Told): string => (globals['host'] === 'nlds' ? 'light' : (SCHEMES[globals['scheme']!] ?? 'light'));
const hasSmallRoot = (globals: Told): boolean => globals['host'] === 'root-62';

interface Host {
  readonly globals: Told;
  readonly isWholePage: boolean;
}

/** Sets what the toolbar says, through the CSSOM: a strict CSP refuses style attributes. */
const dress = directive(
  class extends Directive {
    override render(host: Host): unknown {
      return host && nothing;
    }

    override update({ element }: ElementPart, [{ globals, isWholePage }]: [Host]): unknown {
      const { style } = element as HTMLElement;
      style.colorScheme = schemeOf(globals);
      style.fontSize = hasSmallRoot(globals) ? `${Number(globals['text']) * 0.016}rem` : `${Number(globals['text']) * 0.16}px`;
      const width = globals['width'];
      style.setProperty('--host-width', width && width !== 'full' ? `${width}px` : '');
      style.setProperty('--host-height', isWholePage ? '100vh' : '');
      style.setProperty('--zorgpact-accent', globals['accent'] ?? '');
      return nothing;
    }
  },
);

/** Puts a story on the host page that the toolbar describes, with a provider, so that each story has a filter of its own. */
export const onHost: Decorator = (story, { args, globals, parameters, viewMode }) => {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const host = String(globals['host']);
  const told: Host = { globals: globals as Told, isWholePage: viewMode !== 'docs' };
  const scheme = told.isWholePage ? schemeOf(told.globals) : '';
  const size = hasSmallRoot(told.globals) ? '62.5%' : '';
  useEffect(() => {
    const { style } = document.documentElement;
    style.colorScheme = scheme;
    style.fontSize = size;
    // The pages with text come into the same document.
    return () => {
      style.colorScheme = '';
      style.fontSize = '';
    };
  }, [scheme, size]);
  const note = parameters['note'] as string | undefined;
  return html`<div class="host ${host}" lang=${globals['language']} dir=${parameters['direction'] ?? 'ltr'} ${dress(told)}>
    ${note ? html`<p class="note forced" lang="en" dir="ltr">${note}</p>` : nothing}
    <div class="column">
      <zorgpact-provider>${story({ args: host === 'nlds' && args['feedState'] ? { tokens: 'nlds', ...args } : args })}</zorgpact-provider>
    </div>
  </div>`;
};
