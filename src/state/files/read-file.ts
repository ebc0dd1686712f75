import * as v from 'valibot';
import { isRecord } from '../../model/read-inputs';
import type { Scenario } from '../scenario';
import { fileProblem, type FileProblem } from './file-problem';
import { fileShape, fileVersion, remarks } from './file-shape';
import { migrated, type FileMembers } from './migrations';
import { readScenarioMembers } from './read-scenario-members';

export interface ReadFile {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly FileProblem[];
}

/** The most scenarios that are read of one file. */
export const mostInFile = 200;
/** Longer texts are not even parsed; a file with the most scenarios and notes that can be read is a tenth of it. */
const longestFile = 20_000_000;

/**
 * Reads a scenario file from anywhere. Missing values come from the example that a scenario's `preset` names; what
 * cannot be used is left out, clamped or shortened piece by piece and reported. Never throws.
 *
 * @param most how many scenarios are read; the rest is reported
 * @example
 * readScenarioFile('{"format":"kerroin","version":1,"scenarios":[{"name":"Acme","inputs":{"churnNow":0.2}}]}')
 */
export function readScenarioFile(text: string, most: number = mostInFile): ReadFile {
  if (text.length > longestFile) return refused('tooLarge', text.length);
  const data = parsed(text);
  if (!isRecord(data)) return refused('notReadable', text);
  if (!v.is(fileShape.format, data['format'])) return refused('otherFormat', data['format'] ?? '', 'format');
  return readKnown(data, most);
}

/** Reads a file of ours, of whatever version. */
function readKnown(data: FileMembers, most: number): ReadFile {
  const problems: FileProblem[] = [];
  const version = versionOf(data, problems);
  const { scenarios: list, ...rest } = migrated(data, version, fileVersion);
  for (const [key, value] of Object.entries(rest))
    if (!Object.hasOwn(fileShape, key) && !remarks.includes(key))
      problems.push(fileProblem('unknownKey', key, value));
  if (!v.is(fileShape.scenarios, list))
    return { scenarios: [], problems: [...problems, fileProblem('noScenarios', 'scenarios', list ?? '')] };
  if (list.length > most) problems.push(fileProblem('tooManyScenarios', 'scenarios', list.length, most));
  const read = list.slice(0, most).map((one, place) => readScenarioMembers(one, place));
  return {
    scenarios: read.flatMap(({ scenario }) => (scenario === null ? [] : [scenario])),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

const refused = (kind: FileProblem['kind'], received: unknown, key = ''): ReadFile => ({
  scenarios: [],
  problems: [fileProblem(kind, key, received)],
});

/** What the text says as JSON; undefined when it says nothing that can be understood. */
function parsed(text: string): unknown {
  try {
    // Editors of one large system put a byte order mark before everything.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The version the file says it has. A newer one is read as far as it is known. */
function versionOf(data: FileMembers, problems: FileProblem[]): number {
  const received = data['version'];
  if (received === undefined) return fileVersion;
  if (!v.is(fileShape.version, received)) {
    problems.push(fileProblem('notAChoice', 'version', received, fileVersion));
    return fileVersion;
  }
  if (received > fileVersion) problems.push(fileProblem('newerVersion', 'version', received));
  return received;
}
