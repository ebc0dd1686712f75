import type { Scenario } from '../../state/scenario';
import type { Session } from '../../state/session.svelte';

/** Scenario files, as far as the library needs them. */
export interface ScenarioFiles {
  /** The text of a file. @param at when it is written, an ISO instant */
  readonly write: (scenarios: readonly Scenario[], at: string) => string;
  /** Reads a text from anywhere; the problems are sentences in the reader's language. Never throws. */
  readonly read: (text: string) => {
    readonly scenarios: readonly Scenario[];
    readonly problems: readonly string[];
  };
}

/** Fetches the code that writes and reads scenario files; null while there is none: then nothing of it is offered. */
export const loadScenarioFiles: ((session: Session) => Promise<ScenarioFiles>) | null = null;
