import { describe, expect, test } from 'vitest';
import { openedFrom } from '../../src/state/opened-from';
import { spoken } from './spoken-scenario';
import { storedLinks } from './stored-blocks';

const stored = storedLinks(new URL('../fixtures/bundles-v1.txt', import.meta.url));

/** What a link opened as: what is compared by its place from 1, and the rest by its name. */
async function opened(link: string): Promise<Readonly<Record<string, string>>> {
  const found = await openedFrom(link, null, null);
  if (found === null) throw new Error('a link opens something');
  const { scenario, comparison, screen, problems } = found;
  const compared = [scenario, ...(comparison?.others ?? []).map((other) => other.scenario)];
  const values = compared.flatMap((one, index) =>
    Object.entries(spoken(one)).map(([key, value]) => [`${index + 1}.${key}`, value] as const),
  );
  return {
    ...Object.fromEntries(values),
    screen,
    compared: String(compared.length),
    baseline: String((comparison?.baseline ?? 0) + 1),
    problems: problems.map(({ kind, key }) => `${kind} ${key}`).join(', ') || 'none',
  };
}

describe('a link of version 1 with a comparison opens for ever', () => {
  test.each(stored)('$story', async ({ link, expected }) => {
    const actual = await opened(link);
    expect(expected.length).toBeGreaterThan(3);
    for (const [key, value] of expected) expect(actual[key], key).toBe(value);
  });
});
