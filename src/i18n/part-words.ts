import type { Language } from './language';
import type { ExplanationsWords } from './messages/explanations-words';
import type { SourcesWords } from './messages/sources-words';

/** The words of what is loaded later than the first view, by part. */
export interface Parts {
  readonly sources: SourcesWords;
  readonly explanations: ExplanationsWords;
}
export type PartId = keyof Parts;

type Loaders<Words> = Readonly<Record<Language, () => Promise<{ readonly words: Words }>>>;

const loaders: { readonly [Id in PartId]: Loaders<Parts[Id]> } = {
  sources: {
    fi: () => import('./messages/fi/sources'),
    en: () => import('./messages/en/sources'),
    sv: () => import('./messages/sv/sources'),
  },
  explanations: {
    fi: () => import('./messages/fi/explanations'),
    en: () => import('./messages/en/explanations'),
    sv: () => import('./messages/sv/explanations'),
  },
};

/** Loads the words of one part in one language. Rejects when the file cannot be fetched. */
export async function loadPart(id: PartId, language: Language): Promise<Partial<Parts>> {
  return { [id]: (await loaders[id][language]()).words };
}
