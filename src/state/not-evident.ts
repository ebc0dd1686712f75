import type { Inputs } from '../model/inputs';
import { evidentlyOwn, type OwnValues, type Scenario } from './scenario';

/**
 * The user's own values that nobody could tell from the inputs in force: a segment, a claim strength or a retention
 * lever hides them, or they happen to equal what would hold without them. Links and files name them one by one.
 */
export function notEvident(scenario: Scenario, inForce: Inputs): OwnValues {
  const evident = evidentlyOwn(inForce, scenario);
  const own = Object.entries(scenario.own) as [keyof Inputs, number | string][];
  return Object.fromEntries(own.filter(([id, value]) => evident[id] !== value));
}
