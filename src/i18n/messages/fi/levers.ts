import type { LeverWords } from '../lever-words';
import { ended } from '../../full-stop';

export const levers: LeverWords = {
  inputs: {
    purchaseValue: {
      label: 'Keskiostos',
      hint: 'yhden ostoksen arvo',
      help: 'Mitä asiakas keskimäärin maksaa yhdellä ostokerralla. Kaavassa se kerrotaan yhden tyytyväisen asiakkaan tuomien ostosten määrällä.',
    },
    retention: {
      label: 'Asiakaspysyvyys',
      hint: 'ostaa uudelleen',
      help: 'Osuus tyytyväisistä asiakkaista, jotka sanovat ostavansa uudelleen. Kyselyssä ei ole aikaväliä, joten luku ei ole vuosittainen pysyvyys.',
    },
    crossSell: {
      label: 'Ristiinmyynti',
      hint: 'ostaa muutakin',
      help: 'Osuus tyytyväisistä asiakkaista, jotka sanovat ostavansa myös muita tuotteita tai palveluja.',
    },
    referralRate: {
      label: 'Suositteluaste',
      hint: 'kertoo muille',
      help: 'Osuus tyytyväisistä asiakkaista, jotka sanovat kertovansa hyvästä kokemuksesta muille.',
    },
    reach: {
      label: 'Kuinka monelle kertoo (k)',
      hint: 'suosittelijaa kohden',
      help: 'Kuinka monelle yksi suosittelija kertoo. Tätä ei ole mitattu: viisi on lähteen oma esimerkki, ja tulos riippuu siitä eniten.',
    },
    referralConversion: {
      label: 'Ostaa suosituksen perusteella',
      hint: 'kuulijoista',
      help: 'Osuus niistä, jotka sanovat tutun suosituksen vaikuttavan ostopäätökseensä. Vaikuttaminen ei vielä ole ostamista, joten luku on yläraja.',
    },
    churnNow: {
      label: 'Asiakaspoistuma nyt',
      hint: 'vuodessa',
      help: 'Osuus vuoden alun asiakkaista, jotka lähtevät vuoden aikana. Vuoden aikana tulleet uudet asiakkaat eivät ole mukana luvussa.',
    },
    churnCut: {
      label: 'Poistuma pienenee',
      hint: 'ohjelman ansiosta',
      help: 'Kuinka paljon ohjelma pienentää vuosittaista poistumaa, kun vaikutus on täysi. Valitse, onko luku prosenttiyksikköjä vai prosentteja poistumasta: ero on suuri. Negatiivinen luku tarkoittaa, että poistuma kasvaa.',
    },
    satisfiedNow: {
      label: 'Tyytyväisiä nyt',
      hint: 'asiakkaista',
      help: 'Kuinka suuri osa asiakkaista on tyytyväisiä tänään omassa kyselyssänne: esimerkiksi arvosanat 4–5 viidestä tai suosittelijat.',
    },
    satisfiedTarget: {
      label: 'Tyytyväisiä ohjelman jälkeen',
      hint: 'asiakkaista',
      help: 'Sama osuus, kun ohjelman vaikutus on täysi. Lisäys tuo ristiinmyyntiä ja suosituksia. Poistuman pieneneminen annetaan erikseen, ellei sitä oletuksissa lasketa tyytyväisyydestä.',
    },
    customers: {
      label: 'Asiakkaita nyt',
      hint: 'laskelman alussa',
      help: 'Maksavien asiakkaiden määrä tänään.',
    },
    annualRevenue: {
      label: 'Liikevaihto asiakasta kohden',
      hint: 'vuodessa',
      help: 'Mitä yksi asiakas keskimäärin tuo liikevaihtoa vuodessa. Sisältää jo nykyiset uusintaostot ja ristiinmyynnin.',
    },
    grossMargin: {
      label: 'Myyntikate',
      hint: 'liikevaihdosta',
      help: 'Osuus liikevaihdosta, joka jää, kun muuttuvat kulut on vähennetty. Tuotto lasketaan katteesta, ei liikevaihdosta.',
    },
    newCustomers: {
      label: 'Uusia asiakkaita',
      hint: 'vuodessa',
      help: 'Uudet asiakkaat, jotka tulisivat joka tapauksessa. Määrä on sama ohjelman kanssa ja ilman, ja he tulevat tasaisesti vuoden mittaan.',
    },
    investmentOneOff: {
      label: 'Kertainvestointi',
      hint: 'heti alussa',
      help: 'Mitä ohjelman käynnistäminen maksaa kerran, ennen ensimmäistä kuukautta.',
    },
    investmentPerYear: {
      label: 'Vuosikustannus',
      hint: 'koko jakson ajan',
      help: 'Mitä ohjelman ylläpito maksaa vuodessa. Kustannus jaetaan tasan kuukausille.',
    },
    rampMonths: {
      label: 'Käynnistymisaika',
      hint: 'kunnes vaikutus on täysi',
      help: 'Vaikutus kasvaa tasaisesti täyteen näiden kuukausien aikana: jos aika on kuusi kuukautta, ensimmäisenä kuukautena vaikuttaa kuudesosa. Nolla tarkoittaa, että vaikutus on heti täysi.',
    },
    horizonYears: {
      label: 'Tarkastelujakso',
      hint: 'laskelman pituus',
      help: 'Kuinka monta vuotta tuottoja ja kustannuksia lasketaan.',
    },
    discountRate: {
      label: 'Laskentakorko',
      hint: 'vuodessa',
      help: 'Tuottovaatimus, jolla tulevien vuosien raha muunnetaan nykyarvoksi. Kysy talousjohdolta, mitä korkoa yrityksessä käytetään.',
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
  origin: { benchmark: 'kyselystä', example: 'esimerkki', illustration: 'esimerkki', own: 'oma' },
  originOwn: (start) => ended(`Oma arvosi. Alkuarvo oli ${start}`),
  originExample: 'Esimerkkiarvo, jolla laskelma alkaa. Sillä ei ole lähdettä: vaihda tilalle oma lukusi.',
  originKind: {
    stated: 'Mitä vastaajat sanoivat tekevänsä, ei mitä he tekivät.',
    illustration: 'Lähteen oma laskuesimerkki, ei mittaustulos.',
  },
  labelled: (label, text) => `${label}: ${text}`,
  useValue: (value, segment) => `Käytä arvoa ${value} (${segment})`,
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
  curveOf: {
    satisfiedCustomerValue: 'Arvo tyytyväistä asiakasta kohden',
    defensibleCustomerValue: 'Perusteltavissa oleva arvo tyytyväistä asiakasta kohden',
    npv: 'Nettonykyarvo',
  },
  curveRange: (curve, from, to) => `${curve} säätimen koko alueella: ${from} … ${to}.`,
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
