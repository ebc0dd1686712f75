import type { RunPlan, UncertainResultId } from '../../model/uncertainty/run-plan';
import { FallbackRunner } from '../../workers/fallback-runner';
import type { Runner } from '../../workers/runner';
import type { Findings, Study } from '../../workers/study';
import { livePathDraws } from './plan-of';

/** What is asked about a scenario, and perhaps another one. */
export interface Question {
  readonly plan: RunPlan;
  readonly other: RunPlan | null;
  readonly result: UncertainResultId;
  readonly target: number | null;
  readonly wantsExceedance: boolean;
}

interface Wanted {
  readonly question: Question;
  readonly isHeld: boolean;
}

/** Enough for a picture in every frame. */
export const liveDraws = 2_048;
/** Enough for the second digit to stand still. */
export const restingDraws = 100_000;
/** On request. */
export const manyDraws = 1_000_000;
const liveShareDraws = 512;
const restingShareDraws = 4_096;

/**
 * The simulation of what is on screen. While a hand moves, a small one after another; as soon as it rests, a large one.
 * The same seed all the time: what moves in the picture is what was changed.
 */
export class UncertaintyRun {
  #findings = $state.raw<Findings | null>(null);
  #progress = $state.raw<number | null>(null);
  #isInPage = $state.raw(false);
  #hasFailed = $state.raw(false);
  readonly #runner: Runner;
  readonly #restingDraws: number;
  #wanted: Wanted | null = null;
  /** The plans whose picture is shown or on its way. */
  #plans = '';
  #draws: number;
  #isLive = false;

  /** @param resting draws once the hand rests; a caller who shows no more than a line needs fewer */
  constructor(
    makeRunner: (onFallback: () => void) => Runner = (onFallback) => new FallbackRunner(onFallback),
    resting = restingDraws,
  ) {
    this.#runner = makeRunner(() => (this.#isInPage = true));
    this.#restingDraws = resting;
    this.#draws = resting;
  }

  /** What was found last; null before anything was. */
  get findings(): Findings | null {
    return this.#findings;
  }
  /** The part of a run on request that is done; null while none runs. */
  get progress(): number | null {
    return this.#progress;
  }
  /** True when the browser does not let workers work, so that the page computes by itself. */
  get isInPage(): boolean {
    return this.#isInPage;
  }
  /** True when nothing can be computed at all. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Asks anew; called whenever something has changed. */
  follow(question: Question, isHeld: boolean): void {
    const plans = JSON.stringify([question.plan, question.other]);
    if (plans !== this.#plans) this.#draws = this.#restingDraws;
    this.#wanted = { question, isHeld };
    const isNew = plans !== this.#plans;
    this.#plans = plans;
    this.#guard(this.#go(isNew));
  }

  /** Many draws of what is on screen, with progress, until the inputs change or `cancel`. */
  runMany(): void {
    this.#guard(this.#many());
  }

  /** Gives the run on request up; what was shown before stays. */
  cancel(): void {
    if (this.#progress === null) return;
    this.#progress = null;
    this.#runner.cancel();
    // It may have been asked for before the usual run was done.
    if ((this.#findings?.summary.draws ?? 0) < this.#draws) this.#guard(this.#go(false));
  }

  dispose(): void {
    this.#wanted = null;
    this.#runner.dispose();
  }

  #guard(work: Promise<void>): void {
    work.catch(() => {
      this.#isLive = false;
      this.#progress = null;
      this.#hasFailed = true;
    });
  }

  /** A small run first, unless only the question about the same draws is another one. */
  async #go(isNew: boolean): Promise<void> {
    // The small run on its way looks again when it is done: were it given up, a fast hand would never see a picture.
    if (this.#isLive) return;
    this.#progress = null;
    let needsLive = isNew;
    while (needsLive) {
      const wanted: Wanted | null = this.#wanted;
      if (wanted === null) return;
      this.#isLive = true;
      const found = await this.#runner.run(liveStudy(wanted.question));
      this.#isLive = false;
      this.#show(found);
      needsLive = wanted !== this.#wanted;
    }
    if (this.#wanted === null || this.#wanted.isHeld) return;
    const study = restingStudy(this.#wanted.question, this.#draws);
    const found = await this.#runner.run({ ...study, shareDraws: liveShareDraws });
    this.#show(found);
    // The draws are there; better shares take as long again as all of them.
    if (found !== null) this.#show(await this.#runner.run(study));
  }

  async #many(): Promise<void> {
    if (this.#wanted === null || this.#isLive) return;
    this.#progress = 0;
    const study = restingStudy(this.#wanted.question, manyDraws);
    const found = await this.#runner.run(study, { onProgress: (part) => (this.#progress = part) });
    if (found === null) return;
    this.#draws = found.summary.draws;
    this.#progress = null;
    this.#show(found);
  }

  #show(found: Findings | null): void {
    if (found !== null && this.#wanted !== null) this.#findings = found;
  }
}

const liveStudy = ({ plan, other, ...rest }: Question): Study => ({
  ...rest,
  plan: { ...plan, pathDraws: livePathDraws },
  other: other && { ...other, pathDraws: livePathDraws },
  draws: liveDraws,
  shareDraws: liveShareDraws,
});

const restingStudy = (question: Question, draws: number): Study => ({
  ...question,
  draws,
  shareDraws: restingShareDraws,
});
