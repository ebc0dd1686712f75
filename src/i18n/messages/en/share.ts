import type { ShareWords } from '../share-words';

export const words: ShareWords = {
  title: 'Share',
};
