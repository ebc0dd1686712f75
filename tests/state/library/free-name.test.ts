import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultName, freeName, libraryName } from '../../../src/state/library/free-name';

test('a name that is free stays, one that is taken gets a number', () => {
  expect(freeName('Acme', [])).toBe('Acme');
  expect(freeName('Acme', ['Acme'])).toBe('Acme (2)');
  expect(freeName('Acme', ['Acme', 'Acme (2)'])).toBe('Acme (3)');
  expect(freeName('Acme (2)', ['Acme (2)'])).toBe('Acme (3)');
  expect(freeName('Acme', ['Acme', 'Acme (3)'])).toBe('Acme (2)');
});

test('a name always fits: at most 80 characters, one line, its number not cut off', () => {
  const name = 'å'.repeat(90);
  expect(libraryName(name)).toHaveLength(80);
  expect(freeName(libraryName(name), [libraryName(name)])).toMatch(/^å{76} \(2\)$/);
  expect(libraryName(' a\n\tb\u0000 \u202e c ')).toBe('a b c');
  // A character of two halves is never cut in the middle.
  expect(libraryName(`${'x'.repeat(79)}😀`)).toBe('x'.repeat(79));
});

test('is free in any case', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).map(libraryName);
  fc.assert(
    fc.property(name, fc.array(name), (wanted, others) => {
      const taken = [wanted, ...others];
      const found = freeName(wanted, taken);
      expect(taken).not.toContain(found);
      expect(found.length).toBeLessThanOrEqual(80);
    }),
  );
});

test('an unnamed scenario is counted on from those that are there', () => {
  const unnamed = (number: number) => `Skenaario ${number}`;
  expect(defaultName(unnamed, [])).toBe('Skenaario 1');
  expect(defaultName(unnamed, ['Acme', 'Skenaario 3'])).toBe('Skenaario 4');
  // Words that do not count do not keep anybody waiting.
  expect(defaultName(() => 'Nimetön', ['Nimetön', 'Nimetön'])).toBe('Nimetön');
});
