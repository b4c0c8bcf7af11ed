import { CAUSES, type Cause, type Code, type Loss } from './losses.js';
import type { Choice, Rung } from './snippet.js';

/** What to do, in both languages. */
export interface Note {
  readonly nl: string;
  readonly en: string;
}

const SOURCE: Note = {
  nl: 'Plak de code in de HTML-weergave (broncode) van uw editor of in een blok voor HTML, niet in de gewone tekst en niet via Word.',
  en: 'Paste the code in the HTML view (source) of your editor or in a block for HTML, not in the plain text and not through Word.',
};
const CLOSE: Note = {
  nl: 'Schrijf een eindtag: ></zorgpact-…> in plaats van />.',
  en: 'Write an end tag: ></zorgpact-…> instead of />.',
};
const OPTIMISER: Note = {
  nl: 'Zet het adres van het script bij de uitzonderingen van het programma dat uw pagina’s sneller maakt: het script laadt de rest vanaf zijn eigen adres.',
  en: 'Put the address of the script among the exceptions of your page optimiser: the script loads the rest from its own address.',
};

const NOTES: Partial<Record<Code, Note>> = {
  'nothing': { nl: 'Kopieer in uw CMS wat er in de HTML-weergave staat, en plak dat hier.', en: 'Copy what stands in the HTML view of your CMS, and paste that here.' },
  'inspected': { nl: 'Kopieer wat in uw CMS staat, of de bron van de pagina (Ctrl+U), en plak dat hier.', en: 'Copy what stands in your CMS, or the source of the page (Ctrl+U), and paste that here.' },
  'escaped': SOURCE,
  'curly-quotes': SOURCE,
  'nbsp': SOURCE,
  'switched-off': { nl: 'Zet de kit in uw cookiemelding bij ‘noodzakelijk’: zij plaatst geen cookies en volgt niemand.', en: 'Put the kit under ‘necessary’ in your cookie notice: it sets no cookies and follows nobody.' },
  'self-closed': CLOSE,
  'not-closed': CLOSE,
  'address-host': OPTIMISER,
  'address-changed': OPTIMISER,
};

const TEMPLATE: Note = {
  nl: 'Of vraag de leverancier van uw CMS om het script één keer in het sjabloon van de site te zetten. Dan werkt wat er nu staat ook.',
  en: 'Or ask the supplier of your CMS to put the script in the template of the site, once. Then what stands there now works too.',
};
const UNCHECKED: Note = {
  nl: 'Of neem de code zonder controlegetal (`integrity`): dan kijkt de browser er niet naar.',
  en: 'Or take the code without the hash (`integrity`): then the browser does not look at it.',
};
const FIXED: Note = {
  nl: 'Zonder het script van het iframe houdt het iframe zijn eigen hoogte, en schuift de inhoud.',
  en: 'Without its script the iframe keeps its own height, and its content scrolls.',
};
const LINK: Note = {
  nl: 'Lukt plakken niet, maak de link dan met de linkknop van uw editor, op een eigen regel. Zonder script blijft het een gewone link naar de pagina van de widget.',
  en: 'When pasting fails, make the link with the link button of your editor, on a line of its own. Without the script it stays a plain link to the page of the widget.',
};

/** What to do first, and why that and nothing else. */
export interface Step extends Note {
  /** Nothing; paste the same lines once more; take another form; or see to something else on the site. */
  readonly do: 'nothing' | 'again' | 'form' | 'site';
}

