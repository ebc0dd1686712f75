import { runBlock } from '../model/uncertainty/run-block';
import { buffersOf, newRunDraws, placeDraws, type RunDraws } from '../model/uncertainty/run-draws';
import type { RunPlan } from '../model/uncertainty/run-plan';
import { inSlices } from './in-slices';
import { readRequest, type Answer, type Part, type Request } from './messages';
import { browserPace, type Pace } from './pace';
import { piecesOf, type Piece } from './pieces';
import { findingsOf, newStudyDraws, type Study, type StudyDraws } from './study';

type JobRequest = Exclude<Request, { readonly kind: 'forget' } | { readonly kind: 'begin' }>;
interface Job {
  readonly id: number;
  readonly study: Study;
  readonly part: Part;
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
    if (request.kind === 'forget') this.#begin(null);
    else if (request.kind === 'begin') this.#begin({ ...request, id: request.job });
    else if (request.job === this.#job?.id) this.#waiting.push(request);
    if (!this.#isWorking) void this.#work();
  }

  #begin(job: Job | null): void {
    this.#job = job;
    this.#kept = null;
    this.#waiting = job === null ? [] : unaided(job);
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
        await this.#conclude(job);
    }
  }

  #draw(piece: Piece, job: Job): void {
    const plan = planOf(job.study, piece.of);
    const { firstDraw, count } = piece;
    const helps = job.part === 'helps';
    const into = helps ? newRunDraws(plan, firstDraw, count) : this.#keptOf(job, piece.of);
    runBlock(plan, firstDraw, count, into);
    const answer = { kind: 'drawn', job: job.id, piece } as const;
    if (helps) this.#answer({ ...answer, draws: into }, buffersOf(into));
    // Of a study in one piece the findings say that it is drawn, without waking a page that is painting.
    else if (count < job.study.draws) this.#answer({ ...answer, draws: null }, []);
  }

  #keptOf({ study }: Job, of: Piece['of']): RunDraws {
    this.#kept ??= newStudyDraws(study);
    const kept = this.#kept[of];
    if (kept === null) throw new Error('A piece of another scenario, where there is none');
    return kept;
  }

  async #conclude({ id, study, part }: Job): Promise<void> {
    const draws = part === 'again' ? this.#concluded : this.#kept;
    if (draws === null) throw new Error('Nothing to sum up');
    this.#concluded = draws;
    this.#kept = null;
    const findings = await inSlices(findingsOf(study, draws), this.#pace, () => this.#job?.id === id);
    if (findings !== null) this.#answer({ kind: 'findings', job: id, findings }, []);
  }
}

/** What a worker does without being asked for each piece. */
function unaided({ id, study, part }: Job): JobRequest[] {
  const conclude = { kind: 'conclude', job: id } as const;
  if (part === 'again') return [conclude];
  if (part !== 'alone') return [];
  return [...piecesOf(study).map((piece) => ({ kind: 'draw', job: id, piece }) as const), conclude];
}

function planOf({ plan, other }: Study, of: Piece['of']): RunPlan {
  if (of === 'run') return plan;
  if (other === null) throw new Error('A piece of another scenario, where there is none');
  return other;
}
