import { largestError } from '../../charts/specs/attribution';
import {
  npvAttribution,
  type ExactNpvDifference,
  type NpvDifference,
  type NpvEstimate,
} from '../../model/attribution/npv-attribution';
import type { Inputs } from '../../model/inputs';
import type { Reason } from '../../model/results';

/** How an attribution gets its time; tests bring their own. */
export interface Pace {
  /** Milliseconds from any start. */
  readonly now: () => number;
  /** Resolves once input and paint have had their turn. */
  readonly rest: () => Promise<void>;
}

const sliceMs = 8;
/** A picture that changes more often is not read. */
const shownEveryMs = 250;
/** A few tenths of a millisecond. */
const mixturesAtOnce = 16;
/** Some seconds; after that an estimate hardly gets better. */
const mostPairs = 10_000;

/** Where the difference of two net present values comes from, as far as it is known by now. */
export class AttributionRun {
  #difference = $state.raw<NpvDifference | null>(null);
  #reason = $state.raw<Reason | null>(null);
  #isRefining = $state.raw(false);
  readonly #pace: Pace;
  /** Counts the runs: only the newest goes on. */
  #newest = 0;

  constructor(pace: Pace = browserPace) {
    this.#pace = pace;
  }

  get difference(): NpvDifference | null {
    return this.#difference;
  }
  /** Why there is none. */
  get reason(): Reason | null {
    return this.#reason;
  }
  /** True while an estimate is getting better. */
  get isRefining(): boolean {
    return this.#isRefining;
  }

  /** Begins anew with other inputs; what ran before is given up. */
  start(from: Inputs, to: Inputs): void {
    this.stop();
    const attribution = npvAttribution(from, to);
    this.#difference = attribution.value;
    this.#reason = attribution.value === null ? attribution.reason : null;
    if (attribution.value !== null && attribution.estimate !== null) void this.#refine(attribution.estimate);
  }

  stop(): void {
    this.#newest += 1;
    this.#isRefining = false;
  }

  async #refine(estimate: NpvEstimate): Promise<void> {
    const run = this.#newest;
    const { now, rest } = this.#pace;
    const work = estimate.exact === null ? sampling(estimate) : exactly(estimate.exact);
    this.#isRefining = true;
    let shown = now();
    await rest();
    while (run === this.#newest) {
      const began = now();
      do work.go();
      while (now() - began < sliceMs && !work.isDone());
      const isDone = work.isDone();
      if (isDone || now() - shown >= shownEveryMs) {
        this.#difference = work.current() ?? this.#difference;
        shown = now();
      }
      if (isDone) {
        this.#isRefining = false;
        return;
      }
      await rest();
    }
  }
}

/** Something that takes longer than a slice. */
interface Work {
  /** Does a little of it, well under a millisecond. */
  readonly go: () => void;
  readonly isDone: () => boolean;
  /** What is known by now; null while nothing is. */
  readonly current: () => NpvDifference | null;
}

const exactly = (exact: ExactNpvDifference): Work => ({
  go: () => {
    exact.add(mixturesAtOnce);
  },
  isDone: () => exact.current() !== null,
  current: () => exact.current(),
});

const sampling = (estimate: NpvEstimate): Work => ({
  go: () => {
    estimate.add(1);
  },
  // Looking costs as much as a pair: now and then is enough.
  isDone: () => estimate.pairs >= mostPairs || (estimate.pairs % 64 === 0 && isGood(estimate.current())),
  current: () => estimate.current(),
});

function isGood(difference: NpvDifference): boolean {
  const { contributions, npvFrom, npvTo } = difference;
  const moved = contributions.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  return largestError(difference) <= Math.max(0.01 * Math.abs(npvTo - npvFrom), 0.0005 * moved);
}

const browserPace: Pace = {
  now: () => performance.now(),
  rest: () =>
    'scheduler' in globalThis && 'yield' in globalThis.scheduler
      ? globalThis.scheduler.yield()
      : new Promise((resolve) => setTimeout(resolve)),
};
