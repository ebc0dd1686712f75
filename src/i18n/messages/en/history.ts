import type { HistoryWords } from '../history-words';

export const words: HistoryWords = {
  title: 'Change history',
  intro:
    'Every change on this page, newest first. Choose a moment to go back to: later changes stay until you change something new.',
  empty: 'Nothing has changed yet. Move a slider and the change appears here.',
  start: {
    start: 'You opened the example',
    draft: 'You continued your earlier work',
    link: 'You opened a link',
    ownAddress: 'You reloaded the page',
  },
  opened: 'You opened another link',
  walked: 'Back or Forward in the browser',
  now: 'On screen now',
  by: 'you',
  byLink: 'from a link',
  goBack: 'Go back to this',
  change: (name, before, after) => `${name}: ${before} → ${after}`,
  segment: (segment) => `Showed the ${segment} values`,
  fromLibrary: (name) => `Opened or saved the scenario “${name}”`,
  notesChanged: 'Notes changed',
  origin: (name) => `${name}: origin of the value recorded`,
  more: (count) => `and ${count} more ${count === 1 ? 'change' : 'changes'}`,
  nothing: 'No values changed',
  parts: {
    name: 'Name',
    company: 'Company',
    currency: 'Currency',
  },
  churnCutBasis: {
    points: 'in percentage points',
    percent: 'in percent of churn',
  },
};
