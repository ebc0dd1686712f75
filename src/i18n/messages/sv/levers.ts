import type { LeverWords } from '../lever-words';

export const levers: LeverWords = {
  inputs: {
    purchaseValue: {
      label: 'Genomsnittligt köp',
      hint: 'värdet av ett köp',
    },
    retention: {
      label: 'Återköp',
      hint: 'kundlojalitet: köper igen',
    },
    crossSell: {
      label: 'Korsförsäljning',
      hint: 'köper annat också',
    },
    referralRate: {
      label: 'Rekommendationsgrad',
      hint: 'berättar för andra',
    },
    reach: {
      label: 'Antal som nås (k)',
      hint: 'personer per rekommendation',
    },
    referralConversion: {
      label: 'Köper på rekommendation',
      hint: 'av dem som hör den',
    },
    churnNow: {
      label: 'Kundbortfall i dag',
      hint: 'per år',
    },
    churnCut: {
      label: 'Bortfallet minskar',
      hint: 'tack vare programmet',
    },
    satisfiedNow: {
      label: 'Nöjda nu',
      hint: 'av kunderna',
    },
    satisfiedTarget: {
      label: 'Nöjda efter programmet',
      hint: 'av kunderna',
    },
    customers: {
      label: 'Kunder i dag',
      hint: 'vid starten',
    },
    annualRevenue: {
      label: 'Intäkt per kund',
      hint: 'per år',
    },
    grossMargin: {
      label: 'Bruttomarginal',
      hint: 'av intäkten',
    },
    newCustomers: {
      label: 'Nya kunder',
      hint: 'per år',
    },
    investmentOneOff: {
      label: 'Engångsinvestering',
      hint: 'vid starten',
    },
    investmentPerYear: {
      label: 'Årskostnad',
      hint: 'under hela perioden',
    },
    rampMonths: {
      label: 'Upptrappning',
      hint: 'tills effekten är full',
    },
    horizonYears: {
      label: 'Kalkylperiod',
      hint: 'kalkylens längd',
    },
    discountRate: {
      label: 'Kalkylränta',
      hint: 'per år',
    },
  },
  groups: {
    formula: 'Vad en nöjd kund gör',
    business: 'Ditt företag och din plan',
    assumptions: 'Antaganden',
  },
  segment: { legend: 'Utgå från', b2b: 'B2B', b2c: 'B2C', own: 'Egna' },
  segmentHelp:
    'B2B och B2C hämtar ett exempel med enkätens värden. När du har ändrat något byter de bara enkätens värden, och dina egna finns kvar medan du tittar. Det du ändrar ovanpå dem blir ditt nya eget.',
  units: {
    points: 'procentenheter',
    people: 'personer',
    customers: 'kunder',
    months: 'mån',
    years: 'år',
    respondents: 'svarande',
  },
  fieldUnits: {
    points: 'p.e.',
    people: 'pers.',
    customers: 'st',
    months: 'mån',
    years: 'år',
    respondents: 'svar.',
  },
  levers: 'Reglage',
  reset: 'Återställ',
  resetInput: (label) => `Återställ ${label}`,
  resetGroup: (group) => `Återställ: ${group}`,
  resetAll: 'Återställ allt',
  about: (label) => `Förklaring och källa: ${label}`,
  valueOf: (label) => `${label}, värde`,
  origin: {
    benchmark: 'publicerat',
    example: 'exempel',
    illustration: 'exempel',
    derived: 'beräknat',
    ownData: 'egna data',
    prospect: 'från kunden',
    assumption: 'eget antagande',
    notStated: 'ej angivet',
  },
  originKind: {
    stated: 'Vad de svarande säger att de gör, inte vad de gjorde.',
    illustration: 'Källans eget räkneexempel, inte en mätning.',
  },
  labelled: (label, text) => `${label}: ${text}`,
  source: 'Källa',
  sourceDate: (date) => `publicerad ${date}`,
  sourceDateDoubtful: 'Sidans eget datum kan inte stämma: det är äldre än artikeln som sidan hänvisar till.',
  sampleNotPublished: 'Antalet svarande är inte publicerat.',
  publishedTick: 'Källa',
  start: (value) => `start ${value}`,
  parity: (reach) =>
    `När k är ${reach} är rekommendationer värda lika mycket som återköp och korsförsäljning tillsammans.`,
  breakEvenAt: (value) => `Nollresultat vid ${value}.`,
  churnCutBasis: {
    legend: 'Vad räknas minskningen i?',
    points: (cut, from, to) => `${cut} procentenheter: ${from} → ${to}`,
    percent: (cut, from, to) => `${cut} procent av bortfallet: ${from} → ${to}`,
  },
  churnWorsens: 'Bortfallet ökar.',
  churnCutExceeds: 'Bortfallet kan inte gå under noll.',
  negativeMargin: 'Negativ marginal ger förlust.',
  assumptionsDefault: 'försiktiga startvärden',
};
