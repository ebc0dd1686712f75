import type { StorageWords } from '../storage-words';

export const words: StorageWords = {
  full: 'The browser’s storage is full, so your latest numbers and settings are forgotten when you close the page. Delete scenarios you no longer need, or keep the numbers in a link or a file.',
  forbidden:
    'This browser does not allow saving, so your numbers, language and theme are forgotten when you close the page. A link or a file keeps the numbers.',
};
