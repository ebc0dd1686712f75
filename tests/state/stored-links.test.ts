import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/state/read-link';
import { inputIds } from '../model/any-inputs';
import { spoken } from './spoken-scenario';
import { storedLinks } from './stored-blocks';

const stored = storedLinks(new URL('../fixtures/links-v1.txt', import.meta.url));

/** What a link opened as, by the names that the fixture uses. */
function opened(link: string): Readonly<Record<string, string>> {
  const { scenario, language, problems } = readLink(link);
  return {
    ...spoken(scenario),
    language: language ?? 'none',
    problems: problems.map(({ kind, key }) => `${kind} ${key}`).join(', ') || 'none',
  };
}

const sorted = (list: string) => list.split(', ').sort();

describe('a link of version 1 opens for ever', () => {
  test('and more than a dozen are kept', () => {
    expect(stored.length).toBeGreaterThan(12);
  });

  test.each(stored)('$story', ({ link, expected }) => {
    const actual = opened(link);
    for (const [key, value] of expected) {
      if (key === 'problems') expect(sorted(actual[key] ?? '')).toEqual(sorted(value));
      else expect(actual[key], key).toBe(value);
    }
  });

  test.each(stored.filter(({ link }) => link.includes('&segment=')))(
    '$story: every value in it is in force',
    ({ link }) => {
      const actual = opened(link);
      for (const [key, value] of new URLSearchParams(link.slice(1)))
        if ((inputIds as readonly string[]).includes(key)) expect(actual[key], key).toBe(value);
      expect.hasAssertions();
    },
  );
});
