import { readDrafts, type DraftStorage } from './drafts';
import { withComparison, type OpenedAddress } from './linked-comparison';
import { readAddress } from './read-address';
import { isSameScenario } from './same-scenario';
import { openingScenario } from './scenario';
import type { Opening } from './session.svelte';

/** What the page opens with: the address if it names something, else the work of the last visit. Never rejects. */
export async function openedFrom(
  hash: string,
  notes: unknown,
  storage: DraftStorage | null,
): Promise<(OpenedAddress & { readonly opening: Opening }) | null> {
  if (hash.length > 1) {
    const address = await withComparison(readAddress(hash, notes));
    // A link that only names a language, or a screen, shows the example like any first visit.
    const isPlain = address.comparison === null && isSameScenario(address.scenario, openingScenario);
    return { ...address, opening: { from: address.isOwn ? 'ownAddress' : isPlain ? 'start' : 'link' } };
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
    comparison: null,
    opening: { from: 'draft', at: draft.at },
  };
}
