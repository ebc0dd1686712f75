import type { ExportsWords } from '../exports-words';

export const words: ExportsWords = {
  title: 'Take it away',
  lead: (name) => `The files are made of what is on screen now: ${name}.`,
  leadCompared: (name, others) =>
    `The files are about ${name}. Slides, printed pages, workbook and data also have what it is compared with: ${others}.`,
  privacy: 'Everything is made in this browser. Nothing is sent anywhere.',
  groups: {
    documents: 'To present and leave behind',
    data: 'Data to go on calculating with',
    pictures: 'Charts as pictures',
    copy: 'Copy to the clipboard',
  },
  items: {
    deck: {
      name: 'Slides (PowerPoint)',
      use: 'Slides with charts that can be edited, and notes for the speaker. For your next meeting.',
    },
    workbook: {
      name: 'Workbook (Excel)',
      use: 'The whole case as live formulas. For the CFO who wants to check it and change it.',
    },
    print: {
      name: 'Two pages (print or PDF)',
      use: 'The answer, the charts, every input with its origin, and a code that opens the scenario. For leaving on the table.',
    },
    csvInputs: { name: 'Inputs (CSV)', use: 'Every input with its value, its origin and who supplied it.' },
    csvResults: { name: 'Results (CSV)', use: 'Every result, also of the scenarios compared.' },
    csvSeries: {
      name: 'Month by month (CSV)',
      use: 'Customers, revenue, cost and cash flow of every month.',
    },
    json: { name: 'Everything (JSON)', use: 'Inputs, results and months in one file for other programs.' },
    png: { name: 'All charts (PNG)', use: 'Every chart in double resolution, in one zip file.' },
    svg: { name: 'All charts (SVG)', use: 'Every chart as sharp at any size, in one zip file.' },
  },
  size: (kilobytes) => `loads ${kilobytes} kB first`,
  noSize: 'nothing more to load',
  make: 'Download',
  makeNamed: (name) => `Download: ${name}`,
  print: 'Print or save as PDF',
  cancel: 'Cancel',
  cancelNamed: (name) => `Cancel: ${name}`,
  loading: (name) => `Loading what it takes: ${name}`,
  working: (name, percent) => `Making ${name}: ${percent}`,
  done: (fileName) => `Saved in your downloads: ${fileName}`,
  cancelled: (name) => `Cancelled: ${name}. Nothing was saved.`,
  printing: 'The print window of the browser opens. To get a PDF, choose “Save as PDF” there.',
  failed: {
    load: (name) =>
      `${name} could not be loaded. You may be offline, or something in between blocks the file.`,
    make: (name) => `${name} could not be made. Something went wrong in this browser.`,
    others: (names) => `These still work: ${names}.`,
    untried: 'You can try the other formats: each needs the network only the first time.',
    retry: 'Try again',
  },
  pictures: { choose: 'Chart', png: 'PNG', svg: 'SVG' },
  copy: {
    use: 'Key figures for an e-mail, a document or a sheet.',
    table: 'Copy as a table',
    plain: 'Copy as text',
    copied: {
      table: 'Copied as a table. Paste it into a document, a sheet or an e-mail.',
      plain: 'Copied as text. Paste it into an e-mail.',
    },
    notCopied:
      'The browser did not allow copying. The text is selected below: copy it with the keyboard or the menu.',
    field: 'Text to copy',
  },
};
