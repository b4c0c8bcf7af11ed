import type { CmsName } from './cms.js';

/** A CMS: what is known of it, what to do there, and how sure that is. */
interface CmsWords {
  readonly name: string;
  readonly advice: string;
  readonly why: string;
  readonly otherwise: string;
}

export type Systems = Readonly<Record<CmsName, CmsWords>>;

/** What is known of each CMS, in Dutch. */
export const systems: Systems = {
  wordpress: {
    name: 'WordPress',
    advice: 'Vorm 1, in het blok Aangepaste HTML.',
    why: 'Een beheerder of redacteur van een gewone site mag daar alle HTML plaatsen. Bij een auteur of schrijver haalt WordPress script en onbekende tags weg. In een gewone alinea blijft alleen een link over.',
    otherwise: 'Vorm 3 of 4, met het script in het sjabloon.',
  },
  drupal: {
    name: 'Drupal',
    advice: 'Vorm 3, als de beheerder de div toelaat.',
    why: 'Drupal laat per tekstformaat alleen tags en attributen staan die in een lijst zijn genoemd. In de lijst waarmee het begint, staan links en opmaak, maar geen div, script, iframe of eigen tags. Laat de beheerder de div met data-zorgpact en data-pact toevoegen.',
    otherwise: 'Vorm 4: een link staat wel in die lijst.',
  },
  typo3: {
    name: 'TYPO3',
    advice: 'Vorm 1, in het inhoudselement HTML.',
    why: 'Dat element zet uw regels ongewijzigd op de pagina. Veel sites geven redacteuren het element niet. De gewone teksteditor laat links en div’s staan, en haalt script en iframe weg.',
    otherwise: 'Vorm 4, met het script in het sjabloon.',
  },
  umbraco15: {
    name: 'Umbraco 15 en ouder',
    advice: 'Vorm 5, via de knop voor broncode.',
    why: 'In de lijst van toegestane tags staat iframe met al zijn attributen. Script, eigen tags en data-zorgpact staan er niet in.',
    otherwise: 'Vorm 4, met het script in het sjabloon.',
  },
  umbraco16: {
    name: 'Umbraco 16 en nieuwer',
    advice: 'Vorm 3, via de broncode.',
    why: 'De nieuwe editor, Tiptap, bewaart wat zijn uitbreidingen kennen. Een daarvan bewaart data-attributen op een div. Of die aanstaat, hangt af van uw site.',
    otherwise: 'Vorm 4, met het script in het sjabloon.',
  },
  simsite: {
    name: 'SIMsite',
    advice: 'Vorm 4, met het script in het sjabloon.',
    why: 'Over de editor vonden wij geen openbare documentatie. Een link blijft in bijna elk CMS staan.',
    otherwise: 'Vraag de leverancier, SIMgroep.',
  },
  iprox: {
    name: 'iprox',
    advice: 'Vorm 4, met het script in het sjabloon.',
    why: 'In de openbare hulp voor redacteuren vonden wij niets over HTML, script of iframe. De hoogste rechten worden in overleg met de leverancier gegeven. Reken er dus op dat u zelf geen script kunt plaatsen.',
    otherwise: 'Vraag de leverancier, InfoProjects.',
  },
  xperiencentral: {
    name: 'XperienCentral',
    advice: 'Vorm 4, met het script in het sjabloon.',
    why: 'Welke HTML in vrije tekst blijft staan, vonden wij niet. Ontwikkelaars kunnen met een plugin een eigen onderdeel voor een pagina maken.',
    otherwise: 'Laat zo’n onderdeel maken, dat vorm 1 op de pagina zet.',
  },
};
