import { readLink, type ReadLink } from './read-link';

/** What this page writes beside an address of its own: what the address itself is too short for. */
export interface AddressNotes {
  readonly by: 'kerroin';
  /** The same scenario with its notes and who supplied each value; absent when there are none. */
  readonly link?: string;
  readonly recordId?: string;
}

export interface ReadAddress extends ReadLink {
  /** True when this page has written the address itself. */
  readonly isOwn: boolean;
}

/** Reads the address on screen. The notes come out of the browser's history and are read like everything from outside. */
export function readAddress(hash: string, notes: unknown): ReadAddress {
  const own = isRecord(notes) && notes['by'] === 'kerroin' ? notes : null;
  const link = own?.['link'];
  const recordId = own?.['recordId'];
  const read = readLink(typeof link === 'string' ? link : hash);
  return {
    ...read,
    scenario: { ...read.scenario, recordId: typeof recordId === 'string' ? recordId : null },
    isOwn: own !== null,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
