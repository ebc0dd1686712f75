import { sameApartFromRecord } from '../same-scenario';
import type { Scenario } from '../scenario';
import { severalLines, longestText } from '../plain-text';
import { beginning } from '../../model/shortened';
import { withRangesInForce } from '../with-ranges-in-force';
import { writeLink } from '../write-link';
import { defaultName, freeName, libraryName, type DefaultName } from './free-name';
import {
  readRecord,
  readRecords,
  recordVersion,
  storedScenario,
  type LibraryRecord,
  type RawRecords,
} from './library-record';
import type { RecordReference } from './record-reference';

/** What a change writes: a record under its id, or nothing there any more. */
export interface Write {
  readonly id: string;
  readonly raw: unknown;
}
export interface Change<Result> {
  readonly writes: readonly Write[];
  readonly result: Result;
}
/**
 * A change of the library, decided from everything that lies in it at that moment. It is pure and may be asked twice;
 * what it reads and what it writes belong to one transaction.
 */
export type Decide<Result> = (records: RawRecords) => Change<Result>;

const put = (record: LibraryRecord): Write => ({ id: record.id, raw: record });
const nothing: readonly Write[] = [];

const nameOf = ({ link }: LibraryRecord): string =>
  libraryName(new URLSearchParams(link.slice(1)).get('name') ?? '');
const namesOf = (records: readonly LibraryRecord[]): readonly string[] => records.map(nameOf);

/** The link with other texts. The rest stays letter by letter, also what this version cannot read. */
function withTexts(link: string, texts: Readonly<Partial<Record<'name' | 'notes', string>>>): string {
  const parts = new URLSearchParams(link.slice(1));
  for (const [key, text] of Object.entries(texts))
    if (text === '') parts.delete(key);
    else parts.set(key, text);
  return `#${parts.toString()}`;
}

/** A record says every range in force: what is suggested later never changes what was saved. */
const linkOf = (scenario: Scenario): string =>
  writeLink(withRangesInForce(scenario), 'en', 'simulator', 'everything');

/** The place above all others. */
const topOf = (records: readonly LibraryRecord[]): number => (records[0]?.position ?? 1) - 1;

/** A record for a scenario that lies nowhere yet, at the top of the list. */
function newRecord(scenario: Scenario, id: string, at: number, position: number): LibraryRecord {
  const link = linkOf(scenario);
  return { version: recordVersion, id, revision: 1, at, position, link };
}

/** How a scenario was saved. */
export interface Saved {
  /**
   * `saved` over the record it came from, `added` as a new one, `savedAsCopy` because another tab had changed the
   * record meanwhile, `savedAgain` because the record had been deleted.
   */
  readonly how: 'saved' | 'added' | 'savedAsCopy' | 'savedAgain';
  readonly id: string;
  readonly revision: number;
  readonly name: string;
}

export interface SaveOrder {
  readonly scenario: Scenario;
  /** The record to save over, and the revision of it that the scenario was made from; null to save as a new one. */
  readonly base: RecordReference | null;
  readonly newId: string;
  readonly at: number;
  readonly unnamed: DefaultName;
}

/** Saves a scenario over its record if nobody else has changed that since it was opened, else as a new one. */
export const save =
  ({ scenario, base, newId, at, unnamed }: SaveOrder): Decide<Saved> =>
  (raw) => {
    const records = readRecords(raw);
    const old = base === null ? null : readRecord(base.id, raw.get(base.id));
    const names = namesOf(records);
    const wanted = libraryName(scenario.name) || defaultName(unnamed, names);
    if (old !== null && old.revision === base?.revision) {
      const name = libraryName(scenario.name) || nameOf(old) || wanted;
      const link = linkOf({ ...scenario, name });
      const record = { ...old, revision: old.revision + 1, at, link };
      return { writes: [put(record)], result: { how: 'saved', id: old.id, revision: record.revision, name } };
    }
    const name = freeName(wanted, names);
    const record = newRecord({ ...scenario, name }, newId, at, topOf(records));
    const how = howAdded(base !== null, old !== null);
    return { writes: [put(record)], result: { how, id: newId, revision: 1, name } };
  };

function howAdded(hadRecord: boolean, isThere: boolean): Saved['how'] {
  if (!hadRecord) return 'added';
  return isThere ? 'savedAsCopy' : 'savedAgain';
}

