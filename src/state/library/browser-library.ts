import { indexedDbRecords } from './indexed-db-records';
import { openLibrary, type Library, type LibraryChannel } from './library.svelte';

/** Tabs of the same page hear each other where the browser lets them; without that each reads when it writes. */
function tabs(): LibraryChannel | null {
  try {
    const channel = new BroadcastChannel('kerroin.library');
    return {
      tell: () => {
        channel.postMessage('changed');
      },
      listen: (heard) => {
        channel.onmessage = heard;
      },
    };
  } catch {
    return null;
  }
}

/** The library of this browser. */
export const openBrowserLibrary = (): Promise<Library> => openLibrary(indexedDbRecords(), tabs());
