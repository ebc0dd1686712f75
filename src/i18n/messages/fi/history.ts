import type { HistoryWords } from '../history-words';

export const words: HistoryWords = {
  title: 'Muutoshistoria',
  intro:
    'Jokainen muutos tällä sivulla, uusin ensin. Valitse hetki, johon haluat palata: myöhemmät muutokset säilyvät, kunnes muutat jotain uutta.',
  empty: 'Vielä ei ole muutoksia. Siirrä liukusäädintä, niin muutos näkyy tässä.',
  start: {
    start: 'Avasit esimerkin',
    draft: 'Jatkoit aiempaa työtäsi',
    link: 'Avasit linkin',
    ownAddress: 'Latasit sivun uudelleen',
  },
  opened: 'Avasit toisen linkin',
  walked: 'Selaimen Takaisin tai Eteenpäin',
  now: 'Näkyvissä nyt',
  by: 'sinä',
  byLink: 'linkistä',
  goBack: 'Palaa tähän',
  change: (name, before, after) => `${name}: ${before} → ${after}`,
  segment: (segment) => `Näytettiin ryhmän ${segment} luvut`,
  fromLibrary: (name) => `Avattu tai tallennettu laskelma ”${name}”`,
  notesChanged: 'Muistiinpanot muuttuivat',
  origin: (name) => `${name}: luvun alkuperä merkittiin`,
  more: (count) => `ja ${count} muuta muutosta`,
  nothing: 'Ei muutoksia lukuihin',
  parts: {
    name: 'Nimi',
    company: 'Yritys',
    currency: 'Valuutta',
  },
  churnCutBasis: {
    points: 'prosenttiyksikköinä',
    percent: 'prosentteina poistumasta',
  },
};
