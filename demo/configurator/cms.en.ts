import type { Systems } from './cms.nl.js';

/** What is known of each CMS, in English. */
export const systems: Systems = {
  wordpress: {
    name: 'WordPress',
    advice: 'Form 1, in the block Custom HTML.',
    why: 'An administrator or editor of an ordinary site may put any HTML there. For an author or contributor WordPress takes script and unknown tags away. In a plain paragraph only a link is left.',
    otherwise: 'Form 3 or 4, with the script in the template.',
  },
  drupal: {
    name: 'Drupal',
    advice: 'Form 3, where the administrator allows the div.',
    why: 'Each text format of Drupal keeps only the tags and attributes that a list names. The list it begins with has links and markup, but no div, script, iframe or custom tags. Have the administrator add the div with data-zorgpact and data-pact.',
    otherwise: 'Form 4: a link is in that list.',
  },
  typo3: {
    name: 'TYPO3',
    advice: 'Form 1, in the content element HTML.',
    why: 'That element puts your lines on the page unchanged. Many sites do not give it to editors. The plain text editor keeps links and divs, and takes script and iframe away.',
    otherwise: 'Form 4, with the script in the template.',
  },
  umbraco15: {
    name: 'Umbraco 15 and older',
    advice: 'Form 5, by the button for source code.',
    why: 'The list of allowed tags has iframe with all its attributes. It has no script, no custom tags and no data-zorgpact.',
    otherwise: 'Form 4, with the script in the template.',
  },
  umbraco16: {
    name: 'Umbraco 16 and newer',
    advice: 'Form 3, by the source code.',
    why: 'The new editor, Tiptap, keeps what its extensions know. One of them keeps data attributes on a div. Whether it is on depends on your site.',
    otherwise: 'Form 4, with the script in the template.',
  },
  simsite: {
    name: 'SIMsite',
    advice: 'Form 4, with the script in the template.',
    why: 'We found no public documentation of its editor. Nearly every CMS keeps a link.',
    otherwise: 'Ask the supplier, SIMgroep.',
  },
  iprox: {
    name: 'iprox',
    advice: 'Form 4, with the script in the template.',
    why: 'In the public help for editors we found nothing about HTML, script or iframe. The highest rights are given in consultation with the supplier. So expect that you can’t place a script yourself.',
    otherwise: 'Ask the supplier, InfoProjects.',
  },
  xperiencentral: {
    name: 'XperienCentral',
    advice: 'Form 4, with the script in the template.',
    why: 'We did not find which HTML free text keeps. Developers can make an element of their own for a page with a plugin.',
    otherwise: 'Have such an element made, that puts form 1 on the page.',
  },
};
