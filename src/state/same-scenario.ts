import type { Scenario } from './scenario';
import { writeLink } from './write-link';

/** A scenario as a text that is the same for scenarios that say the same, in whatever order they were put together. */
export const scenarioKey = (scenario: Scenario): string =>
  [...writeLink(scenario, 'en', 'simulator', 'everything').split('&').sort(), scenario.recordId ?? ''].join(
    '&',
  );

/** True when two scenarios have the same values, texts and origins. */
export const isSameScenario = (one: Scenario, other: Scenario): boolean =>
  one === other || scenarioKey(one) === scenarioKey(other);