const STEPS: Readonly<Record<Cause, Step>> = {
  missing: {
    do: 'again',
    nl: 'Kijk of u het goede stuk kopieerde. Staat er in uw CMS echt niets van, plak de regels dan opnieuw, in de HTML-weergave. Zijn ze daarna weer weg, dan haalt uw CMS ze weg.',
    en: 'See whether you copied the right piece. When there is really nothing of it in your CMS, paste the lines again, in the HTML view. When they are gone once more, your CMS takes them out.',
  },
  unread: { do: 'again', nl: 'Plak de regels opnieuw, maar niet binnen commentaar of een andere tag.', en: 'Paste the lines again, but not inside a comment or another tag.' },
  copy: { do: 'again', nl: 'Hieraan is niet te zien wat uw CMS bewaarde.', en: 'This does not tell what your CMS kept.' },
  cut: {
    do: 'again',
    nl: 'Kopieer de regels opnieuw, van het begin tot het eind, en plak ze. Breken ze weer af, dan is het veld te kort voor deze vorm.',
    en: 'Copy the lines again, from beginning to end, and paste them. When they end too soon once more, the field is too short for this form.',
  },
  text: { do: 'again', nl: 'Uw editor nam de code voor gewone tekst. Plak de regels opnieuw, nu als HTML.', en: 'Your editor took the code for plain text. Paste the lines again, as HTML this time.' },
  filter: {
    do: 'form',
    nl: 'Uw CMS haalde iets weg of herschreef iets dat nodig is, en doet dat de volgende keer weer. Opnieuw plakken helpt dus niet: neem een andere vorm.',
    en: 'Your CMS took out or rewrote something that is needed, and will do so again. So pasting again does not help: take another form.',
  },
  tool: {
    do: 'site',
    nl: 'Een ander programma op uw site houdt de code tegen. Opnieuw plakken helpt niet: zet de code in dat programma aan.',
    en: 'Another program on your site holds the code. Pasting again does not help: switch the code on in that program.',
  },
  template: {
    do: 'site',
    nl: 'Bij deze vorm hoort het script in het sjabloon van de site. Staat het daar, dan hoeft u niets te doen. Zo niet, vraag de leverancier dan om het daar één keer in te zetten.',
    en: 'With this form the script belongs in the template of the site. When it is there, you need not do anything. When not, ask the supplier to put it there, once.',
  },
  address: {
    do: 'again',
    nl: 'Uw CMS laat deze vorm staan, maar een adres is veranderd. Plak de regels opnieuw. Is het daarna weer zo, dan verandert een programma op uw site het adres.',
    en: 'Your CMS keeps this form, but an address was changed. Paste the lines again. When it is so once more, a program on your site changes the address.',
  },
  version: { do: 'again', nl: 'Uw CMS laat deze vorm staan, maar de kit heeft nu een andere versie. Plak de regels van nu, in plaats van deze.', en: 'Your CMS keeps this form, but the kit has another version now. Paste the lines of today instead of these.' },
  value: { do: 'again', nl: 'Uw CMS laat deze vorm staan, maar een waarde is niet meer wat zij was. Plak de regels opnieuw, in plaats van deze.', en: 'Your CMS keeps this form, but a value is no longer what it was. Paste the lines again, instead of these.' },
  place: { do: 'again', nl: 'Zet de link op een eigen regel, zonder tekst ervoor of erna, en niet in een lijst, kop of menu.', en: 'Put the link on a line of its own, without text before or after it, and not in a list, heading or menu.' },
  twice: { do: 'again', nl: 'Uw CMS laat deze vorm staan, maar er staat te veel. Haal weg wat dubbel is.', en: 'Your CMS keeps this form, but there is too much. Take away what is double.' },
  choice: {
    do: 'again',
    nl: 'Uw CMS laat deze vorm staan: dit zijn regels van een andere keuze. Wilt u wat u hier koos, plak dan de regels van nu in plaats van deze. Wilt u wat er staat, dan hoeft u niets te doen.',
    en: 'Your CMS keeps this form: these are lines of another choice. If you want what you chose here, paste the lines of now instead of these. If you want what is there, you need not do anything.',
  },
  partial: {
    do: 'again',
    nl: 'Uw CMS laat deze vorm staan: een ander onderdeel staat er nog. Kopieer alle regels opnieuw, en plak die in plaats van deze.',
    en: 'Your CMS keeps this form: another widget is still there. Copy all of the lines again, and paste them instead of these.',
  },
};

const FINE: Step = { do: 'nothing', nl: 'Zo werkt het. U hoeft niets te doen.', en: 'It works like this. You need not do anything.' };
const LESS: Step = { do: 'nothing', nl: 'Zo werkt het nog wel: u hoeft niets te doen. Hierboven staat wat er minder goed is.', en: 'It still works like this: you need not do anything. Above it says what is less well.' };
const NONE: Step = {
  do: 'site',
  nl: 'Uw CMS haalde weg wat nodig is, en van geen van de vijf vormen blijft hier genoeg over. Vraag de leverancier welke HTML u mag plaatsen.',
  en: 'Your CMS took out what is needed, and not enough is left of any of the five forms here. Ask the supplier which HTML you may place.',
};
const FRAIL: Step = { do: 'form', nl: 'Nu werkt het nog, maar het kan stukgaan. Opnieuw plakken helpt niet: uw CMS schrijft de code zo.', en: 'It works now, but it may break. Pasting again does not help: your CMS writes the code like this.' };

/** What to do about all that is not as it was given: what its weightiest cause asks for. */
export function stepFor(losses: readonly Loss[], proposal: Rung | undefined): Step {
  const isOf = (cause: Cause): boolean => losses.some((one) => one.cause === cause && (one.harm === 'wrong' || cause === 'cut' || cause === 'copy'));
  const cause = CAUSES.find(isOf);
  if (cause === 'filter' && !proposal) return NONE;
  return cause ? STEPS[cause] : proposal ? FRAIL : losses.some(({ harm }) => harm === 'less') ? LESS : FINE;
}

/** What keeps a script from running. */
const SCRIPT: readonly Code[] = ['script-removed', 'switched-off', 'integrity-damaged', 'version-other'];

/** What whoever pasted can do about it, beside taking the form that is proposed. */
export function adviceOn({ rung }: Choice, losses: readonly Loss[], proposal: Rung | undefined, isScriptLost: boolean): Note[] {
  const isLess = losses.filter(({ harm }) => harm !== 'none');
  const isFrame = rung === 'iframe';
  const isIntact = losses.some(({ code }) => code === 'script-removed') && !losses.some(({ code }) => ['tag-removed', 'widget-removed', 'tag-renamed', 'link-removed', 'link-not-alone', 'escaped'].includes(code));
  return [
    ...new Set([
      ...isLess.flatMap(({ code }) => NOTES[code] ?? []),
      ...(isIntact && rung === 'element' ? [TEMPLATE] : []),
      ...(isLess.some(({ code, part, harm }) => harm === 'wrong' && (code === 'integrity-damaged' || code === 'version-other' || part === '`crossorigin`')) ? [UNCHECKED] : []),
      ...((isFrame && losses.some(({ code, harm }) => SCRIPT.includes(code) && harm === 'less')) || (isScriptLost && proposal === 'iframe') ? [FIXED] : []),
      ...(proposal === 'link' ? [LINK] : []),
    ]),
  ];
}
