import { expect, test } from 'vitest';
import { examples } from '../../../src/model/examples';
import { exportSummary } from '../../../src/model/uncertainty/export-summary';
import { runBlock } from '../../../src/model/uncertainty/run-block';
import { newRunDraws } from '../../../src/model/uncertainty/run-draws';
import { prepareRun } from '../../../src/model/uncertainty/run-plan';
import { summaryOf } from '../../../src/model/uncertainty/run-summary';

const plan = prepareRun({
  inputs: examples.b2b,
  isSet: () => false,
  ranges: {
    churnCut: { kind: 'pert', low: 0, high: 0.05 },
    purchaseValue: { kind: 'triangular', low: 900, high: 1_100 },
  },
  seed: 5,
});
const run = newRunDraws(plan, 0, 4_096);
runBlock(plan, 0, 4_096, run);

test('says what was found, as plain data that survives a file', () => {
  const summary = summaryOf(plan, run);
  const exported = exportSummary(plan, summary, (tier, share) => `${tier} ${share}`);
  expect(exported).toMatchObject({
    draws: 4_096,
    seed: 5,
    tier: summary.verdict,
    verdict: `${summary.verdict ?? ''} ${summary.npvPositive.value}`,
    probabilityOfPayback: summary.paysBack.value,
    medianError: summary.results.npv?.medianError,
    fan: summary.fan,
    probabilityOfGain: summary.npvPositive.value,
  });
  if (exported === null) throw new Error('nothing was found');
  const npv = exported.percentiles.find(({ result }) => result === 'npv');
  expect(npv?.p50).toBe(summary.results.npv?.p50);
  expect(exported.percentiles.map(({ result }) => result)).toContain('satisfiedCustomerValue');
  expect(exported.tornado[0]?.input).toBe('churnCut');
  expect(exported.tornado[0]?.resultAtLow).toBeLessThan(exported.tornado[0]?.resultAtHigh ?? NaN);
  expect(structuredClone(exported)).toEqual(exported);
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
});

test('says which share of the draws the percentiles are of: not every draw pays back', () => {
  const { percentiles, probabilityOfPayback } = exportSummary(plan, summaryOf(plan, run), () => '') ?? {};
  const shares = Object.fromEntries((percentiles ?? []).map(({ result, share }) => [result, share]));
  expect(shares).toMatchObject({ npv: 1, roi: 1, satisfiedCustomerValue: 1 });
  expect(shares['paybackYears']).toBe(probabilityOfPayback);
  expect(shares['paybackYears']).toBeLessThan(1);
});

test('leaves out results that were not summed up', () => {
  const exported = exportSummary(plan, summaryOf(plan, run, ['npv']), () => '');
  expect(exported?.percentiles.map(({ result }) => result)).toEqual(['npv']);
});

test('says nothing when no draw has a case', () => {
  // Satisfied customers stay more rarely than all: the inputs contradict each other in every draw of any other input.
  const impossible = prepareRun({
    inputs: { ...examples.b2b, retentionLever: 'satisfaction', retentionOfSatisfied: 0.1 },
    isSet: () => true,
    ranges: { grossMargin: { kind: 'triangular', low: 0.3, high: 0.5 } },
    seed: 5,
  });
  const draws = newRunDraws(impossible, 0, 64);
  runBlock(impossible, 0, 64, draws);
  expect(exportSummary(impossible, summaryOf(impossible, draws), () => '')).toBeNull();
});
