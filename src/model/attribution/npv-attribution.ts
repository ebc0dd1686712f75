import { caseOfInputs } from '../case-of-inputs';
import { caseProblem } from '../case-problem';
import { combinedCaseNpv } from '../combined-case-npv';
import type { Inputs } from '../inputs';
import { Xoshiro128 } from '../random/xoshiro128';
import { known, unknown, type Reason, type Scalar } from '../results';
import { AllCoalitions } from './all-coalitions';
import type { ChangedInput, InputId } from './changed-input';
import { changedInputs } from './changed-inputs';
import type { CoalitionValue } from './coalition-value';
import { mixedInForce } from './mixed';
import { SampledShapley, type Chance, type ShapleyEstimate } from './sampled-shapley';
import { exactShapley, shapleyOf } from './shapley';
import { takenInForce } from './taken-in-force';

/** What one changed input, or several that change together, contribute to the difference. */
export interface Contribution extends ChangedInput {
  /** Money; positive raises the net present value on the way from one scenario to the other. */
  readonly amount: number;
  /** Of the amount, in money; 0 when it is exact. */
  readonly standardError: number;
}

/** Where the difference of two net present values comes from. */
export interface NpvDifference {
  readonly npvFrom: number;
  readonly npvTo: number;
  /** They add up to `npvTo − npvFrom`, but for rounding. In the order of the catalogue. */
  readonly contributions: readonly Contribution[];
  /** Inputs that differ and cannot have moved the net present value. */
  readonly withoutEffect: readonly InputId[];
}

/** An estimate that gets better while nobody waits for it. */
export interface NpvEstimate {
  /** Pairs of orders that the estimate rests on. */
  readonly pairs: number;
  /** Draws more pairs; one takes two net present values per changed input, well under a millisecond. */
  add(pairs: number): void;
  /** The difference as it is known now. */
  current(): NpvDifference;
  /** The way to exact amounts, where there are few enough mixtures to go through in time. */
  readonly exact: ExactNpvDifference | null;
}

/** All mixtures of two scenarios, gone through bit by bit. */
export interface ExactNpvDifference {
  /** Values so many more mixtures, one net present value each. */
  add(mixtures: number): void;
  /** The exact difference; null until all mixtures have been valued. */
  current(): NpvDifference | null;
}

export type NpvAttribution =
  /** One of the net present values does not exist, and why. */
  | { readonly value: null; readonly reason: Reason }
  /** With `estimate` the value is a first estimate; without, it is exact. */
  | { readonly value: NpvDifference; readonly estimate: NpvEstimate | null };

/** Up to so many changed inputs all mixtures are computed: 2^8 take about a millisecond. */
export const mostExactInputs = 8;
/** Up to so many the exact amounts can follow the estimate: 2^14 take a few tenths of a second. */
export const mostExactInTime = 14;
/** Enough for a first picture in a few milliseconds. */
const firstPairs = 16;
/** Any number would do; always the same one gives always the same picture. */
const usualSeed = 1953;

/**
 * Why the net present values of two scenarios differ: what each changed input contributes, whatever the order in which
 * one changes them (Shapley values of the mixtures of the two, `exactShapley`). Both ways: from `to` to `from` the
 * amounts are the same with the opposite sign.
 *
 * Up to eight changed inputs exact; with more an estimate with standard errors comes at once, and the caller refines
 * it as long as there is time: `estimate.add(1)` until the frame is used up, then `estimate.current()`; up to fourteen
 * it can have exact amounts in the same way, from `estimate.exact`, sooner than a good estimate.
 *
 * Without value when either scenario has no net present value, with its reason, that of `from` first. Their mixtures
 * then have one too (`joinedWhereUndefined`). Money of today.
 *
 * @example
 * npvAttribution(examples.b2b, { ...examples.b2b, investmentOneOff: 50_000 }).value?.contributions
 * // [{ id: 'investmentOneOff', ids: ['investmentOneOff'], amount: 10000, standardError: 0 }]
 */
export function npvAttribution(
  from: Inputs,
  to: Inputs,
  chance: Chance = Xoshiro128.seeded(usualSeed),
): NpvAttribution {
  const [npvFrom, npvTo] = [netPresentValue(from), netPresentValue(to)];
  if (npvFrom.value === null) return { value: null, reason: npvFrom.reason ?? 'outOfRange' };
  if (npvTo.value === null) return { value: null, reason: npvTo.reason ?? 'outOfRange' };
  const ends = { npvFrom: npvFrom.value, npvTo: npvTo.value };

  const { players, withoutEffect } = changedInputs(from, to);
  const [before, after] = [takenInForce(from), takenInForce(to)];
  const valueOf: CoalitionValue = (members) =>
    combinedCaseNpv(caseOfInputs(mixedInForce(before, after, players, members)));
  const difference = (estimates: readonly ShapleyEstimate[]): NpvDifference => ({
    ...ends,
    contributions: players.map((player, index) => contributionOf(player, estimates[index])),
    withoutEffect,
  });

  if (players.length <= mostExactInputs) {
    return { value: difference(withoutError(exactShapley(players.length, valueOf))), estimate: null };
  }
  const exact = players.length <= mostExactInTime ? exactInTime(players.length, valueOf, difference) : null;
  const estimate = estimateOf(new SampledShapley(players.length, valueOf, chance), exact, difference);
  estimate.add(firstPairs);
  return { value: estimate.current(), estimate };
}

/** As `simulate` gives it, in a tenth of the time. */
function netPresentValue(inputs: Inputs): Scalar {
  const combinedCase = caseOfInputs(inputs);
  const reason = caseProblem(inputs, combinedCase);
  return reason === null ? known(combinedCaseNpv(combinedCase)) : unknown(reason);
}

const contributionOf = (player: ChangedInput, estimate?: ShapleyEstimate): Contribution => ({
  ...player,
  amount: estimate?.mean ?? 0,
  standardError: estimate?.standardError ?? 0,
});

const withoutError = (amounts: readonly number[]): readonly ShapleyEstimate[] =>
  amounts.map((mean) => ({ mean, standardError: 0 }));

function exactInTime(
  players: number,
  valueOf: CoalitionValue,
  difference: (estimates: readonly ShapleyEstimate[]) => NpvDifference,
): ExactNpvDifference {
  const coalitions = new AllCoalitions(players, valueOf);
  return {
    add: (mixtures) => {
      coalitions.add(mixtures);
    },
    current: () =>
      coalitions.isComplete ? difference(withoutError(shapleyOf(players, coalitions.values))) : null,
  };
}

const estimateOf = (
  sampled: SampledShapley,
  exact: ExactNpvDifference | null,
  difference: (estimates: readonly ShapleyEstimate[]) => NpvDifference,
): NpvEstimate => ({
  get pairs() {
    return sampled.pairs;
  },
  add: (pairs) => {
    sampled.add(pairs);
  },
  current: () => difference(sampled.values() ?? []),
  exact,
});
