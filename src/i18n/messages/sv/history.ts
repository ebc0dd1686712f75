import type { HistoryWords } from '../history-words';

export const words: HistoryWords = {
  title: 'Ändringshistorik',
  intro:
    'Alla ändringar på sidan, den senaste först. Välj en tidpunkt att gå tillbaka till: senare ändringar finns kvar tills du ändrar något nytt.',
  empty: 'Inget har ändrats ännu. Dra i ett reglage så syns ändringen här.',
  start: {
    start: 'Du öppnade exemplet',
    draft: 'Du fortsatte ditt tidigare arbete',
    link: 'Du öppnade en länk',
    ownAddress: 'Du laddade om sidan',
  },
  opened: 'Du öppnade en annan länk',
  walked: 'Bakåt eller framåt i webbläsaren',
  now: 'Visas nu',
  by: 'du',
  byLink: 'från en länk',
  goBack: 'Gå tillbaka hit',
  change: (name, before, after) => `${name}: ${before} → ${after}`,
  segment: (segment) => `Visade värdena för ${segment}`,
  fromLibrary: (name) => `Öppnade eller sparade kalkylen ”${name}”`,
  notesChanged: 'Anteckningarna ändrades',
  origin: (name) => `${name}: värdets ursprung antecknades`,
  more: (count) => `och ${count} ändringar till`,
  nothing: 'Inga värden ändrades',
  parts: {
    name: 'Namn',
    company: 'Företag',
    currency: 'Valuta',
  },
  churnCutBasis: {
    points: 'i procentenheter',
    percent: 'i procent av kundbortfallet',
  },
};
