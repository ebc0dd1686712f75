import { modelChoices, type ChoiceId, type Inputs } from '../inputs';
import { parameters } from '../parameters';
import type { ChangedInput, InputId } from './changed-input';
import { changingTogether } from './changing-together';
import { entersTheCase } from './enters-the-case';
import { joinedWhereUndefined } from './joined-where-undefined';
import { takenInForce } from './taken-in-force';

export interface ChangedInputs {
  /** What can have moved the net present value, in the order of the catalogue and then of the choices, a group at its first. */
  readonly players: readonly ChangedInput[];
  /** What differs and cannot have: the case reads it in neither scenario. */
  readonly withoutEffect: readonly InputId[];
}

const allIds: readonly InputId[] = [
  ...parameters.map(({ id }) => id),
  ...(Object.keys(modelChoices) as ChoiceId[]),
];

/**
 * What changed between two scenarios, as the players among whom the difference of their net present values is shared
 * out. Numbers that follow others are taken in force and are no players of their own: they move with what they follow.
 * Which inputs are one player is for `changingTogether` and `joinedWhereUndefined` to say. Compared are exact values.
 *
 * A churn cut that follows satisfaction in both scenarios is in neither list: everything that it follows has a place.
 *
 * @example changedInputs(examples.b2b, { ...examples.b2b, purchaseValue: 2000, expansionValue: 2000, sbgAlpha: 1 })
 * // { players: [{ id: 'purchaseValue', ids: ['purchaseValue', 'expansionValue'] }], withoutEffect: ['sbgAlpha'] }
 */
export function changedInputs(from: Inputs, to: Inputs): ChangedInputs {
  const [before, after] = [takenInForce(from), takenInForce(to)];
  const players: ChangedInput[] = [];
  const withoutEffect: InputId[] = [];
  for (const changed of changesOf(before, after)) {
    const enters = changed.ids.some((id) => entersTheCase(id, before) || entersTheCase(id, after));
    if (enters) players.push(changed);
    else withoutEffect.push(...changed.ids);
  }
  return { players: joinedWhereUndefined(before, after, players), withoutEffect };
}

/** All that differs, each group once, where its first input stands in the catalogue. */
function changesOf(from: Inputs, to: Inputs): readonly ChangedInput[] {
  const groups = changingTogether(from, to);
  const derived = from.retentionLever === 'satisfaction' && to.retentionLever === 'satisfaction';
  const changed = allIds.filter((id) => from[id] !== to[id] && !(derived && id === 'churnCut'));
  const changes = new Map<InputId, ChangedInput>();
  for (const own of changed) {
    const group = groups.find((ids) => ids.includes(own)) ?? [own];
    const [id = own, ...others] = group.filter((candidate) => changed.includes(candidate));
    if (!changes.has(id)) changes.set(id, { id, ids: [id, ...others] });
  }
  return [...changes.values()];
}
