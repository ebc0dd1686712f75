import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOfInputs } from '../../src/model/case-of-inputs';
import { caseProblem } from '../../src/model/case-problem';
import { examples, presets } from '../../src/model/examples';
import { headline } from '../../src/model/headline';
import type { Inputs } from '../../src/model/inputs';
import type { Results, Scalar } from '../../src/model/results';
import { simulate } from '../../src/model/simulate';
import { anyInputs, churnAlone, moneyMoved } from './any-inputs';
import { sum } from './combined-case-measures';

const of = ({ value, reason }: Scalar): number => {
  if (value === null) throw new Error(`No value: ${reason ?? 'and no reason'}`);
  return value;
};

/** Inputs whose case can be computed. */
const computable = anyInputs.filter((inputs) => simulate(inputs).verdict !== null);

describe('identities of the whole case (MODEL §3.3)', () => {
  test('I1: the streams add up to the total, and each to its months', () => {
    fc.assert(
      fc.property(computable, (inputs) => {
        const { series, ...results } = simulate(inputs);
        const { retentionRevenue, referralRevenue, expansionRevenue } = results;
        const total = of(retentionRevenue) + of(referralRevenue) + of(expansionRevenue);
        expect(of(results.totalRevenueUplift)).toBe(total + 0);
        expect(results.revenueUplift).toEqual(retentionRevenue);
        for (const id of [
          'retentionRevenue',
          'referralRevenue',
          'expansionRevenue',
          'acquisitionSaving',
        ] as const)
          expect(of(results[id])).toBe(sum(series[id]) + 0);
        const yearOne = sum(series.retentionRevenue.slice(0, 13));
        expect(of(results.revenueUpliftYearOne)).toBe(yearOne + 0);
      }),
    );
  });

  test('I1: retention and referral are what the customers kept and won pay, and nobody is counted twice', () => {
    const weights = { start: 0, mid: 0.5, end: 1 } as const;
    fc.assert(
      fc.property(computable, (inputs) => {
        const { series, customersKept, customersSaved, customersReferred } = simulate(inputs);
        const weight = weights[inputs.revenueTiming];
        const more = series.customersWith.map(
          (customers, step) => customers - (series.customersWithout[step] ?? 0),
        );
        const most = Math.max(...series.customersWith, ...series.customersWithout);
        for (const step of [1, 7, series.years.length - 1]) {
          const paying = weight * (more[step] ?? 0) + (1 - weight) * (more[step - 1] ?? 0);
          const streams = (series.retentionRevenue[step] ?? 0) + (series.referralRevenue[step] ?? 0);
          expect(Math.abs(streams - (inputs.annualRevenue / 12) * paying)).toBeLessThanOrEqual(
            1e-12 * inputs.annualRevenue * most + 1e-300,
          );
        }
        const apart = of(customersSaved) + of(customersReferred) - of(customersKept);
        expect(Math.abs(apart)).toBeLessThanOrEqual(1e-12 * most + 1e-300);
      }),
    );
  });

  test('I2: satisfied customers who do no more than others leave the churn case, to the last digit', () => {
    fc.assert(
      fc.property(anyInputs, (any) => {
        const inputs: Inputs = { ...any, retentionLever: 'direct', referralGenerations: 'one' };
        const alike: Inputs = {
          ...{ ...inputs, counterfactual: 'incremental', crossSellDissatisfied: inputs.crossSell },
          ...{ referralRateDissatisfied: inputs.referralRate },
          ...{ referralConversionDissatisfied: inputs.referralConversion },
        };
        const [one, other] = [simulate(alike), simulate(churnAlone(inputs))];
        for (const id of [
          'npv',
          'retentionRevenue',
          'cost',
          'irr',
          'paybackYears',
          'breakEvenChurnCut',
        ] as const)
          expect(one[id], id).toEqual(other[id]);
        expect(one.series).toEqual(other.series);
      }),
    );
  });

  test('I3: when nothing changes there is no revenue, and the NPV is minus the present value of the cost', () => {
    fc.assert(
      fc.property(anyInputs, (any) => {
        const inputs: Inputs = { ...churnAlone(any), churnCut: 0 };
        const results = simulate(inputs);
        for (const id of [
          'totalRevenueUplift',
          'grossProfitUplift',
          'acquisitionSaving',
          'referralRewards',
        ] as const)
          expect(results[id], id).toEqual({ value: 0 });
        const apart = of(results.npv) + of(results.presentValueOfCost);
        expect(Math.abs(apart)).toBeLessThanOrEqual(1e-12 * moneyMoved(inputs) + 1e-300);
      }),
    );
  });

  // COMB-06; one purchase cycle (COMB-01) cannot be typed as inputs: see combined-case.test.ts.
  test('I5: formula plus churn claims 41 870, of which 8 100 are counted twice', () => {
    const inputs: Inputs = {
      ...{ ...examples.published, customers: 1_000, annualRevenue: 100 },
      ...{ satisfiedNow: 0.5, satisfiedTarget: 0.6, churnNow: 1 - 0.5 * 0.81 },
      // Dissatisfied customers never stay, satisfied ones as often as they say.
      ...{ retentionLever: 'satisfaction', retentionOfSatisfied: 0.81 },
    };
    const { naiveClaim, doubleCountAvoided, churnAfter } = simulate(inputs);
    expect(of(churnAfter)).toBeCloseTo(1 - 0.6 * 0.81, 12);
    expect(of(naiveClaim)).toBeCloseTo(41_870, 8);
    expect(of(doubleCountAvoided)).toBeCloseTo(8_100, 8);
    expect(of(naiveClaim) - of(doubleCountAvoided)).toBeCloseTo(33_770, 8);
  });

  test('gross profit and cost are those of all streams, and the ROI theirs', () => {
    const inputs: Inputs = {
      ...{ ...examples.b2b, expansionMargin: 0.6, acquisitionCost: 800, referralReward: 50 },
      ...{ incrementalReferralShare: 0.7 },
    };
    const results = simulate(inputs);
    const margin = 0.45 * (of(results.retentionRevenue) + of(results.referralRevenue));
    const profit = margin + 0.6 * of(results.expansionRevenue) + of(results.acquisitionSaving);
    expect(of(results.grossProfitUplift)).toBeCloseTo(profit, 6);
    expect(of(results.referralRewards)).toBeGreaterThan(0);
    expect(of(results.cost)).toBeCloseTo(180_000 + of(results.referralRewards), 6);
    expect(of(results.cost)).toBeCloseTo(sum(results.series.cost), 6);
    expect(of(results.roi)).toBeCloseTo(profit / of(results.cost) - 1, 9);
  });

  test('the break-even cut holds the other streams, and is 0 when they pay alone', () => {
    const costly = simulate(examples.b2b);
    const alone = simulate(churnAlone(examples.b2b));
    expect(of(costly.breakEvenChurnCut)).toBeGreaterThan(0);
    expect(of(costly.breakEvenChurnCut)).toBeLessThan(of(alone.breakEvenChurnCut));
    const cheap = simulate({ ...examples.b2b, investmentOneOff: 1_000, investmentPerYear: 0 });
    expect(cheap.breakEvenChurnCut).toEqual({ value: 0 });
  });
});

