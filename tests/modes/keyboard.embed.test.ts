import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { settle, Stage } from '../helpers/host.js';
import { Walker, type Step } from '../helpers/keys.js';
import { only } from '../helpers/only.js';
import { LISTEN } from '../helpers/transcript.js';

/**
 * The keyboard walk of each widget, written down and walked: real keys on a page of another origin. Every stop shows its
 * focus inside the window, not under a heading that sticks, and comes in reading order; `Walker` looks at each.
 */
interface Walk {
  readonly body: string;
  /** File of the feed; Limburg's own by default. */
  readonly feed?: string;
  /** Answers to requests for the feed: four times the actions, or `404` so often and then the feed. */
  readonly answer?: 'four times' | readonly 404[];
  readonly state?: 'error';
  readonly dir?: 'rtl';
  /** Width of the window of the walk in px; 1000 by default. */
  readonly width?: number;
  readonly steps: readonly Step[];
}

const WALKS: Readonly<Record<string, Walk>> = {
  'card': {
    body: '<zorgpact-card pact="limburg" href="#acties"></zorgpact-card>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[link] Naar de acties'],
      ['Enter', '[link] Naar de acties'],
      ['Tab', '[link] www.zorgpactlimburg.nl'],
      ['Tab', '[link] Na'],
    ],
  },
  'compact card': {
    body: '<zorgpact-card pact="limburg" density="compact" href="#acties"></zorgpact-card>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[link] Limburg'],
      ['Enter', '[link] Limburg'],
      ['Tab', '[link] Na'],
    ],
  },
  'agenda': {
    body: '<zorgpact-agenda pact="limburg"></zorgpact-agenda>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[zoekveld] Zoek in acties'],
      ['typ platform', '[zoekveld] Zoek in acties: platform', '+ 1 van 4 acties en 0 van 4 themalijnen, en nog 4', '» [als het stil is] 1 van 4 acties en 0 van 4 themalijnen'],
      ['Escape', '[zoekveld] Zoek in acties', '+ 4 acties en 4 themalijnen, en nog 13', '» [als het stil is] 4 acties en 4 themalijnen'],
      ['typ zorgxyz', '[zoekveld] Zoek in acties: zorgxyz', '+ 0 van 4 acties en 0 van 4 themalijnen, en nog 4', '» [als het stil is] 0 van 4 acties en 0 van 4 themalijnen'],
      ['Tab', '[keuzelijst, ingeklapt] Groepeer op: Status'],
      ['Tab', '[keuzelijst, ingeklapt] Sorteer op: Naam (A tot Z)'],
      ['Tab', '[knop] Wis zoekwoord'],
      ['Enter', '[zoekveld] Zoek in acties', '+ 4 acties en 4 themalijnen, en nog 15', '» [als het stil is] 4 acties en 4 themalijnen'],
      ['Tab', '[keuzelijst, ingeklapt] Groepeer op: Status'],
      ['ArrowDown', '[keuzelijst, ingeklapt] Groepeer op: Thema', '+ [kop 3] Geen thema 8 : 4 acties en 4 themalijnen, en nog 1', '» [als het stil is] 4 acties en 4 themalijnen'],
      ['Tab', '[keuzelijst, ingeklapt] Sorteer op: Naam (A tot Z)'],
      ['ArrowDown', '[keuzelijst, ingeklapt] Sorteer op: Begindatum', '» [als het stil is] 4 acties en 4 themalijnen'],
      ['Tab', '[knop, ingeklapt] Online platform zorgpactlimburg.nl . In uitvoering . Partners: Zorg aan Zet . Sinds september 2017'],
      ['Enter', '[knop, uitgeklapt] Online platform zorgpactlimburg.nl . In uitvoering . Partners: Zorg aan Zet . Sinds september 2017', '+ Portaal dat Limburgse projecten van organisaties, onderwijs en overheid bij elkaar laat zien., en nog 11'],
      ['Spatie', '[knop, ingeklapt] Online platform zorgpactlimburg.nl . In uitvoering . Partners: Zorg aan Zet . Sinds september 2017', '- Portaal dat Limburgse projecten van organisaties, onderwijs en overheid bij elkaar laat zien., en nog 11'],
      ['Spatie', '[knop, uitgeklapt] Online platform zorgpactlimburg.nl . In uitvoering . Partners: Zorg aan Zet . Sinds september 2017', '+ Portaal dat Limburgse projecten van organisaties, onderwijs en overheid bij elkaar laat zien., en nog 11'],
      ['Tab', '[link] Zorgpact Limburg (portaal)'],
      ['Tab', '[knop, ingeklapt] Arbeidsmarktpotentieel toeleiden met gemeenten . Gepland'],
      ['Tab', '[knop, ingeklapt] Belonen in diverse vormen . In uitvoering. Themalijn'],
      ['Tab', '[knop, ingeklapt] Eén samenhangende arbeidsmarktaanpak . Gepland . Partners: Zorg aan Zet . Tot februari 2018'],
      ['Tab', '[knop, ingeklapt] Gebundelde vraag richting onderwijs . In uitvoering. Themalijn'],
      ['Tab', '[knop, ingeklapt] Imagoverbetering sector . In uitvoering. Themalijn'],
      ['Enter', '[knop, uitgeklapt] Imagoverbetering sector . In uitvoering. Themalijn', '+ Urgent thema: het beeld van werken in de sector verbeteren., en nog 6'],
      ['Tab', '[knop, ingeklapt] Nieuw potentieel voor de sector . In uitvoering. Themalijn'],
      ['Tab', '[knop, ingeklapt] Projectcoördinator onderwijs aanstellen . Gepland'],
      ['Tab', '[link] Na'],
    ],
  },
  'agenda of many actions': {
    body: '<zorgpact-agenda></zorgpact-agenda>',
    feed: 'feed.json',
    answer: 'four times',
    steps: [
      ['Tab', '[link] Voor'],
      ['4× Tab', '[knop, ingeklapt] In uitvoering 100 : 60 acties en 40 themalijnen'],
      ['Enter', '[knop, uitgeklapt] In uitvoering 100 : 60 acties en 40 themalijnen', '+ [lijst met 25 onderdelen], en nog 28'],
      ['Tab', '[knop, ingeklapt] Aanpakken van knelpunten en uitdagingen 0 . In uitvoering. Themalijn · Zorg- en Welzijnspact Haaglanden en Nieuwe Waterweg Noord . Partners: ZorgZijn Werkt'],
      ['Shift+Tab', '[knop, uitgeklapt] In uitvoering 100 : 60 acties en 40 themalijnen'],
      ['Enter', '[knop, ingeklapt] In uitvoering 100 : 60 acties en 40 themalijnen', '- [lijst met 25 onderdelen], en nog 28'],
      ['Tab', '[knop, ingeklapt] Gepland 20 acties'],
      ['Enter', '[knop, uitgeklapt] Gepland 20 acties', '+ [lijst met 20 onderdelen], en nog 21'],
      ['Shift+Tab', '[knop, ingeklapt] In uitvoering 100 : 60 acties en 40 themalijnen'],
      ['Enter', '[knop, uitgeklapt] In uitvoering 100 : 60 acties en 40 themalijnen', '+ [lijst met 25 onderdelen], en nog 28'],
      ['25× Tab', '[knop, ingeklapt] Imagoverbetering sector 0 . In uitvoering. Themalijn · Zorgpact Limburg'],
      ['Tab', '[knop] Toon 25 meer'],
      ['Enter', '[knop, ingeklapt] Imagoverbetering sector 1 . In uitvoering. Themalijn · Zorgpact Limburg', '+ [lijst met 50 onderdelen], en nog 25'],
      ['Shift+Tab', '[knop, ingeklapt] Imagoverbetering sector 0 . In uitvoering. Themalijn · Zorgpact Limburg'],
    ],
  },
  'volgspot': {
    body: '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[keuzerondje 1 van 15, aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen'],
      ['ArrowRight', '[keuzerondje 2 van 15, aangevinkt] Wat, Volgspot 1: besproken. 4 bevindingen', '+ [keuzerondje 1 van 15, niet aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen, en nog 10'],
      ['ArrowRight', '[keuzerondje 3 van 15, aangevinkt] Hoe, Volgspot 1: besproken. 3 bevindingen', '+ [keuzerondje 2 van 15, niet aangevinkt] Wat, Volgspot 1: besproken. 4 bevindingen, en nog 9'],
      ['ArrowLeft', '[keuzerondje 2 van 15, aangevinkt] Wat, Volgspot 1: besproken. 4 bevindingen', '+ [keuzerondje 3 van 15, niet aangevinkt] Hoe, Volgspot 1: besproken. 3 bevindingen, en nog 10'],
      ['ArrowUp', '[keuzerondje 7 van 15, aangevinkt] Wat, Volgspot 2: geen verslag bekend', '+ [keuzerondje 2 van 15, niet aangevinkt] Wat, Volgspot 1: besproken. 4 bevindingen, en nog 5'],
      ['ArrowUp', '[keuzerondje 12 van 15, aangevinkt] Wat, Volgspot 3: geen verslag bekend', '+ [keuzerondje 7 van 15, niet aangevinkt] Wat, Volgspot 2: geen verslag bekend, en nog 4'],
      ['ArrowUp', '[keuzerondje 12 van 15, aangevinkt] Wat, Volgspot 3: geen verslag bekend'],
      ['ArrowDown', '[keuzerondje 7 van 15, aangevinkt] Wat, Volgspot 2: geen verslag bekend', '+ [keuzerondje 12 van 15, niet aangevinkt] Wat, Volgspot 3: geen verslag bekend, en nog 4'],
      ['Home', '[keuzerondje 6 van 15, aangevinkt] Waarom, Volgspot 2: geen verslag bekend', '+ [keuzerondje 7 van 15, niet aangevinkt] Wat, Volgspot 2: geen verslag bekend, en nog 5'],
      ['ArrowLeft', '[keuzerondje 10 van 15, aangevinkt] Voortgang, Volgspot 2: geen verslag bekend', '+ [keuzerondje 6 van 15, niet aangevinkt] Waarom, Volgspot 2: geen verslag bekend, en nog 5'],
      ['Home', '[keuzerondje 6 van 15, aangevinkt] Waarom, Volgspot 2: geen verslag bekend', '+ [keuzerondje 10 van 15, niet aangevinkt] Voortgang, Volgspot 2: geen verslag bekend, en nog 5'],
      ['End', '[keuzerondje 10 van 15, aangevinkt] Voortgang, Volgspot 2: geen verslag bekend', '+ [keuzerondje 6 van 15, niet aangevinkt] Waarom, Volgspot 2: geen verslag bekend, en nog 5'],
      ['Spatie', '[keuzerondje 10 van 15, aangevinkt] Voortgang, Volgspot 2: geen verslag bekend'],
      ['Tab', '[knop, niet ingedrukt] Volgspot 1 25 okt 2017'],
      ['Enter', '[knop, ingedrukt] Volgspot 1 25 okt 2017', '+ [keuzerondje 5 van 15, aangevinkt] Voortgang, Volgspot 1: besproken. 4 bevindingen en 5 voornemens, en nog 22', '» [als het stil is] Voortgang, Volgspot 1: besproken. 4 bevindingen en 5 voornemens'],
      ['Tab', '[knop, niet ingedrukt] Volgspot 2 geen verslag'],
      ['Spatie', '[knop, ingedrukt] Volgspot 2 geen verslag', '+ [keuzerondje 5 van 15, niet aangevinkt] Voortgang, Volgspot 1: besproken. 4 bevindingen en 5 voornemens, en nog 6', '» [als het stil is] Voortgang, Volgspot 2: geen verslag bekend'],
      ['Tab', '[knop, niet ingedrukt] Volgspot 3 geen verslag'],
      ['Tab', '[knop] Vorige: Proces'],
      ['Enter', '[knop] Vorige: Hoe', '+ [keuzerondje 9 van 15, aangevinkt] Proces, Volgspot 2: geen verslag bekend, en nog 6', '» [als het stil is] Proces, Volgspot 2: geen verslag bekend'],
      ['Tab', '[knop] Volgende: Voortgang'],
      ['Spatie', '[knop] Volgende: Waarom', '+ [keuzerondje 9 van 15, niet aangevinkt] Proces, Volgspot 2: geen verslag bekend, en nog 6', '» [als het stil is] Voortgang, Volgspot 2: geen verslag bekend'],
      ['Tab', '[knop, ingeklapt] Toon als tabel'],
      ['Enter', '[knop, uitgeklapt] Toon als tabel', '+ [tabel met 6 rijen en 4 kolommen] Stand per onderdeel en ronde., en nog 25'],
      ['Enter', '[knop, ingeklapt] Toon als tabel', '- [tabel met 6 rijen en 4 kolommen] Stand per onderdeel en ronde., en nog 25'],
      ['Tab', '[link] Na'],
    ],
  },
  'volgspot in a narrow window': {
    body: '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
    width: 320,
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[keuzerondje 1 van 5, aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen'],
      ['ArrowRight', '[keuzerondje 2 van 5, aangevinkt] Wat, Volgspot 1: besproken. 4 bevindingen', '+ [keuzerondje 1 van 5, niet aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen, en nog 10'],
      ['ArrowUp', '[keuzerondje 2 van 5, aangevinkt] Wat, Volgspot 2: geen verslag bekend', '+ [groep keuzerondjes] Volgspot-wiel. 5 onderdelen in Volgspot 2., en nog 9'],
      ['ArrowUp', '[keuzerondje 2 van 5, aangevinkt] Wat, Volgspot 3: geen verslag bekend', '+ [groep keuzerondjes] Volgspot-wiel. 5 onderdelen in Volgspot 3., en nog 8'],
      ['ArrowLeft', '[keuzerondje 1 van 5, aangevinkt] Waarom, Volgspot 3: geen verslag bekend', '+ [keuzerondje 2 van 5, niet aangevinkt] Wat, Volgspot 3: geen verslag bekend, en nog 5'],
      ['ArrowDown', '[keuzerondje 1 van 5, aangevinkt] Waarom, Volgspot 2: geen verslag bekend', '+ [groep keuzerondjes] Volgspot-wiel. 5 onderdelen in Volgspot 2., en nog 8'],
      ['Tab', '[knop, niet ingedrukt] Volgspot 1 25 okt 2017'],
      ['Enter', '[knop, ingedrukt] Volgspot 1 25 okt 2017', '+ [groep keuzerondjes] Volgspot-wiel. 5 onderdelen in Volgspot 1., en nog 17', '» [als het stil is] Waarom, Volgspot 1: besproken. 3 bevindingen'],
      ['Shift+Tab', '[keuzerondje 1 van 5, aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen'],
    ],
  },
  'volgspot in a page from right to left': {
    body: '<zorgpact-volgspot pact="limburg"></zorgpact-volgspot>',
    dir: 'rtl',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[keuzerondje 1 van 15, aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen'],
      ['ArrowRight', '[keuzerondje 2 van 15, aangevinkt] Wat, Volgspot 1: besproken. 4 bevindingen', '+ [keuzerondje 1 van 15, niet aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen, en nog 10'],
      ['ArrowLeft', '[keuzerondje 1 van 15, aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen', '+ [keuzerondje 2 van 15, niet aangevinkt] Wat, Volgspot 1: besproken. 4 bevindingen, en nog 9'],
      ['End', '[keuzerondje 5 van 15, aangevinkt] Voortgang, Volgspot 1: besproken. 4 bevindingen en 5 voornemens', '+ [keuzerondje 1 van 15, niet aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen, en nog 18'],
      ['Home', '[keuzerondje 1 van 15, aangevinkt] Waarom, Volgspot 1: besproken. 3 bevindingen', '+ [keuzerondje 5 van 15, niet aangevinkt] Voortgang, Volgspot 1: besproken. 4 bevindingen en 5 voornemens, en nog 9'],
    ],
  },
  'volgspot as a table': {
    body: '<zorgpact-volgspot pact="limburg" view="table"></zorgpact-volgspot>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[knop, ingedrukt] Volgspot 1 25 okt 2017'],
      ['Tab', '[knop, niet ingedrukt] Volgspot 2 geen verslag'],
      ['Enter', '[knop, ingedrukt] Volgspot 2 geen verslag', '+ [knop, niet ingedrukt] Volgspot 1 25 okt 2017, en nog 7', '» [als het stil is] Waarom, Volgspot 2: geen verslag bekend'],
      ['Tab', '[knop, niet ingedrukt] Volgspot 3 geen verslag'],
      ['Tab', '[knop] Vorige: Voortgang'],
      ['Spatie', '[knop] Vorige: Proces', '+ rij 2, kolom 3 Geen verslag bekend, en nog 6', '» [als het stil is] Voortgang, Volgspot 2: geen verslag bekend'],
      ['Tab', '[knop] Volgende: Waarom'],
      ['Tab', '[link] Na'],
    ],
  },
  'portrait': {
    body: '<zorgpact-portrait koploper="zorgtechniek-limburg"></zorgpact-portrait>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[link] Lees het portret : Zorgtechniek Limburg'],
      ['Tab', '[link] Na'],
    ],
  },
  'kopgroep': {
    body: '<zorgpact-kopgroep></zorgpact-kopgroep>',
    feed: 'feed.json',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[link] Lees het portret : Evolva Werkplekleren 3.0'],
      ['Tab', '[link] Lees het portret : Zorgtechniek Limburg'],
      ['Tab', '[link] Lees het portret : Expertisecentrum voor Innovatieve Zorg en Technologie (EIZT)'],
      ['Tab', '[link] Lees het portret : STRONG (Studie Route Net Gezondheid)'],
      ['Tab', '[link] Lees het portret : De Zeeuwse Huiskamer'],
      ['Tab', '[link] Lees het portret : Sparkcentres'],
      ['Tab', '[link] Lees het portret : Zorgalliantie'],
      ['Tab', '[link] Lees het portret : Care Academy Veluwe'],
      ['Tab', '[link] Lees het portret : WijkLeerbedrijf Maastricht Daalhof'],
      ['Tab', '[link] Lees het portret : Helpende Handen Hengelo'],
      ['Tab', '[link] Lees het portret : WijkLeerbedrijf Den Haag Schilderswijk'],
      ['Tab', '[link] Lees het portret : WijkLeerbedrijf Amsterdam Nieuw-West'],
      ['Tab', '[knop] Toon 12 meer'],
      ['Enter', '[artikel] Netwerkzorg bij ouderen met dementie', '+ [lijst met 24 onderdelen] Kopgroep, en nog 100'],
      ['Tab', '[link] Lees het portret : Netwerkzorg bij ouderen met dementie'],
      ['Shift+Tab', '[link] Lees het portret : WijkLeerbedrijf Amsterdam Nieuw-West'],
    ],
  },
  'theme-filter': {
    body: '<zorgpact-theme-filter></zorgpact-theme-filter>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[knop, niet ingedrukt] Leren in de praktijk : 2 resultaten'],
      ['Spatie', '[knop, ingedrukt] Leren in de praktijk : 2 resultaten', '+ 0 van 4 acties, 0 van 4 themalijnen en 2 van 4 koplopers, en nog 3', '» [als het stil is] 0 van 4 acties, 0 van 4 themalijnen en 2 van 4 koplopers'],
      ['Enter', '[knop, niet ingedrukt] Leren in de praktijk : 2 resultaten', '+ 4 acties, 4 themalijnen en 4 koplopers, en nog 1', '» [als het stil is] 4 acties, 4 themalijnen en 4 koplopers'],
      ['Tab', '[knop, niet ingedrukt, niet beschikbaar] Hbo-isering : 0 resultaten (beschrijving: Hbo-isering in zorg en welzijn? Het juiste personeel op de juiste plek)'],
      ['Enter', '[knop, niet ingedrukt, niet beschikbaar] Hbo-isering : 0 resultaten (beschrijving: Hbo-isering in zorg en welzijn? Het juiste personeel op de juiste plek)'],
      ['Tab', '[knop, niet ingedrukt] Zorg en technologie : 2 resultaten'],
      ['Spatie', '[knop, ingedrukt] Zorg en technologie : 2 resultaten', '+ 0 van 4 acties, 0 van 4 themalijnen en 2 van 4 koplopers, en nog 2', '» [als het stil is] 0 van 4 acties, 0 van 4 themalijnen en 2 van 4 koplopers'],
      ['Tab', '[knop, niet ingedrukt] Permanent leren : 1 resultaat'],
      ['Tab', '[knop, niet ingedrukt, niet beschikbaar] Vmbo zorg en welzijn : 0 resultaten'],
      ['Tab', '[knop] Wis keuze'],
      ['Enter', '[knop, niet ingedrukt] Leren in de praktijk : 2 resultaten', '+ [knop, niet ingedrukt] Zorg en technologie : 2 resultaten, en nog 2', '» [als het stil is] 4 acties, 4 themalijnen en 4 koplopers'],
      ['Shift+Tab', '[link] Voor'],
    ],
  },
  'theme-filter with what it drives': {
    body: '<zorgpact-theme-filter></zorgpact-theme-filter><zorgpact-agenda pact="limburg" hide-tools></zorgpact-agenda><zorgpact-kopgroep pact="limburg"></zorgpact-kopgroep>',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[knop, niet ingedrukt] Leren in de praktijk : 2 resultaten'],
      ['Tab', '[knop, niet ingedrukt, niet beschikbaar] Hbo-isering : 0 resultaten (beschrijving: Hbo-isering in zorg en welzijn? Het juiste personeel op de juiste plek)'],
      ['Tab', '[knop, niet ingedrukt] Zorg en technologie : 2 resultaten'],
      ['Tab', '[knop, niet ingedrukt] Permanent leren : 1 resultaat'],
      ['Spatie', '[knop, ingedrukt] Permanent leren : 1 resultaat', '+ 0 van 4 acties, 0 van 4 themalijnen en 1 van 4 koplopers, en nog 15', '» [als het stil is] 0 van 4 acties, 0 van 4 themalijnen en 1 van 4 koplopers'],
      ['Tab', '[knop, niet ingedrukt, niet beschikbaar] Vmbo zorg en welzijn : 0 resultaten'],
      ['Tab', '[knop] Wis keuze'],
      ['Tab', '[knop, ingeklapt] Over deze thema’s'],
      ['Tab', '[knop] Wis keuze'],
      ['Enter', '[alinea] 4 acties en 4 themalijnen', '+ [knop, niet ingedrukt] Permanent leren : 1 resultaat, en nog 40', '» [als het stil is] 4 acties en 4 themalijnen'],
      ['Tab', '[knop, ingeklapt] Belonen in diverse vormen . In uitvoering. Themalijn'],
    ],
  },
  'overview': {
    body: '<zorgpact-overview></zorgpact-overview>',
    feed: 'feed.json',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[zoekveld] Zoek op regio, provincie of gemeente'],
      ['Tab', '[knop, niet ingedrukt] FR Friesland: 1 zorgpact (beschrijving: Friesland)'],
      ['Spatie', '[knop, ingedrukt] FR Friesland: 1 zorgpact (beschrijving: Friesland)', '+ [knop] Wis keuze, en nog 4', '» [als het stil is] 1 van 16 zorgpacten in deze gegevens'],
      ['Tab', '[knop, niet ingedrukt] GR Groningen: 1 zorgpact (beschrijving: Groningen)'],
      ['Tab', '[knop, niet ingedrukt] NH Noord-Holland: 2 zorgpacten (beschrijving: Noord-Holland)'],
      ['Tab', '[knop, niet ingedrukt, niet beschikbaar] FL Flevoland: 0 zorgpacten (beschrijving: Flevoland)'],
      ['Tab', '[knop, niet ingedrukt] DR Drenthe: 1 zorgpact (beschrijving: Drenthe)'],
      ['Tab', '[knop, niet ingedrukt] ZH Zuid-Holland: 2 zorgpacten (beschrijving: Zuid-Holland)'],
      ['Tab', '[knop, niet ingedrukt] UT Utrecht: 1 zorgpact (beschrijving: Utrecht)'],
      ['Tab', '[knop, niet ingedrukt] GE Gelderland: 3 zorgpacten (beschrijving: Gelderland)'],
      ['Tab', '[knop, niet ingedrukt] OV Overijssel: 3 zorgpacten (beschrijving: Overijssel)'],
      ['Tab', '[knop, niet ingedrukt] ZE Zeeland: 1 zorgpact (beschrijving: Zeeland)'],
      ['Tab', '[knop, niet ingedrukt] NB Noord-Brabant: 3 zorgpacten (beschrijving: Noord-Brabant)'],
      ['Tab', '[knop, niet ingedrukt] LI Limburg: 1 zorgpact (beschrijving: Limburg)'],
      ['Tab', '[knop, niet ingedrukt] ZorgpactNoord'],
      ['Enter', '[knop, ingedrukt] ZorgpactNoord'],
      ['Tab', '[knop, ingeklapt] Meer over ZorgpactNoord'],
      ['Enter', '[knop, uitgeklapt] Meer over ZorgpactNoord', '+ [lijst met 3 begrippen], en nog 9'],
    ],
  },
  'card that can not load': {
    body: '<zorgpact-card pact="limburg"><a href="#elders">Zorgpact Limburg</a></zorgpact-card>',
    answer: [404, 404],
    state: 'error',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[knop] Opnieuw proberen'],
      ['Enter', '[knop] Opnieuw proberen', '» [meteen] Laden lukt nu niet | Deze gegevens zijn nu niet te zien. Probeer het later nog ee…'],
      ['Tab', '[link] Zorgpact Limburg'],
      ['Shift+Tab', '[knop] Opnieuw proberen'],
      ['Enter', '[kop 3] Zorgpact Limburg', '+ [artikel] Zorgpact Limburg, en nog 34'],
      ['Tab', '[link] www.zorgpactlimburg.nl'],
      ['Shift+Tab', '[link] Voor'],
    ],
  },
  'agenda that can not load': {
    body: '<zorgpact-agenda pact="limburg"></zorgpact-agenda>',
    answer: [404],
    state: 'error',
    steps: [
      ['Tab', '[link] Voor'],
      ['Tab', '[knop] Opnieuw proberen'],
      ['Spatie', '[zoekveld] Zoek in acties', '+ [keuzelijst, ingeklapt] Groepeer op: Status, en nog 17'],
      ['Tab', '[keuzelijst, ingeklapt] Groepeer op: Status'],
    ],
  },
};

