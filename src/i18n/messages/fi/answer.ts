import { rich, strong } from '../../rich-text';
import type { AnswerWords, Counted } from '../answer-words';

/** Object of "saa jäämään": yhden asiakkaan, 9 asiakasta. */
const customers = ({ value, text }: Counted): string =>
  value === 1 ? `${text} asiakkaan` : `${text} asiakasta`;

export const answer: AnswerWords = {
  heading: 'Vastaus',
  sentence: {
    pays: (need, expected, payback) =>
      payback === null
        ? rich`Ohjelma maksaa itsensä takaisin, jos se saa vuosittain vähintään ${strong(customers(need))} jäämään. Arvioit, että heitä jää ${strong(expected.text)}.`
        : rich`Ohjelma maksaa itsensä takaisin, jos se saa vuosittain vähintään ${strong(customers(need))} jäämään. Arvioit, että heitä jää ${strong(expected.text)} ja takaisinmaksuaika on ${strong(payback)}.`,
    breaksEven: (need) =>
      rich`Ohjelma tuottaa tasan kustannuksensa: se saa vuosittain ${strong(customers(need))} jäämään, ja juuri niin monta tarvitaan.`,
    fallsShort: (need, expected, horizon) =>
      rich`Ohjelman pitäisi saada vuosittain vähintään ${strong(customers(need))} jäämään, jotta se maksaisi itsensä takaisin ${horizonIn(horizon)} nykyrahassa. Arvioit, että heitä jää ${strong(expected.text)}.`,
    paysAnyway: (expected, payback) =>
      payback === null
        ? rich`Suositukset ja ristiinmyynti riittävät maksamaan ohjelman. Lisäksi arvioit, että se saa vuosittain ${strong(customers(expected))} jäämään.`
        : rich`Suositukset ja ristiinmyynti riittävät maksamaan ohjelman. Lisäksi arvioit, että se saa vuosittain ${strong(customers(expected))} jäämään ja takaisinmaksuaika on ${strong(payback)}.`,
    notComputable: (reason) => rich`Kannattavuutta ei voi laskea: ${strong(reason)}. Katso oletuksia.`,
    cannotPay: (horizon) =>
      rich`Ohjelma ${strong('ei maksa itseään takaisin')} ${horizonIn(horizon)}, vaikka yksikään asiakas ei lähtisi.`,
    paysFromCut: (need, expected) =>
      rich`Ohjelma maksaa itsensä takaisin, jos poistuma pienenee vähintään ${strong(`${need} prosenttiyksikköä`)}. Arvioit, että se pienenee ${strong(expected)}.`,
    fallsShortOfCut: (need, expected, horizon) =>
      rich`Poistuman pitäisi pienentyä vähintään ${strong(`${need} prosenttiyksikköä`)}, jotta ohjelma maksaisi itsensä takaisin ${horizonIn(horizon)}. Arvioit, että se pienenee ${strong(expected)}.`,
    costsNothing: (expected) =>
      rich`Ohjelma ei tässä laskelmassa maksa mitään, joten jokainen jäävä asiakas on voittoa. Arvioit, että ${strong(`${customers(expected)} vuodessa`)} jää.`,
    costsNothingEarns: (profit) =>
      rich`Ohjelma ei tässä laskelmassa maksa mitään. Se ei saa enempää asiakkaita jäämään, mutta suositukset ja ristiinmyynti tuovat katetta ${strong(profit)}.`,
    costsNothingBringsNothing: ['Ohjelma ei tässä laskelmassa maksa mitään eikä tuo rahaa.'],
    worsens: (lost, costs) =>
      costs
        ? rich`Poistuma kasvaa: menetät vuosittain ${strong(customers(lost))} enemmän kuin nyt, ja ohjelman hinta tulee vielä päälle.`
        : rich`Poistuma kasvaa: menetät vuosittain ${strong(customers(lost))} enemmän kuin nyt.`,
    worsensButPays: (lost) =>
      rich`Poistuma kasvaa: menetät vuosittain ${strong(customers(lost))} enemmän kuin nyt. Suositukset ja ristiinmyynti maksavat ohjelman silti.`,
    marginNotPositive: ['Kate on negatiivinen, joten jokainen jäävä asiakas kasvattaa tappiota.'],
  },
  figures: {
    satisfiedCustomerValue: {
      b2b: 'lisämyyntiä tyytyväistä B2B-asiakasta kohti kyselyvastausten perusteella',
      b2c: 'lisämyyntiä tyytyväistä B2C-asiakasta kohti kyselyvastausten perusteella',
      own: 'lisämyyntiä tyytyväistä asiakasta kohti omilla luvuillasi',
    },
    defensible: 'perusteltavissa:',
    defensibleNote: 'katteena, oletuksillasi',
    revenueUpliftYearOne: 'säilynyttä liikevaihtoa pienemmän poistuman ansiosta, 1. vuosi',
    revenueUplift: (horizon) => `säilynyttä liikevaihtoa pienemmän poistuman ansiosta, ${inTotal(horizon)}`,
    npv: (horizon) => `${ofYears(horizon)} nettonykyarvo: kate miinus kustannukset`,
    grossNote:
      'Asiakkaat vuodessa: nykyisistä asiakkaista, kun vaikutus on täysi ja suositukset ja ristiinmyynti ovat oletusten mukaiset. Lisämyynti ja säilynyt liikevaihto ovat osin samaa rahaa: niitä ei lasketa yhteen.',
  },
  oneLine: { customer: '/ asiakas', npv: 'nettonykyarvo' },
  explain: 'Miten tämä lasketaan?',
  exact: 'Tarkat luvut',
  goals: 'Mitä tavoite vaatii?',
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
    contradictoryRetention: 'ristiriitaiset lähtöluvut: tyytyväisten pysyvyys ei sovi nykyiseen poistumaan',
    nobodyDissatisfied: 'kaikki ovat jo tyytyväisiä: muiden pysyvyyttä ei voi laskea',
    marketSizeMissing: 'suositukset kasvaisivat rajatta: anna markkinan koko',
    outOfRange: 'luku on liian suuri näytettäväksi',
  },
};

function horizonIn({ value, text }: Counted): string {
  return value === 1 ? 'vuodessa' : `${text} vuodessa`;
}

function ofYears({ value, text }: Counted): string {
  return value === 1 ? 'vuoden' : `${text} vuoden`;
}

function inTotal({ value, text }: Counted): string {
  return value === 1 ? '1 vuosi' : `${text} vuotta yhteensä`;
}
