/**
 * What a scenario remembers of its record in the library (`Scenario.recordId`): which record, and which revision of it
 * was on screen. Only so can a save tell that another tab has changed the record meanwhile, also after a restart.
 */
export interface RecordReference {
  readonly id: string;
  /** 0 when the reference does not say. */
  readonly revision: number;
}

/** @example recordReference({ id: 'b6f2', revision: 3 }) // 'b6f2@3' */
export const recordReference = ({ id, revision }: RecordReference): string => `${id}@${revision}`;

/** Reads what `recordReference` wrote; null for a scenario without a record. */
export function readReference(recordId: string | null): RecordReference | null {
  if (recordId === null) return null;
  const found = /^(.+)@(\d{1,15})$/s.exec(recordId);
  return found === null
    ? { id: recordId, revision: 0 }
    : { id: found[1] ?? '', revision: Number(found[2] ?? 0) };
}
