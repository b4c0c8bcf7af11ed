import * as z from 'zod';
import { DATE, SAFE_URL, SLUG, TEXT, WEB_URL } from './patterns.js';

// Must run before any schema is made: zod otherwise probes `new Function`, which a strict CSP reports.
z.config({ jitless: true });

/** Plain text of at least one character; never markup. */
export const text = z.string().regex(TEXT).meta({ id: 'text', description: 'Plain text, never markup. At least one character that is no space.' });

/** Lower-case identifier, unique within its collection. */
export const slug = z
  .string()
  .regex(SLUG)
  .meta({ id: 'slug', description: 'Identifier: lower-case letters and digits, joined by hyphens.' });

/** ISO 8601 date in the precision known: `2015`, `2015-09` or `2016-03-09`. */
export const date = z
  .string()
  .regex(DATE)
  .meta({ id: 'date', description: 'ISO 8601 date in the precision known: 2015, 2015-09 or 2016-03-09.' });

/** Absolute address with one of the schemes that a widget will link to. */
export const url = z
  .string()
  .regex(SAFE_URL)
  .meta({ id: 'url', description: 'Absolute address: https:, http:, mailto: or tel:. Anything else is dropped.' });

/** Absolute http(s) address of a picture. */
export const webUrl = z.string().regex(WEB_URL).meta({ id: 'webUrl', description: 'Absolute address of a picture: https: or http:.' });

/** Whole number from 1. */
export const ordinal = z.int().min(1).meta({ id: 'ordinal', description: 'Whole number from 1.' });

export const number = z.number().meta({ id: 'number', description: 'Finite number.' });

/** Which of the three O's an organisation belongs to; `other` stands outside them. */
export const sector = z
  .enum(['organisations', 'education', 'government', 'other'])
  .meta({ id: 'sector', description: "The three O's: organisaties (care employers), onderwijs, overheid; `other` is outside them." });

/** How sure the publisher is of a record. */
export const certainty = z
  .enum(['confirmed', 'initiative', 'derived', 'probable'])
  .meta({ id: 'certainty', description: 'confirmed by a source; initiative: confirmed as an initiative; derived from other facts; probable.' });

/** Ids of `sources[]` that a record rests on. */
const sources = z.array(slug).optional().meta({ description: 'Ids of the sources of this record.' });
const notes = z.array(text).optional().meta({ description: 'Remarks on what is uncertain or in conflict.' });

/** What every record may carry about its own reliability. */
export const provenance = {
  certainty: certainty.optional(),
  notes,
  sources,
};

/** One sourced statement, with its own date where known. */
export const fact = z
  .object({ text, date: date.optional(), note: text.optional(), sources })
  .meta({ id: 'fact', description: 'One sourced statement.' });

/** From when to when, as precise as the source; `text` keeps the words of a vague one ("medio 2017"). */
export const period = z
  .object({
    start: date.optional(),
    startQuarter: ordinal.optional().meta({ description: 'Quarter, 1 to 4, of the year `start`, where the source tells quarters.' }),
    end: date.optional(),
    endQuarter: ordinal.optional().meta({ description: 'Quarter, 1 to 4, of the year `end`.' }),
    mid: z.boolean().optional().meta({ description: 'True for "medio": about the middle of the year `start`.' }),
    text: text.optional(),
    note: text.optional(),
  })
  .meta({ id: 'period', description: 'Start and end in the precision known; text keeps vague wording as it is.' });

export const link = z.object({ title: text, url }).meta({ id: 'link', description: 'Title and address.' });

export const partner = z
  .object({ name: text, sector: sector.optional(), role: text.optional() })
  .meta({ id: 'partner', description: 'An organisation that takes part.' });

/** An official as of the time of the source, never a present contact. */
export const person = z
  .object({ name: text, role: text.optional(), organisation: text.optional(), period: period.optional(), sources })
  .meta({ id: 'person', description: 'An official as of the period given. No phone numbers or mail addresses.' });
