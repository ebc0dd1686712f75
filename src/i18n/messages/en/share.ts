import type { ShareWords } from '../share-words';

const scenarios = (count: number): string => (count === 1 ? '1 scenario' : `${count} scenarios`);

export const words: ShareWords = {
  examples: { b2b: 'B2B example', b2c: 'B2C example' },
  title: 'Share',
  privacy:
    'Nothing goes through a server: the scenario is in the link itself and opens in the recipient’s browser. Anyone who has the link can see it.',
  what: {
    legend: 'What to share',
    current: 'The scenario on screen',
    comparison: (count) => `The whole comparison (${scenarios(count)})`,
  },
  company: 'Company it is prepared for',
  name: 'Name of the scenario',
  everything: 'Include notes and who supplied the numbers',
  link: {
    label: 'Link',
    copy: 'Copy link',
    copied: 'Link copied.',
    notCopied:
      'The browser did not allow copying. The link is selected now: copy it with the keyboard or the menu.',
    mail: 'Send by e-mail',
    elsewhere: 'Share another way',
    failed: 'The link could not be made. Check your connection and open this window again.',
    long: (length, limit) =>
      `The link has ${length} characters. Some mail programs cut links of more than ${limit} characters: send it to yourself first and try it.`,
  },
  qr: {
    title: 'QR code',
    label: 'QR code of the same link',
    use: 'Point a phone’s camera at the code to open the scenario there.',
    tooLong: 'The link is too long for a QR code. Leave out the notes, or send the link.',
    savePng: 'Save as PNG',
    saveSvg: 'Save as SVG',
  },
  contents: {
    title: 'What the link contains',
    scenarios,
    values: (count) => (count === 1 ? '1 value' : `${count} values`),
    valuesEach: (count) => (count === 1 ? '1 value in each' : `${count} values in each`),
    currency: (codes) => `currency: ${codes}`,
    company: (names) => `company name: ${names}`,
    name: (names) => `scenario name: ${names}`,
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    origins: (count) => (count === 1 ? 'who supplied 1 value' : `who supplied ${count} values`),
    missingTitle: 'What it does not contain',
    missing: {
      notes: 'notes and who supplied the numbers',
      library: 'your saved scenarios',
      history: 'your change history',
      reader: 'anything about you',
    },
  },
  recipient: {
    title: 'What the recipient will see',
    screen: (screen) => `The page opens in English, on the screen “${screen}”.`,
    headline: (text) => `At the top it says: ${text}`,
    figures: 'The key numbers:',
    sideBySide: (count) => `${scenarios(count)} side by side:`,
    mark: (mark) => `The scenario is marked “${mark}”. The recipient’s own work is kept.`,
    origins: 'The notes and who supplied the numbers.',
    freedom: 'The recipient can change everything. Your scenario stays as it is.',
  },
  unnamed: (number) => `Scenario ${number}`,
  mail: {
    subject: 'What better customer experience is worth in money',
    subjectFor: (company) => `What better customer experience is worth in money: ${company}`,
    greeting: 'Hello,',
    opening: 'Here is a calculation of what better customer experience would be worth.',
    openingFor: (company) =>
      `Here is a calculation of what better customer experience would be worth for ${company}.`,
    closing: 'The link opens in the browser. You can change every number, and nothing is sent anywhere.',
  },
};
