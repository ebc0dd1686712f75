import type { CustomerFormulaInputs } from '../../src/model/customer-formula-inputs';
import type { Inputs } from '../../src/model/inputs';
import { examples } from '../../src/model/examples';
import { allAtOnce } from '../../src/model/uncertainty/all-at-once';
import { halton } from '../../src/model/random/halton';
import { sobolBits } from '../../src/model/random/sobol';
import { Xoshiro128 } from '../../src/model/random/xoshiro128';
import { betaCdf } from '../../src/model/uncertainty/beta-cdf';
import { betaQuantile } from '../../src/model/uncertainty/beta-quantile';
import { lognormalDistribution, triangularDistribution } from '../../src/model/uncertainty/distribution';
import type { Distribution } from '../../src/model/uncertainty/distribution';
import { momentsOf } from '../../src/model/uncertainty/distribution-moments';
import { quantileOf } from '../../src/model/uncertainty/distribution-quantile';
import { formulaVarianceShares } from '../../src/model/uncertainty/formula-variance-shares';
import { normalQuantile } from '../../src/model/uncertainty/normal-quantile';
import { probabilityReaching } from '../../src/model/uncertainty/probability-reaching';
import { quantiles } from '../../src/model/uncertainty/quantiles';
import { runBlock } from '../../src/model/uncertainty/run-block';
import { newRunDraws } from '../../src/model/uncertainty/run-draws';
import { prepareRun, type RunPlan } from '../../src/model/uncertainty/run-plan';
import { sobolIndices } from '../../src/model/uncertainty/sobol-indices';
import { tornado } from '../../src/model/uncertainty/tornado';

type Letters = Readonly<Record<'A' | 'r' | 'x' | 'p' | 'k' | 'q', number>>;
type OracleSpread =
  | { readonly triangular: readonly [number, number, number] }
  | { readonly beta: readonly [number, number] }
  | { readonly lognormalMedianP90: readonly [number, number] };
type OracleSpreads = Readonly<
  Record<'A' | 'k' | Exclude<keyof CustomerFormulaInputs, 'purchaseValue' | 'reach'>, OracleSpread>
>;

const inputOfLetter = {
  A: 'purchaseValue',
  r: 'retention',
  x: 'crossSell',
  p: 'referralRate',
  k: 'reach',
  q: 'referralConversion',
} as const;
const letters = Object.keys(inputOfLetter) as (keyof Letters)[];

function distribution(spread: OracleSpread): Distribution {
  if ('triangular' in spread) return triangularDistribution(...spread.triangular);
  if ('beta' in spread) return { kind: 'beta', a: spread.beta[0], b: spread.beta[1], low: 0, high: 1 };
  return lognormalDistribution(...spread.lognormalMedianP90);
}

const spreadsOf = ({ A, k, ...shares }: OracleSpreads) => ({ purchaseValue: A, reach: k, ...shares });

/** A plan with distributions of the oracle's own, not made from ranges. */
function planOf(
  start: Partial<Inputs>,
  distributions: Readonly<Partial<Record<keyof CustomerFormulaInputs, Distribution>>>,
): RunPlan {
  const inputs = { ...examples.b2c, ...start };
  // Any range will do: it says which inputs are uncertain.
  const ranges = Object.fromEntries(
    Object.keys(distributions).map((id) => [id, { kind: 'pert', low: 0, high: 1 }] as const),
  );
  const atRange = Object.fromEntries(Object.keys(distributions).map((id) => [id, 0.5]));
  const plan = prepareRun({ inputs: { ...inputs, ...atRange }, isSet: () => false, ranges, seed: 1 });
  const uncertain = plan.uncertain.map((input) => ({
    ...input,
    distribution: distributions[input.id as keyof CustomerFormulaInputs] ?? input.distribution,
  }));
  return { ...plan, inputs: { ...plan.inputs, ...start }, uncertain };
}

function seedDraws(distributions: OracleSpreads): Float64Array {
  const spreads = Object.entries(spreadsOf(distributions)).map(
    ([id, spread]) => [id, distribution(spread)] as const,
  );
  const plan = planOf({}, Object.fromEntries(spreads));
  const run = newRunDraws(plan, 0, 20_000);
  runBlock(plan, 0, 20_000, run);
  return run.values.satisfiedCustomerValue;
}

