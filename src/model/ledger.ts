import type { Inputs } from './inputs';
import type { Ledger, LedgerEntry, Provenance } from './provenance';

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
