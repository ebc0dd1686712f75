import { openDB, type IDBPDatabase } from 'idb';
import { afterWrites, type RecordStorage } from './record-storage';

const databaseName = 'kerroin';
const storeName = 'scenarios';

/** Some browsers never answer where storage is forbidden. */
const longestWaitMs = 4000;

/** Records in the browser's database, one entry per scenario. Shared by all tabs of the page. */
export function indexedDbRecords(): RecordStorage {
  let opening: Promise<IDBPDatabase> | null = null;
  const open = (): Promise<IDBPDatabase> => {
    opening ??= inTime(openDatabase(() => (opening = null)));
    opening.catch(() => (opening = null));
    return opening;
  };
  return {
    read: async () => readAll((await open()).transaction(storeName).store),
    change: async (decide) => {
      const transaction = (await open()).transaction(storeName, 'readwrite', { durability: 'strict' });
      const { store, done } = transaction;
      const before = await readAll(store);
      const { writes, result } = decide(before);
      const requests = writes.map(({ id, raw }) =>
        raw === undefined ? store.delete(id) : store.put(raw, id),
      );
      await Promise.all([...requests, done]).catch((error: unknown) => {
        // A request only says that it was aborted; the transaction says why.
        throw transaction.error ?? error;
      });
      return { result, records: afterWrites(before, writes) };
    },
  };
}

/**
 * Opens the database in whatever version it is: records carry their own, and a newer page in another tab must not lock
 * this one out.
 */
async function openDatabase(lost: () => void): Promise<IDBPDatabase> {
  const database = await openDB(databaseName, undefined, {
    upgrade: (created) => {
      created.createObjectStore(storeName);
    },
    blocking: () => {
      database.close();
      lost();
    },
    terminated: lost,
  });
  return database;
}

interface Readable {
  getAllKeys(): Promise<IDBValidKey[]>;
  getAll(): Promise<unknown[]>;
}

async function readAll(store: Readable): Promise<ReadonlyMap<string, unknown>> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(
    keys.flatMap((key, index) => (typeof key === 'string' ? [[key, values[index]] as const] : [])),
  );
}

const inTime = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('The database does not answer.'));
      }, longestWaitMs);
    }),
  ]);
