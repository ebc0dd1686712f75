import { ended } from '../../full-stop';
import type { LibraryWords } from '../library-words';

const known = (count: number): string =>
  count === 1 ? `${count} was already here` : `${count} were already here`;

export const words: LibraryWords = {
  title: 'Scenarios',
  intro:
    'Scenarios stay in this browser. Opening another one loses none of your unsaved work: the Undo button takes you back to it, and later you find it below under “Earlier unsaved work”.',
  opening: 'Opening the scenarios…',
  failed: 'Loading failed. Check the network connection and try again.',
  notKept: {
    full: 'The browser’s storage is full. Your latest changes are here only until you close the page: delete scenarios you no longer need, or download them as files.',
    forbidden:
      'The browser does not allow saving. You can go on working, but the scenarios are gone when you close the page: keep them in a file.',
  },
  onlyHere: (name) => ended(`Here only until you close the page: ${name}`),
  unnamed: (number) => `Scenario ${number}`,
  form: {
    title: 'The scenario on screen',
    name: 'Name',
    notes: 'Notes',
    save: 'Save',
    saveAsNew: 'Save as new',
    unsaved: 'Not saved yet.',
    unsavedChanges: (name) => `Changed since ${name} was saved.`,
    upToDate: (name) => ended(`Saved as ${name}`),
  },
  saved: {
    saved: (name) => ended(`Saved: ${name}`),
    added: (name) => ended(`Saved as a new scenario: ${name}`),
    savedAsCopy: (name) =>
      ended(`The scenario was changed in another tab meanwhile, so both were kept. Yours is now ${name}`),
    savedAgain: (name) => ended(`The scenario had been deleted, so it was saved again: ${name}`),
  },
  list: {
    title: 'Saved',
    empty:
      'There are no scenarios here yet. Once you save the first one, you can come back to it at any time and compare it with others.',
    savedAt: (moment) => `Saved ${moment}`,
    onScreen: 'on screen',
    onScreenChanged: 'on screen, changed',
    customerValue: 'Value of a satisfied customer',
    npv: 'Net present value',
    notRead: 'This version cannot read all of it. You will see what was left out when you open it.',
  },
  actions: {
    open: 'Open',
    edit: 'Edit',
    duplicate: 'Duplicate',
    remove: 'Delete',
    up: 'Move up',
    down: 'Move down',
    download: 'Download as a file',
  },
  actionOn: (action, name) => `${action}: ${name}`,
  edit: { keep: 'Done', cancel: 'Cancel' },
  did: {
    opened: (name) => `${name} is now on screen. The Undo button brings back what was there.`,
    renamed: (name) => ended(`Changes saved: ${name}`),
    duplicated: (name) => ended(`Copied: ${name}`),
    removed: (name) => ended(`Deleted: ${name}`),
    restored: (name) => ended(`Brought back: ${name}`),
    moved: (name, place, count) => `${name} is now in place ${place} of ${count}.`,
  },
  undo: 'Undo delete',
  earlier: {
    title: 'Earlier unsaved work',
    text: 'Work that was not saved, from earlier visits or other tabs. The oldest makes room for the newest.',
    unnamed: 'Unnamed scenario',
    changedAt: (moment) => `Last changed ${moment}`,
  },
  setAside: {
    title: 'Set aside',
    damaged: {
      name: 'Damaged scenario',
      text: 'What was stored cannot be read. It was left untouched: you can download it as a file or delete it.',
    },
    newer: {
      name: 'Scenario of a newer version',
      text: 'A newer version of Kerroin has saved this. Reload the page, and it will most likely open.',
    },
  },
  files: {
    title: 'Files',
    text: 'Scenarios in a file can be sent to somebody else or moved to another browser.',
    exportAll: 'Export all to a file',
    chooseFiles: 'Import from files',
    drop: 'or drop files here',
    exported: (count) => (count === 1 ? `${count} scenario exported.` : `${count} scenarios exported.`),
    imported: (added, already) => {
      if (already === 0) return `${added} imported.`;
      return added === 0 ? `Nothing new: ${known(already)}.` : `${added} imported, ${known(already)}.`;
    },
    importedHere: (added) => `${added} imported, but only until you close the page.`,
    importedFrom: (file, result) => `${file}: ${result}`,
    notRead: 'The file has no scenarios that this version can read.',
    partlyRead: 'Part of the file could not be read:',
  },
};
