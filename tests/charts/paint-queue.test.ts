import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PaintQueue } from '../../src/charts/paint-queue';

/** A browser that paints and runs tasks when told to, with a clock that only moves by hand. */
class ManualPacing {
  #paints: ((frameStart: number) => void)[] = [];
  #tasks: (() => void)[] = [];
  time = 0;
  errors: unknown[] = [];

  afterNextPaint = (run: (frameStart: number) => void) => void this.#paints.push(run);
  inNextTask = (run: () => void) => void this.#tasks.push(run);
  now = () => this.time;
  onError = (error: unknown) => void this.errors.push(error);

  /** The next frame, which takes this long to paint. */
  paint(takes = 0) {
    const frameStart = this.time;
    this.time += takes;
    for (const run of this.#paints.splice(0)) run(frameStart);
  }

  /** Runs the next task; false when there is none. */
  task(): boolean {
    const run = this.#tasks.shift();
    run?.();
    return run !== undefined;
  }
}

describe('PaintQueue', () => {
  let pacing: ManualPacing;
  let queue: PaintQueue;
  let done: string[];

  beforeEach(() => {
    pacing = new ManualPacing();
    queue = new PaintQueue(pacing);
    done = [];
  });

  const enqueue = (key: string, name = key, takes = 1) => {
    queue.enqueue(key, () => {
      done.push(name);
      pacing.time += takes;
    });
  };

  test('waits for the paint', () => {
    enqueue('a');
    expect(done).toEqual([]);
    pacing.paint();
    expect(done).toEqual(['a']);
  });

  test('runs only the newest job of a key, at the place of the first', () => {
    enqueue('a', 'old a');
    enqueue('b');
    enqueue('a', 'new a');
    pacing.paint();
    expect(done).toEqual(['new a', 'b']);
  });

  test('runs quick jobs together and slow jobs one per slice', () => {
    for (const key of ['a', 'b', 'c']) enqueue(key);
    pacing.paint();
    expect(done).toEqual(['a', 'b', 'c']);
    for (const key of ['d', 'e', 'f']) enqueue(key, key, 5);
    pacing.paint();
    expect(done.slice(3)).toEqual(['d']);
    pacing.task();
    expect(done.slice(3)).toEqual(['d', 'e']);
    pacing.task();
    expect(done.slice(3)).toEqual(['d', 'e', 'f']);
    expect(pacing.task()).toBe(false);
  });

  test('runs jobs that hold up a frame one after each paint', () => {
    for (const key of ['a', 'b']) enqueue(key, key, 10);
    pacing.paint();
    expect(pacing.task()).toBe(false);
    expect(done).toEqual(['a']);
    pacing.paint();
    expect(done).toEqual(['a', 'b']);
  });

  test('what is left waits for the paint of what came in between', () => {
    enqueue('a', 'a', 5);
    enqueue('b', 'b', 5);
    pacing.paint();
    enqueue('b', 'newer b');
    pacing.task();
    expect(done).toEqual(['a']);
    pacing.paint();
    expect(done).toEqual(['a', 'newer b']);
  });

  test('every key gets its turn while all are renewed all the time', () => {
    for (let move = 0; move < 6; move += 1) {
      for (const key of ['a', 'b', 'c']) enqueue(key, key, 10);
      pacing.paint();
    }
    expect(done).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });

  test('what a job enqueues belongs to it and runs along with it', () => {
    queue.enqueue('a', () => {
      enqueue('b');
    });
    pacing.paint();
    expect(done).toEqual(['b']);
  });

  describe('on a machine that takes 20 ms for a frame', () => {
    const frame = () => {
      pacing.paint(20);
    };

    test('work waits while the hand moves, gets a turn in fewer than one frame in twenty, and the newest counts', () => {
      enqueue('a', 'first');
      frame();
      // Nothing was drawn for long.
      expect(done).toEqual(['first']);
      for (let move = 1; move <= 40; move += 1) {
        enqueue('a', String(move));
        frame();
      }
      expect(done).toEqual(['first', '18', '36']);
    });

    test('work is done once the hand rests for longer than a held key takes to repeat', () => {
      enqueue('a', 'first');
      frame();
      enqueue('a', 'last');
      frame();
      frame();
      expect(done).toEqual(['first']);
      frame();
      expect(done).toEqual(['first', 'last']);
    });

    test('all of it is done in one go, below a long task', () => {
      for (const key of ['a', 'b', 'c', 'd']) enqueue(key, key, 10);
      frame();
      expect(done).toEqual(['a', 'b', 'c']);
    });
  });

  test('a cancelled job does not run', () => {
    enqueue('a');
    enqueue('b');
    queue.cancel('a');
    queue.cancel('never there');
    pacing.paint();
    expect(done).toEqual(['b']);
  });

  test('a failing job is reported and stops nobody else', () => {
    const failure = new Error('no canvas');
    queue.enqueue('a', () => {
      throw failure;
    });
    enqueue('b');
    pacing.paint();
    expect(pacing.errors).toEqual([failure]);
    expect(done).toEqual(['b']);
  });

  test('tells when nothing is waiting any more', async () => {
    await expect(queue.whenIdle()).resolves.toBeUndefined();
    enqueue('a', 'a', 5);
    enqueue('b', 'b', 5);
    const idle = vi.fn();
    const waiting = queue.whenIdle().then(idle);
    pacing.paint();
    await Promise.resolve();
    expect(idle).not.toHaveBeenCalled();
    pacing.task();
    await waiting;
    expect(idle).toHaveBeenCalledOnce();
  });

  test('is idle when the last job is cancelled', async () => {
    enqueue('a');
    const waiting = queue.whenIdle();
    queue.cancel('a');
    await expect(waiting).resolves.toBeUndefined();
  });
});
