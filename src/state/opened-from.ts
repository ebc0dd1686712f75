import { readDrafts, type DraftStorage } from './drafts';
import { readAddress, type ReadAddress } from './read-address';
import type { Opening } from './session.svelte';

/** What the page opens with: the address if it names something, else the work of the last visit. */
export function openedFrom(
  hash: string,
  notes: unknown,
  storage: DraftStorage | null,
): (ReadAddress & { readonly opening: Opening }) | null {
  if (hash.length > 1) {
    const address = readAddress(hash, notes);
    return { ...address, opening: { from: address.isOwn ? 'ownAddress' : 'link' } };
  }
  const draft = readDrafts(storage)[0];
  if (draft === undefined) return null;
  const read = readAddress(draft.link, { by: 'kerroin', recordId: draft.recordId });
  // The reader's own choice of language and the first screen, whatever they were when the draft was kept.
  return {
    ...read,
    language: null,
    screen: 'simulator',
    problems: [],
    opening: { from: 'draft', at: draft.at },
  };
}
