import type { ExportsWords } from '../exports-words';

export const words: ExportsWords = {
  title: 'Ta med dig',
  lead: (name) => `Filerna görs av det som visas just nu: ${name}.`,
  leadCompared: (name, others) =>
    `Filerna handlar om ${name}. I bilderna, utskriften, arbetsboken och datafilerna finns också det du jämför med: ${others}.`,
  privacy: 'Allt görs i den här webbläsaren. Inget skickas någonstans.',
  groups: {
    documents: 'Att presentera och lämna kvar',
    data: 'Data att räkna vidare på',
    pictures: 'Diagrammen som bilder',
    copy: 'Kopiera till urklipp',
  },
  items: {
    deck: {
      name: 'Bilder (PowerPoint)',
      use: 'Bilder med diagram som går att redigera, och talarmanus. Till nästa möte.',
    },
    workbook: {
      name: 'Arbetsbok (Excel)',
      use: 'Hela kalkylen som levande formler. För ekonomichefen som vill kontrollera och ändra.',
    },
    print: {
      name: 'Två sidor (utskrift eller PDF)',
      use: 'Svaret, diagrammen, varje indata med ursprung och en kod som öppnar kalkylen. Att lämna kvar på bordet.',
    },
    csvInputs: { name: 'Indata (CSV)', use: 'Varje indata med värde, ursprung och vem som har lämnat det.' },
    csvResults: { name: 'Resultat (CSV)', use: 'Alla resultat, även för kalkylerna i jämförelsen.' },
    csvSeries: {
      name: 'Månad för månad (CSV)',
      use: 'Kunder, intäkter, kostnader och kassaflöde för varje månad.',
    },
    json: { name: 'Allt (JSON)', use: 'Indata, resultat och månader i en enda fil för andra program.' },
    png: { name: 'Alla diagram (PNG)', use: 'Varje diagram i dubbel upplösning, i en zip-fil.' },
    svg: { name: 'Alla diagram (SVG)', use: 'Varje diagram skarpt i alla storlekar, i en zip-fil.' },
  },
  size: (kilobytes) => `hämtar först ${kilobytes} kB`,
  noSize: 'inget mer att hämta',
  make: 'Ladda ner',
  makeNamed: (name) => `Ladda ner: ${name}`,
  print: 'Skriv ut eller spara som PDF',
  cancel: 'Avbryt',
  cancelNamed: (name) => `Avbryt: ${name}`,
  loading: (name) => `Hämtar det som behövs: ${name}`,
  working: (name, percent) => `Skapar ${name}: ${percent}`,
  done: (fileName) => `Sparad bland dina hämtade filer: ${fileName}`,
  cancelled: (name) => `Avbrutet: ${name}. Inget sparades.`,
  printing: 'Webbläsarens utskriftsfönster öppnas. Välj ”Spara som PDF” där om du vill ha en PDF.',
  failed: {
    load: (name) =>
      `${name} kunde inte hämtas. Du kan vara offline, eller så blockerar något filen på vägen.`,
    make: (name) => `${name} kunde inte skapas. Något gick fel i den här webbläsaren.`,
    others: (names) => `De här fungerar ändå: ${names}.`,
    untried: 'Du kan prova de andra formaten: vart och ett behöver nätet bara första gången.',
    retry: 'Försök igen',
  },
  pictures: { choose: 'Diagram', png: 'PNG', svg: 'SVG' },
  copy: {
    use: 'Nyckeltal till ett mejl, ett dokument eller ett kalkylark.',
    table: 'Kopiera som tabell',
    plain: 'Kopiera som text',
    copied: {
      table: 'Kopierat som tabell. Klistra in det i ett dokument, ett kalkylark eller ett mejl.',
      plain: 'Kopierat som text. Klistra in det i ett mejl.',
    },
    notCopied:
      'Webbläsaren tillät inte kopiering. Texten är markerad nedan: kopiera den med tangentbordet eller via menyn.',
    field: 'Text att kopiera',
  },
};
