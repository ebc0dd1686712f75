import type { Steps } from './all-at-once';
import { formulaInputs, type CustomerFormulaInputs } from '../customer-formula-inputs';
import { parameters, type ParameterId } from '../parameters';
import { sobolBits, sobolDimensions } from '../random/sobol';
import { stream } from '../random/stream';
import { CaseKernel } from './case-kernel';
import { momentsOf } from './distribution-moments';
import { distributionOf } from './distribution';
import { fillQuantiles } from './fill-quantiles';
import { formulaVarianceShares } from './formula-variance-shares';
import type { RunPlan, UncertainResultId } from './run-plan';
import { sobolIndices, type VarianceShare } from './sobol-indices';

/** What an uncertain input contributes to how uncertain a result is. Shares 0..1, held to it against noise. */
export interface InputShare extends VarianceShare {
  readonly id: ParameterId;
}

export interface VarianceShares {
  /** The largest total first. */
  readonly shares: readonly InputShare[];
  /** The input that it would help most to know better. */
  readonly measureNext: ParameterId | null;
  readonly isExact: boolean;
}

/** Fewer draws would show noise as shares (MODEL §6.4). */
export const fewestShareDraws = 4096;

const two32 = 2 ** 32;

/**
 * Which uncertain inputs make a result uncertain, and what to measure next: the input with the largest total share.
 *
 * The published formula exactly (`formulaVarianceShares`), the others by `sobolIndices` with `draws` draws of Sobol's
 * sequence, shifted by the seed; (inputs + 2) × draws cases, so 4096 draws of ten inputs take about 50 ms, in steps of
 * one or two. Draws in which the result has no value are left out.
 *
 * Null under correlation, where shares do not add up to a whole; and when nothing varies.
 *
 * @example allAtOnce(varianceShares(plan, 'npv'))?.measureNext // 'churnCut'
 */
export function* varianceShares(
  plan: RunPlan,
  result: UncertainResultId,
  draws = fewestShareDraws,
): Steps<VarianceShares | null> {
  if (plan.correlation !== 0) return null;
  if (result === 'satisfiedCustomerValue') return exactShares(plan);
  const a = yield* pointsOf(plan, 0, draws);
  const b = yield* pointsOf(plan, plan.uncertain.length, draws);
  const { shares } = (yield* sobolIndices(resultAt(plan, result), a, b)) ?? {};
  if (shares === undefined) return null;
  return ranked(
    plan.uncertain.map(({ id }, index) => ({ id, ...(shares[index] ?? { first: 0, total: 0 }) })),
    false,
  );
}

function exactShares(plan: RunPlan): VarianceShares | null {
  const uncertain = formulaInputs.filter((id) => plan.uncertain.some((input) => input.id === id));
  if (uncertain.length === 0) return null;
  const moments = (id: keyof CustomerFormulaInputs) => {
    const input = plan.uncertain.find((candidate) => candidate.id === id);
    return momentsOf(input?.distribution ?? distributionOf(id, plan.inputs[id], undefined));
  };
  const shares = formulaVarianceShares({
    purchaseValue: moments('purchaseValue'),
    retention: moments('retention'),
    crossSell: moments('crossSell'),
    referralRate: moments('referralRate'),
    reach: moments('reach'),
    referralConversion: moments('referralConversion'),
  });
  if (shares === null) return null;
  return ranked(
    uncertain.map((id) => ({ id, ...shares[id] })),
    true,
  );
}

const held = (share: number): number => Math.min(1, Math.max(0, share));

function ranked(shares: readonly InputShare[], isExact: boolean): VarianceShares {
  const inOrder = shares
    .map(({ id, first, total }) => ({ id, first: held(first), total: held(total) }))
    .sort((one, other) => other.total - one.total);
  const [largest] = inOrder;
  return {
    shares: inOrder,
    measureNext: largest !== undefined && largest.total > 0 ? largest.id : null,
    isExact,
  };
}

/** The result as a function of the uncertain inputs' values. */
function resultAt(plan: RunPlan, result: UncertainResultId): (point: Float64Array) => number {
  const kernel = new CaseKernel(plan);
  return (point) => {
    plan.uncertain.forEach(({ place }, index) => {
      kernel.values[place] = point[index] ?? NaN;
    });
    kernel.evaluate();
    return kernel.results[result];
  };
}

/** Draws of the uncertain inputs' values. */
function* pointsOf(plan: RunPlan, firstDimension: number, draws: number): Steps<Float64Array[]> {
  const columns: Float64Array[] = [];
  for (const [index, { distribution }] of plan.uncertain.entries()) {
    const column = uniforms(plan.seed, firstDimension + index, draws);
    fillQuantiles(column, distribution);
    columns.push(column);
    yield;
  }
  return Array.from({ length: draws }, (_, draw) =>
    Float64Array.from(columns, (column) => column[draw] ?? NaN),
  );
}

/** Evenly spread in the dimensions that Sobol's sequence has here, by chance beyond. */
function uniforms(seed: number, dimension: number, draws: number): Float64Array {
  const chance = stream(seed, parameters.length + dimension, 0);
  const column = new Float64Array(draws);
  if (dimension >= sobolDimensions) return column.map(() => chance.uniform());
  const shift = chance.next();
  return column.map((_, draw) => (((sobolBits(draw, dimension) ^ shift) >>> 0) + 0.5) / two32);
}
