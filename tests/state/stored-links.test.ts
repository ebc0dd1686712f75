import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/state/read-link';
import { inputsOf, ownInputs } from '../../src/state/scenario';
import { inputIds } from '../model/any-inputs';

interface StoredLink {
  readonly story: string;
  readonly link: string;
  readonly expected: readonly (readonly [key: string, value: string])[];
}

const fixture = new URL('../fixtures/links-v1.txt', import.meta.url);
const stored: readonly StoredLink[] = readFileSync(fixture, 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((block) => {
    const [story = '', link = '', ...rest] = block.trim().split('\n');
    const expected = rest.map((line) => {
      const at = line.indexOf(' =');
      return [line.slice(0, at), line.slice(at + 2).trim()] as const;
    });
    return { story, link, expected };
  });

/** What a link opened as, by the names that the fixture uses. */
function opened(link: string): Readonly<Record<string, string>> {
  const { scenario, language, problems } = readLink(link);
  const texts = (values: object, prefix = '') =>
    Object.entries(values).map(([id, value]) => [prefix + id, String(value)] as const);
  const { segment, preset, currency, company } = scenario;
  return Object.fromEntries([
    ...texts(inputsOf(scenario)),
    ...texts(ownInputs(scenario), 'own.'),
    ...texts({ segment, preset, currency, company, language: language ?? 'none' }),
    ['problems', problems.map(({ kind, key }) => `${kind} ${key}`).join(', ') || 'none'],
  ]);
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
