import { expect } from 'chai';
import { readFeed } from '../../src/feed/read.js';
import { feedSchema, type Feed } from '../../src/feed/schema.js';
import { makeFeed, makeKoploper, makePact } from '../helpers/feed.js';

/** A document that uses leaves of every kind, optional and nested ones included. */
const full = (): Feed =>
  makeFeed({
    pacts: [
      makePact({
        phase: { id: 'focus', state: 'towards', date: '2017-10-25' },
        partners: [{ name: 'Zuyd', sector: 'education' }, { name: 'X' }],
        agendaFunctions: [{ id: 'platform', explicit: true }],
        contact: { name: 'Naam', period: { start: '2017' } },
        links: [{ title: 'www', url: 'https://x.example' }],
        period: { start: '2015', text: 'vanaf 2015' },
        facts: [{ text: 'Feit', date: '2017', sources: ['bron'] }],
        certainty: 'derived',
      }),
    ],
    actions: [{ id: 'a', pact: 'limburg', title: 'A', status: 'running', level: 'action', themes: ['permanent-leren'], partners: ['X'] }],
    koplopers: [makeKoploper({ id: 'k', image: { url: 'https://x.example/a.jpg', alt: 'Foto', consentUntil: '2030-01-01' }, groupSize: 3 })],
    volgspot: { areas: [{ id: 'waarom', number: 1, title: 'Waarom' }], rounds: [{ id: 'ronde-1', number: 1, title: 'Vraagstuk' }], phases: [{ id: 'focus', title: 'focus' }], phasesComplete: false },
    volgspotReports: [{ id: 'r', title: 'R', pact: 'limburg', round: 1, areas: [{ area: 'waarom', findings: [{ text: 'Bevinding' }] }], intentions: [{ text: 'Voornemen', area: 'waarom' }] }],
    figures: [{ id: 'f', label: 'F', value: 1.5, series: [{ value: 7, date: '2015-10' }] }],
    networks: [{ id: 'n', pact: 'limburg', title: 'N', goals: [{ id: 'g', text: 'Doel' }], efforts: [{ id: 'e', text: 'Inspanning', goals: ['g'] }] }],
    sources: [{ id: 'bron', title: 'Bron', url: 'https://x.example' }],
  });

type Path = (string | number)[];

function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  if (path.length > 0) yield path;
}

function change(document: unknown, path: Path, to: unknown): void {
  let at = document as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (to === undefined && !Array.isArray(at)) delete at[last];
  else at[last] = to;
}

/** Whether the reader leaves nothing out and refuses nothing. */
function isSound(document: unknown): boolean {
  try {
    return readFeed(document).issues.length === 0;
  } catch {
    return false;
  }
}

const WRONG: unknown[] = ['towards|in', ['1.0'], 'mailto:post@x.example', undefined, null, '', 'Spatie in slug', 'javascript:alert(1)', 0, -1, 1.5, true, [], {}, '2017-13', '2017-02-03', 'x'];

describe('the reader and the zod schemas', () => {
  it('agree on a good document', () => {
    const document = full();
    expect(feedSchema.safeParse(document).error?.issues).to.equal(undefined);
    const { feed, issues } = readFeed(document);
    expect(issues).to.deep.equal([]);
    expect(feed).to.deep.equal(document);
  });

  it('agree on every mutation of every value whether it is sound', () => {
    let compared = 0;
    const disagreed: string[] = [];
    for (const path of leaves(full())) {
      for (const wrong of WRONG) {
        const document = full();
        change(document, path, wrong);
        const zod = feedSchema.safeParse(document).success;
        const reader = isSound(document);
        compared += 1;
        if (zod !== reader) disagreed.push(`/${path.join('/')} = ${JSON.stringify(wrong)}: zod ${zod}, reader ${reader}`);
      }
    }
    expect(disagreed).to.deep.equal([]);
    expect(compared).to.be.greaterThan(2000);
  });

  it('agree on the pointer of what is wrong', () => {
    const document = full();
    change(document, ['pacts', 0, 'partners', 1, 'name'], 7);
    change(document, ['volgspotReports', 0, 'round'], 0);
    const zod = feedSchema.safeParse(document).error!.issues.map(({ path }) => `/${path.join('/')}`);
    expect(readFeed(document).issues.map(({ pointer }) => pointer)).to.have.members(zod);
  });
});
