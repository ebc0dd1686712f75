import { ended } from '../../full-stop';
import { rich, strong } from '../../rich-text';
import type { CompareWords } from '../compare-words';

export const words: CompareWords = {
  title: 'Mikä vaihtoehto kannattaa, ja miksi?',
  invitation: 'Valitse, mihin vertaat: esimerkkiin, tallennettuun laskelmaan tai toiseen vaihtoehtoon.',
  finding: {
    best: (name, npv, difference, baseline) =>
      rich`Suurin nettonykyarvo: ${strong(name)}, ${strong(npv)}. Se on ${difference} enemmän kuin vertailukohdan (${baseline}).`,
    baselineBest: (name, npv) => rich`Suurin nettonykyarvo: ${strong(name)} (vertailukohta), ${strong(npv)}.`,
    same: (npv) => rich`Nettonykyarvo on kaikilla sama: ${strong(npv)}.`,
    none: 'Nettonykyarvoja ei voi verrata keskenään näillä luvuilla.',
  },
  notes: {
    currencies:
      'Valuutat ovat erilaiset. Summia ei muunneta, joten niiden eroja ei näytetä; osuudet, ajat ja asiakkaat ovat vertailukelpoisia.',
    horizons: (horizons) =>
      `Tarkastelujaksot ovat eripituiset (${horizons}). Koko jakson summista pidempi saa etua jo pituudestaan.`,
  },
  names: {
    current: 'Oma laskelma',
    examples: { b2b: 'B2B-esimerkki', b2c: 'B2C-esimerkki', published: 'Julkaistu esimerkki' },
    unnamed: { saved: 'Nimetön laskelma', link: 'Laskelma linkistä' },
    withMark: (name, mark) => `${name} (${mark})`,
  },
  kinds: {
    current: 'nyt ruudulla',
    saved: 'tallennettu',
    example: 'kyselyn luvut ja esimerkkiyritys',
    link: 'linkistä',
  },
  pick: {
    b2bAgainstB2c: 'B2B ja B2C rinnakkain',
    againstBenchmark: 'Oma laskelma ja vertailuluvut',
    compared: 'Vertailtavat',
    baselineLegend: 'Vertailukohta, johon muita verrataan',
    baseline: 'Vertailukohta',
    remove: (name) => `Poista vertailusta: ${name}`,
    add: 'Lisää vertailuun',
    addOne: (name) => `Lisää vertailuun: ${name}`,
    saved: 'Tallennetut laskelmat',
    chooseSaved: 'Valitse tallennettu',
    full: 'Vertailuun mahtuu neljä. Poista yksi, niin voit lisätä toisen.',
  },
  delta: {
    same: 'sama',
    toBaseline: 'ero vertailukohtaan',
    otherCurrency: 'eri valuutta',
    withPercent: (difference, percent) => `${difference} (${percent})`,
  },
  charts: {
    netValue: {
      first: (name, duration) => `Lyhin takaisinmaksuaika: ${name}, ${duration}`,
      allSame: (duration) => `Takaisinmaksuaika on kaikilla sama: ${duration}`,
      never: 'Mikään vaihtoehto ei maksa itseään takaisin jaksollaan',
      unknown: 'Laskelmia ei voi tehdä näistä luvuista',
      subtitle:
        'Kertynyt nettotulos eli myyntikate miinus kulut, ei diskontattu; kirjain on takaisinmaksun kohdalla',
      summary: (ends) => `Kertynyt nettotulos jakson lopussa: ${ends}.`,
    },
    customerValue: {
      most: (name, money) => `Arvokkain tyytyväinen asiakas: ${name}, ${money}`,
      same: (money) => `Yksi tyytyväinen asiakas tuo kaikilla yhtä paljon: ${money}`,
      unknown: 'Yhden tyytyväisen asiakkaan arvoa ei voi laskea näillä luvuilla',
      subtitle: 'Lisämyynti tyytyväistä asiakasta ja ostokertaa kohden, kunkin omalla keskiostoksella',
      summary: (values) => `Yhden tyytyväisen asiakkaan lisämyynti ostokertaa kohden: ${values}.`,
    },
    time: 'Aika',
    now: 'nyt',
    part: 'Osa',
    total: 'Yhteensä',
    valueOf: (name, value) => `${name} ${value}`,
    leftOut: (names) => `Kuvista puuttuu eri valuutan vuoksi: ${names}.`,
  },
  why: {
    title: 'Mistä ero tulee?',
    lead: (from, to) => `Matka vertailukohdasta ${from} vaihtoehtoon ${to}, muutos kerrallaan.`,
    choose: 'Mitä verrataan vertailukohtaan?',
    swap: 'Vaihda suunta',
    hint: 'Osoita vaihetta tai siirry siihen sarkaimella, niin näet, mikä muuttui ja kuinka paljon.',
    most: (input, amount, difference) => `${input} vaikuttaa eniten: ${amount}. Koko ero on ${difference}`,
    even: 'Muutokset kumoavat toisensa: nettonykyarvo on sama',
    subtitle: (from, to) => `Nettonykyarvo: ${from} → ${to}`,
    summary: (from, to, difference, largest) =>
      `Nettonykyarvo muuttuu luvusta ${from} lukuun ${to}, eli ${difference}. Suurimmat syyt: ${largest}.`,
    ends: (name, npv) => `${name}: nettonykyarvo ${npv}.`,
    change: (changes, effect) => `${ended(changes)} Vaikutus nettonykyarvoon: ${effect}.`,
    others: (count) => `Muut ${count} yhteensä`,
    othersAre: (names, amount) =>
      `Pienet vaikutukset yhteensä ${amount}: ${names}. Jokainen on taulukossa omalla rivillään.`,
    plusMinus: (amount) => `± ${amount}`,
    npv: 'Nettonykyarvo',
    columns: {
      input: 'Mikä muuttui',
      from: 'Vertailukohdassa',
      to: 'Vaihtoehdossa',
      amount: 'Vaikutus',
      error: 'Virhe (95 %)',
    },
    noEffect: (names) => `Nämä eroavat, mutta eivät näillä luvuilla muuta nettonykyarvoa: ${names}.`,
    nothingDiffers: 'Lähtöluvut ovat täsmälleen samat, joten selitettävää eroa ei ole.',
    nothingMatters: 'Mikään eroavista luvuista ei vaikuta nettonykyarvoon, joten se on molemmilla sama.',
    notComputable: (name, reason) => `Eroa ei voi selittää: ${name} on ilman nettonykyarvoa (${reason}).`,
    otherCurrency: 'Valuutat ovat erilaiset, joten nettonykyarvojen erotusta ei ole.',
    refining: (error) =>
      `Eroavia lukuja on paljon, joten osuudet arvioidaan. Arvio tarkentuu: virhe enintään ${error} (95 %).`,
    refined: (error) =>
      `Eroavia lukuja on paljon, joten osuudet on arvioitu: virhe enintään ${error} (95 %).`,
    method:
      'Luvut vaikuttavat toisiinsa, joten se, mitä yksi muutos tuo, riippuu siitä, mitä on jo muutettu. Siksi jokaiselle muutokselle lasketaan sen vaikutuksen keskiarvo kaikissa mahdollisissa järjestyksissä (Shapleyn arvo). Järjestyksellä ei siis ole väliä, mitään ei lasketa kahdesti, ja osuudet ovat yhteensä täsmälleen nettonykyarvojen erotus.',
    source: 'Menetelmän lähde',
  },
  inputs: {
    title: 'Mitkä lähtöluvut eroavat?',
    lead: 'Vertailukohdasta poikkeavat on merkitty.',
    showAll: 'Näytä kaikki lähtöluvut',
    none: 'Kaikki lähtöluvut ovat samat.',
    input: 'Lähtöluku',
    differs: 'eroaa vertailukohdasta',
    percentOfChurn: (percent) => `${percent} poistumasta`,
    fromStart: 'Mitä on muutettu alkuarvoista?',
    allAtStart: 'Ei mitään: kaikki on niin kuin alussa.',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
  },
  results: {
    title: 'Kaikki tulokset',
    lead: 'Arvo ja sen alla ero vertailukohtaan. Osuuksien ero on prosenttiyksikköinä.',
    result: 'Tulos',
    groups: {
      case: 'Investointi',
      satisfied: 'Yksi tyytyväinen asiakas',
      customers: 'Asiakkaat',
      revenue: 'Liikevaihto ja kate',
      lifetime: 'Asiakkaan elinkaariarvo',
    },
    verdicts: { pays: 'kannattaa', breaksEven: 'tuottaa kulunsa', doesNotPay: 'ei kannata' },
  },
};
