import type { Inputs } from './inputs';
import type { Ledger, Provenance } from './provenance';

/** The ledger once somebody has said where some values come from. */
export function attributed(ledger: Ledger, values: Partial<Inputs>, provenance: Provenance): Ledger {
  const entries = Object.entries(values).map(([id, value]) => [id, { ...provenance, value }] as const);
  return { ...ledger, ...Object.fromEntries(entries) };
}
