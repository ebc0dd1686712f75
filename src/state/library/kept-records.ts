import type { Decide, Write } from './library-changes';
import type { RawRecords } from './library-record';
import { storageRefusal, type StorageRefusal } from '../storage-refusal';
import { changed, type RecordStorage } from './record-storage';

/** A change that the browser has not kept yet. */
interface Unkept {
  /** What lay there when it was made. */
  readonly before: unknown;
  readonly after: unknown;
  /** Where it goes if another tab has written there meanwhile. */
  readonly otherId: string;
}

/**
 * Records that are there whether the browser keeps them or not. What it refuses lives on in the page and is offered
 * again with the next change, so that making room is enough to have everything kept.
 */
export class KeptRecords {
  readonly #storage: RecordStorage;
  readonly #newId: () => string;
  readonly #unkept = new Map<string, Unkept>();
  #records: RawRecords = new Map();
  #refusal: StorageRefusal | null = null;
  /** Changes of one page come one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(storage: RecordStorage, newId: () => string) {
    this.#storage = storage;
    this.#newId = newId;
  }

  get records(): RawRecords {
    return this.#records;
  }
  /** Why the browser has refused, until it takes everything. */
  get refusal(): StorageRefusal | null {
    return this.#refusal;
  }

  /** Reads again what the browser has. */
  read(): Promise<void> {
    return this.#inTurn(async () => {
      try {
        const records = await this.#storage.read();
        this.#records = changed(
          records,
          this.#withUnkept(() => ({ writes: [], result: null })),
        ).records;
        if (this.#unkept.size === 0) this.#refusal = null;
      } catch (error) {
        this.#refusal = storageRefusal(error);
      }
    });
  }

  change<Result>(decide: Decide<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      try {
        const { result, records } = await this.#storage.change(this.#withUnkept(decide));
        this.#records = records;
        this.#unkept.clear();
        this.#refusal = null;
        return result;
      } catch (error) {
        const { result, records, writes } = changed(this.#records, decide);
        for (const { id, raw } of writes) {
          const before = this.#unkept.has(id) ? this.#unkept.get(id)?.before : this.#records.get(id);
          this.#unkept.set(id, { before, after: raw, otherId: this.#newId() });
        }
        this.#records = records;
        this.#refusal = storageRefusal(error);
        return result;
      }
    });
  }

  /** Decides as if what is not kept yet were there, and writes that along. */
  #withUnkept<Result>(decide: Decide<Result>): Decide<Result> {
    return (records) => {
      const late = [...this.#unkept].flatMap(([id, { before, after, otherId }]): readonly Write[] => {
        if (sameRaw(records.get(id), before)) return [{ id, raw: after }];
        // Another tab was faster: both stay.
        const isRecord = typeof after === 'object' && after !== null;
        return isRecord ? [{ id: otherId, raw: { ...after, id: otherId } }] : [];
      });
      const own = changed(records, () => ({ writes: late, result: null }));
      const { writes, result } = decide(own.records);
      return { writes: [...late, ...writes], result };
    };
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

const sameRaw = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
