import { runBlock } from '../model/uncertainty/run-block';
import { buffersOf, newRunDraws, placeDraws, type RunDraws } from '../model/uncertainty/run-draws';
import type { RunPlan } from '../model/uncertainty/run-plan';
import { inSlices } from './in-slices';
import { readRequest, type Answer, type Request } from './messages';
import { browserPace, type Pace } from './pace';
import type { Piece } from './pieces';
import { findingsOf, newStudyDraws, type Study, type StudyDraws } from './study';

type JobRequest = Exclude<Request, { readonly kind: 'forget' } | { readonly kind: 'begin' }>;
interface Job {
  readonly id: number;
  readonly study: Study;
  readonly keeps: boolean;
}

/**
 * What a worker does with what the page sends. Draws stay here or are handed over whole; only findings are copied.
 * Between two pieces, and while a large run is summed up, it looks whether there is a newer job: the newest never waits.
 */
export class WorkerDesk {
  readonly #answer: (answer: Answer, transfer: ArrayBufferLike[]) => void;
  readonly #pace: Pace;
  #job: Job | null = null;
  /** What is to be done of the job. */
  #waiting: JobRequest[] = [];
  #isWorking = false;
  /** The draws of the job, as far as they are here. */
  #kept: StudyDraws | null = null;
  /** The draws that were summed up last, for another question about them. */
  #concluded: StudyDraws | null = null;

  constructor(answer: (answer: Answer, transfer: ArrayBufferLike[]) => void, pace: Pace = browserPace()) {
    this.#answer = answer;
    this.#pace = pace;
  }

  receive(data: unknown): void {
    const request = readRequest(data);
    if (request === null) {
      this.#fail('A request that no worker knows');
      return;
    }
    if (request.kind === 'forget' || request.kind === 'begin') {
      this.#job = request.kind === 'begin' ? { ...request, id: request.job } : null;
      this.#waiting = [];
      this.#kept = null;
    } else if (request.job === this.#job?.id) {
      this.#waiting.push(request);
      if (!this.#isWorking) void this.#work();
    }
  }

  #fail(message: string): void {
    this.#answer({ kind: 'failed', message }, []);
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (;;) {
      const next = this.#waiting.shift();
      if (next === undefined || this.#job === null) break;
      try {
        await this.#serve(next, this.#job);
      } catch (error) {
        this.#fail(error instanceof Error ? error.message : String(error));
      }
      await this.#pace.rest();
    }
    this.#isWorking = false;
  }

  async #serve(request: JobRequest, job: Job): Promise<void> {
    switch (request.kind) {
      case 'draw':
        this.#draw(request.piece, job);
        return;
      case 'keep':
        placeDraws(planOf(job.study, request.piece.of), request.draws, this.#keptOf(job, request.piece.of));
        return;
      case 'conclude':
        await this.#conclude(job, request.again);
    }
  }

  #draw(piece: Piece, job: Job): void {
    const plan = planOf(job.study, piece.of);
    const { firstDraw, count } = piece;
    const into = job.keeps ? this.#keptOf(job, piece.of) : newRunDraws(plan, firstDraw, count);
    runBlock(plan, firstDraw, count, into);
    const answer = { kind: 'drawn', job: job.id, piece } as const;
    if (job.keeps) this.#answer({ ...answer, draws: null }, []);
    else this.#answer({ ...answer, draws: into }, buffersOf(into));
  }

  #keptOf({ study }: Job, of: Piece['of']): RunDraws {
    this.#kept ??= newStudyDraws(study);
    const kept = this.#kept[of];
    if (kept === null) throw new Error('A piece of another scenario, where there is none');
    return kept;
  }

  async #conclude({ id, study }: Job, again: boolean): Promise<void> {
    const draws = again ? this.#concluded : this.#kept;
    if (draws === null) throw new Error('Nothing to sum up');
    this.#concluded = draws;
    this.#kept = null;
    const findings = await inSlices(findingsOf(study, draws), this.#pace, () => this.#job?.id === id);
    if (findings !== null) this.#answer({ kind: 'findings', job: id, findings }, []);
  }
}

function planOf({ plan, other }: Study, of: Piece['of']): RunPlan {
  if (of === 'run') return plan;
  if (other === null) throw new Error('A piece of another scenario, where there is none');
  return other;
}
