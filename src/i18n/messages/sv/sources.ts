import type { SourcesWords } from '../sources-words';

export const words: SourcesWords = {
  heading: 'Går det att lita på?',
};
