import type { Inputs } from './inputs';

/**
 * Who can have supplied a value: a published benchmark, the company's own data, the prospect, or we who assume it.
 */
export const suppliers = ['benchmark', 'ownData', 'prospect', 'assumption'] as const;
export type Supplier = (typeof suppliers)[number];

/** Where one value comes from, as whoever set it says. Texts are plain text and may be empty. */
export interface Provenance {
  readonly supplier: Supplier;
  readonly note: string;
  /** What the number can be looked up in: a report, a system, an address. */
  readonly source: string;
  /** When it was supplied: an ISO day or instant; empty when nobody said. */
  readonly when: string;
}

/** The provenance of one value. It speaks of that value only: once another one is in force, it says nothing. */
export interface LedgerEntry extends Provenance {
  readonly value: number | string;
}

/** Who supplied the values that were set, by input. */
export type Ledger = Readonly<Partial<Record<keyof Inputs, LedgerEntry>>>;
