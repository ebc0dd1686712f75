import { problemTexts } from '../../state/problem-texts';
import { readScenarioFile } from '../../state/files/read-file';
import { writeScenarioFile } from '../../state/files/write-file';
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

/** The files of this program, speaking the language of the session. Rejects when its words cannot be fetched. */
export async function scenarioFiles(session: Session): Promise<ScenarioFiles> {
  await session.loadPart('linkProblems');
  return {
    write: writeScenarioFile,
    read: (text) => {
      const { scenarios, problems } = readScenarioFile(text);
      const link = session.part('linkProblems');
      const { words, format, store } = session;
      const basis = store.values.churnCutBasis;
      return {
        scenarios,
        problems: link === undefined ? [] : problemTexts(problems, link, words, format, basis),
      };
    },
  };
}
