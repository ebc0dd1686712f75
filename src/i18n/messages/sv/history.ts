import type { HistoryWords } from '../history-words';

export const words: HistoryWords = {
  title: 'Ändringshistorik',
};
