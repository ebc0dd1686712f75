import { FallbackRunner } from '../../workers/fallback-runner';
import type { Runner } from '../../workers/runner';
import type { Findings, Study } from '../../workers/study';
import { mayKeepShares } from './kept-shares';
import { liveShareDraws, liveStudy, manyDraws, restingDraws, restingStudy, type Question } from './question';

interface Wanted {
  readonly question: Question;
  /** The plans as a text: equal texts have equal draws. */
  readonly plans: string;
  /** The whole question as a text. */
  readonly key: string;
  readonly isHeld: boolean;
}

/** One run of what is done about a question. */
interface Step {
  readonly kind: 'live' | 'resting' | 'shares' | 'many';
  readonly wanted: Wanted;
  readonly study: Study;
}

/** Of so many live pictures one has new shares; in between those last found stand. */
const picturesPerShares = 4;
/** A hand that has changed nothing for so long pauses: the large run begins before it lets go. */
const pauseMs = 60;

/**
 * The simulation of what is on screen. While a hand moves, a small one after another; as soon as it rests, a large one.
 * The same seed all the time: what moves in the picture is what was changed.
 */
export class UncertaintyRun {
  #findings = $state.raw<Findings | null>(null);
  #progress = $state.raw<number | null>(null);
  #isInPage = $state.raw(false);
  #hasFailed = $state.raw(false);
  /** The same as the signal, for those who must not be woken by it. */
  #last: Findings | null = null;
  readonly #runner: Runner;
  readonly #restingDraws: number;
  #wanted: Wanted | null = null;
  #underWay: Step | null = null;
  /** Counts the times that work was begun: only the newest goes on. */
  #turn = 0;
  /** What is shown: a live picture of some plans, or more of a question. */
  #done = { live: '', resting: '', shares: '' };
  #draws: number;
  #pictures = 0;
  #pauses = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

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
    const { plan, other, ...asked } = question;
    const plans = JSON.stringify([plan, other]);
    const key = plans + JSON.stringify(asked);
    const last = this.#wanted;
    if (plans !== last?.plans) this.#draws = this.#restingDraws;
    this.#wanted = { question, plans, key, isHeld };
    if (key !== last?.key) this.#awaitPause();
    this.#continue();
  }

  /** Many draws of what is on screen, with progress, until the inputs change or `cancel`. */
  runMany(): void {
    const wanted = this.#wanted;
    if (wanted === null || this.#underWay?.kind === 'live') return;
    this.#guard(this.#many({ kind: 'many', wanted, study: restingStudy(wanted.question, manyDraws) }));
  }

  /** Gives the run on request up; what was shown before stays. */
  cancel(): void {
    if (this.#underWay?.kind !== 'many') return;
    this.#runner.cancel();
    // It may have been asked for before the usual run was done.
    this.#guard(this.#go());
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#wanted = null;
    this.#runner.dispose();
  }

  #guard(work: Promise<void>): void {
    work.catch(() => {
      this.#underWay = null;
      this.#progress = null;
      this.#hasFailed = true;
    });
  }

  #awaitPause(): void {
    clearTimeout(this.#pause);
    this.#pauses = false;
    this.#pause = setTimeout(() => {
      this.#pauses = true;
      this.#continue();
    }, pauseMs);
  }

  /** A live run looks again when it is done: were it given up, a fast hand would never see a picture. */
  #continue(): void {
    const { kind, wanted } = this.#underWay ?? {};
    if (kind !== 'live' && wanted?.key !== this.#wanted?.key) this.#guard(this.#go());
  }

  /** One step after another; the next is on its way before what was found is painted. */
  async #go(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#progress = null;
    this.#underWay = null;
    for (let step = this.#next(); step !== null; step = this.#next()) {
      this.#underWay = step;
      const found = await this.#runner.run(step.study);
      if (turn !== this.#turn) return;
      this.#underWay = null;
      if (found === null) return;
      this.#note(step);
      this.#show(found);
    }
  }

  /** A small run first, unless only the question about the same draws is another one; better shares last. */
  #next(): Step | null {
    const wanted = this.#wanted;
    if (wanted === null) return null;
    const { question, plans, key, isHeld } = wanted;
    if (this.#done.live !== plans) return { kind: 'live', wanted, study: this.#liveStudy(question) };
    if (isHeld && !this.#pauses) return null;
    const study = restingStudy(question, this.#draws);
    if (this.#done.resting !== key)
      return { kind: 'resting', wanted, study: { ...study, shareDraws: this.#quickShares(question) } };
    return this.#done.shares === key ? null : { kind: 'shares', wanted, study };
  }

  #note({ kind, wanted: { plans, key } }: Step): void {
    const isLarge = kind !== 'live';
    this.#done = {
      live: plans,
      resting: isLarge ? key : '',
      shares: isLarge && kind !== 'resting' ? key : '',
    };
  }

  #liveStudy(question: Question): Study {
    this.#pictures += 1;
    const hasNewShares = this.#pictures % picturesPerShares === 1;
    return liveStudy(question, hasNewShares ? liveShareDraws : this.#quickShares(question));
  }

  readonly #quickShares = (question: Question): number =>
    mayKeepShares(this.#last, question) ? 0 : liveShareDraws;

  async #many(step: Step): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#progress = 0;
    this.#underWay = step;
    const found = await this.#runner.run(step.study, {
      onProgress: (part) => {
        if (turn === this.#turn) this.#progress = part;
      },
    });
    if (turn !== this.#turn) return;
    this.#underWay = null;
    this.#progress = null;
    if (found === null) return;
    this.#draws = found.summary.draws;
    this.#note(step);
    this.#show(found);
  }

  #show(found: Findings): void {
    if (this.#wanted === null) return;
    const last = this.#last;
    const keeps = found.study.shareDraws === 0 && mayKeepShares(last, found.study);
    this.#last = keeps ? { ...found, shares: last.shares } : found;
    this.#findings = this.#last;
  }
}
