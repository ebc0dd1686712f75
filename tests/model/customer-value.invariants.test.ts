import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaInputs as ids, type CustomerFormulaInputs } from '../../src/model/customer-formula-inputs';
import { customerValueElasticities } from '../../src/model/customer-value-elasticities';
import { customerValueGradient } from '../../src/model/customer-value-gradient';
import { customerValueInversion } from '../../src/model/customer-value-inversion';
import { customerValueShares } from '../../src/model/customer-value-shares';
import { followThroughCustomerValue } from '../../src/model/follow-through';
import { parityReach } from '../../src/model/parity-reach';
import { referralReproduction } from '../../src/model/referral-reproduction';
import { satisfiedCustomerValue } from '../../src/model/satisfied-customer-value';
import { segmentGap } from '../../src/model/segment-gap';
import { formulaInputs, numbersIn, share, shares } from './arbitrary-inputs';

const total = (i: CustomerFormulaInputs) => satisfiedCustomerValue(i).total;
const rounding = (...values: number[]) => 1e-12 * (1 + Math.max(...values.map(Math.abs)));

describe('value of a satisfied customer', () => {
  test('the three parts add up to the total exactly', () => {
    fc.assert(
      fc.property(formulaInputs, (i) => {
        const value = satisfiedCustomerValue(i);
        expect(value.retention + value.crossSell + value.referral).toBe(value.total);
        expect(Math.abs(value.multiplier * i.purchaseValue - value.total)).toBeLessThan(
          rounding(value.total),
        );
      }),
    );
  });

  test('it is proportional to the purchase value', () => {
    fc.assert(
      fc.property(formulaInputs, fc.double({ min: 0, max: 10, noNaN: true }), (i, factor) => {
        const scaled = total({ ...i, purchaseValue: i.purchaseValue * factor });
        expect(Math.abs(scaled - factor * total(i))).toBeLessThan(rounding(scaled));
      }),
    );
  });

  test.each(ids)('it is linear in %s, and the gradient is its slope', (id) => {
    fc.assert(
      fc.property(formulaInputs, share, share, (i, first, second) => {
        const at = (value: number) => total({ ...i, [id]: value });
        const half = at((first + second) / 2);
        expect(Math.abs(half - (at(first) + at(second)) / 2)).toBeLessThan(rounding(at(first), at(second)));
        const rise = customerValueGradient(i)[id] * (second - first);
        expect(Math.abs(at(second) - at(first) - rise)).toBeLessThan(rounding(at(first), at(second)));
      }),
    );
  });

  test('referral rate, reach and conversion may swap their values', () => {
    fc.assert(
      fc.property(formulaInputs, share, (i, reach) => {
        const [p, k, q] = [i.referralRate, reach, i.referralConversion];
        const value = total({ ...i, reach });
        const swaps = [
          { referralRate: k, reach: q, referralConversion: p },
          { referralRate: q, reach: p, referralConversion: k },
          { referralRate: k, reach: p, referralConversion: q },
        ];
        for (const swap of swaps) {
          expect(Math.abs(total({ ...i, ...swap }) - value)).toBeLessThan(rounding(value));
        }
      }),
    );
  });

  test('the shares of the parts add up to 1', () => {
    fc.assert(
      fc.property(formulaInputs, (i) => {
        fc.pre(total(i) > 1e-300);
        const { retention, crossSell, referral } = customerValueShares(i);
        expect((retention ?? 0) + (crossSell ?? 0) + (referral ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the elasticities add up to 2 plus twice the referral share', () => {
    fc.assert(
      fc.property(formulaInputs, (i) => {
        fc.pre(satisfiedCustomerValue(i).multiplier > 1e-300);
        const elasticities = customerValueElasticities(i);
        const sum = ids.reduce((soFar, id) => soFar + (elasticities[id] ?? 0), 0);
        expect(sum).toBeCloseTo(2 + 2 * (elasticities.reach ?? 0), 9);
      }),
    );
  });

  test('an input that has the value asked for reaches the target', () => {
    const lively = fc.double({ min: 0.05, max: 1, noNaN: true });
    const livelyInputs = fc.record({
      purchaseValue: fc.double({ min: 1, max: 1e6, noNaN: true }),
      retention: lively,
      crossSell: lively,
      referralRate: lively,
      reach: fc.double({ min: 0.1, max: 20, noNaN: true }),
      referralConversion: lively,
    });
    fc.assert(
      fc.property(livelyInputs, livelyInputs, (i, other) => {
        for (const id of ids) {
          const target = total({ ...i, [id]: other[id] });
          const required = customerValueInversion(i, target)[id];
          expect(required.feasible).toBe(true);
          const reached = total({ ...i, [id]: required.value ?? NaN });
          expect(Math.abs(reached - target)).toBeLessThan(rounding(target, total(i)));
        }
      }),
    );
  });

  test('at the parity reach referrals are worth as much as own purchases', () => {
    fc.assert(
      fc.property(formulaInputs, (i) => {
        const reach = parityReach(i);
        fc.pre(reach !== null && reach < 1e100);
        const value = satisfiedCustomerValue({ ...i, reach });
        const own = value.retention + value.crossSell;
        expect(Math.abs(value.referral - own)).toBeLessThan(rounding(own));
      }),
    );
  });

  test('the causes of a gap between segments add up to it, and swapping the segments flips them', () => {
    fc.assert(
      fc.property(formulaInputs, shares, shares, ({ purchaseValue, reach }, first, second) => {
        const gap = segmentGap(purchaseValue, reach, first, second);
        const difference =
          total({ ...first, purchaseValue, reach }) - total({ ...second, purchaseValue, reach });
        expect(gap.retention + gap.crossSell + gap.referralRate + gap.referralConversion).toBe(gap.total);
        const largest = purchaseValue * (2 + reach);
        expect(Math.abs(gap.total - difference)).toBeLessThan(rounding(largest));
        expect(Math.abs(segmentGap(purchaseValue, reach, second, first).total + gap.total)).toBe(0);
      }),
    );
  });

  test('following through on everything is the published value, on less is never more', () => {
    fc.assert(
      fc.property(formulaInputs, shares, (i, factors) => {
        const everything = { retention: 1, crossSell: 1, referralRate: 1, referralConversion: 1 };
        expect(followThroughCustomerValue(i, everything)).toEqual(satisfiedCustomerValue(i));
        expect(followThroughCustomerValue(i, factors).total).toBeLessThanOrEqual(total(i));
      }),
    );
  });

  test('everything is finite or null wherever the inputs are allowed to be', () => {
    fc.assert(
      fc.property(formulaInputs, shares, (i, other) => {
        const results = [
          satisfiedCustomerValue(i),
          customerValueShares(i),
          customerValueGradient(i),
          customerValueElasticities(i),
          customerValueInversion(i, i.purchaseValue),
          parityReach(i),
          referralReproduction(i),
          segmentGap(i.purchaseValue, i.reach, i, other),
        ];
        expect(numbersIn(results).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
