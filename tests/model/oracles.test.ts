import { describe, expect, test } from 'vitest';
import { expectOracle, oracleCases } from './oracle-cases';
import { oracleFunctions } from './oracle-functions';

// Values from print, R, Octave, LibreOffice and Python; each case names its own source and tolerance.
describe('oracle', () => {
  test.each(oracleCases.map((oracle) => [oracle.id, oracle] as const))('%s', (_, oracle) => {
    const calculate = oracleFunctions[oracle.fn];
    expect(calculate, `no function of ours is mapped to ${oracle.fn}`).toBeDefined();
    expectOracle(calculate?.(oracle.inputs as never), oracle.expected, oracle);
  });

  test('the fixture has every family of the formula files', () => {
    const families = new Set(oracleCases.map(({ id }) => id.split('-')[0]));
    expect([...families].sort()).toEqual([
      'CHURN',
      'CLV',
      'COMB',
      'FIN',
      'REF',
      'REICH',
      'SBG',
      'SEED',
      'UNC',
    ]);
    expect(oracleCases).toHaveLength(102);
  });
});
