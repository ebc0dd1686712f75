import { ended } from '../../full-stop';
import type { LibraryWords } from '../library-words';

const known = (count: number): string => `${count} fanns redan här`;

export const words: LibraryWords = {
  title: 'Kalkyler',
  intro:
    'Kalkylerna stannar i den här webbläsaren. Att öppna en annan kalkyl förstör inget osparat arbete: med knappen Ångra kommer du tillbaka, och senare hittar du det nedan under ”Tidigare osparat arbete”.',
  opening: 'Öppnar kalkylerna…',
  failed: 'Laddningen misslyckades. Kontrollera nätanslutningen och försök igen.',
  notKept: {
    full: 'Webbläsarens lagringsutrymme är fullt. Dina senaste ändringar finns kvar bara tills du stänger sidan: ta bort kalkyler som du inte längre behöver eller ladda ner dem som filer.',
    forbidden:
      'Webbläsaren tillåter inte att något sparas. Du kan arbeta vidare, men kalkylerna försvinner när du stänger sidan: spara dem i en fil.',
  },
  onlyHere: (name) => ended(`Finns kvar bara tills du stänger sidan: ${name}`),
  unnamed: (number) => `Kalkyl ${number}`,
  form: {
    title: 'Kalkylen på skärmen',
    name: 'Namn',
    notes: 'Anteckningar',
    save: 'Spara',
    saveAsNew: 'Spara som ny',
    unsaved: 'Inte sparad ännu.',
    unsavedChanges: (name) => `Ändrad sedan ${name} sparades.`,
    upToDate: (name) => ended(`Sparad som ${name}`),
  },
  saved: {
    saved: (name) => ended(`Sparad: ${name}`),
    added: (name) => ended(`Sparad som ny kalkyl: ${name}`),
    savedAsCopy: (name) =>
      ended(`Kalkylen hade ändrats i en annan flik, så båda behölls. Din heter nu ${name}`),
    savedAgain: (name) => ended(`Kalkylen hade tagits bort, så den sparades på nytt: ${name}`),
  },
  list: {
    title: 'Sparade',
    empty:
      'Här finns inga kalkyler ännu. När du har sparat den första kan du när som helst komma tillbaka till den och jämföra den med andra.',
    savedAt: (moment) => `Sparad ${moment}`,
    onScreen: 'på skärmen',
    onScreenChanged: 'på skärmen, ändrad',
    customerValue: 'Värdet av en nöjd kund',
    npv: 'Nettonuvärde',
    notRead: 'Den här versionen kan inte läsa allt. När du öppnar kalkylen ser du vad som lämnades bort.',
  },
  actions: {
    open: 'Öppna',
    edit: 'Redigera',
    duplicate: 'Kopiera',
    remove: 'Ta bort',
    up: 'Flytta upp',
    down: 'Flytta ned',
    download: 'Ladda ner som fil',
  },
  actionOn: (action, name) => `${action}: ${name}`,
  edit: { keep: 'Klar', cancel: 'Avbryt' },
  did: {
    opened: (name) => `${name} är nu på skärmen. Knappen Ångra tar tillbaka det som var där.`,
    renamed: (name) => ended(`Ändringarna är sparade: ${name}`),
    duplicated: (name) => ended(`Kopierad: ${name}`),
    removed: (name) => ended(`Borttagen: ${name}`),
    restored: (name) => ended(`Återställd: ${name}`),
    moved: (name, place, count) => `${name} är nu på plats ${place} av ${count}.`,
  },
  undo: 'Ångra borttagningen',
  earlier: {
    title: 'Tidigare osparat arbete',
    text: 'Arbete som inte sparades, från tidigare besök eller andra flikar. Det äldsta ger plats för det nyaste.',
    unnamed: 'Kalkyl utan namn',
    changedAt: (moment) => `Senast ändrad ${moment}`,
  },
  setAside: {
    title: 'Lagda åt sidan',
    damaged: {
      name: 'Skadad kalkyl',
      text: 'Det som sparats går inte att läsa. Ingenting har ändrats: du kan ladda ner det som fil eller ta bort det.',
    },
    newer: {
      name: 'Kalkyl från en nyare version',
      text: 'En nyare version av Kerroin har sparat den här. Ladda om sidan, så öppnas den troligen.',
    },
  },
  files: {
    title: 'Filer',
    text: 'Kalkyler i en fil kan skickas till någon annan eller flyttas till en annan webbläsare.',
    exportAll: 'Exportera alla till en fil',
    chooseFiles: 'Importera från filer',
    drop: 'eller släpp filerna här',
    exported: (count) => (count === 1 ? `${count} kalkyl exporterad.` : `${count} kalkyler exporterade.`),
    imported: (added, already) => {
      const done = added === 1 ? `${added} importerad` : `${added} importerade`;
      if (already === 0) return `${done}.`;
      return added === 0 ? `Inget nytt: ${known(already)}.` : `${done}, ${known(already)}.`;
    },
    importedHere: (added) =>
      added === 1
        ? `${added} importerad, men den finns kvar bara tills du stänger sidan.`
        : `${added} importerade, men de finns kvar bara tills du stänger sidan.`,
    importedFrom: (file, result) => `${file}: ${result}`,
    notRead: 'Filen har inga kalkyler som den här versionen kan läsa.',
    partlyRead: 'En del av filen kunde inte läsas:',
  },
};
