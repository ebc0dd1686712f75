import type { LeverWords } from '../lever-words';

export const levers: LeverWords = {
  inputs: {
    purchaseValue: {
      label: 'Genomsnittligt köp',
      hint: 'värdet av ett köp',
      help: 'Vad en kund i snitt betalar vid ett köp. Formeln multiplicerar det med antalet extra köp som en nöjd kund ger.',
    },
    retention: {
      label: 'Återköp',
      hint: 'kundlojalitet: köper igen',
      help: 'Andelen nöjda kunder som säger att de köper igen. Enkäten anger ingen tidsperiod, så det här är inte årlig kundretention.',
    },
    crossSell: {
      label: 'Korsförsäljning',
      hint: 'köper annat också',
      help: 'Andelen nöjda kunder som säger att de även köper andra produkter eller tjänster.',
    },
    referralRate: {
      label: 'Rekommendationsgrad',
      hint: 'berättar för andra',
      help: 'Andelen nöjda kunder som säger att de berättar om en bra upplevelse för andra.',
    },
    reach: {
      label: 'Antal som nås (k)',
      hint: 'personer per rekommendation',
      help: 'Hur många personer en kund som rekommenderar når. Ingen har mätt detta: fem är källans eget exempel, och resultatet beror mest på just den siffran.',
    },
    referralConversion: {
      label: 'Köper på rekommendation',
      hint: 'av dem som hör den',
      help: 'Andelen som säger att en väns rekommendation påverkar deras köpbeslut. Att påverkas är ännu inte att köpa, så siffran är en övre gräns.',
    },
    churnNow: {
      label: 'Kundbortfall i dag',
      hint: 'per år',
      help: 'Andelen av kunderna vid årets början som lämnar under året. Kunder som tillkommit under året räknas inte.',
    },
    churnCut: {
      label: 'Bortfallet minskar',
      hint: 'tack vare programmet',
      help: 'Hur mycket programmet sänker det årliga kundbortfallet vid full effekt. Välj om siffran är procentenheter eller procent av bortfallet: skillnaden är stor. En negativ siffra betyder att bortfallet ökar.',
    },
    satisfiedNow: {
      label: 'Nöjda nu',
      hint: 'av kunderna',
      help: 'Hur stor andel av kunderna som är nöjda i dag enligt er egen undersökning: till exempel betygen 4–5 av fem, eller ambassadörerna.',
    },
    satisfiedTarget: {
      label: 'Nöjda efter programmet',
      hint: 'av kunderna',
      help: 'Samma andel när programmet har full effekt. Ökningen ger korsförsäljning och rekommendationer. Lägre kundbortfall anges för sig, om det inte härleds ur nöjdheten under antagandena.',
    },
    customers: {
      label: 'Kunder i dag',
      hint: 'vid starten',
      help: 'Antalet betalande kunder i dag.',
    },
    annualRevenue: {
      label: 'Intäkt per kund',
      hint: 'per år',
      help: 'Vad en kund i snitt ger i intäkter under ett år. Dagens återköp och korsförsäljning ingår redan.',
    },
    grossMargin: {
      label: 'Bruttomarginal',
      hint: 'av intäkten',
      help: 'Andelen av intäkten som återstår efter rörliga kostnader. Avkastningen räknas på marginalen, aldrig på intäkten.',
    },
    newCustomers: {
      label: 'Nya kunder',
      hint: 'per år',
      help: 'Kunder som ändå skulle komma. Antalet är detsamma med och utan programmet, och de kommer jämnt över året.',
    },
    investmentOneOff: {
      label: 'Engångsinvestering',
      hint: 'vid starten',
      help: 'Vad det kostar en gång att starta programmet, före den första månaden.',
    },
    investmentPerYear: {
      label: 'Årskostnad',
      hint: 'under hela perioden',
      help: 'Vad det kostar att driva programmet under ett år. Kostnaden fördelas jämnt över månaderna.',
    },
    rampMonths: {
      label: 'Upptrappning',
      hint: 'tills effekten är full',
      help: 'Effekten växer jämnt till full under de här månaderna: med sex månader verkar en sjättedel den första månaden. Noll betyder full effekt genast.',
    },
    horizonYears: {
      label: 'Kalkylperiod',
      hint: 'kalkylens längd',
      help: 'Hur många år intäkter och kostnader räknas.',
    },
    discountRate: {
      label: 'Kalkylränta',
      hint: 'per år',
      help: 'Avkastningskravet som räknar om senare års pengar till dagens värde. Ekonomiavdelningen vet vilken ränta företaget använder.',
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
  origin: { benchmark: 'enkät', example: 'exempel', illustration: 'exempel', own: 'eget' },
  originOwn: (start) => `Ditt eget värde. Startvärdet var ${start}.`,
  originExample: 'Ett exempelvärde att börja med. Det har ingen källa: byt ut det mot din egen siffra.',
  originKind: {
    stated: 'Vad de svarande säger att de gör, inte vad de gjorde.',
    illustration: 'Källans eget räkneexempel, inte en mätning.',
  },
  labelled: (label, text) => `${label}: ${text}`,
  useValue: (value, segment) => `Använd ${value} (${segment})`,
  source: 'Källa',
  sourceDate: (date) => `publicerad ${date}`,
  sourceDateDoubtful: 'Sidans eget datum kan inte stämma: det är äldre än artikeln som sidan hänvisar till.',
  sampleNotPublished: 'Antalet svarande är inte publicerat.',
  publishedTick: 'Källa',
  start: (value) => `start ${value}`,
  parity: (reach) =>
    `När k är ${reach} är rekommendationer värda lika mycket som återköp och korsförsäljning tillsammans.`,
  breakEvenAt: (value) => `Nollresultat vid ${value}.`,
  curveOf: { satisfiedCustomerValue: 'Värde per nöjd kund', npv: 'Nettonuvärde' },
  curveRange: (curve, from, to) => `${curve} över hela reglaget: ${from} till ${to}.`,
  churnCutBasis: {
    legend: 'Vad räknas minskningen i?',
    points: (cut, from, to) => `${cut} procentenheter: ${from} → ${to}`,
    percent: (cut, from, to) => `${cut} procent av bortfallet: ${from} → ${to}`,
  },
  churnWorsens: 'Bortfallet ökar.',
  churnCutExceeds: 'Bortfallet kan inte gå under noll.',
  negativeMargin: 'Negativ marginal ger förlust.',
  choices: {
    revenueTiming: {
      legend: 'När kommer månadens intäkt?',
      help: 'Antalet kunder ändras under månaden. Genomsnittet är noggrannast, början försiktigast och slutet mest gynnsamt.',
      values: {
        mid: 'Från månadens genomsnittliga kunder',
        start: 'Från kunderna vid månadens början',
        end: 'Från kunderna vid månadens slut',
      },
      short: {
        mid: 'intäkt från månadens genomsnitt',
        start: 'intäkt från månadens början',
        end: 'intäkt från månadens slut',
      },
    },
    terminalValue: {
      legend: 'Och efter perioden?',
      help: 'Vid periodens slut finns det kvar kunder som skulle ha lämnat utan programmet. En försiktig kalkyl utelämnar deras senare marginal.',
      values: {
        excluded: 'Utelämna marginalen efter perioden',
        included: 'Räkna med det återstående värdet av de behållna kunderna',
      },
      short: { excluded: 'inget räknas efter perioden', included: 'marginalen efter perioden ingår' },
    },
  },
  assumptionsSummary: (timing, terminal) => `${timing}, ${terminal}`,
};