const problems: readonly (readonly [string, Partial<Inputs>])[] = [
  // 60 % of customers staying 90 % of the time is more than the 10 % who stay at all.
  ['contradictoryRetention', { retentionLever: 'satisfaction', churnNow: 0.9 }],
  ['contradictoryRetention', { retentionLever: 'satisfaction', churnNow: 0, retentionOfSatisfied: 0.5 }],
  ['nobodyDissatisfied', { retentionLever: 'satisfaction', satisfiedNow: 1 }],
  ['marketSizeMissing', { referralGenerations: 'compounding', claimStrength: 'published' }],
];

describe('a case without an answer', () => {
  test.each(problems)('has the reason %s for every result: %j', (reason, change) => {
    const inputs: Inputs = { ...examples.b2b, ...change };
    expect(caseProblem(inputs, caseOfInputs(inputs))).toBe(reason);
    const { series, verdict, b2b, b2c, ...results } = simulate(inputs);
    const ofCustomer: readonly string[] = Object.keys(b2b);
    const scalars = Object.entries(results as Partial<Results>).filter(([id]) => !ofCustomer.includes(id));
    expect(scalars.length).toBeGreaterThan(30);
    for (const [id, scalar] of scalars) expect(scalar, id).toMatchObject({ value: null, reason });
    expect(verdict).toBeNull();
    expect(new Set(Object.values(series).map((values: readonly number[]) => values.length))).toEqual(
      new Set([0]),
    );
    expect(headline('npv', inputs)).toBeNaN();
    // The published formula and the defensible figure do not depend on it.
    expect(b2c.satisfiedCustomerValue.value).toBeGreaterThan(0);
    expect(results.defensibleCustomerValue.value).toBeGreaterThan(0);
  });

  test.each([
    { retentionLever: 'satisfaction' },
    { referralGenerations: 'compounding' },
    { referralGenerations: 'compounding', claimStrength: 'published', marketSize: 10_000 },
    { referralGenerations: 'one', claimStrength: 'published' },
    { retentionLever: 'direct', satisfiedNow: 1, churnNow: 0.9 },
  ] as const)('is not one with %j', (change) => {
    const inputs: Inputs = { ...examples.b2b, ...change };
    expect(caseProblem(inputs, caseOfInputs(inputs))).toBeNull();
    expect(simulate(inputs).verdict).not.toBeNull();
  });
});

