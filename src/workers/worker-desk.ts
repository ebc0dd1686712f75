import { runBlock } from '../model/uncertainty/run-block';
import { buffersOf, mergedDraws, newRunDraws, type RunDraws } from '../model/uncertainty/run-draws';
import type { RunPlan } from '../model/uncertainty/run-plan';
import { readRequest, type Answer, type Request } from './messages';
import type { Piece } from './pieces';
import { findingsOf, type Findings, type Study, type StudyDraws } from './study';

/** What a worker does with what the page sends. Draws stay here or are handed over whole; only findings are copied. */
export class WorkerDesk {
  readonly #answer: (answer: Answer, transfer: ArrayBufferLike[]) => void;
  #job = -1;
  /** The pieces of the job that are here. */
  #pieces: { readonly of: Piece['of']; readonly draws: RunDraws }[] = [];
  /** Merged draws of the study concluded last. */
  #concluded: StudyDraws | null = null;
  /** One object per plan and job: the tables of a plan belong to its object. */
  #plans: Partial<Record<Piece['of'], RunPlan>> = {};

  constructor(answer: (answer: Answer, transfer: ArrayBufferLike[]) => void) {
    this.#answer = answer;
  }

  receive(data: unknown): void {
    const request = readRequest(data);
    if (request === null) {
      this.#answer({ kind: 'failed', message: 'A request that no worker knows' }, []);
      return;
    }
    try {
      this.#serve(request);
    } catch (error) {
      this.#answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }, []);
    }
  }

  #serve(request: Request): void {
    if (request.kind === 'forget') {
      this.#begin(-1);
      return;
    }
    if (request.job !== this.#job) this.#begin(request.job);
    switch (request.kind) {
      case 'draw':
        this.#draw(request);
        return;
      case 'keep':
        this.#pieces.push({ of: request.piece.of, draws: request.draws });
        return;
      case 'conclude':
        this.#conclude(request);
        return;
    }
  }

  #begin(job: number): void {
    this.#job = job;
    this.#pieces = [];
    this.#plans = {};
  }

  #draw({ job, plan: sent, piece, keeps }: Request & { readonly kind: 'draw' }): void {
    const plan = (this.#plans[piece.of] ??= sent);
    const draws = newRunDraws(plan, piece.firstDraw, piece.count);
    runBlock(plan, piece.firstDraw, piece.count, draws);
    if (keeps) {
      this.#pieces.push({ of: piece.of, draws });
      this.#answer({ kind: 'drawn', job, piece, draws: null }, []);
    } else this.#answer({ kind: 'drawn', job, piece, draws }, buffersOf(draws));
  }

  #conclude({ job, study, again }: Request & { readonly kind: 'conclude' }): void {
    const draws = again && this.#concluded !== null ? this.#concluded : this.#merged(study);
    this.#pieces = [];
    this.#concluded = draws;
    this.#answer({ kind: 'findings', job, findings: allAtOnce(findingsOf(study, draws)) }, []);
  }

  #merged({ plan, other }: Study): StudyDraws {
    const partsOf = (of: Piece['of']) =>
      this.#pieces.filter((piece) => piece.of === of).map(({ draws }) => draws);
    return {
      run: mergedDraws(plan, partsOf('run')),
      other: other === null ? null : mergedDraws(other, partsOf('other')),
    };
  }
}

function allAtOnce(work: Generator<undefined, Findings>): Findings {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
