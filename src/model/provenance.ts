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

/**
 * The ledger once some values have changed: what was set without a word about its origin is an assumption of that
 * moment, and an entry whose value is no longer set is gone.
 *
 * @param before values set before the change
 * @param after values set now
 * @param when an ISO instant
 */
export function ledgerAfter(
  ledger: Ledger,
  before: Partial<Inputs>,
  after: Partial<Inputs>,
  when: string,
): Ledger {
  const kept: Partial<Record<keyof Inputs, LedgerEntry>> = {};
  for (const id of Object.keys(after) as (keyof Inputs)[]) {
    const value = after[id];
    const entry = ledger[id];
    if (value === undefined) continue;
    if (entry?.value === value) kept[id] = entry;
    else if (value !== before[id]) kept[id] = { value, supplier: 'assumption', note: '', source: '', when };
  }
  return kept;
}

/** The ledger once somebody has said where some values come from. */
export function attributed(ledger: Ledger, values: Partial<Inputs>, provenance: Provenance): Ledger {
  const entries = Object.entries(values).map(([id, value]) => [id, { ...provenance, value }] as const);
  return { ...ledger, ...Object.fromEntries(entries) };
}
