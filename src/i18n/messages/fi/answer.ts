import { rich, strong } from '../../rich-text';
import type { AnswerWords, CountedCustomers } from '../answer-words';

/** Object of "saa jäämään": yhden asiakkaan, 9 asiakasta. */
const customers = ({ value, text }: CountedCustomers): string =>
  value === 1 ? `${text} asiakkaan` : `${text} asiakasta`;

export const answer: AnswerWords = {
  heading: 'Vastaus',
  sentence: {
    pays: (need, expected, payback) =>
      payback === null
        ? rich`Ohjelma maksaa itsensä takaisin, jos se saa vuosittain vähintään ${strong(customers(need))} jäämään. Arviosi on ${strong(expected.text)}.`
        : rich`Ohjelma maksaa itsensä takaisin, jos se saa vuosittain vähintään ${strong(customers(need))} jäämään. Arviosi on ${strong(expected.text)}, ja takaisinmaksuaika on ${strong(payback)}.`,
    breaksEven: (need) =>
      rich`Ohjelma tuottaa tasan kustannuksensa: se saa vuosittain ${strong(customers(need))} jäämään, ja juuri niin monta tarvitaan.`,
    fallsShort: (need, expected, horizon) =>
      rich`Ohjelman pitäisi saada vuosittain vähintään ${strong(customers(need))} jäämään, jotta se maksaisi itsensä takaisin ${horizonIn(horizon)}. Arviosi on ${strong(expected.text)}.`,
    cannotPay: (horizon) =>
      rich`Ohjelma ${strong('ei maksa itseään takaisin')} ${horizonIn(horizon)}, vaikka yksikään asiakas ei lähtisi.`,
    costsNothing: (expected) =>
      rich`Ohjelma ei tässä laskelmassa maksa mitään, joten jokainen jäävä asiakas on voittoa. Arviosi on ${strong(`${customers(expected)} vuodessa`)}.`,
    costsNothingChangesNothing: ['Ohjelma ei tässä laskelmassa maksa mitään eikä muuta mitään.'],
    worsens: (lost) =>
      rich`Poistuma kasvaa: menetät vuosittain ${strong(customers(lost))} enemmän kuin nyt, ja ohjelman hinta tulee vielä päälle.`,
    marginNotPositive: ['Kate on negatiivinen, joten jokainen jäävä asiakas kasvattaa tappiota.'],
  },
  figures: {
    satisfiedCustomerValue: {
      b2b: 'lisämyyntiä tyytyväistä B2B-asiakasta kohden, kyselyn luvuin',
      b2c: 'lisämyyntiä tyytyväistä B2C-asiakasta kohden, kyselyn luvuin',
      own: 'lisämyyntiä tyytyväistä asiakasta kohden, omin luvuin',
    },
    revenueUpliftYearOne: 'liikevaihtoa pienemmästä poistumasta, 1. vuosi',
    revenueUplift: (horizon) => `liikevaihtoa pienemmästä poistumasta, ${inTotal(horizon)}`,
    npv: (horizon) => `nettonykyarvo ${horizonIn(horizon)}: kate miinus kustannukset`,
    grossNote:
      'Lisämyynti ja pysyvyydestä tuleva liikevaihto ovat osin samaa rahaa: niitä ei lasketa yhteen.',
  },
  oneLine: { customer: '/ tyytyväinen asiakas', npv: 'nettonykyarvo' },
  exact: 'Tarkat luvut',
  measures: {
    title: 'Investointi talousjohtajan silmin',
    subtitle: (horizon) => `${inTotal(horizon)}, vain pienemmästä poistumasta`,
    names: {
      grossProfitUplift: 'Lisäkate',
      cost: 'Kustannukset',
      npv: 'Nettonykyarvo',
      roi: 'ROI',
      roiDiscounted: 'Diskontattu ROI',
      irr: 'Sisäinen korko (IRR)',
      paybackYears: 'Takaisinmaksuaika',
      discountedPaybackYears: 'Diskontattu takaisinmaksuaika',
      breakEvenChurnCut: 'Nollatulokseen riittää, että poistuma pienenee',
      churnAfter: 'Poistuma ohjelman jälkeen',
      customersKeptYearOne: 'Asiakkaita enemmän 1. vuoden lopussa',
      customersKept: 'Asiakkaita enemmän jakson lopussa',
      lifetimeValueBefore: 'Asiakkaan elinkaariarvo nyt',
      lifetimeValueAfter: 'Asiakkaan elinkaariarvo ohjelman jälkeen',
      lifetimeValueUplift: 'Elinkaariarvon kasvu asiakasta kohden',
      valueBeyondHorizon: 'Pidettyjen asiakkaiden kate jakson jälkeen',
    },
    notes: {
      grossProfitUplift: 'kate pienemmän poistuman liikevaihdosta',
      npv: 'nykyarvo, kustannukset vähennetty',
      roi: '(kate − kustannukset) / kustannukset, ei diskontattu',
      roiDiscounted: 'nettonykyarvo / kustannusten nykyarvo',
      irr: 'vuosikorko, jolla nettonykyarvo on nolla',
      lifetimeValueBefore: 'kate, ensimmäinen erä vuoden päästä, jos asiakas jää',
      lifetimeValueUplift: 'näkymä samaan rahaan: ei lisätä nettonykyarvoon',
    },
    breakEvenCut: (points, percent) => `${points} %-yks. eli ${percent} poistumasta`,
    severalRates: (rates) => `ei yksikäsitteinen: ${rates}`,
    lifetimeWithinHorizon: (value, horizon) => `${value} ${horizonIn(horizon)}`,
    notIncluded: 'ei mukana laskelmassa',
    included: 'mukana laskelmassa',
  },
  formula: {
    title: 'Kaava omin luvuin',
    subtitle: 'Keskiostos kerrotaan sillä, mitä yksi tyytyväinen asiakas tuo',
    perCustomer: 'tyytyväistä asiakasta ja ostokertaa kohden',
    unit: 'lisämyynti',
    parts: {
      purchaseValue: 'keskiostos',
      retention: 'pysyvyys',
      crossSell: 'ristiinmyynti',
      referrals: 'suosittelu',
    },
    factors: { referralRate: 'kertoo', reach: 'tavoittaa', referralConversion: 'ostaa' },
    stated: 'Kyselyvastauksia, bruttona: mitä ihmiset sanovat tekevänsä. Osa ostaisi joka tapauksessa.',
    reproduction: (r0) =>
      `Luvuista seuraa, että yksi asiakas toisi ${r0} uutta (k × kertoo × ostaa). Yli yhden luku ruokkisi itseään loputtomasti: pidä kaavaa ylärajana.`,
    source: 'Kaavan lähde',
  },
  reasons: {
    noCost: 'ei kustannuksia, joihin verrata',
    noCustomerValue: 'arvo on nolla',
    noReferrals: 'ei suosittelua',
    neverPaysBack: 'ei maksa itseään takaisin jaksolla',
    cannotBreakEven: 'ei onnistu, vaikka kukaan ei lähtisi',
    marginNotPositive: 'kate on negatiivinen',
    noInternalRate: 'ei korkoa, jolla nettonykyarvo olisi nolla',
    severalInternalRates: 'useita korkoja',
    lifetimeHasNoEnd: 'ääretön: asiakas ei lähde eikä korko pienennä katetta',
    outOfRange: 'luku on liian suuri näytettäväksi',
  },
};

function horizonIn(years: number): string {
  return years === 1 ? 'vuodessa' : `${years} vuodessa`;
}

function inTotal(years: number): string {
  return years === 1 ? '1 vuosi' : `${years} vuotta yhteensä`;
}
