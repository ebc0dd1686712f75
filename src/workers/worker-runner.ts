import { buffersOf } from '../model/uncertainty/run-draws';
import { drawsKey } from './draws-key';
import { readAnswer, type Answer, type Part, type Request } from './messages';
import { piecesOf, type Piece } from './pieces';
import type { Runner, RunOptions } from './runner';
import type { Findings, Study } from './study';

/** As much of a worker as is needed here. */
export interface WorkerLike {
  postMessage(message: Request, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

/** So many pieces wait at a worker or are in its hands: it does not wait for a page that is busy with a frame. */
const inHand = 4;

interface Job {
  readonly id: number;
  readonly study: Study;
  readonly key: string;
  readonly onProgress: RunOptions['onProgress'];
  readonly pieces: readonly Piece[];
  /** One worker does it without being asked for each piece, and never waits for a busy page. */
  readonly isAlone: boolean;
  readonly settle: (findings: Findings | null) => void;
  readonly fail: (error: Error) => void;
  handedOut: number;
  done: number;
}

/**
 * Runs studies in workers. The first worker keeps all draws and sums them up; the others help with many draws and hand
 * theirs over. A piece is drawn the same whoever draws it, and pieces are put together in their order: the number of
 * workers changes no bit.
 */
export class WorkerRunner implements Runner {
  readonly #make: () => WorkerLike;
  readonly #most: number;
  readonly #workers: WorkerLike[] = [];
  #jobs = 0;
  #job: Job | null = null;
  #broken: Error | null = null;
  /** Key of the draws that the first worker summed up last; none while it may be at others. */
  #concluded = '';

  /**
   * @param make starts a worker
   * @param most so many of them at the same time
   */
  constructor(make: () => WorkerLike = browserWorker, most = spareCores()) {
    this.#make = make;
    this.#most = most;
  }

  run(study: Study, { onProgress }: RunOptions = {}): Promise<Findings | null> {
    this.#giveUp();
    if (this.#broken !== null) return Promise.reject(this.#broken);
    const id = ++this.#jobs;
    return new Promise((settle, fail) => {
      const pieces = piecesOf(study);
      const job = {
        id,
        study,
        key: drawsKey(study),
        onProgress,
        pieces,
        isAlone: this.#most === 1 || pieces.every(({ firstDraw }) => firstDraw === 0),
        settle,
        fail,
        handedOut: 0,
        done: 0,
      };
      this.#job = job;
      try {
        this.#begin(job);
      } catch (error) {
        this.#break(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  cancel(): void {
    if (this.#job === null) return;
    this.#giveUp();
    for (const worker of this.#workers.slice(0, 1)) forget(worker);
  }

  dispose(): void {
    this.#giveUp();
    for (const worker of this.#workers) worker.terminate();
    this.#workers.length = 0;
    this.#broken = new Error('The workers were sent home');
  }

  #begin(job: Job): void {
    const first = this.#workers[0] ?? this.#hire();
    if (job.key === this.#concluded) {
      tell(first, job, 'again');
      return;
    }
    this.#concluded = '';
    if (job.isAlone) {
      tell(first, job, 'alone');
      return;
    }
    while (this.#workers.length < Math.min(this.#most, job.pieces.length)) this.#hire();
    for (const worker of this.#workers) tell(worker, job, worker === first ? 'keeps' : 'helps');
    for (let turn = 0; turn < inHand; turn++) for (const worker of this.#workers) this.#feed(worker, job);
  }

  /** Workers start when there is work for them. */
  #hire(): WorkerLike {
    const worker = this.#make();
    this.#workers.push(worker);
    worker.addEventListener('message', ({ data }) => {
      this.#receive(worker, readAnswer(data));
    });
    const broken = (event: Event) => {
      event.preventDefault();
      this.#break(new Error('A worker has stopped'));
    };
    worker.addEventListener('error', broken);
    worker.addEventListener('messageerror', broken);
    return worker;
  }

  #feed(worker: WorkerLike, job: Job): void {
    const piece = job.pieces[job.handedOut];
    if (piece === undefined) return;
    job.handedOut += 1;
    worker.postMessage({ kind: 'draw', job: job.id, piece }, []);
  }

  #receive(worker: WorkerLike, answer: Answer | null): void {
    const job = this.#job;
    if (answer === null) this.#break(new Error('A worker answered what nobody understands'));
    else if (answer.kind === 'failed') this.#break(new Error(answer.message));
    else if (job?.id !== answer.job) return;
    else if (answer.kind === 'drawn') this.#drawn(worker, job, answer);
    else {
      this.#job = null;
      this.#concluded = job.key;
      job.settle(answer.findings);
    }
  }

  #drawn(worker: WorkerLike, job: Job, { piece, draws }: Answer & { readonly kind: 'drawn' }): void {
    const keeper = this.#workers[0];
    if (keeper === undefined) return;
    if (draws !== null) {
      const buffers = buffersOf(draws).filter((buffer) => buffer instanceof ArrayBuffer);
      keeper.postMessage({ kind: 'keep', job: job.id, piece, draws }, buffers);
    }
    job.done += 1;
    job.onProgress?.(job.done / job.pieces.length);
    // Whoever is told of the progress may have given it up.
    if (this.#job !== job) return;
    if (job.isAlone) return;
    if (job.done === job.pieces.length) keeper.postMessage({ kind: 'conclude', job: job.id }, []);
    else this.#feed(worker, job);
  }

  #giveUp(): void {
    const job = this.#job;
    this.#job = null;
    // The first worker learns it from the next job; the others may not be needed for that.
    if (job?.isAlone === false) for (const worker of this.#workers.slice(1)) forget(worker);
    job?.settle(null);
  }

  #break(error: Error): void {
    if (this.#broken !== null) return;
    const job = this.#job;
    this.#job = null;
    this.dispose();
    this.#broken = error;
    job?.fail(error);
  }
}

function tell(worker: WorkerLike, { id, study }: Job, part: Part): void {
  worker.postMessage({ kind: 'begin', job: id, study, part }, []);
}

const forget = (worker: WorkerLike): void => {
  worker.postMessage({ kind: 'forget' }, []);
};

/** While a hand moves a study is small, and for one worker; once it rests the page needs no core for itself. */
const spareCores = (): number => Math.max(1, Math.min(navigator.hardwareConcurrency, 4));

const browserWorker = (): WorkerLike =>
  new Worker(new URL('./uncertainty.worker.ts', import.meta.url), { type: 'module' });
