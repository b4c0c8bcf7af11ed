/** A moment on both clocks: one may stand still while the machine sleeps, the other may be put right, or wrong. */
export type Moment = readonly [running: number, told: number];

export const moment = (): Moment => [performance.now(), Date.now()];

/** Milliseconds since a moment, by the clock that says more. */
export const since = ([running, told]: Moment): number => Math.max(performance.now() - running, Date.now() - told);
