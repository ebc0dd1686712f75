import type { ShareWords } from '../share-words';

const kalkyler = (count: number): string => (count === 1 ? '1 kalkyl' : `${count} kalkyler`);

export const words: ShareWords = {
  examples: { b2b: 'B2B-exemplet', b2c: 'B2C-exemplet' },
  title: 'Dela kalkylen',
  privacy:
    'Inget går via någon server: kalkylen finns i själva länken och öppnas i mottagarens webbläsare. Alla som har länken kan se den.',
  what: {
    legend: 'Det här delar du',
    current: 'Kalkylen på skärmen',
    comparison: (count) => `Hela jämförelsen (${kalkyler(count)})`,
  },
  company: 'Företag som kalkylen är framtagen för',
  name: 'Kalkylens namn',
  everything: 'Ta med anteckningar och vem som har lämnat siffrorna',
  link: {
    label: 'Länk',
    copy: 'Kopiera länk',
    copied: 'Länken är kopierad.',
    notCopied:
      'Webbläsaren tillät inte kopiering. Länken är markerad nu: kopiera den med tangentbordet eller via menyn.',
    mail: 'Skicka med e-post',
    elsewhere: 'Dela på annat sätt',
    failed: 'Länken kunde inte skapas. Kontrollera nätanslutningen och öppna fönstret igen.',
    long: (length, limit) =>
      `Länken är ${length} tecken lång. En del e-postprogram kapar länkar på över ${limit} tecken: skicka den först till dig själv och prova.`,
  },
  qr: {
    title: 'QR-kod',
    label: 'QR-kod för samma länk',
    use: 'Rikta telefonens kamera mot koden så öppnas kalkylen där.',
    tooLong: 'Länken är för lång för en QR-kod. Utelämna anteckningarna eller skicka länken.',
    savePng: 'Spara som PNG',
    saveSvg: 'Spara som SVG',
  },
  contents: {
    title: 'Det här finns i länken',
    scenarios: kalkyler,
    values: (count) => (count === 1 ? '1 värde' : `${count} värden`),
    valuesEach: (count) => (count === 1 ? '1 värde i varje' : `${count} värden i varje`),
    currency: (codes) => `valuta: ${codes}`,
    company: (names) => `företagets namn: ${names}`,
    name: (names) => `kalkylens namn: ${names}`,
    notes: (count) => (count === 1 ? '1 anteckning' : `${count} anteckningar`),
    origins: (count) => (count === 1 ? 'vem som har lämnat 1 värde' : `vem som har lämnat ${count} värden`),
    missingTitle: 'Det här finns inte med',
    missing: {
      notes: 'anteckningar och vem som har lämnat siffrorna',
      library: 'dina sparade kalkyler',
      history: 'din ändringshistorik',
      reader: 'uppgifter om dig',
    },
  },
  recipient: {
    title: 'Det här ser mottagaren',
    screen: (screen) => `Sidan öppnas på svenska i vyn ${screen}.`,
    headline: (text) => `Högst upp står: ${text}`,
    figures: 'De viktigaste siffrorna:',
    sideBySide: (count) => `${kalkyler(count)} sida vid sida:`,
    mark: (mark) => `Kalkylen är märkt ”${mark}”. Mottagarens eget arbete finns kvar.`,
    origins: 'Anteckningarna och vem som har lämnat siffrorna.',
    freedom: 'Mottagaren kan ändra allt. Din kalkyl förblir som den är.',
  },
  unnamed: (number) => `Kalkyl ${number}`,
  mail: {
    subject: 'Kalkyl: vad en bättre kundupplevelse är värd i pengar',
    subjectFor: (company) => `Kalkyl: vad en bättre kundupplevelse är värd i pengar, ${company}`,
    greeting: 'Hej!',
    opening: 'Här är en kalkyl över vad en bättre kundupplevelse är värd i pengar.',
    openingFor: (company) => `Här är en kalkyl över vad en bättre kundupplevelse är värd för ${company}.`,
    closing: 'Länken öppnas i webbläsaren. Du kan ändra varje siffra, och inget skickas någonstans.',
  },
};
