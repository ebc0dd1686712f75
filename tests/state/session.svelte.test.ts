import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { en } from '../../src/i18n/messages/en/messages';
import { words as sourcesEn } from '../../src/i18n/messages/en/sources';
import { fi } from '../../src/i18n/messages/fi/messages';
import { words as sourcesFi } from '../../src/i18n/messages/fi/sources';
import type { Messages } from '../../src/i18n/messages/messages';
import { sv } from '../../src/i18n/messages/sv/messages';
import { words as sourcesSv } from '../../src/i18n/messages/sv/sources';
import { loadWords } from '../../src/i18n/words';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';

vi.mock('../../src/i18n/words');

const words = { fi, en, sv };

/** Languages that are being loaded: the test decides when each arrives or fails. */
const loading = new Map<Language, { arrive: () => void; fail: () => void }>();

beforeEach(() => {
  loading.clear();
  vi.mocked(loadWords).mockImplementation(
    (language) =>
      new Promise<Messages>((resolve, reject) => {
        loading.set(language, {
          arrive: () => {
            resolve(words[language]);
          },
          fail: () => {
            reject(new Error('offline'));
          },
        });
      }),
  );
});

function start() {
  const settings = new Settings(null, ['en']);
  const session = new Session(new ScenarioStore(), settings, { language: 'en', words: en });
  /** The reader chooses a language and the page begins to load it. */
  const choose = (language: Language): Promise<void> => {
    settings.chooseLanguage(language);
    return session.speak(language);
  };
  return { session, settings, choose };
}

describe('the language on screen', () => {
  test('changes with its words, never before them', async () => {
    const { session, choose } = start();
    const spoken = choose('fi');
    expect([session.language, session.words]).toEqual(['en', en]);
    loading.get('fi')?.arrive();
    await spoken;
    expect([session.language, session.words]).toEqual(['fi', fi]);
    expect(session.languageFailed).toBe(false);
  });

  test('is the newest choice, in whatever order the words arrive', async () => {
    const { session, choose } = start();
    const older = choose('fi');
    const newer = choose('sv');
    loading.get('sv')?.arrive();
    await newer;
    loading.get('fi')?.arrive();
    await older;
    expect([session.language, session.words]).toEqual(['sv', sv]);
  });

  test('stays when the reader goes back to it before the other has come', async () => {
    const { session, choose } = start();
    const older = choose('fi');
    await choose('en');
    loading.get('fi')?.arrive();
    await older;
    expect([session.language, session.words]).toEqual(['en', en]);
  });

  test('stays when the other cannot be loaded, and that is said', async () => {
    const { session, choose } = start();
    const spoken = choose('fi');
    loading.get('fi')?.fail();
    await spoken;
    expect([session.language, session.words]).toEqual(['en', en]);
    expect(session.languageFailed).toBe(true);
  });

  test('has failed no longer once another could be loaded', async () => {
    const { session, choose } = start();
    const failed = choose('fi');
    loading.get('fi')?.fail();
    await failed;
    const spoken = choose('sv');
    loading.get('sv')?.arrive();
    await spoken;
    expect(session.language).toBe('sv');
    expect(session.languageFailed).toBe(false);
  });

  test('has failed no longer once the reader is content with the one on screen', async () => {
    const { session, choose } = start();
    const failed = choose('fi');
    loading.get('fi')?.fail();
    await failed;
    await choose('en');
    expect(session.languageFailed).toBe(false);
  });

  test('has not failed when only an older choice could not be loaded', async () => {
    const { session, choose } = start();
    const older = choose('fi');
    const newer = choose('sv');
    loading.get('sv')?.arrive();
    await newer;
    loading.get('fi')?.fail();
    await older;
    expect(session.language).toBe('sv');
    expect(session.languageFailed).toBe(false);
  });

  test('of the numbers is that of the words', async () => {
    const { session, choose } = start();
    expect(session.format.percent(0.845)).toBe('84.5%');
    const spoken = choose('fi');
    expect(session.format.percent(0.845)).toBe('84.5%');
    loading.get('fi')?.arrive();
    await spoken;
    expect(session.format.percent(0.845)).toMatch(/^84,5\s%$/);
  });

  test('of money follows the scenario’s currency and the switch for exact figures', () => {
    const { session, settings } = start();
    expect(session.format.headlineMoney(123_456)).toBe('€123,000');
    session.store.setCurrency('GBP');
    settings.showExact(true);
    expect(session.format.headlineMoney(123_456)).toBe('£123,456');
  });
});

describe('the words of a part', () => {
  test('are not there before they are loaded', async () => {
    const { session } = start();
    expect(session.part('sources')).toBeUndefined();
    await session.loadPart('sources');
    expect(session.part('sources')).toBe(sourcesEn);
  });

  test('change together with the rest of the language', async () => {
    const { session, choose } = start();
    await session.loadPart('sources');
    const spoken = choose('fi');
    expect(session.part('sources')).toBe(sourcesEn);
    loading.get('fi')?.arrive();
    await spoken;
    expect([session.words, session.part('sources')]).toEqual([fi, sourcesFi]);
  });

  test('are those of the new language when it came while they were on their way', async () => {
    const { session, choose } = start();
    const spoken = choose('fi');
    loading.get('fi')?.arrive();
    await Promise.all([session.loadPart('sources'), spoken]);
    expect([session.words, session.part('sources')]).toEqual([fi, sourcesFi]);
  });

  test('that came while a language was on its way do not stay behind in the old one', async () => {
    const { session, choose } = start();
    const spoken = choose('sv');
    await session.loadPart('sources');
    loading.get('sv')?.arrive();
    await vi.waitFor(() => {
      loading.get('sv')?.arrive();
      expect(session.language).toBe('sv');
    });
    await spoken;
    expect(session.part('sources')).toBe(sourcesSv);
  });
});
