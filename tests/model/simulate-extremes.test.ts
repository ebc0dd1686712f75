import { describe, expect, test } from 'vitest';
import { examples } from '../../src/model/examples';
import { modelChoices, type Inputs } from '../../src/model/inputs';
import { parameter } from '../../src/model/parameters';
import type { Results, SegmentValue } from '../../src/model/results';
import { simulate } from '../../src/model/simulate';
import { oddNumbersIn, parameterIds } from './any-inputs';

const ends = (id: (typeof parameterIds)[number]) => [parameter(id).min, parameter(id).max];
const corrections = [
  {
    claimStrength: 'evidence',
    counterfactual: 'gross',
    retentionLever: 'direct',
    referralGenerations: 'one',
  },
  {
    claimStrength: 'own',
    counterfactual: 'incremental',
    retentionLever: 'satisfaction',
    referralGenerations: 'compounding',
  },
] as const;
const choices = modelChoices.churnCutBasis.flatMap((churnCutBasis) =>
  modelChoices.terminalValue.flatMap((terminalValue) =>
    corrections.map((correction) => ({ churnCutBasis, terminalValue, ...correction })),
  ),
);

/** Every two inputs at their ends, the rest at the B2B example, under each of the choices that change the formulas. */
function* pairsAtExtremes(first: (typeof parameterIds)[number]): Generator<Inputs> {
  const others = parameterIds.slice(parameterIds.indexOf(first));
  for (const second of others)
    for (const a of ends(first))
      for (const b of ends(second))
        for (const choice of choices) yield { ...examples.b2b, ...choice, [first]: a, [second]: b };
}

/** Every result that is not as the contract says: a value, or none with a reason, and no other key. */
function contractBreaks(results: Results): string[] {
  const { series, verdict, b2b, b2c, defensibleSteps, ...scalars } = results;
  const all = { ...scalars, ...prefixed('b2b', b2b), ...prefixed('b2c', b2c) };
  expect(defensibleSteps.map(({ id }) => id)).toEqual(walk);
  const broken = Object.entries(all).filter(([, scalar]) =>
    scalar.value === null ? scalar.reason === undefined : 'reason' in scalar,
  );
  expect(['pays', 'breaksEven', 'doesNotPay', null]).toContain(verdict);
  // A case that cannot be computed has one reason for all of it, and no series.
  expect(verdict === null).toBe(series.years.length === 0);
  expect(Object.keys(series)).toHaveLength(12);
  return broken.map(([id]) => id);
}

const walk = ['published', 'followThrough', 'counterfactual', 'margin'];

const prefixed = (prefix: string, { defensibleSteps, ...values }: SegmentValue) => {
  expect(defensibleSteps.map(({ id }) => id)).toEqual(walk);
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [`${prefix}.${id}`, value]));
};

describe('with two inputs at their ends', () => {
  test.each(parameterIds)('%s and any other: every result is finite, or none with a reason', (id) => {
    for (const inputs of pairsAtExtremes(id)) {
      const results = simulate(inputs);
      const at = JSON.stringify(inputs);
      expect(oddNumbersIn(results), at).toEqual([]);
      expect(contractBreaks(results), at).toEqual([]);
      expect(JSON.parse(JSON.stringify(results)), at).toEqual(results);
    }
  });
});

test.each([
  ['noCost', { investmentOneOff: 0, investmentPerYear: 0 }, ['roi', 'roiDiscounted']],
  ['noReferrals', { referralRate: 0 }, ['parityReach']],
  ['neverPaysBack', { churnCut: 0 }, ['paybackYears', 'discountedPaybackYears']],
  ['cannotBreakEven', { grossMargin: 0 }, ['breakEvenChurnCut', 'breakEvenCustomers']],
  ['marginNotPositive', { grossMargin: -0.1 }, ['breakEvenChurnCut', 'breakEvenCustomers']],
  ['noInternalRate', { investmentOneOff: 0, investmentPerYear: 0 }, ['irr']],
  [
    'lifetimeHasNoEnd',
    { churnNow: 0, discountRate: 0 },
    [
      ...['lifetimeValueBefore', 'lifetimeValueAfter', 'lifetimeValueUplift'],
      ...['valueBeyondHorizon', 'presentValueBeyondHorizon'],
    ],
  ],
] as const)('"%s" is the reason for exactly the results it concerns', (reason, change, ids) => {
  const results = simulate({ ...examples.b2b, ...change });
  const withReason = Object.entries(results)
    .filter(([, result]) => (result as { reason?: string }).reason === reason)
    .map(([id]) => id);
  expect(withReason.sort()).toEqual([...ids].sort());
});

test('a free programme pays back at once and needs no customer', () => {
  const results = simulate({ ...examples.b2b, investmentOneOff: 0, investmentPerYear: 0 });
  expect(results.paybackYears).toEqual({ value: 0 });
  expect(results.breakEvenCustomers).toEqual({ value: 0 });
});

test('a programme that costs and does nothing loses its cost', () => {
  const results = simulate({ ...examples.b2b, churnCut: 0, discountRate: 0 });
  expect(results.npv.value).toBeCloseTo(-180_000, 6);
  expect(results.roi).toEqual({ value: -1 });
  expect(results.verdict).toBe('doesNotPay');
});
