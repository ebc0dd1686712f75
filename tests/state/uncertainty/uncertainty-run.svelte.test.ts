import { afterEach, describe, expect, test, vi } from 'vitest';
import { examples } from '../../../src/model/examples';
import { prepareRun } from '../../../src/model/uncertainty/run-plan';
import { liveDraws, type Question } from '../../../src/state/uncertainty/question';
import { UncertaintyRun } from '../../../src/state/uncertainty/uncertainty-run.svelte';
import type { Runner } from '../../../src/workers/runner';
import type { Findings, Study } from '../../../src/workers/study';

const question = (churnCut: number): Question => ({
  plan: prepareRun({
    inputs: { ...examples.b2b, churnCut },
    isSet: () => false,
    ranges: { churnCut: { kind: 'pert', low: 0, high: 0.1 } },
    seed: 1,
  }),
  other: null,
  result: 'npv',
  target: null,
  wantsExceedance: false,
});

/** A runner that answers when it is told to; only the newest study is answered, as by the real ones. */
class SlowRunner implements Runner {
  readonly studies: Study[] = [];
  cancelled = 0;
  #settle: ((found: Findings | null) => void) | null = null;

  run(study: Study): Promise<Findings | null> {
    this.#settle?.(null);
    this.studies.push(study);
    return new Promise((resolve) => (this.#settle = resolve));
  }
  cancel(): void {
    this.cancelled += 1;
    this.#settle?.(null);
    this.#settle = null;
  }
  dispose(): void {
    this.cancel();
  }
  /** Answers the study on its way, and waits until that has been heard. */
  async answer(): Promise<void> {
    const study = this.studies.at(-1);
    const settle = this.#settle;
    this.#settle = null;
    const shares = study?.shareDraws === 0 ? null : { shares: [], measureNext: null, isExact: false };
    settle?.({ study, summary: { draws: study?.draws }, shares } as unknown as Findings);
    await vi.advanceTimersByTimeAsync(0);
  }
  get asked(): (readonly [draws: number, shareDraws: number])[] {
    return this.studies.map(({ draws, shareDraws }) => [draws, shareDraws]);
  }
}

function started() {
  vi.useFakeTimers();
  const runner = new SlowRunner();
  return { runner, run: new UncertaintyRun(() => runner) };
}
afterEach(() => {
  vi.useRealTimers();
});

describe('the simulation of what is on screen', () => {
  test('at rest: a picture at once, then all draws, then better shares', async () => {
    const { runner, run } = started();
    run.follow(question(0.03), false);
    for (let answers = 0; answers < 5; answers++) await runner.answer();
    expect(runner.asked).toEqual([
      [liveDraws, 512],
      [100_000, 0],
      [100_000, 4_096],
    ]);
    expect(run.findings?.summary.draws).toBe(100_000);
  });

  test('while a hand moves: one picture after another, never given up, new shares in every fourth', async () => {
    const { runner, run } = started();
    for (let move = 1; move <= 6; move++) {
      run.follow(question(move / 1000), true);
      // Moves that come while a picture is on its way do not give it up.
      run.follow(question(move / 1000 + 0.0005), true);
      await runner.answer();
      await runner.answer();
    }
    expect(runner.asked.every(([draws]) => draws === liveDraws)).toBe(true);
    expect(runner.studies).toHaveLength(12);
    expect(runner.asked.map(([, shares]) => shares)).toEqual([512, 0, 0, 0, 512, 0, 0, 0, 512, 0, 0, 0]);
    // Shares that were not worked out anew still stand.
    expect(run.findings?.shares).not.toBeNull();
  });

  test('a hand that pauses gets all draws before it lets go, and letting go begins nothing anew', async () => {
    const { runner, run } = started();
    run.follow(question(0.03), true);
    await runner.answer();
    expect(runner.studies).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(runner.asked.at(-1)?.[0]).toBe(100_000);
    run.follow(question(0.03), false);
    expect(runner.studies).toHaveLength(2);
    await runner.answer();
    expect(run.findings?.summary.draws).toBe(100_000);
  });

  test('a drag that ends where it began has all draws again', async () => {
    const { runner, run } = started();
    run.follow(question(0.03), false);
    for (let answers = 0; answers < 3; answers++) await runner.answer();
    run.follow(question(0.04), true);
    await runner.answer();
    run.follow(question(0.03), true);
    await runner.answer();
    expect(run.findings?.summary.draws).toBe(liveDraws);
    run.follow(question(0.03), false);
    await runner.answer();
    expect(run.findings?.summary.draws).toBe(100_000);
  });

  test('another question about the same draws needs no small run', async () => {
    const { runner, run } = started();
    run.follow(question(0.03), false);
    for (let answers = 0; answers < 3; answers++) await runner.answer();
    run.follow({ ...question(0.03), target: 5 }, false);
    expect(runner.asked.at(-1)).toEqual([100_000, 0]);
  });

  test('a million draws can be given up; what was shown stays', async () => {
    const { runner, run } = started();
    run.follow(question(0.03), false);
    for (let answers = 0; answers < 3; answers++) await runner.answer();
    run.runMany();
    expect(run.progress).toBe(0);
    run.cancel();
    await vi.advanceTimersByTimeAsync(0);
    expect(runner.cancelled).toBe(1);
    expect(run.progress).toBeNull();
    expect(run.findings?.summary.draws).toBe(100_000);
    // A question about a million draws is answered from a million.
    run.runMany();
    await runner.answer();
    expect(run.findings?.summary.draws).toBe(1_000_000);
    run.follow({ ...question(0.03), target: 5 }, false);
    expect(runner.asked.at(-1)?.[0]).toBe(1_000_000);
    run.follow(question(0.05), true);
    await runner.answer();
    run.follow(question(0.05), false);
    expect(runner.asked.at(-1)?.[0]).toBe(100_000);
  });
});
