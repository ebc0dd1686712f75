import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentShares } from '../../src/model/benchmarks';
import { defensibleCustomerValue } from '../../src/model/defensible-customer-value';
import { evidenceFactors, referralStudy } from '../../src/model/evidence-factors';
import { followThroughCustomerValue } from '../../src/model/follow-through';
import { followThroughPreset } from '../../src/model/follow-through-preset';
import { gapSignificance } from '../../src/model/gap-significance';
import { incrementalCustomerValue } from '../../src/model/incremental-customer-value';
import { referralEvidence } from '../../src/model/referral-evidence';
import { referralReproduction } from '../../src/model/referral-reproduction';
import { sampleSizeForGap } from '../../src/model/sample-size-for-gap';
import { satisfiedCustomerValue } from '../../src/model/satisfied-customer-value';
import { formulaInputs, numbersIn, share, shares } from './arbitrary-inputs';

const b2c = segmentShares('b2c');
const b2b = segmentShares('b2b');
const example = { ...b2c, purchaseValue: 100, reach: 5 };
const nothing = { retention: 0, crossSell: 0, referralRate: 0, referralConversion: 0 };
const all = { retention: 1, crossSell: 1, referralRate: 1, referralConversion: 1 };
const dissatisfied = { retention: 0.4, crossSell: 0.2, referralRate: 0.1, referralConversion: 0.3 };

describe('incremental value (MODEL §1.7)', () => {
  test('is what satisfied customers do beyond the others', () => {
    // 100 × [0.41 + 0.29 + 5 (0.67 × 0.62 − 0.1 × 0.3)], exact in fractions.
    expect(incrementalCustomerValue(example, dissatisfied).total).toBeCloseTo(262.7, 9);
  });

  test('is the published formula when dissatisfied customers do nothing (SEED-19)', () => {
    fc.assert(
      fc.property(formulaInputs, (inputs) => {
        expect(incrementalCustomerValue(inputs, nothing)).toEqual(satisfiedCustomerValue(inputs));
      }),
    );
  });

  test('is nothing when dissatisfied customers do the same, and flips its sign when the two are swapped', () => {
    fc.assert(
      fc.property(formulaInputs, shares, (inputs, others) => {
        expect(incrementalCustomerValue(inputs, inputs).total).toBe(0);
        const swapped = incrementalCustomerValue({ ...inputs, ...others }, inputs).total;
        expect(incrementalCustomerValue(inputs, others).total).toBe(0 - swapped);
      }),
    );
  });
});

describe('evidence (MODEL §1.8)', () => {
  test('with the adjusted referral chain the referral term at A = 100, k = 5 is 12.24 instead of 207.70', () => {
    const factors = followThroughPreset('evidence', b2c.referralConversion) ?? all;
    expect(followThroughCustomerValue(example, factors).referral).toBeCloseTo(
      100 * 0.67 * 0.43 * 5 * 0.085,
      9,
    );
    expect(followThroughCustomerValue(example, factors).referral).toBeCloseTo(12.24, 2);
    const business = followThroughPreset('evidence', b2b.referralConversion) ?? all;
    expect(followThroughCustomerValue({ ...example, ...b2b }, business).referral).toBeCloseTo(13.34, 2);
  });

  test('with the financial firm of the study R0 falls from 2.08 to 0.14', () => {
    expect(referralReproduction(example)).toBeCloseTo(2.077, 9);
    const factors = { referralRate: 0.67 * 0.485, reach: 5, referralConversion: 0.085 };
    expect(referralReproduction(factors)).toBeCloseTo(0.14, 2);
  });

  test('as published takes everything, own data presets nothing', () => {
    expect(followThroughPreset('published', 0.62)).toEqual(all);
    expect(followThroughPreset('own', 0.62)).toBeNull();
  });

  test('the effective conversion is never above the stated one', () => {
    expect(followThroughPreset('evidence', 0.05)?.referralConversion).toBe(1);
    expect(followThroughPreset('evidence', 0)?.referralConversion).toBe(1);
    expect(followThroughPreset('evidence', 0.65)?.referralConversion).toBeCloseTo(0.1308, 4);
  });

  test.each(Object.entries(evidenceFactors))('%s has a range around its likeliest value', (_, factor) => {
    expect(factor.low).toBeLessThan(factor.mode);
    expect(factor.mode).toBeLessThan(factor.high);
    expect([factor.low >= 0, factor.high <= 1]).toEqual([true, true]);
    expect(factor.kind === 'judgement' || factor.sources.length > 0).toBe(true);
  });

  test('both firms of the study lie within the ranges drawn from it', () => {
    for (const firm of referralStudy) {
      const { intentionRealised, effectiveConversion } = referralEvidence(firm, 5);
      expect(intentionRealised).toBeGreaterThan(evidenceFactors.referralRate.low);
      expect(intentionRealised).toBeLessThan(evidenceFactors.referralRate.high);
      expect(effectiveConversion).toBeGreaterThan(evidenceFactors.effectiveConversion.low);
      // The other reading of the study: the share is the conversion itself.
      expect(firm.broughtCustomer).toBeLessThan(evidenceFactors.effectiveConversion.high);
    }
  });

  test('a study without recommenders, intentions or reach says nothing', () => {
    const none = { intended: 0, recommended: 0, broughtCustomer: 0 };
    expect(referralEvidence(none, 5)).toEqual({
      intentionRealised: null,
      customersPerRecommender: null,
      effectiveConversion: null,
    });
    const firm = { intended: 0.68, recommended: 0.33, broughtCustomer: 0.14 };
    expect(referralEvidence(firm, 0).effectiveConversion).toBeNull();
  });
});

