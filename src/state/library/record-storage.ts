import type { Change, Decide, Write } from './library-changes';
import type { RawRecords } from './library-record';

/** Where records are kept. Every call may fail: a browser can forbid its storage or have no room. */
export interface RecordStorage {
  read(): Promise<RawRecords>;
  /** Reads everything, decides and writes in one transaction: nobody else writes in between. */
  change<Result>(decide: Decide<Result>): Promise<Changed<Result>>;
}

export interface Changed<Result> {
  readonly result: Result;
  /** Everything that lies there afterwards. */
  readonly records: RawRecords;
}

/** The records once something was written. */
export function afterWrites(records: RawRecords, writes: readonly Write[]): RawRecords {
  const after = new Map(records);
  for (const { id, raw } of writes)
    if (raw === undefined) after.delete(id);
    else after.set(id, raw);
  return after;
}

/** The same without a storage: decides and writes into a map. */
export function changed<Result>(
  records: RawRecords,
  decide: Decide<Result>,
): Changed<Result> & Change<Result> {
  const change = decide(records);
  return { ...change, records: afterWrites(records, change.writes) };
}
