import type { Language } from './language';
import type { Messages } from './messages/messages';

/**
 * The words of each language, loaded when they are needed: a reader pays for one language. A new language is one line
 * here and its folder of messages.
 */
const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  fi: async () => (await import('./messages/fi/messages')).fi,
  en: async () => (await import('./messages/en/messages')).en,
  sv: async () => (await import('./messages/sv/messages')).sv,
};

/** Loads a language. Rejects when its file cannot be fetched, for example offline. */
export const loadWords = (language: Language): Promise<Messages> => loaders[language]();
