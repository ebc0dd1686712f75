import type { Inputs } from '../model/inputs';
import type { Scenario } from './scenario';
import { writeLink } from './write-link';

/** A scenario as a text that is the same for scenarios that say the same, in whatever order they were put together. */
export const scenarioKey = (scenario: Scenario): string =>
  `${contentKey(scenario)}&${scenario.recordId ?? ''}`;

/** The same, whatever record of the library the scenario is saved in. */
const contentKey = (scenario: Scenario): string =>
  writeLink(scenario, 'en', 'simulator', 'everything').split('&').sort().join('&');

/** True when two scenarios have the same values, texts and origins. */
export const isSameScenario = (one: Scenario, other: Scenario): boolean =>
  one === other || scenarioKey(one) === scenarioKey(other);

/** The same, whatever record of the library each is saved in. */
export const sameApartFromRecord = (one: Scenario, other: Scenario): boolean =>
  one === other || contentKey(one) === contentKey(other);

/**
 * True when two scenarios show the same page, whoever supplied its values. Quick, for what is asked with every move of a
 * slider.
 */
export function isSameValues(one: Scenario, other: Scenario): boolean {
  const [own, others] = [one.own, other.own];
  const ids = Object.keys(own) as (keyof Inputs)[];
  return (
    ids.length === Object.keys(others).length &&
    ids.every((id) => own[id] === others[id]) &&
    one.ranges?.key === other.ranges?.key &&
    (
      [
        'segment',
        'preset',
        'currency',
        'company',
        'name',
        'notes',
        'seed',
        'correlation',
        'recordId',
      ] as const
    ).every((part) => one[part] === other[part])
  );
}
