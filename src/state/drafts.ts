import { draftPrefix } from './draft-prefix';
import type { Scenario } from './scenario';
import { writeLink } from './write-link';

/** What drafts need of the browser's storage. */
export type DraftStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Work that was not saved under a name, kept so that closing the page loses nothing. */
export interface Draft {
  readonly id: string;
  /** When it was changed last, milliseconds since 1970. */
  readonly at: number;
  /** The scenario as a link that says everything. */
  readonly link: string;
  readonly recordId: string | null;
}

/** Enough to find yesterday's work again; older drafts make room. */
const mostKept = 12;

/** Every draft that can be read, newest first. What is not a draft is left alone. */
export function readDrafts(storage: DraftStorage | null): readonly Draft[] {
  try {
    if (storage === null) return [];
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(draftPrefix))
      .flatMap((key) => readDraft(key.slice(draftPrefix.length), storage.getItem(key)))
      .sort((one, other) => other.at - one.at);
  } catch {
    return [];
  }
}

function readDraft(id: string, text: string | null): readonly Draft[] {
  try {
    const data: unknown = JSON.parse(text ?? 'null');
    if (typeof data !== 'object' || data === null) return [];
    const { at, link, recordId } = data as Readonly<Record<string, unknown>>;
    if (typeof at !== 'number' || !Number.isFinite(at) || typeof link !== 'string') return [];
    return [{ id, at, link, recordId: typeof recordId === 'string' ? recordId : null }];
  } catch {
    return [];
  }
}

/**
 * Keeps the scenario on screen under an id of its own. Tabs never share an id, so they never overwrite each other.
 * Returns false when the browser refuses.
 */
export function keepDraft(storage: DraftStorage | null, id: string, scenario: Scenario, at: number): boolean {
  if (storage === null) return false;
  const link = writeLink(scenario, 'en', 'simulator', 'everything');
  try {
    storage.setItem(draftPrefix + id, JSON.stringify({ at, link, recordId: scenario.recordId }));
    for (const old of readDrafts(storage).slice(mostKept)) storage.removeItem(draftPrefix + old.id);
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(storage: DraftStorage | null, id: string): void {
  try {
    storage?.removeItem(draftPrefix + id);
  } catch {
    // Blocked: then there is nothing to remove either.
  }
}
