/** How work gets its turn between the browser's own work. Injected, so that the order can be tested without a browser. */
export interface Pacing {
  /** Runs the callback once, after the next paint, and says on the clock of `now` when that frame began. */
  readonly afterNextPaint: (run: (frameStart: number) => void) => void;
  /** Runs the callback in a task of its own, so that input and paint can go first. */
  readonly inNextTask: (run: () => void) => void;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Told of an error in a job; the other jobs go on. */
  readonly onError: (error: unknown) => void;
}

/** A slice that took this long gives the turn back, even if jobs are left: a quarter of a frame. */
const sliceBudgetMs = 4;
/** A slice that took this long has held up a frame: the rest waits until that one is painted. */
const heavySliceMs = 8;
/** So much of a frame may its own work and that of the queue take together before a hand feels it. */
const comfortableMs = 12;
/** Where they take longer, work gets its turn so often while changes keep coming: in fewer than one frame in twenty. */
const strainedIntervalMs = 350;
/** A hand that has changed nothing for so long rests: longer than a held key takes to repeat. */
const restMs = 48;
/** And then all of it in one go, as far as it stays below what the browser calls a long task. */
const strainedSliceMs = 24;

/**
 * Work that may wait until what the user changed has been painted: numbers first, charts after that.
 * A newer job with the same key replaces the older one and keeps its place, so that no key starves. Jobs run one after
 * another in short slices; when something new is enqueued in between, the rest waits for that paint too.
 *
 * On a slow machine the work itself would hold up the frames of a moving hand. There it waits until the hand rests, and
 * gets a turn a few times a second until then. What a job enqueues belongs to the job: it runs along with it.
 */
export class PaintQueue {
  readonly #pacing: Pacing;
  readonly #jobs = new Map<string, () => void>();
  #idleWaiters: (() => void)[] = [];
  #paintAwaited = false;
  #running = false;
  /** When something was enqueued last. */
  #changed = -Infinity;
  /** How long the work took the last time it was done, and when that began. */
  #cost = 0;
  #began = -Infinity;
  #sliceMs = sliceBudgetMs;

  constructor(pacing: Pacing = browserPacing()) {
    this.#pacing = pacing;
  }

  enqueue(key: string, job: () => void): void {
    this.#jobs.set(key, job);
    if (this.#running) return;
    this.#changed = this.#pacing.now();
    if (!this.#paintAwaited) this.#awaitPaint();
  }

  cancel(key: string): void {
    this.#jobs.delete(key);
    this.#tellIfIdle();
  }

  /** Resolves as soon as no job is waiting. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
      this.#tellIfIdle();
    });
  }

  #runSlice(): void {
    const start = this.#pacing.now();
    let spent = 0;
    while (this.#mayRun() && spent < this.#sliceMs) {
      this.#runFirst();
      spent = this.#pacing.now() - start;
    }
    this.#cost += spent;
    if (!this.#mayRun()) this.#tellIfIdle();
    else if (spent >= heavySliceMs) this.#awaitPaint();
    else
      this.#pacing.inNextTask(() => {
        this.#runSlice();
      });
  }

  #awaitPaint(): void {
    this.#paintAwaited = true;
    this.#pacing.afterNextPaint((frameStart) => {
      this.#paintAwaited = false;
      this.#painted(frameStart);
    });
  }

  #painted(frameStart: number): void {
    const now = this.#pacing.now();
    const isStrained = now - frameStart + this.#cost > comfortableMs;
    const isMoving = now - this.#changed < restMs;
    if (isStrained && isMoving && now - this.#began < strainedIntervalMs) {
      this.#awaitPaint();
      return;
    }
    this.#sliceMs = isStrained ? strainedSliceMs : sliceBudgetMs;
    [this.#cost, this.#began] = [0, now];
    this.#runSlice();
  }

  /** Something is waiting, and not for a paint. */
  #mayRun(): boolean {
    return this.#jobs.size > 0 && !this.#paintAwaited;
  }

  #runFirst(): void {
    const [first] = this.#jobs;
    if (first === undefined) return;
    const [key, job] = first;
    this.#jobs.delete(key);
    this.#running = true;
    try {
      job();
    } catch (error) {
      this.#pacing.onError(error);
    }
    this.#running = false;
  }

  #tellIfIdle(): void {
    if (this.#jobs.size > 0) return;
    const waiters = this.#idleWaiters;
    this.#idleWaiters = [];
    for (const resolve of waiters) resolve();
  }
}

/** A frame and then a task: the task comes after the frame's paint. Hidden pages have no frames, only tasks. */
function browserPacing(): Pacing {
  // Made when first used: a queue may be constructed on a server, where an open channel would keep the process alive.
  let runner: ((run: () => void) => void) | undefined;
  const inNextTask = (run: () => void) => {
    runner ??= taskRunner();
    runner(run);
  };
  return {
    inNextTask,
    afterNextPaint(run) {
      const next = (frameStart: number) => {
        inNextTask(() => {
          run(frameStart);
        });
      };
      if (document.visibilityState === 'hidden') next(performance.now());
      else requestAnimationFrame(next);
    },
    now: () => performance.now(),
    onError: (error) => {
      reportError(error);
    },
  };
}

/** `scheduler.postTask` where there is one, otherwise a message to ourselves; timers would be clamped to 4 ms. */
function taskRunner(): (run: () => void) => void {
  if ('scheduler' in globalThis) {
    return (run) => void globalThis.scheduler.postTask(run, { priority: 'user-visible' });
  }
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(null);
  };
}
