import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenInput } from '../../src/model/break-even-input';
import { examples } from '../../src/model/examples';
import { headline, headlineOf, type HeadlineId } from '../../src/model/headline';
import type { Inputs } from '../../src/model/inputs';
import { parameter, parameters, type ParameterId } from '../../src/model/parameters';
import { simulate } from '../../src/model/simulate';
import { sliderRange } from '../../src/model/slider-range';
import { impliedChoices, withInput } from '../../src/model/with-input';
import { anyInputs, anyValue, churnAlone, moneyMoved, ordinaryInputs, parameterIds } from './any-inputs';

const movedBy = (id: ParameterId): HeadlineId | null => {
  if (['sbgAlpha', 'sbgBeta', 'sampleSizeB2B', 'sampleSizeB2C'].includes(id)) return null;
  if (['retentionFollowThrough', 'retentionDissatisfied'].includes(id)) return 'defensibleCustomerValue';
  return parameter(id).group === 'formula' ? 'satisfiedCustomerValue' : 'npv';
};

describe('a headline', () => {
  test('equals the result of the whole simulation', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const results = simulate(inputs);
        for (const id of ['satisfiedCustomerValue', 'defensibleCustomerValue'] as const)
          expect(headline(id, inputs) + 0).toBe(results[id].value ?? NaN);
        const npv = headline('npv', inputs);
        if (results.npv.value === null) expect(npv).toBeNaN();
        else
          expect(Math.abs(npv - results.npv.value)).toBeLessThanOrEqual(1e-10 * moneyMoved(inputs) + 1e-300);
      }),
      { numRuns: 500 },
    );
  });

  // An example in which every assumption counts: referrals save acquisition cost, and dissatisfied customers refer too.
  const everythingCounts: Inputs = {
    ...{ ...examples.b2b, acquisitionCost: 500, incrementalReferralShare: 0.6 },
    ...{ referralRateDissatisfied: 0.1, referralConversionDissatisfied: 0.1 },
  };

  test.each(parameters.map(({ id }) => id))('is the one that %s moves', (id) => {
    const moved = headlineOf(id);
    expect(moved).toBe(movedBy(id));
    if (moved === null) return;
    const [low, high] = sliderRange(id, everythingCounts);
    const samples = Array.from({ length: 21 }, (_, index) => low + ((high - low) * index) / 20);
    const at = samples.map((value) => headline(moved, withInput(everythingCounts, id, value)));
    expect(new Set(at.filter(Number.isFinite)).size).toBeGreaterThan(1);
  });

  test.each(parameterIds.filter((id) => [null, 'defensibleCustomerValue'].includes(movedBy(id))))(
    'does not move with %s when it is another one',
    (id) => {
      const moved = movedBy(id);
      const others = (['satisfiedCustomerValue', 'defensibleCustomerValue', 'npv'] as const).filter(
        (other) => other !== moved,
      );
      fc.assert(
        fc.property(anyInputs, anyValue(id), (any, value) => {
          const inputs: Inputs = { ...any, ...impliedChoices(id) };
          for (const other of others)
            expect(headline(other, { ...inputs, [id]: value }), other).toBe(headline(other, inputs));
        }),
        { numRuns: 30 },
      );
    },
  );
});

/** The break-even of an input, looked for on a grid of its slider. */
function breakEvenOf(inputs: Inputs, id: ParameterId): number | null {
  const [low, high] = sliderRange(id, inputs);
  const samples = Array.from({ length: 41 }, (_, index) => low + ((high - low) * index) / 40);
  const values = samples.map((value) => headline('npv', withInput(inputs, id, value)));
  return breakEvenInput(inputs, id, samples, values);
}

/** A case whose last month, and only that, turns its net present value positive. */
const lastMonthPays: Inputs = {
  ...examples.b2b,
  churnNow: 0.01,
  churnCut: 0.00037427738081702565,
  customers: 1,
  annualRevenue: 1,
  grossMargin: 0.05,
  newCustomers: 44.536809131100036,
  investmentOneOff: 1,
  investmentPerYear: 0,
  rampMonths: 0,
  horizonYears: 1,
  discountRate: 0.001,
};

const business = parameters.filter(({ group }) => group === 'business').map(({ id }) => id);

