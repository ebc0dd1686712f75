import type { Scenario } from '../scenario';

/** A scenario in the library. Its name and notes are the scenario's own. */
export interface SavedScenario {
  readonly id: string;
  /** When it was saved last, milliseconds since 1970. */
  readonly at: number;
  /** As it was saved, with the reference to its record: put on screen as it is, it is known to be this one. */
  readonly scenario: Scenario;
}