/** Puts a copy right below the record. Result: the name of the copy, null when the record is gone. */
export const duplicate =
  (id: string, newId: string, at: number): Decide<string | null> =>
  (raw) => {
    const records = readRecords(raw);
    const index = records.findIndex((record) => record.id === id);
    const old = records[index];
    if (old === undefined) return { writes: nothing, result: null };
    const name = freeName(nameOf(old), namesOf(records));
    const copy = { ...old, id: newId, revision: 1, at, link: withTexts(old.link, { name }) };
    return { writes: placed(records.toSpliced(index + 1, 0, copy), [copy]), result: name };
  };

/** Gives every record the place it has in the list; `fresh` ones are written in any case. */
function placed(records: readonly LibraryRecord[], fresh: readonly LibraryRecord[] = []): readonly Write[] {
  return records.flatMap((record, position) =>
    record.position === position && !fresh.includes(record) ? [] : [put({ ...record, position })],
  );
}

/**
 * Gives a record another name or other notes. An empty name is none, and the old one stays. Result: the new revision,
 * null when nothing was changed.
 */
export const describe =
  (id: string, texts: Readonly<Partial<Record<'name' | 'notes', string>>>): Decide<number | null> =>
  (raw) => {
    const old = readRecord(id, raw.get(id));
    const name = libraryName(texts.name ?? '');
    const notes = texts.notes === undefined ? undefined : libraryNotes(texts.notes);
    const link = withTexts(old?.link ?? '#', {
      ...(name && { name }),
      ...(notes !== undefined && { notes }),
    });
    if (old === null || link === withTexts(old.link, {})) return { writes: nothing, result: null };
    const record = { ...old, revision: old.revision + 1, link };
    return { writes: [put(record)], result: record.revision };
  };

/** The notes as the library keeps them: plain text of several lines, at most 2000 characters. */
export const libraryNotes = (text: string): string => beginning(severalLines(text), longestText.notes).trim();

/** Takes a record away, also one that cannot be read. Result: what lay there, for `restore`; null when nothing did. */
export const remove =
  (id: string): Decide<Write | null> =>
  (raw) =>
    raw.has(id)
      ? { writes: [{ id, raw: undefined }], result: { id, raw: raw.get(id) } }
      : { writes: nothing, result: null };

/** Puts back what was removed, unless something lies there again. */
export const restore =
  (removed: Write): Decide<null> =>
  (raw) => ({ writes: raw.has(removed.id) ? nothing : [removed], result: null });

/** Moves a record to a place of the list, counted from 0. Result: its place now, null when it is gone. */
export const move =
  (id: string, to: (index: number) => number): Decide<number | null> =>
  (raw) => {
    const records = readRecords(raw);
    const from = records.findIndex((record) => record.id === id);
    const moved = records[from];
    if (moved === undefined) return { writes: nothing, result: null };
    const index = Math.min(Math.max(to(from), 0), records.length - 1);
    if (index === from) return { writes: nothing, result: from };
    return { writes: placed(records.toSpliced(from, 1).toSpliced(index, 0, moved)), result: index };
  };

/** What became of scenarios that came together, for example in a file. */
export interface Added {
  readonly ids: readonly string[];
  /** How many were in the library already, or twice among those that came. */
  readonly known: number;
}

/** Adds scenarios at the top, in their order and under their own names. Those that are here already are left out. */
export const add =
  (
    scenarios: readonly Scenario[],
    newIds: readonly string[],
    at: number,
    unnamed: DefaultName,
  ): Decide<Added> =>
  (raw) => {
    const records = readRecords(raw);
    const here = records.map((record) => storedScenario(record).scenario);
    const names = [...namesOf(records)];
    const fresh: Scenario[] = [];
    for (const scenario of scenarios) {
      if ([...here, ...fresh].some((other) => isKnownAs(scenario, other))) continue;
      const name = libraryName(scenario.name) || defaultName(unnamed, names);
      names.push(name);
      fresh.push({ ...scenario, name });
    }
    const top = topOf(records) - fresh.length + 1;
    const added = fresh.flatMap((scenario, index) => {
      const id = newIds[index];
      return id === undefined ? [] : [newRecord(scenario, id, at, top + index)];
    });
    const result = { ids: added.map(({ id }) => id), known: scenarios.length - added.length };
    return { writes: added.map(put), result };
  };

/** True when the library has the scenario already; one without a name may have been given one there. */
const isKnownAs = (scenario: Scenario, other: Scenario): boolean =>
  sameApartFromRecord(scenario.name === '' ? { ...other, name: '' } : other, scenario);
