import type { Rung } from '../../src/snippet/snippet.js';

/** A content management system, as far as public sources tell of it; `demo/cms/README.md` has more. */
interface Cms {
  /** Form to try first. */
  readonly first: Rung;
  /** Whether the kit was tried in it: `tests/wordpress`. */
  readonly tried?: true;
  /** Public pages that the explanation is from. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

export const CMS = {
  wordpress: { first: 'element', tried: true, sources: [] },
  drupal: {
    first: 'div',
    sources: [{ title: 'Drupal: FilterHtml', url: 'https://api.drupal.org/api/drupal/core%21modules%21filter%21src%21Plugin%21Filter%21FilterHtml.php/9' }, { title: 'Drupal: commit cf9a907', url: 'https://git.drupalcode.org/project/drupal/commit/cf9a907' }],
  },
  typo3: {
    first: 'element',
    sources: [
      { title: 'TYPO3: Html.html', url: 'https://github.com/TYPO3/typo3/blob/149cb2892ad08f7f364b962d8a44325a68c61b6f/typo3/sysext/fluid_styled_content/Resources/Private/Templates/Html.html' },
      { title: 'TYPO3: Processing.yaml', url: 'https://github.com/TYPO3/typo3/blob/216250a38dbd070b4f2ea1e74ca7228d4d8b70e2/typo3/sysext/rte_ckeditor/Configuration/RTE/Processing.yaml' },
    ],
  },
  umbraco15: {
    first: 'iframe',
    sources: [{ title: 'Umbraco: RichTextEditorSettings.cs', url: 'https://github.com/umbraco/Umbraco-CMS/blob/003c164cd5cc5bd91ef56fb4f70588800fedff9a/src/Umbraco.Core/Configuration/Models/RichTextEditorSettings.cs' }],
  },
  umbraco16: {
    first: 'div',
    sources: [
      { title: 'Umbraco: rich text editor', url: 'https://github.com/umbraco/UmbracoDocs/blob/16e121d2a1061a29c6042ba54d17f76823dece02/16/umbraco-cms/fundamentals/backoffice/property-editors/built-in-umbraco-property-editors/rich-text-editor/README.md' },
      { title: 'Umbraco: html-attr-dataset', url: 'https://github.com/umbraco/Umbraco-CMS/blob/144c9ea05d06fe1dc318c0fcbb63cb0c491b7333/src/Umbraco.Web.UI.Client/src/packages/tiptap/extensions/html-attr-dataset/html-attr-dataset.tiptap-api.ts' },
    ],
  },
  simsite: { first: 'link', sources: [] },
  iprox: { first: 'link', sources: [{ title: 'iprox: autorisatie', url: 'https://help.iprox.nl/werken-iprox/snelstartgids/autorisatie/' }] },
  xperiencentral: {
    first: 'link',
    sources: [{ title: 'XperienCentral: Plugins', url: 'https://gxsoftware.atlassian.net/wiki/spaces/PD/pages/24720884/Plugins' }],
  },
} as const satisfies Record<string, Cms>;

export type CmsName = keyof typeof CMS;
