import { rich, strong } from '../../rich-text';
import type { Counted } from '../answer-words';
import type { CaseWords } from '../case-words';

/** "vuodessa", "3 vuodessa": the time in which something comes about. */
const inYears = ({ value, text }: Counted): string => (value === 1 ? 'vuodessa' : `${text} vuodessa`);
const inTotal = ({ value, text }: Counted): string => (value === 1 ? '1 vuosi' : `${text} vuotta yhteensä`);

const asiakasta = (count: { readonly value: number; readonly text: string }): string =>
  `${count.text} ${count.value === 1 ? 'asiakas' : 'asiakasta'}`;

export const words: CaseWords = {
  printed:
    'Kaksi paperille tehtyä sivua, joissa on jokainen luku alkuperineen, tulostuvat näppäimillä Ctrl+P (Macissa ⌘P) tai valinnoilla Vie – Tulosta tai tallenna PDF.',
  waterfall: {
    title: (published, defensible) =>
      `Julkaistun kaavan luvusta ${published} perusteltavissa on ${defensible}`,
    subtitle: 'Yhtä tyytyväistä asiakasta ja ostokertaa kohti, ennen ohjelman kustannuksia',
    summary: ({ published, followed, incremental, defensible }) =>
      `Kyselyn kaava antaa myyntiä ${published}. Kun lasketaan vain se, mitä ihmiset todella tekevät, jää ${followed}, ilman muutenkin tapahtuvaa myyntiä ${incremental} ja katteena ${defensible}.`,
    steps: {
      published: 'Julkaistulla kaavalla',
      followThrough: 'Mitä tehdään, ei mitä sanotaan',
      counterfactual: 'Mitä tapahtuisi muutenkin',
      margin: 'Myynnin kulut',
      defensible: 'Perusteltavissa',
    },
    hint: 'Osoita vaihetta tai siirry siihen sarkaimella, niin näet, mitä se tekee.',
    step: 'Vaihe',
    amount: 'Määrä',
    left: 'Jää jäljelle',
    explain: {
      published:
        'Kaava kyselyn julkaisemilla osuuksilla: yhden ostokerran bruttomyynti. Tämä luku pysyy julkaistuna, oletitpa alempana mitä tahansa.',
      followThrough: (strength, done) => {
        if (strength === 'published')
          return 'Mitään ei vähennetä: kaikkien oletetaan tekevän täsmälleen niin kuin sanoivat. Valitse oletuksista ”tutkimusnäytön mukaan”, jos haluat olla varovainen.';
        const counted = `Luvatuista uusintaostoista lasketaan ${done.retention}, ristiinmyynnistä ${done.crossSell} ja suosituksista ${done.referralRate}, ja suosituksen kuulleista ostaa ${done.conversion}.`;
        return strength === 'own'
          ? `Omat kertoimesi. ${counted}`
          : `Ihmiset tekevät vähemmän kuin kyselyssä sanovat. ${counted} Suosittelun luvut on mitattu (Kumar ym. 2007); kaksi ensimmäistä ovat oma arviomme, koska niitä ei ole mitattu missään tutkimuksessa.`;
      },
      gross:
        'Vielä ei vähennetä mitään: tyytymättömien asiakkaiden ostoja ja suosituksia ei ole annettu, joten luvussa on mukana myös myyntiä, joka olisi tullut muutenkin. Anna ne oletuksissa.',
      incremental: (causalShare) =>
        `Myös tyytymätön asiakas ostaa joskus uudelleen ja suosittelee. Vain ero lasketaan, ja siitä ${causalShare} luetaan asiakaskokemuksen ansioksi.`,
      margin: (grossMargin, expansionMargin) =>
        `Myynti ei ole tulosta. Uusinta- ja suositteluostoista jää myyntikatteena ${grossMargin}, ristiinmyynnistä ${expansionMargin}.`,
      defensible:
        'Yhden uuden tyytyväisen asiakkaan kate yhdellä ostokerralla, joka kestää talousjohtajan kysymykset. Ohjelman kustannukset ovat kannattavuuslaskelmassa, eivät tässä.',
    },
  },
  streams: {
    title: (outcome, net, horizon) => {
      if (outcome === 'even') return `Kate ja kustannukset kumoavat toisensa ${inYears(horizon)}`;
      return outcome === 'gain'
        ? `Ohjelmasta jää ${net} ${inYears(horizon)}`
        : `Ohjelma maksaa ${net} enemmän kuin se tuo ${inYears(horizon)}`;
    },
    unknownTitle: 'Laskelmaa ei voi tehdä näistä luvuista',
    subtitle:
      'Kate lähteittäin ja kustannukset vuosittain, ei diskontattu; mitään ei lasketa kahteen kertaan',
    summary: ({ revenue, grossProfit, cost, net, horizon }) =>
      `${inTotal(horizon)}: lisää liikevaihtoa ${revenue}, katetta ${grossProfit}, kustannuksia ${cost}, netto ${net}.`,
    parts: {
      retention: 'Pysyvyys',
      referral: 'Suosittelu',
      expansion: 'Ristiinmyynti',
      acquisitionSaving: 'Säästynyt hankintakulu',
      beyondHorizon: 'Jakson jälkeen',
      cost: 'Kustannukset',
    },
    net: 'Netto',
    table: {
      period: 'Jakso',
      retentionRevenue: 'Pysyvyys, liikevaihto',
      referralRevenue: 'Suosittelu, liikevaihto',
      expansionRevenue: 'Ristiinmyynti, liikevaihto',
      revenue: 'Liikevaihto yhteensä',
      grossProfit: 'Kate',
      cost: 'Kustannukset',
      net: 'Netto',
      total: 'Yhteensä',
    },
    now: 'Nyt',
    year: (number) => `${number}. vuosi`,
    order:
      'Lähteet lasketaan tässä järjestyksessä: jäävät asiakkaat, sitten suosituksista tulleet, sitten näiden kaikkien lisäostot. Kahden vaikutuksen yhteinen osa on jälkimmäisessä.',
  },
  guard: {
    title: 'Kahteen kertaan lasketut eurot',
    twice: (naive, twice) =>
      rich`Jos jokaisen uuden tyytyväisen asiakkaan julkaistu arvo laskettaisiin yhteen jäävien asiakkaiden vuoden liikevaihdon kanssa, tulos olisi ${strong(naive)}; siitä ${strong(twice)} on samoja uusintaostoja kahteen kertaan. Kannattavuuslaskelmassa ne ovat vain kerran.`,
    nothing:
      'Mitään ei lasketa kahteen kertaan: kukaan ei tule tyytyväiseksi tai kukaan ei osta uudelleen, joten pelkkä yhteenlaskukin pitäisi paikkansa.',
  },
  measures: {
    title: 'Investointi talousjohtajan silmin',
    subtitle: (horizon) => `${inTotal(horizon)}, pienemmästä poistumasta, suosituksista ja ristiinmyynnistä`,
    names: {
      retentionRevenue: 'Pysyvyyden tuoma liikevaihto',
      referralRevenue: 'Suositusten tuoma liikevaihto',
      expansionRevenue: 'Ristiinmyynnin tuoma liikevaihto',
      totalRevenueUplift: 'Liikevaihdon lisäys yhteensä',
      acquisitionSaving: 'Säästetty asiakashankinta',
      referralRewards: 'Suosittelupalkkiot',
      customersKeptPerYear: 'Jääviä asiakkaita vuodessa',
      breakEvenCustomers: 'Nollatulokseen tarvittavat asiakkaat',
      customersSaved: 'Pienemmän poistuman ansiosta jääneet',
      customersReferred: 'Lisäsuositusten tuomat asiakkaat',
      grossProfitUplift: 'Lisäkate',
      cost: 'Kustannukset',
      npv: 'Nettonykyarvo',
      roi: 'ROI',
      roiDiscounted: 'Diskontattu ROI',
      irr: 'Sisäinen korko (IRR)',
      paybackYears: 'Takaisinmaksuaika',
      discountedPaybackYears: 'Diskontattu takaisinmaksuaika',
      breakEvenChurnCut: 'Nollatulokseen riittävä poistuman pienennys',
      churnAfter: 'Poistuma ohjelman jälkeen',
      customersKeptYearOne: 'Asiakkaita enemmän 1. vuoden lopussa',
      customersKept: 'Asiakkaita enemmän jakson lopussa',
      lifetimeValueBefore: 'Asiakkaan elinkaariarvo nyt',
      lifetimeValueAfter: 'Asiakkaan elinkaariarvo ohjelman jälkeen',
      lifetimeValueUplift: 'Elinkaariarvon kasvu asiakasta kohden',
      valueBeyondHorizon: 'Lisäasiakkaiden kate jakson jälkeen',
    },
    notes: {
      grossProfitUplift: 'kate kaikesta lisäliikevaihdosta ja säästynyt hankintakulu, ei diskontattu',
      npv: 'nykyarvo, kustannukset vähennetty',
      roi: '(kate − kustannukset) / kustannukset, ei diskontattu',
      roiDiscounted: 'nettonykyarvo / kustannusten nykyarvo',
      cost: 'koko jaksolta, ei diskontattu',
      irr: 'vuosikorko, jolla nettonykyarvo on nolla',
      lifetimeValueBefore: 'katetta; ensimmäinen vuosikate lasketaan vuoden päästä',
      lifetimeValueUplift: 'näkymä samaan rahaan: ei lisätä nettonykyarvoon',
    },
    points: (points) => `${points} %-yks.`,
    ofChurn: (percent) => `eli ${percent} nykyisestä poistumasta`,
    severalRates: (rates) => `ei yksikäsitteinen: ${rates}`,
    lifetimeWithinHorizon: (value, horizon) => `${value} ${inYears(horizon)}`,
    beyondCounted: (today) => `arvo jakson lopussa; nykyarvo ${today} on mukana laskelmassa`,
    beyondNotCounted: (today) => `arvo jakson lopussa; nykyarvo ${today}, ei mukana laskelmassa`,
    roiWithBeyond: '(lisäkate + kate jakson jälkeen − kustannukset) / kustannukset, ei diskontattu',
  },
  formula: {
    title: 'Kaava luvuillasi',
    subtitle: 'Keskiostos kerrotaan sillä, mitä yksi tyytyväinen asiakas tuo',
    perCustomer: 'tyytyväistä asiakasta ja ostokertaa kohden',
    unit: 'lisämyynti',
    parts: {
      purchaseValue: 'keskiostos',
      retention: 'pysyvyys',
      crossSell: 'ristiinmyynti',
    },
    factors: { referralRate: 'suosittelee', reach: 'tavoittaa', referralConversion: 'ostaa' },
    stated: 'Kyselyvastauksia, bruttona: mitä ihmiset sanovat tekevänsä. Osa ostaisi joka tapauksessa.',
    reproduction: (r0) =>
      `Luvuista seuraa, että yksi asiakas toisi ${r0} uutta (suosittelee × tavoittaa × ostaa). Yli yhden luku ruokkisi itseään loputtomasti: pidä kaavaa ylärajana.`,
    source: 'Kaavan lähde',
  },
  customersKept: {
    unknown: 'Laskelmaa ei voi tehdä näistä luvuista',
    more: (difference, horizon) =>
      `${asiakasta(difference)} enemmän kuin ilman ohjelmaa, kun ${horizon} on kulunut`,
    fewer: (difference, horizon) =>
      `${asiakasta(difference)} vähemmän kuin ilman ohjelmaa, kun ${horizon} on kulunut`,
    same: (horizon) => `Asiakkaita on yhtä paljon kuin ilman ohjelmaa, kun ${horizon} on kulunut`,
    none: 'Asiakkaita ei ole, joten pidettäviäkään ei ole',
    subtitle: (horizon) => `Asiakasmäärä ohjelman kanssa ja ilman, ${horizon}`,
    summary: (ends) =>
      `Kun ${ends.horizon} on kulunut, asiakkaita on ohjelman kanssa ${ends.with} ja ilman ohjelmaa ${ends.without}.`,
    with: 'ohjelmalla',
    without: 'ilman',
    difference: 'ero',
    time: 'Aika',
    now: 'nyt',
  },
};
