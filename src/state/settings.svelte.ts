import { isLanguage, preferredLanguage, type Language } from '../i18n/language';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The part of the browser's storage that settings need; injected so that tests can refuse it. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'kerroin.settings';

interface Stored {
  readonly language: Language | null;
  readonly theme: Theme;
  readonly exact: boolean;
}

const nothingStored: Stored = { language: null, theme: 'system', exact: false };

/** What the reader prefers on this device: language, theme, exact figures. Kept in the browser, never in a link. */
export class Settings {
  #language = $state<Language>('en');
  #theme = $state<Theme>('system');
  #exact = $state(false);
  #canKeep = $state(true);
  /** The language the reader chose, as opposed to one that came with a link. */
  #chosenLanguage: Language | null;
  readonly #storage: SettingsStorage | null;

  constructor(storage: SettingsStorage | null, browserLanguages: readonly string[]) {
    const stored = readStored(storage);
    this.#storage = storage;
    this.#chosenLanguage = stored.language;
    this.#language = stored.language ?? preferredLanguage(browserLanguages);
    this.#theme = stored.theme;
    this.#exact = stored.exact;
  }

  get language(): Language {
    return this.#language;
  }
  get theme(): Theme {
    return this.#theme;
  }
  /** True when headlines show every digit instead of three. */
  get exact(): boolean {
    return this.#exact;
  }
  /** False once the browser has refused to store something. */
  get canKeep(): boolean {
    return this.#canKeep;
  }

  chooseLanguage(language: Language): void {
    this.#language = language;
    this.#chosenLanguage = language;
    this.#keep();
  }

  /** Shows the language of a link without making it the reader's choice for other visits. */
  followLink(language: Language): void {
    this.#language = language;
  }

  chooseTheme(theme: Theme): void {
    this.#theme = theme;
    this.#keep();
  }

  showExact(exact: boolean): void {
    this.#exact = exact;
    this.#keep();
  }

  /** The browser has refused to keep something. */
  nothingIsKept(): void {
    this.#canKeep = false;
  }

  #keep(): void {
    const stored: Stored = { language: this.#chosenLanguage, theme: this.#theme, exact: this.#exact };
    try {
      if (this.#storage === null) throw new Error('no storage');
      this.#storage.setItem(key, JSON.stringify(stored));
    } catch {
      // Blocked or full: the page works on, and says once that nothing will be kept.
      this.nothingIsKept();
    }
  }
}

function readStored(storage: SettingsStorage | null): Stored {
  try {
    const data: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    if (typeof data !== 'object' || data === null) return nothingStored;
    const { language, theme, exact } = data as Readonly<Record<string, unknown>>;
    return {
      language: isLanguage(language) ? language : null,
      theme: themes.find((candidate) => candidate === theme) ?? 'system',
      exact: exact === true,
    };
  } catch {
    return nothingStored;
  }
}
