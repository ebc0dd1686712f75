import { caseOfInputs } from '../case-of-inputs';
import { caseProblem } from '../case-problem';
import type { Inputs } from '../inputs';
import type { ChangedInput, InputId } from './changed-input';
import { mixedInForce } from './mixed';

/**
 * The inputs on which it depends whether the business case has an answer, one list for each way to have none
 * (`caseProblem`), the one that names the group first. No input is in both.
 */
const deciding: readonly (readonly InputId[])[] = [
  ['retentionLever', 'satisfiedNow', 'retentionOfSatisfied', 'churnNow'],
  [
    ...(['referralGenerations', 'referralRate', 'reach', 'referralConversion', 'claimStrength'] as const),
    ...(['referralFollowThrough', 'referralConversionFollowThrough', 'marketSize'] as const),
  ],
];

/**
 * The changed inputs, with those made one of which a mixture contradicts itself although both scenarios have an answer:
 * today's churn of one company need not be possible with the satisfied share of another, and two moderate halves of
 * referrals can together need a market size. After it every mixture of two scenarios with an answer has one. Both in
 * force.
 */
export function joinedWhereUndefined(
  from: Inputs,
  to: Inputs,
  players: readonly ChangedInput[],
): readonly ChangedInput[] {
  return deciding.reduce<readonly ChangedInput[]>((joined, ids) => {
    const members = joined.filter((player) => player.ids.some((id) => ids.includes(id)));
    return everyMixtureHasAnswer(from, to, members) ? joined : withOneFor(joined, members, ids);
  }, players);
}

/** At most 2^6 mixtures; the inputs that decide nothing can stay as they are. */
function everyMixtureHasAnswer(from: Inputs, to: Inputs, players: readonly ChangedInput[]): boolean {
  for (let mixture = 0; mixture < 1 << players.length; mixture++) {
    const members = players.map((_, player) => (mixture & (1 << player)) !== 0);
    const inputs = mixedInForce(from, to, players, members);
    if (caseProblem(inputs, caseOfInputs(inputs)) !== null) return false;
  }
  return true;
}

/** All members as one, where the first of them was. */
function withOneFor(
  players: readonly ChangedInput[],
  members: readonly ChangedInput[],
  order: readonly InputId[],
): readonly ChangedInput[] {
  const all = members.flatMap(({ ids }) => ids);
  const [id, ...leading] = order.filter((candidate) => all.includes(candidate));
  if (id === undefined) return players;
  const one: ChangedInput = { id, ids: [...new Set([id, ...leading, ...all])] };
  return players.flatMap((player) => {
    if (!members.includes(player)) return [player];
    return player === members[0] ? [one] : [];
  });
}
