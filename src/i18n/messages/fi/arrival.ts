import type { ArrivalWords } from '../arrival-words';

export const words: ArrivalWords = {
  label: 'Mistä laskelma on peräisin',
  fromLink: 'Avattu linkistä',
  openMark: 'Tallenna tämä laskelma tai palaa omaasi',
  continued: (moment) => `Jatkat siitä, mihin jäit ${moment}.`,
  fromExample: 'Aloita esimerkistä',
  ownKept: 'Oma työsi on tallessa.',
  backToOwn: 'Palaa omaan laskelmaan',
  keep: 'Tallenna omiin laskelmiin',
};
