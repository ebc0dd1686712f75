import type { ShellWords } from '../shell-words';

export const shell: ShellWords = {
  documentTitle: 'Kerroin: what better customer experience is worth in money',
  description:
    'See in your browser what better customer experience is worth: extra sales per satisfied customer, the revenue that lower churn keeps, and when the investment pays back.',
  brandLine: 'Customer experience in money',
  skip: 'Skip to content',
  screensLabel: 'Screens',
  screens: { simulator: 'Simulator', uncertainty: 'Uncertainty', compare: 'Compare', sources: 'Sources' },
  screenFailed: 'This screen could not be loaded. Check your connection.',
  tryAgain: 'Try again',
  preparedFor: (company) => `Prepared for ${company}`,
  language: 'Language',
  currency: 'Currency',
  currencyNote: 'Changing the currency changes the symbol, not the amounts.',
  theme: 'Theme',
  themes: { system: 'Auto', light: 'Light', dark: 'Dark' },
  actions: {
    undo: 'Undo',
    redo: 'Redo',
    replay: 'Replay the last change',
    history: 'Change history',
    library: 'Scenarios',
    export: 'Export',
    share: 'Share',
  },
  languageFailed: 'The language could not be loaded. Check your connection and choose it again.',
  close: 'Close',
  noScript: 'The simulator needs JavaScript. The example’s result is shown here without it.',
};
