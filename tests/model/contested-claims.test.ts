import { describe, expect, test } from 'vitest';
import { churnClaim, sumsOfClaim, tableRates, upliftTable } from '../../src/model/churn-claim';
import { costOfKeepingOne } from '../../src/model/claim-values';
import { contestedClaims, type ClaimVariantId } from '../../src/model/contested-claims';
import { examples } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import { readInputs } from '../../src/model/read-inputs';
import { inputsOf, openingScenario, withSegment } from '../../src/state/scenario';
import { withInputs } from '../../src/state/set-inputs';

const variants = contestedClaims.flatMap((claim) => claim.variants);
const valuesOf = (id: ClaimVariantId, inputs: Inputs = examples.b2b) =>
  variants.find((variant) => variant.id === id)?.values(inputs);

describe('every contested claim', () => {
  test.each(contestedClaims)('$id links only to pages, and says so when it was not traced', (claim) => {
    for (const { title, url } of [...claim.seenOn, ...claim.disputedBy]) {
      expect(title).not.toBe('');
      expect(new URL(url).protocol).toMatch(/^https?:$/);
    }
    expect(claim.seenOn.length > 0 || claim.origin === 'notFound').toBe(true);
  });

  test.each(variants)(
    '$id changes the inputs of both examples, to values that can be typed',
    ({ values }) => {
      for (const segment of ['b2b', 'b2c'] as const) {
        const scenario = withSegment(openingScenario, segment);
        const inputs = inputsOf(scenario);
        const changed = values(inputs);
        if (changed === null) throw new Error('not applicable to an example');
        expect(readInputs(inputsOf(withInputs(scenario, changed))).problems).toEqual([]);
        expect({ ...inputs, ...changed }).not.toEqual(inputs);
      }
    },
  );

  test.each(variants)('$id is in force in a scenario exactly as it says', ({ values }) => {
    const changed = values(inputsOf(openingScenario)) ?? {};
    expect(inputsOf(withInputs(openingScenario, changed))).toMatchObject(changed);
  });
});

describe('what a claim comes to', () => {
  test('five points and five percent are different cuts', () => {
    expect(valuesOf('points')).toEqual({ churnCutBasis: 'points', churnCut: 0.05 });
    expect(valuesOf('percent')).toEqual({ churnCutBasis: 'percent', churnCut: 0.05 });
  });

  test('a new customer costs five and 25 times what the plan spends per customer kept', () => {
    // 40 000 a year and a third of 60 000, for 500 × (15 % − 12 %) = 15 customers a year.
    expect(costOfKeepingOne(examples.b2b)).toBeCloseTo(4_000, 6);
    expect(valuesOf('fivefold')).toEqual({ acquisitionCost: 20_000, incrementalReferralShare: 0 });
    expect(valuesOf('twentyFivefold')).toEqual({ acquisitionCost: 100_000, incrementalReferralShare: 0 });
  });

  test('a plan that keeps nobody has no cost per customer kept', () => {
    expect(valuesOf('fivefold', { ...examples.b2b, churnCut: 0 })).toBeNull();
    expect(valuesOf('fivefold', { ...examples.b2b, customers: 0 })).toBeNull();
  });

  test('renewal times 1.12 is a cut in points, at most all of churn', () => {
    expect(valuesOf('renewal')).toEqual({ churnCutBasis: 'points', churnCut: 0.102 });
    expect(valuesOf('renewal', { ...examples.b2b, churnNow: 0.05 })).toMatchObject({ churnCut: 0.05 });
  });

  test('conversion times four stops at all of it', () => {
    expect(valuesOf('convertFourfold', { ...examples.b2b, referralConversionFollowThrough: 0.9 })).toEqual({
      referralConversionFollowThrough: 1,
    });
  });

  test('others do what the loyal do, divided by 1.67 and 1.92', () => {
    expect(valuesOf('loyal')).toEqual({
      retentionDissatisfied: 0.503,
      referralRateDissatisfied: 0.3802,
      referralConversionDissatisfied: 0.65,
    });
  });
});

describe('25 to 95 percent more profit', () => {
  // MODEL §2.8
  test('comes from five points at low churn and rate', () => {
    const percents = upliftTable.map(({ uplifts }) =>
      uplifts.map((uplift) => Math.round((uplift ?? 0) * 100)),
    );
    expect(tableRates).toEqual([0, 0.05, 0.1, 0.15]);
    expect(percents).toEqual([
      [100, 50, 33, 25],
      [50, 33, 25, 20],
      [33, 25, 20, 17],
      [25, 20, 17, 14],
    ]);
    expect(sumsOfClaim.low).toBeCloseTo(0.25, 10);
    expect(sumsOfClaim.high).toBeCloseTo(0.1026, 4);
  });

  test('never comes from five percent of churn', () => {
    const claim = churnClaim(examples.b2b);
    expect(claim.points.uplift).toBeCloseTo(0.25, 10);
    expect(claim.percent.uplift).toBeCloseTo(0.0309, 4);
    expect(claim.largestFromPercent).toBeCloseTo(0.0526, 4);
  });

  test('is the growth of the lifetime values beside it', () => {
    const { lifetimeValueNow, points, percent } = churnClaim(examples.b2c);
    for (const reading of [points, percent]) {
      const growth = (reading.lifetimeValue ?? 0) / (lifetimeValueNow ?? 0) - 1;
      expect(growth).toBeCloseTo(reading.uplift ?? NaN, 10);
    }
  });

  test('has no figure where churn is smaller than five points', () => {
    expect(churnClaim({ ...examples.b2b, churnNow: 0.03 }).points.uplift).toBeNull();
  });
});