describe('what people do, not what they say', () => {
  test('the stronger the claim, the more the case and the defensible figure are worth', () => {
    for (const preset of presets) {
      const [evidence, published] = (['evidence', 'published'] as const).map((claimStrength) =>
        simulate({ ...examples[preset], claimStrength }),
      );
      if (evidence === undefined || published === undefined) throw new Error('no results');
      for (const id of ['npv', 'referralRevenue', 'expansionRevenue', 'defensibleCustomerValue'] as const)
        expect(of(evidence[id]), id).toBeLessThan(of(published[id]));
      expect(evidence.retentionRevenue).toEqual(published.retentionRevenue);
      expect(evidence.satisfiedCustomerValue).toEqual(published.satisfiedCustomerValue);
    }
  });

  test('one’s own factors count only when the claim is one’s own', () => {
    const all = { retentionFollowThrough: 1, crossSellFollowThrough: 1 };
    const factors = { ...all, referralFollowThrough: 1, referralConversionFollowThrough: 1 };
    const own = simulate({ ...examples.b2b, ...factors, claimStrength: 'own' });
    expect(own.npv).toEqual(simulate({ ...examples.b2b, claimStrength: 'published' }).npv);
    expect(simulate({ ...examples.b2b, ...factors }).npv).toEqual(simulate(examples.b2b).npv);
  });

  test('what dissatisfied customers do is taken off only when the incremental view asks for it', () => {
    const dissatisfied = { crossSellDissatisfied: 0.27, referralRateDissatisfied: 0.73 };
    const inputs: Inputs = { ...examples.b2b, ...dissatisfied, referralConversionDissatisfied: 0.325 };
    const gross = simulate(inputs);
    const incremental = simulate({ ...inputs, counterfactual: 'incremental' });
    expect(gross.npv).toEqual(simulate(examples.b2b).npv);
    // Half of 54 % cross-sell and half of 65 % conversion: half of both streams.
    expect(of(incremental.referralRevenue)).toBeCloseTo(of(gross.referralRevenue) / 2, 6);
    expect(of(incremental.expansionRevenue)).toBeLessThan(of(gross.expansionRevenue) / 2 + 1e-6);
    expect(incremental.retentionRevenue).toEqual(gross.retentionRevenue);
  });
});

test('the published headline depends on no assumption and nothing of the business', () => {
  fc.assert(
    fc.property(anyInputs, anyInputs, (inputs, other) => {
      const { purchaseValue, reach, retention, crossSell, referralRate, referralConversion } = inputs;
      const formula = { purchaseValue, reach, retention, crossSell, referralRate, referralConversion };
      const [one, two] = [simulate(inputs), simulate({ ...other, ...formula })];
      const ids = [
        'satisfiedCustomerValue',
        'retentionPart',
        'crossSellPart',
        'referralPart',
        'multiplier',
      ] as const;
      for (const id of [...ids, 'parityReach', 'referralReproduction'] as const) {
        expect(two[id], id).toEqual(one[id]);
        expect(two.b2b[id], id).toEqual(one.b2b[id]);
        expect(two.b2c[id], id).toEqual(one.b2c[id]);
      }
    }),
  );
});

test.each(presets)('the walk of %s adds up to the defensible value exactly, in every segment', (preset) => {
  const results = simulate(examples[preset]);
  for (const { defensibleSteps, defensibleCustomerValue, satisfiedCustomerValue } of [
    results,
    results.b2b,
    results.b2c,
  ]) {
    expect(sum(defensibleSteps.map(({ amount }) => amount))).toBe(defensibleCustomerValue.value);
    expect(defensibleSteps[0]?.left).toBe(satisfiedCustomerValue.value);
    expect(defensibleSteps.at(-1)?.left).toBe(defensibleCustomerValue.value);
  }
});
