/** Why the browser keeps nothing: it has no room left, or it forbids its storage. */
export type StorageRefusal = 'full' | 'forbidden';

/** Firefox has a name of its own for its small storage. */
const namesOfFull: ReadonlySet<string> = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/** What an error of a storage means. */
export const storageRefusal = (error: unknown): StorageRefusal =>
  error instanceof DOMException && namesOfFull.has(error.name) ? 'full' : 'forbidden';

/** As much as a scenario with its notes takes. */
const probe = 'x'.repeat(4096);
const probeKey = 'kerroin.room';

/** Why a storage that has refused something did so. */
export function refusalOf(storage: Pick<Storage, 'setItem' | 'removeItem'> | null): StorageRefusal {
  if (storage === null) return 'forbidden';
  try {
    storage.setItem(probeKey, probe);
    storage.removeItem(probeKey);
    // There is room for this much: what was refused was longer.
    return 'full';
  } catch (error) {
    return storageRefusal(error);
  }
}
