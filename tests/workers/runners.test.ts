import { describe, expect, test, vi } from 'vitest';
import { examples } from '../../src/model/examples';
import { allAtOnce } from '../../src/model/uncertainty/all-at-once';
import { newRunDraws } from '../../src/model/uncertainty/run-draws';
import { runBlock } from '../../src/model/uncertainty/run-block';
import { prepareRun } from '../../src/model/uncertainty/run-plan';
import { FallbackRunner } from '../../src/workers/fallback-runner';
import { InPageRunner, mostDrawsInPage } from '../../src/workers/in-page-runner';
import { readAnswer, readRequest } from '../../src/workers/messages';
import { findingsOf, type Findings, type Study } from '../../src/workers/study';
import { WorkerRunner } from '../../src/workers/worker-runner';
import { LocalWorker } from './local-worker';

const planFor = (preset: 'b2b' | 'b2c', seed = 7) =>
  prepareRun({
    inputs: examples[preset],
    isSet: () => false,
    ranges: {
      churnCut: { kind: 'pert', low: 0.01, high: 0.05 },
      customers: { kind: 'triangular', low: 300, high: 30_000 },
      reach: { kind: 'lognormal', p90: 10 },
    },
    seed,
    pathDraws: 300,
  });
const study: Study = {
  plan: planFor('b2b'),
  other: null,
  // More than two pieces, and not a multiple of a block.
  draws: 30_000,
  result: 'npv',
  target: 100_000,
  wantsExceedance: true,
  shareDraws: 256,
};

/** As many as the page computes by itself. */
const fewer: Study = { ...study, draws: 16_000 };

/** All of it at once, without any runner. */
function atOnce(asked: Study): Findings {
  const drawn = (plan: Study['plan']) => {
    const into = newRunDraws(plan, 0, asked.draws);
    runBlock(plan, 0, asked.draws, into);
    return into;
  };
  const { plan, other } = asked;
  return allAtOnce(findingsOf(asked, { run: drawn(plan), other: other === null ? null : drawn(other) }));
}

function withWorkers(most: number) {
  const workers: LocalWorker[] = [];
  const runner = new WorkerRunner(() => {
    const worker = new LocalWorker();
    workers.push(worker);
    return worker;
  }, most);
  const received = () => workers.flatMap((worker) => worker.received);
  return { runner, workers, received };
}

describe('a study finds the same, bit for bit', () => {
  test.each([1, 2, 3])('in %i workers', async (most) => {
    const { runner, workers } = withWorkers(most);
    expect(await runner.run(study)).toEqual(atOnce(study));
    expect(workers).toHaveLength(most);
  });

  test('on the page itself', async () => {
    const inPage = new InPageRunner({ now: () => 0, rest: () => Promise.resolve() });
    expect(await inPage.run(fewer)).toEqual(atOnce(fewer));
  });

  test('beside another scenario, with the probability that one beats the other', async () => {
    const both = { ...study, other: planFor('b2c'), draws: 20_000 };
    const found = await withWorkers(2).runner.run(both);
    expect(found).toEqual(atOnce(both));
    expect(found?.other?.beats.value).toBeGreaterThan(0);
    // Over the same bounds, so that the two can be laid over each other.
    expect(found?.other?.distribution?.from).toBe(found?.distribution?.from);
  });

  test('of another seed not', async () => {
    const other = await withWorkers(1).runner.run({ ...study, plan: planFor('b2b', 8) });
    expect(other?.summary.results.npv?.p50).not.toBe(atOnce(study).summary.results.npv?.p50);
  });
});

