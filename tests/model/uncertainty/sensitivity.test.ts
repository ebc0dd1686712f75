import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/model/examples';
import { simulate } from '../../../src/model/simulate';
import { quantileOf } from '../../../src/model/uncertainty/distribution-quantile';
import type { Ranges } from '../../../src/model/uncertainty/range';
import { prepareRun, type RunRequest } from '../../../src/model/uncertainty/run-plan';
import { tornado } from '../../../src/model/uncertainty/tornado';
import { allAtOnce } from '../../../src/model/uncertainty/all-at-once';
import { varianceShares } from '../../../src/model/uncertainty/variance-shares';

const { b2b, b2c } = examples;
const sharesOf = (...asked: Parameters<typeof varianceShares>) => allAtOnce(varianceShares(...asked));
const ranges: Ranges = {
  churnCut: { kind: 'pert', low: 0.015, high: 0.04 },
  investmentOneOff: { kind: 'pert', low: 54_000, high: 75_000 },
  annualRevenue: { kind: 'pert', low: 9_000, high: 15_000 },
};
const plan = (request: Partial<RunRequest> = {}) =>
  prepareRun({ inputs: b2b, isSet: () => false, ranges, seed: 1, ...request });

describe('the tornado', () => {
  test('names ends that whoever types them finds again, also of a very narrow range', () => {
    const endsOf = (churnCut: Ranges['churnCut'] & object) => {
      const [bar] = tornado(plan({ ranges: { churnCut } }), 'npv').bars;
      return [bar?.p10, bar?.p90];
    };
    expect(endsOf({ kind: 'pert', low: 0.015, high: 0.04 })).toEqual([0.0228, 0.0353]);
    const [low = NaN, high = NaN] = endsOf({ kind: 'pert', low: 0.0299999, high: 0.0300001 });
    expect(high).toBeGreaterThan(low);
  });

  test('moves each input to its own P10 and P90, with the results of simulate', () => {
    const { base, bars } = tornado(plan(), 'npv');
    expect(base).toBeCloseTo(simulate(b2b).npv.value ?? NaN, 6);
    for (const { id, p10, p90, atP10, atP90, swing, isMonotone } of bars) {
      const { distribution } = plan().uncertain.find((input) => input.id === id) ?? {};
      if (distribution === undefined) throw new Error('a bar of no uncertain input');
      const exact = [quantileOf(distribution, 0.1), quantileOf(distribution, 0.9)] as const;
      // Rounded as they are shown, by less than the 200th part of what lies between them.
      const most = 0.0051 * (exact[1] - exact[0]);
      expect(Math.abs(p10 - exact[0])).toBeLessThan(most);
      expect(Math.abs(p90 - exact[1])).toBeLessThan(most);
      expect(atP10).toBeCloseTo(simulate({ ...b2b, [id]: p10 }).npv.value ?? NaN, 6);
      expect(atP90).toBeCloseTo(simulate({ ...b2b, [id]: p90 }).npv.value ?? NaN, 6);
      expect(swing).toBe(Math.abs((atP90 ?? NaN) - (atP10 ?? NaN)));
      expect(isMonotone).toBe(true);
    }
    const swings = bars.map(({ swing }) => swing ?? NaN);
    expect([...swings].sort((one, other) => other - one)).toEqual(swings);
  });

  test('marks an input whose result turns back in between', () => {
    // A cut of ten points is worth more the more churn there is to cut, up to ten; beyond, who is kept leaves sooner.
    const inputs = { ...b2b, churnNow: 0.1, churnCut: 0.1 };
    const uncertain: Ranges = { churnNow: { kind: 'triangular', low: 0, high: 0.6 } };
    const { base, bars } = tornado(plan({ inputs, ranges: uncertain }), 'npv');
    expect(bars[0]).toMatchObject({ id: 'churnNow', isMonotone: false });
    expect(bars[0]?.atP10).toBeLessThan(base ?? NaN);
    expect(bars[0]?.atP90).toBeLessThan(base ?? NaN);
  });

  test('has a bar without length for a payback that one end never reaches', () => {
    const inputs = { ...b2b, horizonYears: 2 };
    const wide: Ranges = { annualRevenue: { kind: 'pert', low: 0, high: 200_000 } };
    const [bar] = tornado(plan({ inputs, ranges: wide }), 'paybackYears').bars;
    expect(bar).toMatchObject({ atP10: null, swing: null });
    expect(bar?.atP90).not.toBeNull();
  });
});

describe('the variance shares', () => {
  const surveys: Ranges = {
    retention: { kind: 'beta', sampleSize: 1000, designEffect: 1.5 },
    crossSell: { kind: 'beta', sampleSize: 1000, designEffect: 1.5 },
    referralRate: { kind: 'beta', sampleSize: 1000, designEffect: 1.5 },
    referralConversion: { kind: 'beta', sampleSize: 1000, designEffect: 1.5 },
    reach: { kind: 'lognormal', p90: 10 },
  };

  test('of the published formula say: measure how many people a customer reaches', () => {
    const shares = sharesOf(plan({ inputs: b2c, ranges: surveys }), 'satisfiedCustomerValue');
    expect(shares?.measureNext).toBe('reach');
    expect(shares?.isExact).toBe(true);
    expect(shares?.shares[0]?.first).toBeGreaterThan(0.98);
  });

  test('estimated from draws agree with the exact ones', () => {
    // Under `published` and without a margin of its own, the defensible value is the formula times the margin.
    const inputs = { ...b2c, claimStrength: 'published' } as const;
    const exact = sharesOf(plan({ inputs, ranges: surveys }), 'satisfiedCustomerValue');
    const sampled = sharesOf(plan({ inputs, ranges: surveys }), 'defensibleCustomerValue');
    expect(sampled?.isExact).toBe(false);
    for (const { id, first, total } of exact?.shares ?? []) {
      const share = sampled?.shares.find((candidate) => candidate.id === id);
      expect(Math.abs((share?.first ?? NaN) - first)).toBeLessThan(0.01);
      expect(Math.abs((share?.total ?? NaN) - total)).toBeLessThan(0.01);
    }
  });

  test('of the net present value rank its inputs, and almost add up to a whole', () => {
    const shares = sharesOf(plan(), 'npv');
    const [largest, , smallest] = shares?.shares ?? [];
    expect(shares?.measureNext).toBe(largest?.id);
    expect(smallest?.id).toBe('investmentOneOff');
    const sum = (shares?.shares ?? []).reduce((total, { first }) => total + first, 0);
    expect(sum).toBeGreaterThan(0.95);
    expect(sum).toBeLessThan(1.01);
  });

  test('are not there under correlation, nor where nothing varies', () => {
    expect(sharesOf(plan({ correlation: 0.3 }), 'npv')).toBeNull();
    expect(sharesOf(plan({ ranges: {} }), 'npv')).toBeNull();
    expect(sharesOf(plan(), 'satisfiedCustomerValue')).toBeNull();
    // The value of a customer does not depend on the investment.
    expect(sharesOf(plan(), 'defensibleCustomerValue')).toBeNull();
  });
});
