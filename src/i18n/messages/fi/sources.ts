import type { SourcesWords } from '../sources-words';

export const words: SourcesWords = {
  heading: 'Voiko tähän luottaa?',
};