describe('the workers', () => {
  test('the newest study wins; the one before finds nothing', async () => {
    const { runner } = withWorkers(2);
    const first = runner.run(study);
    const second = runner.run({ ...study, draws: 2_048 });
    expect(await first).toBeNull();
    expect((await second)?.summary.draws).toBe(2_048);
  });

  test('tell how far they are', async () => {
    const parts: number[] = [];
    await withWorkers(2).runner.run(study, { onProgress: (part) => parts.push(part) });
    // 30 000 draws are eight pieces of 4096 at the most.
    expect(parts).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((done) => done / 8));
  });

  test('stop where they are when the study is given up', async () => {
    const { runner, received } = withWorkers(2);
    const big = { ...study, draws: 1_000_000 };
    const found = runner.run(big, {
      onProgress: () => {
        runner.cancel();
      },
    });
    expect(await found).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(received().filter((kind) => kind === 'draw').length).toBeLessThan(25);
    expect(received()).not.toContain('conclude');
    // And work on.
    expect((await runner.run(study))?.summary.draws).toBe(study.draws);
  });

  test('draw nothing twice for another question about the same draws', async () => {
    const { runner, received } = withWorkers(2);
    await runner.run(study);
    const drawn = () => received().filter((kind) => kind === 'draw').length;
    const before = drawn();
    const asked = { ...study, target: 0, result: 'roi' } as const;
    expect(await runner.run(asked)).toEqual(atOnce(asked));
    expect(drawn()).toBe(before);
  });

  test('answer for the draws that were asked for, also when those before were given up at the very end', async () => {
    const { runner, workers } = withWorkers(2);
    const small = { ...study, draws: 2_048 };
    await runner.run(small);
    const summingUp = new Promise<void>((resolve) => {
      for (const worker of workers)
        worker.heard = (kind) => {
          if (kind === 'conclude') resolve();
        };
    });
    const large = runner.run(study);
    await summingUp;
    // The large one is being summed up, and nobody wants it any more.
    const again = runner.run(small);
    expect(await large).toBeNull();
    expect(await again).toEqual(atOnce(small));
  });

  test('say so when one of them stops', async () => {
    const { runner, workers } = withWorkers(2);
    await runner.run(study);
    for (const worker of workers) worker.crashes = true;
    await expect(runner.run({ ...study, draws: 5_000 })).rejects.toThrow('A worker has stopped');
    expect(workers.every(({ isDismissed }) => isDismissed)).toBe(true);
    await expect(runner.run(study)).rejects.toThrow();
  });

  test('say so when an answer cannot be read', async () => {
    const { runner, workers } = withWorkers(1);
    const found = runner.run(study);
    workers[0]?.send('message', { data: { kind: 'findings', job: 1, findings: 'nothing' } });
    await expect(found).rejects.toThrow();
  });
});

describe('without workers', () => {
  const quick = () => new InPageRunner({ now: () => 0, rest: () => Promise.resolve() });

  test.each([
    ['stop', () => withWorkers(1)],
    ['cannot even be started', () => null],
  ])('the page computes by itself when they %s, and says so once', async (_, make) => {
    const onFallback = vi.fn();
    const made = make();
    const runner = new FallbackRunner(
      onFallback,
      () =>
        made?.runner ??
        new WorkerRunner(() => {
          throw new Error('Workers are not allowed here');
        }, 2),
      quick,
    );
    const found = runner.run(fewer);
    for (const worker of made?.workers ?? []) worker.crashes = true;
    expect(await found).toEqual(atOnce(fewer));
    await runner.run(fewer);
    expect(onFallback).toHaveBeenCalledTimes(1);
  });

  test('the page rests every few milliseconds, and computes no more draws than it can sort', async () => {
    let now = 0;
    let began = 0;
    const slices: number[] = [];
    const inPage = new InPageRunner({
      now: () => (now += 1),
      rest: () => {
        slices.push(now - began);
        began = now;
        return Promise.resolve();
      },
    });
    const found = await inPage.run({ ...study, draws: 1_000_000 });
    expect(found?.summary.draws).toBe(mostDrawsInPage);
    expect(slices.length).toBeGreaterThan(2);
    expect(Math.max(...slices)).toBeLessThanOrEqual(10);
  });

  test('the newest study wins there, too, and a given-up one finds nothing', async () => {
    let now = 0;
    const inPage = new InPageRunner({ now: () => (now += 1), rest: () => Promise.resolve() });
    const first = inPage.run(study);
    const second = inPage.run({ ...study, draws: 1_024 });
    expect(await first).toBeNull();
    expect((await second)?.summary.draws).toBe(1_024);
    const third = inPage.run(study);
    inPage.cancel();
    expect(await third).toBeNull();
  });
});

describe('messages', () => {
  const piece = { of: 'run', firstDraw: 0, count: 1 } as const;

  test('that are known are let through', () => {
    const begin = { kind: 'begin', job: 1, study, part: 'alone' };
    expect(readRequest(begin)).toBe(begin);
    const draw = { kind: 'draw', job: 1, piece };
    expect(readRequest(draw)).toBe(draw);
    const drawn = { kind: 'drawn', job: 1, piece, draws: newRunDraws(study.plan, 0, 1) };
    expect(readAnswer(drawn)).toBe(drawn);
  });

  test.each([
    null,
    'draw',
    {},
    { kind: 'toString', job: 1 },
    { kind: 'begin', job: 1, study: { ...study, plan: {} }, part: 'alone' },
    { kind: 'draw', job: -1, piece },
    { kind: 'draw', job: 1, piece: { of: 'nobody' } },
    { kind: 'keep', job: 1, piece, draws: { firstDraw: 0, draws: 1, values: {} } },
    { kind: 'begin', job: 1, study: { ...study, result: 'happiness' }, part: 'alone' },
    { kind: 'begin', job: 1, study, part: 'boss' },
    { kind: 'conclude' },
    { kind: 'drawn', job: 1, piece, draws: [] },
    { kind: 'failed' },
  ])('that nobody knows are refused: %j', (data) => {
    expect(readRequest(data)).toBeNull();
    expect(readAnswer(data)).toBeNull();
  });
});
