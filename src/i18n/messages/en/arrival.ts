import type { ArrivalWords } from '../arrival-words';

export const words: ArrivalWords = {
  label: 'Where this scenario comes from',
  fromLink: 'From a link',
  openMark: 'Keep this scenario or go back to your own work',
  continued: (moment) => `Continued from your work of ${moment}.`,
  fromExample: 'Start from the example',
  ownKept: 'Your own work is kept.',
  backToOwn: 'Back to my own work',
  keep: 'Keep in my scenarios',
};
