import { describe, expect, test } from 'vitest';
import { examples } from '../../src/model/examples';
import { prepareRun } from '../../src/model/uncertainty/run-plan';
import type { Answer } from '../../src/workers/messages';
import type { Study } from '../../src/workers/study';
import { WorkerDesk } from '../../src/workers/worker-desk';

const study: Study = {
  plan: prepareRun({
    inputs: examples.b2b,
    isSet: () => false,
    ranges: { churnCut: { kind: 'pert', low: 0.01, high: 0.05 } },
    seed: 7,
    pathDraws: 100,
  }),
  other: null,
  draws: 20_000,
  result: 'npv',
  target: null,
  wantsExceedance: true,
  shareDraws: 256,
};

/** A worker whose clock makes every step a slice; `onRest` is told how often it has rested. */
function desk(onRest: (rests: number) => void = () => undefined) {
  const answers: Answer[] = [];
  let [now, rests] = [0, 0];
  const worker = new WorkerDesk((answer) => answers.push(answer), {
    now: () => (now += 100),
    rest: async () => {
      await Promise.resolve();
      onRest((rests += 1));
    },
  });
  const ask = (job: number, asked: Study): void => {
    worker.receive({ kind: 'begin', job, study: asked, part: 'alone' });
  };
  const told = (kind: Answer['kind']) => answers.filter((answer) => answer.kind === kind);
  return { worker, ask, answers, told };
}

describe('a worker', () => {
  test('leaves a large run that it is summing up for a newer one, at once', async () => {
    const small = { ...study, draws: 1_024, shareDraws: 0 };
    let restsWhenAsked = 0;
    let restsWhenFound = 0;
    const { ask, told, answers } = desk((rests) => {
      // All five pieces are drawn; three steps of the summing up are done.
      if (rests === 8) {
        restsWhenAsked = rests;
        ask(2, small);
      }
      if (restsWhenFound === 0 && told('findings').length > 0) restsWhenFound = rests;
    });
    ask(1, study);
    await expect.poll(() => told('findings').length).toBe(1);
    expect(told('findings')).toMatchObject([{ job: 2, findings: { summary: { draws: 1_024 } } }]);
    expect(answers.filter(({ kind }) => kind === 'drawn')).toHaveLength(5);
    // A small run has fewer steps than the large one would still have had.
    expect(restsWhenFound - restsWhenAsked).toBeLessThan(40);
  });

  test('draws no piece of a job that was given up', async () => {
    const { worker, ask, told } = desk((rests) => {
      if (rests === 2) worker.receive({ kind: 'forget' });
    });
    ask(1, study);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told('drawn')).toHaveLength(2);
    expect(told('findings')).toEqual([]);
  });

  test.each([
    ['what it does not know', { kind: 'dance' }],
    ['to sum up what it has not drawn', { kind: 'conclude', job: 1 }],
    [
      'a piece of a scenario that there is not',
      { kind: 'draw', job: 1, piece: { of: 'other', firstDraw: 0, count: 1 } },
    ],
  ])('that is asked %s says that it has failed', async (_, request) => {
    const { worker, told } = desk();
    worker.receive({ kind: 'begin', job: 1, study, part: 'keeps' });
    worker.receive(request);
    await expect.poll(() => told('failed').length).toBe(1);
  });
});
