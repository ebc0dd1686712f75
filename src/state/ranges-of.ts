import { isSurveyed, segmentShares } from '../model/benchmarks';
import { presetSegment } from '../model/examples';
import type { Inputs } from '../model/inputs';
import { publishedFor } from '../model/origin-kind';
import { parameters, type ParameterId } from '../model/parameters';
import type { Range, Ranges } from '../model/uncertainty/range';
import { rangeProblem } from '../model/uncertainty/range-problem';
import { suggestedRange, type RangeBasis, type SuggestedRange } from '../model/uncertainty/suggested-range';
import { inputsOf, startInputs, type Scenario } from './scenario';

/** The range of one input and where it comes from. */
export interface RangeInForce {
  /** Null for an input that is taken as certain. */
  readonly range: Range | null;
  /** The user, the basis of a suggestion, or nobody: then there is no range. */
  readonly from: 'own' | RangeBasis | 'nobody';
}

/** What the range of an input depends on, worked out once for all of them. */
interface Situation {
  readonly scenario: Scenario;
  readonly inputs: Inputs;
  readonly start: Inputs;
}
export const situationOf = (scenario: Scenario): Situation => ({
  scenario,
  inputs: inputsOf(scenario),
  start: startInputs(scenario),
});

/** The range that is suggested for an input: only while its value is a published one or the one it started with. */
export function suggestionFor(
  id: ParameterId,
  { scenario, inputs, start }: Situation,
): SuggestedRange | null {
  const value = inputs[id];
  const published = publishedFor(id, value);
  if (published === undefined && (isSurveyed(id) || value !== start[id])) return null;
  const segment = scenario.segment === 'own' ? presetSegment[scenario.preset] : scenario.segment;
  const isOfOther = isSurveyed(id) && segmentShares(segment)[id] !== value;
  return suggestedRange(id, inputs, isOfOther ? (published ?? segment) : segment);
}

/**
 * The range of an input that is in force: the user's own, moved along with the value, or else the suggested one. An own
 * range that does not fit the value waits until it does again.
 */
export function rangeInForce(id: ParameterId, situation: Situation): RangeInForce {
  const { scenario, inputs } = situation;
  const own = scenario.ranges?.at(id, inputs[id]);
  if (own?.kind === 'none') return { range: null, from: 'own' };
  if (own !== undefined && rangeProblem(id, inputs[id], own) === null) return { range: own, from: 'own' };
  const suggestion = suggestionFor(id, situation);
  return suggestion === null
    ? { range: null, from: 'nobody' }
    : { range: suggestion.range, from: suggestion.basis };
}

/** The ranges in force, by input. */
export function rangesOf(scenario: Scenario): Ranges {
  const situation = situationOf(scenario);
  return Object.fromEntries(
    parameters.flatMap(({ id }) => {
      const { range } = rangeInForce(id, situation);
      return range === null ? [] : [[id, range]];
    }),
  );
}
