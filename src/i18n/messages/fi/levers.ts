import type { LeverWords } from '../lever-words';
import { ended } from '../../full-stop';

export const levers: LeverWords = {
  inputs: {
    purchaseValue: {
      label: 'Keskiostos',
      hint: 'yhden ostoksen arvo',
    },
    retention: {
      label: 'Asiakaspysyvyys',
      hint: 'ostaa uudelleen',
    },
    crossSell: {
      label: 'Ristiinmyynti',
      hint: 'ostaa muutakin',
    },
    referralRate: {
      label: 'Suositteluaste',
      hint: 'kertoo muille',
    },
    reach: {
      label: 'Kuinka monelle kertoo (k)',
      hint: 'suosittelijaa kohden',
    },
    referralConversion: {
      label: 'Ostaa suosituksen perusteella',
      hint: 'kuulijoista',
    },
    churnNow: {
      label: 'Asiakaspoistuma nyt',
      hint: 'vuodessa',
    },
    churnCut: {
      label: 'Poistuma pienenee',
      hint: 'ohjelman ansiosta',
    },
    satisfiedNow: {
      label: 'Tyytyväisiä nyt',
      hint: 'asiakkaista',
    },
    satisfiedTarget: {
      label: 'Tyytyväisiä ohjelman jälkeen',
      hint: 'asiakkaista',
    },
    customers: {
      label: 'Asiakkaita nyt',
      hint: 'laskelman alussa',
    },
    annualRevenue: {
      label: 'Liikevaihto asiakasta kohden',
      hint: 'vuodessa',
    },
    grossMargin: {
      label: 'Myyntikate',
      hint: 'liikevaihdosta',
    },
    newCustomers: {
      label: 'Uusia asiakkaita',
      hint: 'vuodessa',
    },
    investmentOneOff: {
      label: 'Kertainvestointi',
      hint: 'heti alussa',
    },
    investmentPerYear: {
      label: 'Vuosikustannus',
      hint: 'koko jakson ajan',
    },
    rampMonths: {
      label: 'Käynnistymisaika',
      hint: 'kunnes vaikutus on täysi',
    },
    horizonYears: {
      label: 'Tarkastelujakso',
      hint: 'laskelman pituus',
    },
    discountRate: {
      label: 'Laskentakorko',
      hint: 'vuodessa',
    },
  },
  groups: {
    formula: 'Mitä yksi tyytyväinen asiakas tekee',
    business: 'Yrityksesi ja suunnitelmasi',
    assumptions: 'Oletukset',
  },
  segment: { legend: 'Lähtöluvut', b2b: 'B2B', b2c: 'B2C', own: 'Oma' },
  segmentHelp:
    'B2B ja B2C tuovat esimerkin ja kyselyn luvut. Kun olet muuttanut jotain, ne vaihtavat vain kyselyn luvut, ja omasi säilyvät katselun ajan. Jos muutat jotain niiden päällä, siitä tulee uusi oma lähtökohtasi.',
  units: {
    points: '%-yks.',
    people: 'ihmistä',
    customers: 'asiakasta',
    months: 'kk',
    years: 'v',
    respondents: 'vastaajaa',
  },
  fieldUnits: {
    points: '%-yks.',
    people: 'hlö',
    customers: 'kpl',
    months: 'kk',
    years: 'v',
    respondents: 'vast.',
  },
  levers: 'Säätimet',
  reset: 'Palauta',
  resetInput: (label) => `Palauta alkuarvo: ${label}`,
  resetGroup: (group) => `Palauta alkuarvot: ${group}`,
  resetAll: 'Palauta kaikki',
  about: (label) => `Selitys ja lähde: ${label}`,
  valueOf: (label) => `${label}, arvo`,
  origin: {
    benchmark: 'julkaistu',
    example: 'esimerkki',
    illustration: 'esimerkki',
    derived: 'laskettu',
    ownData: 'oma aineisto',
    prospect: 'asiakkaalta',
    assumption: 'oma oletus',
    notStated: 'ei kerrottu',
  },
  originKind: {
    stated: 'Mitä vastaajat sanoivat tekevänsä, ei mitä he tekivät.',
    illustration: 'Lähteen oma laskuesimerkki, ei mittaustulos.',
  },
  labelled: (label, text) => `${label}: ${text}`,
  source: 'Lähde',
  sourceDate: (date) => `julkaistu ${date}`,
  sourceDateDoubtful:
    'Sivun oma päiväys ei voi pitää paikkaansa: se on vanhempi kuin artikkeli, johon sivu viittaa.',
  sampleNotPublished: 'Vastaajien määrää ei ole julkaistu.',
  publishedTick: 'Lähde',
  start: (value) => `alku ${value}`,
  parity: (reach) =>
    `Kun k on ${reach}, suosittelu on yhtä arvokasta kuin pysyvyys ja ristiinmyynti yhteensä.`,
  breakEvenAt: (value) => ended(`Nollatulos, kun arvo on ${value}`),
  churnCutBasis: {
    legend: 'Prosenttiyksikköjä vai prosentteja?',
    points: (cut, from, to) => `${cut} prosenttiyksikköä: ${from} → ${to}`,
    percent: (cut, from, to) => `${cut} prosenttia poistumasta: ${from} → ${to}`,
  },
  churnWorsens: 'Poistuma kasvaa.',
  churnCutExceeds: 'Poistuma ei voi painua alle nollan.',
  negativeMargin: 'Tappiollista: kate on negatiivinen.',
  assumptionsDefault: 'varovaiset alkuarvot',
};
