import { runBlock } from '../model/uncertainty/run-block';
import { newRunDraws } from '../model/uncertainty/run-draws';
import { drawsKey } from './draws-key';
import { piecesOf } from './pieces';
import type { Runner, RunOptions } from './runner';
import { findingsOf, type Findings, type Study, type StudyDraws } from './study';

/** How work on the page gets its time; tests bring their own. */
export interface Pace {
  /** Milliseconds from any start. */
  readonly now: () => number;
  /** Resolves once input and paint have had their turn. */
  readonly rest: () => Promise<void>;
}

const sliceMs = 8;
/** On a phone sorting more would hold up the page for longer than a hand does not feel. */
export const mostDrawsInPage = 16_384;
/** As above; the shares of more draws differ in the second digit. */
const mostShareDraws = 512;

/** Computes on the page itself, where there are no workers: in short slices, and not as many draws. */
export class InPageRunner implements Runner {
  readonly #pace: Pace;
  /** Counts the runs: only the newest goes on. */
  #newest = 0;
  /** The draws of the last study, for another question about them. */
  #held: { readonly key: string; readonly draws: StudyDraws } | null = null;

  constructor(pace: Pace = browserPace) {
    this.#pace = pace;
  }

  async run(asked: Study, { onProgress }: RunOptions = {}): Promise<Findings | null> {
    this.#newest += 1;
    const run = this.#newest;
    const study = {
      ...asked,
      draws: Math.min(asked.draws, mostDrawsInPage),
      shareDraws: Math.min(asked.shareDraws, mostShareDraws),
    };
    const work = this.#work(study, onProgress);
    let began = this.#pace.now();
    for (;;) {
      const { done, value } = work.next();
      // What is made of the findings is work of its own.
      if (done !== true && this.#pace.now() - began < sliceMs) continue;
      await this.#pace.rest();
      if (run !== this.#newest) return null;
      if (done === true) return value;
      began = this.#pace.now();
    }
  }

  cancel(): void {
    this.#newest += 1;
  }

  dispose(): void {
    this.cancel();
    this.#held = null;
  }

  *#work(study: Study, onProgress: RunOptions['onProgress']): Generator<undefined, Findings> {
    const key = drawsKey(study);
    const draws = this.#held?.key === key ? this.#held.draws : yield* drawn(study, onProgress);
    this.#held = { key, draws };
    return yield* findingsOf(study, draws);
  }
}

function* drawn(study: Study, onProgress: RunOptions['onProgress']): Generator<undefined, StudyDraws> {
  const { plan, other } = study;
  const draws = {
    run: newRunDraws(plan, 0, study.draws),
    other: other === null ? null : newRunDraws(other, 0, study.draws),
  };
  const pieces = piecesOf(study, 1);
  for (const [index, { of, firstDraw, count }] of pieces.entries()) {
    const into = draws[of];
    const planned = of === 'run' ? plan : other;
    if (into !== null && planned !== null) runBlock(planned, firstDraw, count, into);
    onProgress?.((index + 1) / pieces.length);
    yield;
  }
  return draws;
}

const browserPace: Pace = {
  now: () => performance.now(),
  rest: () =>
    'scheduler' in globalThis && 'yield' in globalThis.scheduler
      ? globalThis.scheduler.yield()
      : new Promise((resolve) => setTimeout(resolve)),
};
