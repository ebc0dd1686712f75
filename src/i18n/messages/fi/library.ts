import type { LibraryWords } from '../library-words';

export const words: LibraryWords = {
  title: 'Laskelmat',
};
