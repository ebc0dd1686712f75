import { ended } from '../../full-stop';
import type { GoalsWords } from '../goals-words';

export const words: GoalsWords = {
  title: 'Mitä tavoite vaatii?',
  intro:
    'Aseta tavoite, niin näet, mikä arvo kullakin säätimellä riittäisi yksin, kun kaikki muu pysyy ennallaan.',
  close: 'Sulje',
  working: 'Lasketaan…',
  kind: {
    legend: 'Tavoite',
    payback: 'Takaisinmaksuaika enintään',
    npv: 'Nettonykyarvo vähintään',
    roi: 'ROI vähintään',
    totalRevenueUplift: 'Lisäliikevaihto jaksolla vähintään',
  },
  targetValue: 'Tavoitteen arvo',
  reached: 'Tavoite täyttyy.',
  missed: 'Tavoite ei täyty.',
  now: {
    payback: (value) => `Takaisinmaksuaika on nyt ${value}.`,
    npv: (value) => `Nettonykyarvo on nyt ${value}.`,
    roi: (value) => `ROI on nyt ${value}.`,
    totalRevenueUplift: (value) => `Lisäliikevaihto on nyt ${value}.`,
  },
  atBest: {
    payback: (value) => `Takaisinmaksuaika olisi silloinkin ${value}.`,
    npv: (value) => `Nettonykyarvo olisi silloinkin ${value}.`,
    roi: (value) => `ROI olisi silloinkin ${value}.`,
    totalRevenueUplift: (value) => `Lisäliikevaihto olisi silloinkin ${value}.`,
  },
  nowNever: 'Ohjelma ei nyt maksa itseään takaisin tarkastelujaksolla.',
  atBestNever: 'Ohjelma ei silloinkaan maksaisi itseään takaisin tarkastelujaksolla.',
  noAnswer: (reason) => `Tavoitetta ei voi laskea: ${reason}.`,
  unreachable: 'Tavoitteeseen ei päästä: mikään säädin ei riitä yksin eivätkä ohjelman säätimet yhdessä.',
  rows: {
    title: 'Yksi säädin riittäisi',
    titleReached: 'Kuinka paljon varaa on',
    nothingAlone: 'Mikään säädin ei riitä yksin.',
    columns: {
      input: 'Säädin',
      present: 'Nyt',
      needed: 'Riittävä arvo',
      holds: 'Täyttyy vielä arvolla',
      change: 'Muutos',
      action: 'Käyttöön',
    },
    groups: {
      programme: 'Mistä ohjelma päättää',
      facts: 'Tosiasiat ja oletukset: tarkista ne ennemmin kuin muuta',
    },
    notEnough: (count) => `Ei riitä yksin millään arvolla: ${count} ${count === 1 ? 'säädin' : 'säädintä'}`,
    notWithinRange: (min, max) => `ei riitä (${min} – ${max})`,
    beyondSlider: (min, max) => `säätimen ulkopuolella (${min} – ${max})`,
    holdsAlways: 'millä tahansa arvolla',
    use: 'Käytä',
    useFor: (label, value) => `Käytä arvoa ${value}: ${label}`,
    inUse: 'käytössä',
    noEffect: (labels) => `Näillä ei ole vaikutusta tavoitteeseen: ${labels}.`,
    points: (points) => `${points} %-yks.`,
  },
  combined: {
    title: 'Vähän kaikkea',
    sentence: (share) =>
      `Tavoite täyttyy myös, kun jokainen ohjelman säädin siirtyy ${share} matkasta nykyarvosta säätimen parhaaseen päähän.`,
    move: (label, present, value) => `${label}: ${present} → ${value}`,
    notReachable: 'Ohjelman säätimet eivät riitä edes kaikki parhaassa päässään.',
    use: 'Käytä näitä arvoja',
  },
  applied: (label, value) =>
    `${ended(`Käytössä: ${label}, ${value}`)} Selaimen Takaisin-painike peruu muutoksen.`,
  appliedTogether: 'Arvot ovat käytössä. Selaimen Takaisin-painike peruu ne kaikki kerralla.',
};
