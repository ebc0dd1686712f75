import { expect, test } from 'vitest';
import { isolated } from '../../src/i18n/isolated';

test('a name that is read from right to left keeps its direction to itself', () => {
  for (const name of ['תרחיש', 'سيناريو ٢', 'Plan ב', 'ދިވެހި', '𞤀𞤣𞤤𞤢𞤥'])
    expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});

test('other names stay as they are, letter by letter', () => {
  for (const name of ['', 'Acme', 'Kevät – “2027”', '🚀 Лето', '計画', 'Ελλάδα'])
    expect(isolated(name)).toBe(name);
});
