import type { CompareWords } from '../compare-words';

export const words: CompareWords = {
  title: 'Compare scenarios',
};
