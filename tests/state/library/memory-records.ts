import { changed, type RecordStorage } from '../../../src/state/library/record-storage';

/** A storage for tests: a map that can refuse to read, to write, or both. */
export class MemoryRecords implements RecordStorage {
  records: ReadonlyMap<string, unknown> = new Map();
  refuses: 'nothing' | 'writing' | 'everything' = 'nothing';
  /** How often something was asked for. */
  calls = 0;

  read(): Promise<ReadonlyMap<string, unknown>> {
    this.calls += 1;
    if (this.refuses === 'everything') return Promise.reject(new DOMException('denied', 'SecurityError'));
    // As the browser's database does, it hands out copies.
    return Promise.resolve(structuredClone(this.records));
  }

  change: RecordStorage['change'] = async (decide) => {
    const before = await this.read();
    const { result, records, writes } = changed(before, decide);
    if (this.refuses !== 'nothing' && writes.some(({ raw }) => raw !== undefined))
      throw new DOMException('full', 'QuotaExceededError');
    this.records = structuredClone(records);
    return { result, records };
  };

  /** Puts something there as another program might. */
  inject(id: string, raw: unknown): void {
    this.records = new Map([...this.records, [id, raw]]);
  }
}

/** Ids that tell in which order they were given. */
export function countedIds(prefix = 'r'): () => string {
  let last = 0;
  return () => `${prefix}${(last += 1)}`;
}
