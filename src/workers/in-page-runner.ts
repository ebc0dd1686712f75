import type { Steps } from '../model/uncertainty/all-at-once';
import { runBlock } from '../model/uncertainty/run-block';
import { tablesInSteps } from '../model/uncertainty/tables-in-steps';
import { drawsKey } from './draws-key';
import { inSlices } from './in-slices';
import { browserPace, type Pace } from './pace';
import { piecesOf } from './pieces';
import type { Runner, RunOptions } from './runner';
import { findingsOf, newStudyDraws, type Findings, type Study, type StudyDraws } from './study';

/** On a phone more would take longer than a hand waits for. */
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

  constructor(pace: Pace = browserPace()) {
    this.#pace = pace;
  }

  async run(asked: Study, { onProgress }: RunOptions = {}): Promise<Findings | null> {
    this.#newest += 1;
    const run = this.#newest;
    // What is asked in the event of a slider begins after it.
    await this.#pace.rest();
    if (run !== this.#newest) return null;
    const study = {
      ...asked,
      draws: Math.min(asked.draws, mostDrawsInPage),
      shareDraws: Math.min(asked.shareDraws, mostShareDraws),
    };
    return inSlices(this.#work(study, onProgress), this.#pace, () => run === this.#newest);
  }

  cancel(): void {
    this.#newest += 1;
  }

  dispose(): void {
    this.cancel();
    this.#held = null;
  }

  *#work(study: Study, onProgress: RunOptions['onProgress']): Steps<Findings> {
    const key = drawsKey(study);
    const draws = this.#held?.key === key ? this.#held.draws : yield* drawn(study, onProgress);
    this.#held = { key, draws };
    return yield* findingsOf(study, draws);
  }
}

function* drawn(study: Study, onProgress: RunOptions['onProgress']): Steps<StudyDraws> {
  const { plan, other } = study;
  yield* tablesInSteps(plan);
  if (other !== null) yield* tablesInSteps(other);
  const draws = newStudyDraws(study);
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
