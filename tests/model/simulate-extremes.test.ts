import { describe, expect, test } from 'vitest';
import { examples, presets } from '../../src/model/examples';
import type { Inputs } from '../../src/model/inputs';
import { parameter } from '../../src/model/parameters';
import type { Results, Scalar, SegmentValue } from '../../src/model/results';
import { simulate } from '../../src/model/simulate';
import { churnAlone, oddNumbersIn, parameterIds } from './any-inputs';

const ends = (id: (typeof parameterIds)[number]) => [parameter(id).min, parameter(id).max];
const plain: Partial<Inputs> = {
  ...{ claimStrength: 'evidence', counterfactual: 'gross' },
  ...{ retentionLever: 'direct', referralGenerations: 'one' },
};
const corrected: Partial<Inputs> = {
  ...{ claimStrength: 'own', counterfactual: 'incremental' },
  ...{ retentionLever: 'satisfaction', referralGenerations: 'compounding' },
};
/** Every two values of the basis, the horizon and the corrections together at least once. */
const choices: readonly Partial<Inputs>[] = [
  { churnCutBasis: 'points', terminalValue: 'excluded', ...plain },
  { churnCutBasis: 'percent', terminalValue: 'included', ...plain },
  { churnCutBasis: 'points', terminalValue: 'included', ...corrected },
  { churnCutBasis: 'percent', terminalValue: 'excluded', ...corrected },
];

/** Every two inputs at their ends, the rest at the B2B example, under choices that change the formulas. */
function* pairsAtExtremes(first: (typeof parameterIds)[number]): Generator<Inputs> {
  const others = parameterIds.slice(parameterIds.indexOf(first));
  for (const second of others)
    for (const a of ends(first))
      for (const b of ends(second))
        for (const choice of choices) yield { ...examples.b2b, ...choice, [first]: a, [second]: b };
}

/** Every result that is not as the contract says: a value, or none with a reason, and no other key. */
function contractBreaks(results: Results): string[] {
  const { series, verdict, b2b, b2c, ...own } = results;
  const lengths = new Set(Object.values(series).map((values: readonly number[]) => values.length));
  // A case that cannot be computed has one reason for all of it, and no series.
  const isComputed = verdict !== null;
  return [
    ...brokenScalars(own),
    ...brokenScalars(b2b, 'b2b.'),
    ...brokenScalars(b2c, 'b2c.'),
    ...[results, b2b, b2c].flatMap(({ defensibleSteps }) =>
      defensibleSteps.map(({ id }) => id).join() === walk ? [] : ['defensibleSteps'],
    ),
    ...(['pays', 'breaksEven', 'doesNotPay', null].includes(verdict) ? [] : ['verdict']),
    ...(Object.keys(series).length === 12 && lengths.size === 1 ? [] : ['series']),
    ...(isComputed === series.years.length > 0 ? [] : ['series of no case']),
    ...(isComputed || results.npv.reason === results.churnAfter.reason ? [] : ['reason']),
  ];
}

const walk = 'published,followThrough,counterfactual,margin';

const brokenScalars = (values: SegmentValue | Partial<Results>, prefix = ''): string[] =>
  Object.entries(values)
    .filter(([id]) => id !== 'defensibleSteps')
    .filter(([, { value, reason }]: [string, Scalar]) =>
      value === null ? reason === undefined : reason !== undefined,
    )
    .map(([id]) => prefix + id);

describe('with two inputs at their ends', () => {
  test.each(parameterIds)('%s and any other: every result is finite, or none with a reason', (id) => {
    const found: unknown[] = [];
    for (const inputs of pairsAtExtremes(id)) {
      const results = simulate(inputs);
      const broken = [...oddNumbersIn(results), ...contractBreaks(results)];
      if (broken.length > 0 && found.length < 3) found.push({ broken, inputs });
    }
    expect(found).toEqual([]);
  });
});

test.each(presets)('the results of %s are plain data that survive a file', (preset) => {
  const results = simulate(examples[preset]);
  expect(JSON.parse(JSON.stringify(results))).toEqual(results);
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
  const results = simulate({ ...churnAlone(examples.b2b), churnCut: 0, discountRate: 0 });
  expect(results.npv.value).toBeCloseTo(-180_000, 6);
  expect(results.roi).toEqual({ value: -1 });
  expect(results.verdict).toBe('doesNotPay');
});
