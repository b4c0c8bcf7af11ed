import type { Fact, Feed, Pact, PactPhase, Volgspot, VolgspotReport } from '../../feed/schema.js';

export type Area = Volgspot['areas'][number];

/** The states that have a form of their own, from least ink to most. */
export const SHAPES = ['unknown', 'open', 'planned', 'discussed', 'sharpened'] as const;
export type Shape = (typeof SHAPES)[number];

/** What is known of one area in one round. */
export interface Cell {
  readonly area: Area;
  /** One that has a form, or a word of the feed's own. */
  readonly state: string;
  /** The form; a state that only the feed knows looks discussed when there is something to read. */
  readonly shape: Shape;
  /** Whether there is something to read. */
  readonly isTold: boolean;
  readonly findings: readonly Fact[];
  readonly intentions: readonly { readonly text: string }[];
}

export interface Round {
  readonly number: number;
  readonly title: string;
  readonly report: VolgspotReport | undefined;
  /** Whether nothing is known of the round, not even that it is still to come. */
  readonly unknown: boolean;
  readonly cells: readonly Cell[];
}

/** Where the pact stands in the samenwerkingswiel. */
export interface Phase {
  readonly state: PactPhase['state'];
  readonly title: string;
  /** Place among all phases; both are 0 while not every phase is known. */
  readonly index: number;
  readonly count: number;
}

const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number => a.number - b.number;

/**
 * The rounds of the method with the state of every area, as the reports of a pact tell it.
 * @param ended whether the programme is over: a round without a report is then unknown, not one to come
 */
export function readRounds(volgspot: Volgspot, reports: readonly VolgspotReport[], ended: boolean): readonly Round[] {
  const areas = [...volgspot.areas].sort(byNumber);
  const expected = !ended && reports.some((report) => report.areas?.length);
  // An intention without an area is about the future, which the last area (progress) asks after.
  const place = (id: string | undefined): string | undefined => (areas.find((area) => area.id === id) ?? areas.at(-1))?.id;
  return [...volgspot.rounds].sort(byNumber).map(({ number, title }) => {
    const own = reports.filter(({ round }) => round === number);
    const unknown = !expected && own.length === 0;
    const cells = areas.map((area) => {
      const parts = own.flatMap((report) => report.areas?.filter((part) => part.area === area.id) ?? []);
      const findings = parts.flatMap((part) => part.findings ?? []);
      const intentions = own.flatMap((report) => report.intentions?.filter((intention) => place(intention.area) === area.id) ?? []);
      const isTold = findings.length + intentions.length > 0;
      const state = parts.findLast((part) => part.state)?.state ?? (isTold ? 'discussed' : unknown ? 'unknown' : 'open');
      const shape = SHAPES.find((known) => known === state) ?? (isTold ? 'discussed' : 'open');
      return { area, state, shape, isTold, findings, intentions };
    });
    return { number, title, report: own[0], unknown, cells };
  });
}

/** The phase that the latest round reports, else the pact's own. */
export function readPhase(feed: Feed, pact: Pact, reports: readonly VolgspotReport[]): Phase | undefined {
  const phase = reports.findLast(({ round, phase: reported }) => round && reported)?.phase ?? pact.phase;
  if (!phase) return undefined;
  const all = [...(feed.volgspot?.phases ?? [])].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const index = all.findIndex(({ id }) => id === phase.id);
  const place = feed.volgspot?.phasesComplete && index >= 0 ? { index, count: all.length } : { index: 0, count: 0 };
  return { state: phase.state, title: phase.title ?? all[index]?.title ?? phase.id, ...place };
}
