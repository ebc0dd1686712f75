import fc from 'fast-check';
import { caseOfInputs } from '../../../src/model/case-of-inputs';
import { caseProblem } from '../../../src/model/case-problem';
import type { CombinedCase } from '../../../src/model/combined-case';
import type { Inputs } from '../../../src/model/inputs';
import { anyInputs, inputIds, ordinaryInputs } from '../any-inputs';

export type ScenarioPair = readonly [from: Inputs, to: Inputs];

export const problemOf = (inputs: Inputs) => caseProblem(inputs, caseOfInputs(inputs));

/** The case as its net present value sees it: a market that referrals do not compound in is as good as none. */
export function caseInForce(inputs: Inputs): CombinedCase {
  const combinedCase = caseOfInputs(inputs);
  return combinedCase.referralGenerations === 'one' ? { ...combinedCase, marketSize: null } : combinedCase;
}

const following = (inputs: Inputs, value: boolean, margin: boolean): Inputs => ({
  ...inputs,
  ...(value ? { expansionValue: inputs.purchaseValue } : {}),
  ...(margin ? { expansionMargin: inputs.grossMargin } : {}),
});

/** Two scenarios that differ in some inputs; what follows others may do so in both. */
export const scenarioPair = (
  mostChanges: number,
  inputs: fc.Arbitrary<Inputs> = fc.oneof(anyInputs, ordinaryInputs),
): fc.Arbitrary<ScenarioPair> =>
  fc
    .record({
      from: inputs,
      other: inputs,
      ids: fc.subarray([...inputIds], { maxLength: mostChanges }),
      value: fc.boolean(),
      margin: fc.boolean(),
    })
    .map(({ from, other, ids, value, margin }) => {
      const to: Inputs = { ...from, ...Object.fromEntries(ids.map((id) => [id, other[id]])) };
      return [following(from, value, margin), following(to, value, margin)];
    });

/** The same, both with a net present value. */
export const answeredPair = (
  mostChanges: number,
  inputs?: fc.Arbitrary<Inputs>,
): fc.Arbitrary<ScenarioPair> =>
  scenarioPair(mostChanges, inputs).filter((pair) => pair.every((each) => problemOf(each) === null));

/** Every coalition of so many players. */
export const coalitions = (players: number): boolean[][] =>
  Array.from({ length: 2 ** players }, (_, coalition) =>
    Array.from({ length: players }, (__, player) => (coalition & (1 << player)) !== 0),
  );
