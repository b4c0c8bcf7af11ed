import { HIDDEN_CHARACTERS } from '../feed/patterns.js';
import type { Problem } from './problem.js';

/** One sentence or more in both languages. */
export interface Message {
  nl: string;
  en: string;
}

const MAX_SHOWN = 60;

const TYPES: Record<string, Message> = {
  string: { nl: 'een tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
  nothing: { nl: 'niets', en: 'nothing' },
};

function typeName(type: string): Message {
  return TYPES[type] ?? { nl: `"${type}"`, en: `"${type}"` };
}

/** How a message names the value that it found: a list or an object by its kind, anything else as it is written. */
export function show(value: unknown): Message {
  if (value === undefined || value === null) return typeName('nothing');
  if (Array.isArray(value)) return typeName('array');
  if (typeof value === 'object') return typeName('object');
  const text = JSON.stringify(value);
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  // A terminal would obey what changes the order of text.
  const safe = shown.replace(HIDDEN_CHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { nl: safe, en: safe };
}

/** Says in plain Dutch and English what is wrong, what stands there and what to do. */
export function describe(problem: Problem): Message {
  const found = show('found' in problem ? problem.found : undefined);
  switch (problem.code) {
    case 'not-a-feed':
      return {
        nl: `Dit is geen feed: er staat ${found.nl} in plaats van een object. Controleer of dit het juiste bestand is.`,
        en: `This is not a feed: it holds ${found.en} instead of an object. Check that this is the right file.`,
      };
    case 'other-major':
      return {
        nl: `Dit is versie ${found.nl} van de feed, en dit programma kent alleen versie 1. Gebruik een nieuwere zorgpact-feed of lever versie 1.`,
        en: `This is version ${found.en} of the feed, and this program knows version 1 only. Use a newer zorgpact-feed or supply version 1.`,
      };
    case 'bad-version':
      return {
        nl: `De versie is ${found.nl}. Schrijf een 1, een punt en een getal tussen aanhalingstekens: "1.0".`,
        en: `The version is ${found.en}. Write a 1, a dot and a number in quotes: "1.0".`,
      };
    case 'missing':
      return {
        nl: `Hier hoort "${problem.key}", maar er staat niets. Vul "${problem.key}" in.`,
        en: `"${problem.key}" belongs here, but there is nothing. Fill in "${problem.key}".`,
      };
    case 'missing-to-publish':
      return {
        nl: `"${problem.key}" ontbreekt. Een widget kan zonder, maar wie publiceert moet het vermelden. Vul "${problem.key}" in.`,
        en: `"${problem.key}" is missing. A widget can do without, but a publisher has to state it. Fill in "${problem.key}".`,
      };
    case 'wrong-type':
      return {
        nl: `Hier hoort ${typeName(problem.expected).nl}, maar er staat ${found.nl}. Vervang de waarde.`,
        en: `${capital(typeName(problem.expected).en)} belongs here, but there is ${found.en}. Replace the value.`,
      };
    case 'empty-text':
      return {
        nl: 'De tekst is leeg. Vul een tekst in of haal de sleutel weg.',
        en: 'The text is empty. Fill in a text or remove the key.',
      };
    case 'bad-date':
      return {
        nl: `${found.nl} is geen datum die de feed kent. Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD, zoals "2016-03-09".`,
        en: `${found.en} is not a date that the feed knows. Write YYYY, YYYY-MM or YYYY-MM-DD, such as "2016-03-09".`,
      };
    case 'impossible-date':
      return {
        nl: `De dag ${found.nl} bestaat niet. Verbeter de datum.`,
        en: `The day ${found.en} does not exist. Correct the date.`,
      };
    case 'bad-id':
      return {
        nl: `${found.nl} kan geen id zijn. Gebruik kleine letters en cijfers met streepjes ertussen, zoals "west-brabant".`,
        en: `${found.en} can't be an id. Use lower-case letters and digits with hyphens between them, such as "west-brabant".`,
      };
    case 'reserved-id':
      return {
        nl: `De id "${problem.id}" is van de pagina’s over heel Nederland. Geef dit pact een andere id.`,
        en: `The id "${problem.id}" belongs to the pages about the whole country. Give this pact another id.`,
      };
    case 'bad-link':
      return {
        nl: `${found.nl} is geen volledig adres. Schrijf het hele adres, zoals "https://www.voorbeeld.nl/pagina".`,
        en: `${found.en} is not a full address. Write the whole address, such as "https://www.example.org/page".`,
      };
    case 'unsafe-link':
      return {
        nl: `De link ${found.nl} begint met "${problem.scheme}" en dat is niet veilig. Gebruik https:, http:, mailto: of tel:.`,
        en: `The link ${found.en} starts with "${problem.scheme}", which is not safe. Use https:, http:, mailto: or tel:.`,
      };
    case 'bad-ordinal':
      return {
        nl: `Hier hoort een geheel getal vanaf 1, maar er staat ${found.nl}. Vervang de waarde.`,
        en: `A whole number from 1 belongs here, but there is ${found.en}. Replace the value.`,
      };
    case 'not-allowed':
      return {
        nl: `${found.nl} is hier geen geldige waarde. Kies uit: ${problem.allowed.join(', ')}.`,
        en: `${found.en} is not a valid value here. Choose from: ${problem.allowed.join(', ')}.`,
      };
    case 'duplicate-id':
      return {
        nl: `De id "${problem.id}" is al gebruikt, op ${problem.first}. Geef elk record een eigen id.`,
        en: `The id "${problem.id}" is in use already, at ${problem.first}. Give each record an id of its own.`,
      };
    case 'dangling':
      return {
        nl: `Dit verwijst naar ${found.nl}, maar dat staat niet in ${problem.target}. Voeg het daar toe of haal de verwijzing weg.`,
        en: `This refers to ${found.en}, but that is not in ${problem.target}. Add it there or remove the reference.`,
      };
    case 'tombstoned':
      return {
        nl: `"${problem.id}" is ingetrokken (zie tombstones), maar staat nog in ${problem.collection}. Haal dit record weg.`,
        en: `"${problem.id}" was withdrawn (see tombstones), but is still in ${problem.collection}. Remove this record.`,
      };
    case 'end-before-start':
      return {
        nl: `Het einde (${problem.end}) ligt voor het begin (${problem.start}). Verbeter een van de twee datums.`,
        en: `The end (${problem.end}) lies before the start (${problem.start}). Correct one of the two dates.`,
      };
    case 'hidden-characters':
      return {
        nl: `In ${found.nl} staan tekens die niemand ziet, of een half teken. Widgets laten ze weg. Typ de tekst opnieuw.`,
        en: `${found.en} holds characters that nobody sees, or half a character. Widgets leave them out. Type the text again.`,
      };
    case 'unknown-key':
      return {
        nl: `De sleutel "${problem.key}" is onbekend en telt niet mee. Controleer de spelling of haal de sleutel weg.`,
        en: `The key "${problem.key}" is unknown and is ignored. Check the spelling or remove the key.`,
      };
    case 'key-twice':
      return {
        nl: `"${problem.key}" staat ook in ${problem.file}. Zet het in één bestand.`,
        en: `"${problem.key}" is in ${problem.file} as well. Put it in one file.`,
      };
    case 'other':
      return {
        nl: `De waarde ${found.nl} klopt niet. Verbeter de waarde. (${problem.detail})`,
        en: `The value ${found.en} is not right. Correct the value. (${problem.detail})`,
      };
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
