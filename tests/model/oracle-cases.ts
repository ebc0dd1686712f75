import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value computed by other engines than ours or taken from print; see the head of the fixture file. */
export interface OracleCase {
  readonly id: string;
  readonly fn: string;
  readonly inputs: unknown;
  readonly expected: Json;
  readonly tolerance: number;
  readonly tolerance_type: 'abs' | 'rel';
}

const file = new URL('../fixtures/oracles.json', import.meta.url);

export const oracleCases = (
  JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly OracleCase[] }
).cases;

/** Compares every expected value, nested ones too, within the tolerance that the case itself asks for. */
export function expectOracle(actual: unknown, expected: Json, oracle: OracleCase, where = oracle.id): void {
  if (typeof expected === 'number') {
    expect(actual, where).toBeTypeOf('number');
    const scale = oracle.tolerance_type === 'rel' ? Math.abs(expected) : 1;
    expect(Math.abs((actual as number) - expected), where).toBeLessThanOrEqual(oracle.tolerance * scale);
  } else if (typeof expected === 'object' && expected !== null) {
    if (Array.isArray(expected)) expect(actual, where).toHaveLength(expected.length);
    for (const [key, value] of Object.entries(expected) as [string, Json][]) {
      expect(actual, where).toHaveProperty(key);
      expectOracle((actual as Record<string, unknown>)[key], value, oracle, `${where}.${key}`);
    }
  } else {
    expect(actual, where).toBe(expected);
  }
}
