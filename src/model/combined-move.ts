import type { Goal } from './goal';
import { goalProblem } from './goal-problem';
import { goalReading, reachesGoal } from './goal-reading';
import type { Inputs } from './inputs';
import { parameter, type ParameterId } from './parameters';
import { reachingBoundary } from './reaching-boundary';
import type { Reason, Scalar } from './results';
import { isWhole } from './search-grid';
import { sliderRange } from './slider-range';
import { withInput } from './with-input';

/**
 * What a company decides about the programme itself: how much it achieves, how fast, at what cost. Prices, margins and
 * the market are what the programme works on, assumptions are what is believed: neither is moved here.
 */
export const programmeLevers = [
  'churnCut',
  'satisfiedTarget',
  'rampMonths',
  'investmentOneOff',
  'investmentPerYear',
] as const satisfies readonly ParameterId[];

export type MovedValues = Readonly<Partial<Record<ParameterId, number>>>;

export type CombinedMove =
  | { readonly kind: 'alreadyReached' }
  /** Every lever goes `share` (0..1) of the way to the best end of its slider; those that stay are left out. */
  | { readonly kind: 'reachedAt'; readonly share: number; readonly values: MovedValues }
  /** Not even with every lever at its best end; `atBest` is the measure there. */
  | { readonly kind: 'notReachable'; readonly atBest: Scalar }
  | { readonly kind: 'noAnswer'; readonly reason: Reason };

const steps = 100;

/**
 * The smallest effort that reaches a goal when all levers of the programme share it: each moves the same share of the
 * way from its present value to the best end of its slider's range. Found like `goalSeek`: a scan from the smallest
 * share upwards, then bisection; the result lies on the reaching side. Months move when a whole one is due.
 */
export function smallestCombinedMove(goal: Goal, inputs: Inputs): CombinedMove {
  const reason = goalProblem(goal, inputs);
  if (reason !== null) return { kind: 'noAnswer', reason };
  if (reachesGoal(goal, goalReading(goal.kind, inputs))) return { kind: 'alreadyReached' };

  const ends = bestEnds(goal, inputs);
  const readingOf = (values: MovedValues) => goalReading(goal.kind, withValues(inputs, values));
  const reaches = (share: number) => reachesGoal(goal, readingOf(movedBy(share, inputs, ends)));
  const shares = Array.from({ length: steps }, (_, index) => (index + 1) / steps);
  const first = shares.find(reaches);
  if (first === undefined)
    return { kind: 'notReachable', atBest: readingOf(movedBy(1, inputs, ends)).measure };
  const share = reachingBoundary(reaches, first, first - 1 / steps);
  return { kind: 'reachedAt', share, values: movedBy(share, inputs, ends) };
}

/** The inputs with several of them set. */
export const withValues = (inputs: Inputs, values: MovedValues): Inputs =>
  Object.entries(values).reduce((next, [id, value]) => withInput(next, id as ParameterId, value), inputs);

/** For each lever that makes a difference the end of its slider that is better for the goal. */
function bestEnds(goal: Goal, inputs: Inputs): ReadonlyMap<ParameterId, number> {
  const ends = new Map<ParameterId, number>();
  for (const id of programmeLevers) {
    // What follows from satisfaction is not moved beside it.
    if (id === 'churnCut' && inputs.retentionLever === 'satisfaction') continue;
    const rankAt = (value: number) => goalReading(goal.kind, withInput(inputs, id, value)).rank;
    const [low, high] = usefulRange(id, inputs);
    const [atLow, atHigh] = [rankAt(low), rankAt(high)];
    const end = atLow > atHigh ? low : high;
    if (atLow !== atHigh && isTowards(end, inputs[id], [low, high])) ends.set(id, end);
  }
  return ends;
}

/** The slider's range; nobody can keep more customers than would leave. */
function usefulRange(id: ParameterId, inputs: Inputs): readonly [number, number] {
  const [low, high] = sliderRange(id, inputs);
  const inPoints = id === 'churnCut' && inputs.churnCutBasis === 'points';
  return [low, inPoints ? Math.min(high, inputs.churnNow) : high];
}

/** A value typed beyond the better end is not pulled back. */
const isTowards = (end: number, present: number, [low, high]: readonly [number, number]): boolean =>
  end === low ? present > low : present < high;

function movedBy(share: number, inputs: Inputs, ends: ReadonlyMap<ParameterId, number>): MovedValues {
  const moved = [...ends].map(([id, end]) => {
    const exact = share === 1 ? end : inputs[id] + share * (end - inputs[id]);
    if (!isWhole(parameter(id))) return [id, exact] as const;
    return [id, end < inputs[id] ? Math.ceil(exact) : Math.floor(exact)] as const;
  });
  return Object.fromEntries(moved.filter(([id, value]) => value !== inputs[id]));
}
