import type { Ledger } from '../model/provenance';

/** Who supplied a value travels beside it: `from.churnNow=prospect&when.churnNow=2026-11-22&source.churnNow=…`. */
export const originPrefixes = { supplier: 'from.', when: 'when.', source: 'source.', note: 'note.' } as const;
export type OriginPart = keyof typeof originPrefixes;
export const originParts = Object.keys(originPrefixes) as readonly OriginPart[];

/** Writes who supplied the values, one key per part that says something. */
export function writeLedger(link: URLSearchParams, ledger: Ledger): void {
  for (const [id, entry] of Object.entries(ledger)) {
    for (const part of originParts) if (entry[part] !== '') link.set(originPrefixes[part] + id, entry[part]);
  }
}
