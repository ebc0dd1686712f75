import type { LinkProblem } from '../link-problem';
import { readLink } from '../read-link';
import { linkVersion } from '../write-link';
import { recordReference } from './record-reference';
import type { SavedScenario } from './saved-scenario';

/** The version of records that this program writes. Records of version 1 stay readable for ever. */
export const recordVersion = 1;

/** How a saved scenario lies in the browser's database, under its id. */
export interface LibraryRecord {
  readonly version: typeof recordVersion;
  readonly id: string;
  /** Counts the changes of what it says, from 1. Moving it in the list is no such change. */
  readonly revision: number;
  /** When its values were saved last, milliseconds since 1970. */
  readonly at: number;
  /** Its place in the list: smaller is higher. */
  readonly position: number;
  /** The scenario as a link that says everything: one format and one validator for links, drafts and records. */
  readonly link: string;
}

/** A record that could be read, with what of it could not. */
export interface StoredScenario extends SavedScenario {
  readonly revision: number;
  readonly problems: readonly LinkProblem[];
}

/** A record that this program leaves alone: damaged, or written by a newer version. */
export interface SetAside {
  readonly id: string;
  readonly reason: 'damaged' | 'newer';
  readonly raw: unknown;
}

/** Everything that lies in the library, by id, as the browser hands it out. */
export type RawRecords = ReadonlyMap<string, unknown>;
export const noRecords: RawRecords = new Map();

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

const asObject = (raw: unknown): Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};

/** The record under `id`; null when it is damaged or newer. */
export function readRecord(id: string, raw: unknown): LibraryRecord | null {
  const { version, id: ownId, revision, at, position, link } = asObject(raw);
  if (version !== recordVersion || ownId !== id || !isWhole(revision, 1)) return null;
  if (!isTime(at) || !isPlace(position) || !isOwnLink(link)) return null;
  return { version, id, revision, at, position, link };
}

/** The version that a link begins with; NaN when it is none that this program has written. */
const versionOfLink = (link: unknown): number =>
  typeof link === 'string' ? Number(/^#v=(\d{1,6})&/.exec(link)?.[1]) : NaN;
const isOwnLink = (link: unknown): link is string => versionOfLink(link) <= linkVersion;

/** The longest time that a date can hold, in milliseconds on either side of 1970. */
const longestTime = 8.64e15;
const isTime = (at: unknown): at is number => typeof at === 'number' && Math.abs(at) <= longestTime;
const isPlace = (position: unknown): position is number => Number.isFinite(position);

/** Every record that can be read, in the order of the list. */
export function readRecords(records: RawRecords): readonly LibraryRecord[] {
  return [...records]
    .flatMap(([id, raw]) => readRecord(id, raw) ?? [])
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
}

export function storedScenario({ id, at, revision, link }: LibraryRecord): StoredScenario {
  const { scenario, problems } = readLink(link);
  return {
    id,
    at,
    revision,
    scenario: { ...scenario, recordId: recordReference({ id, revision }) },
    problems,
  };
}

/** The records that cannot be read, as they are. */
export function readSetAside(records: RawRecords): readonly SetAside[] {
  return [...records]
    .filter(([id, raw]) => readRecord(id, raw) === null)
    .map(([id, raw]) => {
      const { version, link } = asObject(raw);
      const isNewer = isWhole(version, recordVersion + 1) || versionOfLink(link) > linkVersion;
      return { id, reason: isNewer ? 'newer' : 'damaged', raw };
    });
}
