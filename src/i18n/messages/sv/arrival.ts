import type { ArrivalWords } from '../arrival-words';

export const words: ArrivalWords = {
  label: 'Var kalkylen kommer ifrån',
  fromLink: 'Öppnad från en länk',
  openMark: 'Spara kalkylen eller gå tillbaka till ditt eget arbete',
  continued: (moment) => `Du fortsätter där du slutade den ${moment}.`,
  fromExample: 'Börja från exemplet',
  ownKept: 'Ditt eget arbete finns kvar.',
  backToOwn: 'Tillbaka till mitt eget arbete',
  keep: 'Spara bland mina kalkyler',
};