/** Links before and after the widget, for where the walk comes from and goes to. */
const around = (body: string): string => `<main><h2>Zorg in de regio</h2><p><a href="#voor">Voor</a></p><div id="hier">${body}</div><p><a href="#na">Na</a></p></main>`;

/** What a visitor meets: a window that is low, and a narrow one, as with 400 % zoom. */
const WINDOWS = [
  [1000, 500],
  [320, 480],
] as const;

only(['chromium'], 'CDP reads the accessibility tree').describe('by keyboard', () => {
  const stage = new Stage().use();
  after(() => console.log(`\n      ${Walker.presses} keys pressed`));

  async function visit({ body, feed = 'pacts/limburg.json', answer, state, dir }: Walk, width: number, height: number): Promise<Walker> {
    let failures = Array.isArray(answer) ? answer.length : 0;
    const actions = async (): Promise<string> => {
      const whole = JSON.parse(await readFile(`dist/feed/v1/${feed}`, 'utf8')) as { actions: { id: string; title: string }[] };
      return JSON.stringify({ ...whole, actions: [0, 1, 2, 3].flatMap((round) => whole.actions.map((action) => ({ ...action, id: `${action.id}-${round}`, title: `${action.title} ${round}` }))) });
    };
    stage.intercept = (request, response) => {
      if (answer === undefined || !request.url!.includes('/feed/')) return false;
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
      if (answer === 'four times') {
        void actions().then((text) => response.writeHead(200, headers).end(text));
        return true;
      }
      if (failures-- <= 0) return false;
      response.writeHead(404, headers).end();
      return true;
    };
    const { page } = await stage.visit(`${stage.tag(`data-feed="${stage.demo.kit}/feed/v1/${feed}"`)}${around(body)}`, {}, `${LISTEN}<style>body { margin: 16px }</style>`);
    await page.setViewport({ width, height });
    if (dir) await page.evaluate((to) => void (document.documentElement.dir = to), dir);
    await settle(page, '#hier > *', state ?? 'ready');
    return new Walker(page);
  }

  for (const [name, walk] of Object.entries(WALKS)) {
    it(`${name}: the walk`, async () => {
      const walker = await visit(walk, walk.width ?? WINDOWS[0][0], WINDOWS[0][1]);
      const steps = await walker.walk(walk.steps.map(([key]) => key));
      expect(steps).to.deep.equal(walk.steps);
    });

    for (const [width, height] of WINDOWS) {
      it(`${name}: there and back at ${width} px, over every stop there is`, async () => {
        const walker = await visit(walk, width, height);
        await walker.until('Tab', '[link] Voor', 1);
        const all = await walker.stops('#hier');
        expect(all).to.be.at.least(1);
        const there = await walker.until('Tab', '[link] Na', all + 1);
        const back = await walker.until('Shift+Tab', '[link] Voor', all + 1);
        expect(there.slice(0, -1)).to.deep.equal(back.slice(0, -1).reverse());
        expect(there).to.have.length(all + 1);
      });
    }
  }
});
