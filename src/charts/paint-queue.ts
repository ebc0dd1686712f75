/** How work gets its turn between the browser's own work. Injected, so that the order can be tested without a browser. */
export interface Pacing {
  /** Runs the callback once, after the next paint. */
  readonly afterNextPaint: (run: () => void) => void;
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

/**
 * Work that may wait until what the user changed has been painted: numbers first, charts after that.
 * A newer job with the same key replaces the older one and keeps its place, so that no key starves. Jobs run one after
 * another in short slices; when something new is enqueued in between, the rest waits for that paint too.
 */
export class PaintQueue {
  readonly #pacing: Pacing;
  readonly #jobs = new Map<string, () => void>();
  #idleWaiters: (() => void)[] = [];
  #paintAwaited = false;

  constructor(pacing: Pacing = browserPacing()) {
    this.#pacing = pacing;
  }

  enqueue(key: string, job: () => void): void {
    this.#jobs.set(key, job);
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
    while (this.#mayRun()) {
      this.#runFirst();
      const spent = this.#pacing.now() - start;
      if (this.#mayRun() && spent >= sliceBudgetMs) {
        if (spent >= heavySliceMs) this.#awaitPaint();
        else
          this.#pacing.inNextTask(() => {
            this.#runSlice();
          });
        return;
      }
    }
    this.#tellIfIdle();
  }

  #awaitPaint(): void {
    this.#paintAwaited = true;
    this.#pacing.afterNextPaint(() => {
      this.#paintAwaited = false;
      this.#runSlice();
    });
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
    try {
      job();
    } catch (error) {
      this.#pacing.onError(error);
    }
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
      if (document.visibilityState === 'hidden') inNextTask(run);
      else {
        requestAnimationFrame(() => {
          inNextTask(run);
        });
      }
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
