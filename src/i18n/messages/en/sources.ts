import type { SourcesWords } from '../sources-words';

export const words: SourcesWords = {
  heading: 'Can I believe it?',
};
