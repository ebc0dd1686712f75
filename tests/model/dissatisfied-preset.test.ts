import { expect, test } from 'vitest';
import { segmentShares } from '../../src/model/benchmarks';
import {
  dissatisfiedInputs,
  dissatisfiedPreset,
  satisfactionRatios,
} from '../../src/model/dissatisfied-preset';
import { examples } from '../../src/model/examples';
import { simulate } from '../../src/model/simulate';

// https://xminstitute.com/research/global-roi-cx-2024: five stars against one or two, 3.0 times as likely to recommend
// and 2.2 times as likely to purchase more.
test('the shares of dissatisfied customers are those of the satisfied divided by the published ratios', () => {
  const preset = dissatisfiedPreset(segmentShares('b2b'));
  expect(preset.retention).toBeCloseTo(0.84 / 2.2, 12);
  expect(preset.crossSell).toBeCloseTo(0.54 / 2.2, 12);
  expect(preset.referralRate).toBeCloseTo(0.73 / 3, 12);
});

test('where nothing is published the two groups are taken as equal', () => {
  expect(satisfactionRatios.referralConversion).toEqual({ ratio: 1, kind: 'none' });
  expect(dissatisfiedPreset(segmentShares('b2c')).referralConversion).toBe(0.62);
});

test('nobody dissatisfied does more than the satisfied', () => {
  for (const { ratio } of Object.values(satisfactionRatios)) expect(ratio).toBeGreaterThanOrEqual(1);
});

test('taken into a scenario it lowers what a satisfied customer is worth, and never below zero', () => {
  const gross = simulate(examples.b2b);
  const net = simulate({
    ...examples.b2b,
    counterfactual: 'incremental',
    ...dissatisfiedInputs(examples.b2b),
  });
  expect(net.satisfiedCustomerValue.value).toBe(gross.satisfiedCustomerValue.value);
  expect(net.defensibleCustomerValue.value).toBeLessThan(gross.defensibleCustomerValue.value ?? 0);
  expect(net.defensibleCustomerValue.value).toBeGreaterThan(0);
});
