import type { Scenario } from '../scenario';

/** A scenario in the library. Its name and notes are the scenario's own. */
export interface SavedScenario {
  readonly id: string;
  /** When it was saved last, milliseconds since 1970. */
  readonly at: number;
  readonly scenario: Scenario;
}
