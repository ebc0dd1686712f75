import { stepsPerYear } from '../case-of-inputs';
import type { Inputs } from '../inputs';
import { inputsInForce } from '../inputs-in-force';
import { parameters, type ParameterId } from '../parameters';
import { distributionOf, type Distribution } from './distribution';
import type { Range, Ranges } from './range';
import { rangeMatters } from './range-matters';
import { rangeProblem } from './range-problem';

/** The results that a run keeps of every draw. */
export const uncertainResultIds = [
  'npv',
  'roi',
  'paybackYears',
  'totalRevenueUplift',
  'revenueUplift',
  'grossProfitUplift',
  'cost',
  'customersKept',
  'satisfiedCustomerValue',
  'defensibleCustomerValue',
] as const;
export type UncertainResultId = (typeof uncertainResultIds)[number];

/**
 * Where the draws' chance comes from: pseudo-random numbers, or numbers that are spread more evenly than chance in
 * eight randomly shifted copies, draw by draw in turn, so that their error can be told.
 */
export type Sequence = 'random' | 'halton' | 'sobol';

/** How strongly what satisfaction drives (retention, cross-sell, referral rate) goes up and down together. */
export const correlations = [0, 0.3, 0.6] as const;
export type Correlation = (typeof correlations)[number];

export interface RunRequest {
  readonly inputs: Inputs;
  /** Which inputs were set and follow nothing, as for `inputsInForce`. An input with a range follows nothing either. */
  readonly isSet: (id: ParameterId) => boolean;
  readonly ranges: Ranges;
  readonly seed: number;
  readonly correlation?: Correlation;
  readonly sequence?: Sequence;
  /** So many of the first draws keep their cumulative net value of every month, for the fan chart. */
  readonly pathDraws?: number;
}

/** An input that is drawn: its place in the catalogue, and how it is spread. */
export interface UncertainInput {
  readonly id: ParameterId;
  readonly place: number;
  readonly distribution: Distribution;
}

/** The inputs that follow another one in every draw. */
export interface Following {
  readonly expansionValue: boolean;
  readonly expansionMargin: boolean;
  /** The conversion's follow-through follows the stated conversion, so that their product is the evidence. */
  readonly referralConversionFollowThrough: boolean;
}

/** Everything that decides a run. Plain data that can be sent to a worker: the same plan gives the same bits anywhere. */
export interface RunPlan {
  /** In force, with the claim strength `own`: every factor stands in its input. */
  readonly inputs: Inputs;
  readonly following: Following;
  /** In the order of the catalogue. */
  readonly uncertain: readonly UncertainInput[];
  /** Inputs whose range cannot be used with their value; they count as certain. */
  readonly unusable: readonly ParameterId[];
  readonly seed: number;
  readonly correlation: Correlation;
  readonly sequence: Sequence;
  readonly pathDraws: number;
  /** Months to the horizon. */
  readonly steps: number;
}

/** Enough for percentiles of a fan chart that do not jitter. */
const usualPathDraws = 2_000;

/**
 * Gets a run ready: puts the inputs in force, finds out what follows what, and turns ranges into distributions.
 *
 * In every draw inputs follow each other as they do in the scenario: the value and the margin of another product until
 * they are set or have a range, the conversion's factor, and the churn cut under the lever `satisfaction`. A range of
 * an input that a choice puts out of force (`rangeMatters`) is left out without a trace; one with a `rangeProblem` is
 * left out and named in `unusable`.
 *
 * @example
 * prepareRun({ inputs: examples.b2b, isSet: () => false, seed: 1,
 *   ranges: { churnCut: { kind: 'pert', low: 0.015, high: 0.04 } } }).uncertain // [{ id: 'churnCut', place: 7, … }]
 */
export function prepareRun(request: RunRequest): RunPlan {
  const { isSet, ranges, seed, correlation = 0, sequence = 'random', pathDraws = usualPathDraws } = request;
  const isOwn = (id: ParameterId) => ranges[id] !== undefined || isSet(id);
  const given = inputsInForce(request.inputs, isSet);
  const inForce = inputsInForce(given, isOwn);
  const found = parameters.flatMap(({ id }, place) => {
    const range = ranges[id];
    return range === undefined || !rangeMatters(id, given) ? [] : [{ id, place, range, value: inForce[id] }];
  });
  const isUsable = (input: { readonly id: ParameterId; readonly value: number; readonly range: Range }) =>
    rangeProblem(input.id, input.value, input.range) === null;
  const usable = found.filter(isUsable);
  return {
    inputs: { ...inForce, claimStrength: 'own' },
    following: {
      expansionValue: !isOwn('expansionValue'),
      expansionMargin: !isOwn('expansionMargin'),
      referralConversionFollowThrough: followsConversion(given, ranges, isSet),
    },
    uncertain: usable.map(({ id, place, value, range }) => ({
      id,
      place,
      distribution: distributionOf(id, value, range),
    })),
    unusable: found.filter((input) => !isUsable(input)).map(({ id }) => id),
    seed,
    correlation,
    sequence,
    pathDraws,
    steps: Math.round(inForce.horizonYears * stepsPerYear),
  };
}

function followsConversion(
  { claimStrength }: Inputs,
  ranges: Ranges,
  isSet: (id: ParameterId) => boolean,
): boolean {
  const id = 'referralConversionFollowThrough';
  if (ranges[id] !== undefined || claimStrength === 'published') return false;
  return claimStrength === 'evidence' || !isSet(id);
}