function firstShares(distributions: OracleSpreads) {
  const moments = (spread: OracleSpread) => momentsOf(distribution(spread));
  const shares = formulaVarianceShares({
    purchaseValue: moments(distributions.A),
    retention: moments(distributions.retention),
    crossSell: moments(distributions.crossSell),
    referralRate: moments(distributions.referralRate),
    reach: moments(distributions.k),
    referralConversion: moments(distributions.referralConversion),
  });
  return {
    A: shares?.purchaseValue.first,
    retention: shares?.retention.first,
    crossSell: shares?.crossSell.first,
    referralRate: shares?.referralRate.first,
    k: shares?.reach.first,
    referralConversion: shares?.referralConversion.first,
  };
}

const unit = (index: number, dimension: number) => sobolBits(index, dimension) / 2 ** 32;

function ishigami() {
  const angle = (index: number, dimension: number) => Math.PI * (2 * (unit(index, dimension) + 2 ** -33) - 1);
  const points = (from: number) =>
    Array.from({ length: 4096 }, (_, index) =>
      Float64Array.of(...[0, 1, 2].map((d) => angle(index, from + d))),
    );
  const f = ([x = NaN, y = NaN, z = NaN]: Float64Array) =>
    Math.sin(x) * (1 + 0.1 * z ** 4) + 7 * Math.sin(y) ** 2;
  const indices = allAtOnce(sobolIndices(f, points(0), points(3)));
  return {
    S1: indices?.shares.map(({ first }) => first),
    ST: indices?.shares.map(({ total }) => total),
    variance: indices?.variance,
  };
}

/** The oracle's ends are given, ours are percentiles: triangles of no width except at the two ends stand in for them. */
function tornadoOf({ base, low, high }: { base: Letters; low: Letters; high: Letters }) {
  const named = (values: Letters) =>
    Object.fromEntries(letters.map((letter) => [inputOfLetter[letter], values[letter]]));
  const bars = letters.map((letter) => {
    const id = inputOfLetter[letter];
    const endsAt = (end: Letters) => ({ kind: 'point', value: end[letter] }) as const;
    const results = [low, high].map(
      (end) =>
        tornado(planOf(named(base), { [id]: endsAt(end) }), 'satisfiedCustomerValue').bars[0]?.atP10 ?? NaN,
    );
    return { letter, results };
  });
  const swing = ({ results: [from = NaN, to = NaN] }: (typeof bars)[number]) => Math.abs(to - from);
  return {
    low_high: Object.fromEntries(bars.map(({ letter, results }) => [letter, results])),
    order: [...bars].sort((one, other) => swing(other) - swing(one)).map(({ letter }) => letter),
  };
}

/** Our function behind each operation name of the oracle file's family UNC. */
export const uncertaintyFunctions = {
  betaQuantile: (i: { p: number; a: number; b: number }) => ({ x: betaQuantile(i.p, i.a, i.b) }),
  betaCdf: (i: { x: number; a: number; b: number }) => ({ F: betaCdf(i.x, i.a, i.b) }),
  normalQuantile: (i: { p: readonly number[] }) => ({ z: i.p.map(normalQuantile) }),
  triangular: (i: { min: number; mode: number; max: number; p: readonly number[] }) => {
    const triangle = triangularDistribution(i.min, i.mode, i.max);
    return { ...momentsOf(triangle), quantiles: i.p.map((part) => quantileOf(triangle, part)) };
  },
  monteCarloSeed: (i: { distributions: OracleSpreads }) => {
    const draws = seedDraws(i.distributions);
    const [P10, P50, P90] = quantiles(draws, [0.1, 0.5, 0.9]);
    return { P10, P50, P90, probAbove300: probabilityReaching(draws, 300).value };
  },
  sobolIndices: (i: { distributions: OracleSpreads } | { function: string }) =>
    'function' in i ? ishigami() : firstShares(i.distributions),
  quantile: (i: { x: readonly number[]; p: readonly number[] }) => ({ q: quantiles(i.x, i.p) }),
  xoshiro128starstar: (i: { state: [number, number, number, number]; count: number }) => {
    const chance = new Xoshiro128(i.state);
    return { u32: Array.from({ length: i.count }, () => chance.next()) };
  },
  halton: (i: { base: number; count: number }) => ({
    u: Array.from({ length: i.count }, (_, index) => halton(index + 1, i.base)),
  }),
  sobolSequence: (i: { d: number; count: number }) => ({
    u: Array.from({ length: i.count }, (_, index) => Array.from({ length: i.d }, (_d, d) => unit(index, d))),
  }),
  tornado: tornadoOf,
};
