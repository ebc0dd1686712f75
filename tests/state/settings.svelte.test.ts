import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Settings, themes, type SettingsStorage } from '../../src/state/settings.svelte';

const key = 'kerroin.settings';

/** A storage as a browser has it, with what it holds. */
function storage(text?: string) {
  const data = new Map(text === undefined ? [] : [[key, text]]);
  const asStorage: SettingsStorage = {
    getItem: (name) => data.get(name) ?? null,
    setItem: (name, value) => void data.set(name, value),
  };
  return { asStorage, stored: () => JSON.parse(data.get(key) ?? 'null') as unknown };
}

const full: SettingsStorage = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};
const blocked: SettingsStorage = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
};

const shownBy = ({ language, theme, exact }: Settings) => ({ language, theme, exact });

describe('settings', () => {
  test.each([
    [['fi-FI', 'en'], 'fi'],
    [['sv-FI'], 'sv'],
    [['de', 'sv', 'fi'], 'sv'],
    [['de-AT', 'fr'], 'en'],
    [[], 'en'],
  ] as const)('without a choice speak the first language of %j that there is: %s', (wanted, language) => {
    const settings = new Settings(storage().asStorage, wanted);
    expect(shownBy(settings)).toEqual({ language, theme: 'system', exact: false });
  });

  test('are kept on this device and found on the next visit', () => {
    const { asStorage } = storage();
    const first = new Settings(asStorage, ['en']);
    first.chooseLanguage('sv');
    first.chooseTheme('dark');
    first.showExact(true);
    const next = new Settings(asStorage, ['fi']);
    expect(shownBy(next)).toEqual({ language: 'sv', theme: 'dark', exact: true });
    expect(first.canKeep).toBe(true);
  });

  test('follow the language of a link without keeping it', () => {
    const { asStorage, stored } = storage();
    const settings = new Settings(asStorage, ['fi']);
    settings.followLink('sv');
    expect(settings.language).toBe('sv');
    settings.chooseTheme('light');
    expect(stored()).toEqual({ language: null, theme: 'light', exact: false });
    expect(new Settings(asStorage, ['fi']).language).toBe('fi');
  });

  test('keep the reader’s own language when a link came in between', () => {
    const { asStorage } = storage();
    const settings = new Settings(asStorage, ['en']);
    settings.chooseLanguage('fi');
    settings.followLink('sv');
    settings.showExact(true);
    expect(new Settings(asStorage, ['en']).language).toBe('fi');
  });

  test.each([
    ['no storage', null],
    ['a full storage', full],
    ['a blocked storage', blocked],
  ])('work with %s and say that nothing is kept, once something should have been', (_, refusing) => {
    const settings = new Settings(refusing, ['fi']);
    expect(settings.canKeep).toBe(true);
    settings.chooseLanguage('sv');
    settings.chooseTheme('dark');
    settings.showExact(true);
    expect(shownBy(settings)).toEqual({ language: 'sv', theme: 'dark', exact: true });
    expect(settings.canKeep).toBe(false);
  });

  test.each([
    '',
    'null',
    '{',
    '[]',
    '"fi"',
    '42',
    '{"language":"de","theme":"pink","exact":"yes"}',
    '{"language":{"x":1},"theme":null,"exact":1}',
  ])('ignore the corrupt record %s', (text) => {
    const settings = new Settings(storage(text).asStorage, ['sv']);
    expect(shownBy(settings)).toEqual({ language: 'sv', theme: 'system', exact: false });
  });

  test('take from a half-corrupt record what is usable', () => {
    const settings = new Settings(storage('{"language":"fi","theme":7,"exact":true}').asStorage, ['sv']);
    expect(shownBy(settings)).toEqual({ language: 'fi', theme: 'system', exact: true });
  });

  test('are possible ones whatever the storage holds', () => {
    const contents = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((x) => JSON.stringify(x)),
    );
    fc.assert(
      fc.property(contents, (text) => {
        const settings = new Settings(storage(text).asStorage, ['fi']);
        expect(['fi', 'en', 'sv']).toContain(settings.language);
        expect(themes).toContain(settings.theme);
        expect(typeof settings.exact).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