describe('the break-even of one input', () => {
  test('leaves an NPV of zero, or lies where its sign changes', () => {
    fc.assert(
      fc.property(ordinaryInputs, fc.constantFrom(...business), (drawn, id) => {
        const inputs: Inputs = { ...drawn, terminalValue: 'excluded' };
        const value = breakEvenOf(inputs, id);
        if (value === null) return;
        const npv = (there: number) => headline('npv', withInput(inputs, id, there));
        // A horizon counts whole months, and near a churn of 100 % the last digit of a number decides.
        const aside = id === 'horizonYears' ? 1 / 12 : 1e-8 * Math.max(Math.abs(value), parameter(id).step);
        const { min, max } = parameter(id);
        const [below, above] = [Math.max(min, value - aside), Math.min(max, value + aside)].map(npv);
        const isZero = Math.abs(npv(value)) <= 1e-8 * moneyMoved(withInput(inputs, id, value));
        expect(isZero || Math.sign(below ?? 0) !== Math.sign(above ?? 0)).toBe(true);
      }),
      {
        numRuns: 300,
        // Found once at random: month 240 is the first that pays.
        examples: [[lastMonthPays, 'horizonYears']],
      },
    );
  });

  test.each(business)('of %s lies inside its slider when there is one', (id) => {
    const [low, high] = sliderRange(id, examples.b2b);
    const value = breakEvenOf(examples.b2b, id) ?? low;
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });

  test.each(
    [
      ['churnNow', 'churnCut', 'customers', 'annualRevenue', 'grossMargin', 'investmentOneOff'],
      ['investmentPerYear', 'rampMonths', 'horizonYears'],
    ].flat() as ParameterId[],
  )('of %s exists in the B2B example: its ends lie on both sides of zero', (id) => {
    const [low, high] = sliderRange(id, examples.b2b);
    const [atLow, atHigh] = [low, high].map((end) => headline('npv', { ...examples.b2b, [id]: end }));
    if ((atLow ?? 0) > 0 !== (atHigh ?? 0) > 0) expect(breakEvenOf(examples.b2b, id)).not.toBeNull();
    else expect(['churnNow', 'rampMonths']).toContain(id);
  });

  // Oracle CHURN-22: 16.396684598 % of 15 % churn.
  test('of the churn cut is the break-even cut in its own basis', () => {
    const worked: Inputs = {
      ...churnAlone(examples.b2b),
      customers: 10_000,
      annualRevenue: 500,
      grossMargin: 0.4,
      newCustomers: 0,
      rampMonths: 0,
      horizonYears: 5,
      investmentOneOff: 100_000,
      investmentPerYear: 60_000,
      discountRate: 0.08,
    };
    expect(breakEvenOf(worked, 'churnCut')).toBeCloseTo(0.15 * 0.16396684598350758, 10);
    expect(breakEvenOf({ ...worked, churnCutBasis: 'percent' }, 'churnCut')).toBeCloseTo(
      0.16396684598350758,
      10,
    );
  });

  test('of the satisfied share is there when more satisfied customers alone can make the case pay', () => {
    const noCut: Inputs = { ...examples.b2b, churnCut: 0 };
    const target = breakEvenOf(noCut, 'satisfiedTarget') ?? NaN;
    expect(target).toBeGreaterThan(noCut.satisfiedNow);
    expect(headline('npv', { ...noCut, satisfiedTarget: target })).toBeCloseTo(0, 5);
  });

  test('is none where the case has no answer on one side', () => {
    // Satisfied customers who stay less than 75 % of the time contradict a churn of 15 %.
    const [samples, inputs] = [[0, 0.5, 0.7, 0.95], { ...examples.b2b, investmentOneOff: 1e6 }];
    const values = samples.map((value) => headline('npv', withInput(inputs, 'retentionOfSatisfied', value)));
    expect(values.map(Number.isFinite)).toEqual([false, false, false, true]);
    expect(breakEvenInput(inputs, 'retentionOfSatisfied', samples, values)).toBeNull();
    const positive = [NaN, NaN, NaN, 1];
    expect(breakEvenInput(inputs, 'retentionOfSatisfied', samples, positive)).toBeNull();
  });

  test('of a cost is what the programme may cost: today’s cost plus its net present value', () => {
    const npv = headline('npv', examples.b2b);
    const samples = [0, 60_000, 1_000_000, 1e9];
    const values = samples.map((value) => headline('npv', { ...examples.b2b, investmentOneOff: value }));
    expect(breakEvenInput(examples.b2b, 'investmentOneOff', samples, values)).toBeCloseTo(60_000 + npv, 5);
  });

  test('of an input that cannot make the case pay is none', () => {
    const hopeless: Inputs = { ...churnAlone(examples.b2b), churnCut: 0 };
    const helps: readonly ParameterId[] = ['churnCut', 'satisfiedNow', 'satisfiedTarget'];
    for (const id of business.filter((other) => !helps.includes(other)))
      expect(breakEvenOf(hopeless, id), id).toBeNull();
  });

  test('of a case that is zero everywhere is none', () => {
    const empty: Inputs = { ...examples.b2b, customers: 0, newCustomers: 0, investmentOneOff: 0 };
    expect(breakEvenOf({ ...empty, investmentPerYear: 0 }, 'churnNow')).toBeNull();
  });

  test('is the one nearest to the value in force when there are two', () => {
    // Three points on either side: nobody leaves at 0 %, and at 100 % hardly anybody can be kept.
    const inputs: Inputs = { ...examples.b2b, churnCutBasis: 'points', churnCut: 0.03 };
    const at = (churnNow: number) => breakEvenOf({ ...inputs, churnNow }, 'churnNow');
    const [lower, upper] = [at(0.01), at(0.99)];
    expect(lower).not.toBeNull();
    expect(upper).not.toBeNull();
    expect(lower ?? 1).toBeLessThan(upper ?? 0);
    expect(at((lower ?? 0) + 0.01)).toBeCloseTo(lower ?? NaN, 10);
  });
});