describe('from published to defensible', () => {
  const walk = (changes = {}) =>
    defensibleCustomerValue({
      ...example,
      followThrough: followThroughPreset('evidence', 0.62) ?? all,
      dissatisfied: nothing,
      causalShare: 1,
      grossMargin: 0.4,
      expansionMargin: 0.4,
      ...changes,
    });

  test('337.70 becomes 97.49 in deeds, 97.49 without a counterfactual and 39.00 as margin', () => {
    const steps = walk();
    expect(steps.map(({ id }) => id)).toEqual(['published', 'followThrough', 'counterfactual', 'margin']);
    expect(steps.map(({ left }) => Math.round(left * 100) / 100)).toEqual([337.7, 97.49, 97.49, 39]);
    expect(steps[2]?.amount).toBe(0);
  });

  test('what dissatisfied customers say is followed through like what satisfied ones say', () => {
    // 100 × [0.75 × 0.41 + 0.5 × 0.29 + 5 × 0.43 × (0.085/0.62)(0.67 × 0.62 − 0.1 × 0.3)]
    expect(walk({ dissatisfied })[2]?.left).toBeCloseTo(56.61, 4);
  });

  test('only the part that the experience causes counts', () => {
    const left = (causalShare: number) => walk({ dissatisfied, causalShare })[3]?.left ?? NaN;
    expect(left(0.5)).toBeCloseTo(left(1) / 2, 9);
    expect(left(0)).toBeCloseTo(0, 12);
  });

  test('cross-sell has its own margin', () => {
    expect((walk({ expansionMargin: 0.5 })[3]?.left ?? 0) - (walk()[3]?.left ?? 0)).toBeCloseTo(2.45, 9);
  });

  const inputs = fc.record({
    formula: formulaInputs,
    followThrough: shares,
    dissatisfied: shares,
    causalShare: share,
    grossMargin: fc.double({ min: -0.5, max: 1, noNaN: true }),
    expansionMargin: fc.double({ min: -0.5, max: 1, noNaN: true }),
  });

  test('the amounts add up to what is left, exactly, and everything is finite', () => {
    fc.assert(
      fc.property(inputs, ({ formula, ...rest }) => {
        const steps = defensibleCustomerValue({ ...formula, ...rest });
        let total = 0;
        for (const { amount, left } of steps) {
          total += amount;
          expect(total).toBe(left);
        }
        expect(steps[0]?.left).toBe(satisfiedCustomerValue(formula).total);
        expect(numbersIn(steps).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('without any correction the defensible value is the published one', () => {
    fc.assert(
      fc.property(formulaInputs, (formula) => {
        const whole = { followThrough: all, dissatisfied: nothing, causalShare: 1 };
        const steps = defensibleCustomerValue({ ...formula, ...whole, grossMargin: 1, expansionMargin: 1 });
        expect(steps.slice(1).map(({ amount }) => amount)).toEqual([0, 0, 0]);
      }),
    );
  });

  test('less follow-through never leaves more, and a counterfactual below the satisfied never adds', () => {
    fc.assert(
      fc.property(inputs, ({ formula, ...rest }) => {
        const [, followed, counterfactual] = defensibleCustomerValue({ ...formula, ...rest });
        expect(followed?.amount).toBeLessThanOrEqual(0);
        expect(counterfactual?.amount).toBeLessThanOrEqual(1e-9 * satisfiedCustomerValue(formula).total);
      }),
    );
  });
});

describe('gap between the surveys (MODEL §1.7)', () => {
  const pairs = [
    [0.84, 0.81, 1.0],
    [0.54, 0.49, 1.3],
    [0.73, 0.67, 1.7],
    [0.65, 0.62, 0.8],
  ] as const;

  test.each(pairs)('%s against %s is %s standard errors at 200 and 1000 respondents', (first, second, z) => {
    const significance = gapSignificance(
      { share: first, respondents: 200 },
      { share: second, respondents: 1000 },
    );
    expect(significance).toBeCloseTo(z, 1);
    expect(significance).toBeLessThan(1.96);
  });

  test('at the required sample size the gap is just significant', () => {
    for (const [first, second] of pairs) {
      const respondents = sampleSizeForGap(first, second) ?? 0;
      const z = gapSignificance({ share: first, respondents }, { share: second, respondents });
      expect(z).toBeGreaterThanOrEqual(1.959963984540054);
      expect(z).toBeCloseTo(1.96, 2);
    }
  });

  test('nothing can be said without a gap, without respondents or without any variation', () => {
    expect(sampleSizeForGap(0.5, 0.5)).toBeNull();
    expect(sampleSizeForGap(1e-200, 0)).toBeNull();
    expect(gapSignificance({ share: 0.5, respondents: 0 }, { share: 0.4, respondents: 10 })).toBeNull();
    expect(gapSignificance({ share: 1, respondents: 0 }, { share: 0.4, respondents: 10 })).toBeNull();
    expect(gapSignificance({ share: 1, respondents: 10 }, { share: 0, respondents: 10 })).toBeNull();
    expect(gapSignificance({ share: 0.5, respondents: 9 }, { share: 0.5, respondents: 9 })).toBe(0);
  });
});
