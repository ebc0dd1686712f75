import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/exporters/file-name';
import { pictureNames } from '../../src/exporters/pictures/picture-names';
import { languages } from '../../src/i18n/language';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { openingScenario } from '../../src/state/scenario';
import { exported, exportWords, snapshotOf } from './taken-snapshots';

const named = (company: string, kind: string) =>
  fileName(snapshotOf({ ...openingScenario, company }, 'en'), kind, 'svg');

test('a name has the company, what the file is and the day', () => {
  expect(named('Acme', 'what moves the result')).toBe('Kerroin Acme what moves the result 2026-11-27.svg');
});

test('a long company is cut after a word, what the file is stays whole', () => {
  const company = 'Nordic Industrial Machinery and Maintenance Services';
  expect(named(company, 'what moves the result')).toBe(
    'Kerroin Nordic Industrial Machinery what moves the result 2026-11-27.svg',
  );
  expect(named(company, 'where the difference comes from')).toBe(
    'Kerroin Nordic Industrial where the difference comes from 2026-11-27.svg',
  );
  // The room ends where a word does: the word stays.
  expect(named(company, 'k'.repeat(24))).toBe(
    `Kerroin Nordic Industrial Machinery ${'k'.repeat(24)} 2026-11-27.svg`,
  );
});

test('a company without spaces is cut where the room ends, by whole characters', () => {
  expect(named('Ä'.repeat(80), 'slides')).toBe(`Kerroin ${'Ä'.repeat(45)} slides 2026-11-27.svg`);
  expect(named('𐐷'.repeat(80), 'slides')).toBe(`Kerroin ${'𐐷'.repeat(45)} slides 2026-11-27.svg`);
});

describe.each(languages)('with a long company in %s', (language) => {
  const company = 'Pohjoismainen Teollisuuskoneiden ja Kunnossapidon Palveluyhtiö Oyj';
  test('every picture has its whole name, and no two have the same', async () => {
    const words = await exportWords(language);
    const compared = [exported(exampleScenario('b2c'))];
    const snapshot = snapshotOf({ ...openingScenario, company }, language, { compared });
    const uncertain = Object.values(words.document.figures);
    const names = [...pictureNames(snapshot, words).map(({ name }) => name), ...uncertain];
    const files = names.map((name) => fileName(snapshot, name, 'svg'));
    names.forEach((name, index) => {
      const file = files[index] ?? '';
      expect(file.endsWith(` ${name} 2026-11-27.svg`), file).toBe(true);
      expect(file.startsWith('Kerroin Pohjoismainen ')).toBe(true);
      expect(file.length).toBeLessThanOrEqual('2026-11-27.svg'.length + 61);
    });
    expect(new Set(files).size).toBe(names.length);
  });
});
