import { isRecord } from '../model/read-inputs';
import { comparedKinds } from './comparison.svelte';
import type { ComparedNames } from './linked-comparison';
import { readLink, type ReadLink } from './read-link';

/** What this page writes beside an address of its own: what the address itself is too short for. */
export interface AddressNotes {
  readonly by: 'kerroin';
  /** The same scenario with its notes and who supplied each value; absent when there are none. */
  readonly link?: string;
  readonly recordId?: string;
  /** The others of the comparison in the address, with their notes, and who they are. */
  readonly compared?: ComparedNotes;
}

export interface ComparedNotes {
  /** As `packScenarios` writes them. */
  readonly s: string;
  readonly names: ComparedNames;
}

export interface ReadAddress extends ReadLink {
  /** True when this page has written the address itself. */
  readonly isOwn: boolean;
  readonly compared?: ComparedNotes;
}

/** Reads the address on screen. The notes come out of the browser's history and are read like everything from outside. */
export function readAddress(hash: string, notes: unknown): ReadAddress {
  const own = isRecord(notes) && notes['by'] === 'kerroin' ? notes : null;
  const link = own?.['link'];
  const recordId = own?.['recordId'];
  const compared = readCompared(own?.['compared']);
  const shown = readLink(hash);
  const read = typeof link === 'string' ? { ...shown, ...readLink(link), screen: shown.screen } : shown;
  return {
    ...read,
    scenario: { ...read.scenario, recordId: typeof recordId === 'string' ? recordId : null },
    isOwn: own !== null,
    ...(compared === null ? {} : { compared }),
  };
}

function readCompared(data: unknown): ComparedNotes | null {
  if (!isRecord(data)) return null;
  const { s, names } = data;
  if (typeof s !== 'string' || !Array.isArray(names)) return null;
  const read = names.flatMap((name: unknown) => {
    const { id, kind } = isRecord(name) ? name : {};
    const known = comparedKinds.find((candidate) => candidate === kind);
    const isOther = known !== undefined && known !== 'current';
    return typeof id === 'string' && isOther ? [{ id, kind: known }] : [];
  });
  return { s, names: read };
}
