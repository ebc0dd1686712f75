import { draftPrefix } from './draft-prefix';
import type { Draft, DraftStorage } from './drafts';

/** Puts back a draft that was removed, unless something lies there again. */
export function restoreDraft(storage: DraftStorage | null, { id, ...content }: Draft): void {
  try {
    if (storage?.getItem(draftPrefix + id) === null)
      storage.setItem(draftPrefix + id, JSON.stringify(content));
  } catch {
    // No room any more, or blocked meanwhile: the banner of the page says that nothing is kept.
  }
}
