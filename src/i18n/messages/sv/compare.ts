import { ended } from '../../full-stop';
import { rich, strong } from '../../rich-text';
import type { CompareWords } from '../compare-words';

export const words: CompareWords = {
  title: 'Vilket alternativ lönar sig, och varför?',
  invitation: 'Välj vad du jämför med: ett exempel, en sparad kalkyl eller ett annat alternativ.',
  finding: {
    best: (name, npv, difference, baseline) =>
      rich`Högst nettonuvärde har ${strong(name)}: ${strong(npv)}. Det är ${difference} mer än jämförelsepunkten ${baseline}.`,
    baselineBest: (name, npv) =>
      rich`Högst nettonuvärde har jämförelsepunkten ${strong(name)}: ${strong(npv)}.`,
    same: (npv) => rich`Alla har samma nettonuvärde: ${strong(npv)}.`,
    none: 'Nettonuvärdena går inte att jämföra med de här siffrorna.',
  },
  notes: {
    currencies:
      'Valutorna är olika. Belopp räknas inte om, så skillnader i pengar visas inte; andelar, tider och kunder går att jämföra.',
    horizons: (horizons) =>
      `Perioderna är olika långa (${horizons}). I summor över hela perioden leder den längre redan genom sin längd.`,
  },
  names: {
    current: 'Din kalkyl',
    examples: { b2b: 'B2B-exemplet', b2c: 'B2C-exemplet', published: 'Det publicerade exemplet' },
    unnamed: { saved: 'Kalkyl utan namn', link: 'Kalkyl från en länk' },
    withMark: (name, mark) => `${name} (${mark})`,
  },
  kinds: {
    current: 'på skärmen nu',
    saved: 'sparad',
    example: 'enkätens siffror och ett exempelföretag',
    link: 'från en länk',
  },
  pick: {
    b2bAgainstB2c: 'B2B mot B2C',
    againstBenchmark: 'Din kalkyl mot riktvärdena',
    compared: 'Jämförs',
    baselineLegend: 'Jämförelsepunkt som de andra mäts mot',
    baseline: 'Jämförelsepunkt',
    remove: (name) => `Ta bort ur jämförelsen: ${name}`,
    add: 'Lägg till i jämförelsen',
    addOne: (name) => `Lägg till i jämförelsen: ${name}`,
    saved: 'Sparade kalkyler',
    chooseSaved: 'Välj en sparad',
    full: 'Det finns plats för fyra. Ta bort en för att lägga till en annan.',
  },
  delta: {
    same: 'samma',
    toBaseline: 'mot jämförelsepunkten',
    otherCurrency: 'annan valuta',
    withPercent: (difference, percent) => `${difference} (${percent})`,
  },
  charts: {
    netValue: {
      first: (name, duration) => `Snabbast återbetalt: ${name}, ${duration}`,
      allSame: (duration) => `Alla har samma återbetalningstid: ${duration}`,
      never: 'Inget alternativ betalar tillbaka sig under sin period',
      unknown: 'Siffrorna motsäger varandra: det finns inget att rita',
      subtitle:
        'Ackumulerat netto: bruttovinst minus kostnader, inte diskonterat; bokstaven står där pengarna är tillbaka',
      summary: (ends) => `Ackumulerat netto i slutet av perioden: ${ends}.`,
    },
    customerValue: {
      most: (name, money) => `Värdefullast nöjd kund: ${name}, ${money}`,
      same: (money) => `En nöjd kund ger lika mycket i alla: ${money}`,
      unknown: 'Värdet av en nöjd kund går inte att räkna ut med de här siffrorna',
      subtitle: 'Merförsäljning per nöjd kund och köp, var och en med sitt eget genomsnittsköp',
      summary: (values) => `Merförsäljning per nöjd kund och köp: ${values}.`,
    },
    time: 'Tid',
    now: 'nu',
    part: 'Del',
    total: 'Totalt',
    valueOf: (name, value) => `${name} ${value}`,
    leftOut: (names) => `Inte med i bilderna på grund av annan valuta: ${names}.`,
  },
  why: {
    title: 'Varifrån kommer skillnaden?',
    lead: (from, to) => `Vägen från jämförelsepunkten ${from} till ${to}, en ändring i taget.`,
    choose: 'Vad ställs mot jämförelsepunkten?',
    swap: 'Byt riktning',
    hint: 'Peka på ett steg eller gå till det med tabbtangenten för att se vad som ändrades och hur mycket.',
    most: (input, amount, difference) => `${input} betyder mest: ${amount}. Hela skillnaden är ${difference}`,
    even: 'Ändringarna tar ut varandra: nettonuvärdet är detsamma',
    subtitle: (from, to) => `Nettonuvärde: ${from} → ${to}`,
    summary: (from, to, difference, largest) =>
      `Nettonuvärdet går från ${from} till ${to}, alltså ${difference}. De största orsakerna: ${largest}.`,
    ends: (name, npv) => `${name}: nettonuvärde ${npv}.`,
    change: (changes, effect) => `${ended(changes)} Effekt på nettonuvärdet: ${effect}.`,
    others: (count) => `${count} andra tillsammans`,
    othersAre: (names, amount) =>
      `Små effekter, tillsammans ${amount}: ${names}. Var och en har en egen rad i tabellen.`,
    plusMinus: (amount) => `± ${amount}`,
    npv: 'Nettonuvärde',
    columns: {
      input: 'Vad som ändrades',
      from: 'I jämförelsepunkten',
      to: 'I alternativet',
      amount: 'Effekt',
      error: 'Fel (95 %)',
    },
    noEffect: (names) => `De här skiljer sig, men ändrar med dessa värden inte nettonuvärdet: ${names}.`,
    nothingDiffers: 'Ingångsvärdena är exakt desamma, så det finns ingen skillnad att förklara.',
    nothingMatters: 'Inget av de värden som skiljer sig påverkar nettonuvärdet, så det är detsamma för båda.',
    notComputable: (name, reason) =>
      `Skillnaden går inte att förklara: ${name} saknar nettonuvärde (${reason}).`,
    otherCurrency: 'Valutorna är olika, så det finns ingen skillnad mellan nettonuvärdena.',
    refining: (error) =>
      `Många värden skiljer sig, så andelarna uppskattas. Uppskattningen blir bättre: fel högst ${error} (95 %).`,
    refined: (error) => `Många värden skiljer sig, så andelarna är uppskattade: fel högst ${error} (95 %).`,
    method:
      'Värdena påverkar varandra, så vad en ändring ger beror på vad som redan har ändrats. Därför får varje ändring medelvärdet av sin effekt i alla möjliga ordningar (sitt Shapleyvärde). Ingen ordning gynnas, inget räknas två gånger, och andelarna blir tillsammans exakt skillnaden mellan nettonuvärdena.',
    source: 'Metodens källa',
  },
  inputs: {
    title: 'Vilka ingångsvärden skiljer sig?',
    lead: 'Det som skiljer sig från jämförelsepunkten är markerat.',
    showAll: 'Visa alla ingångsvärden',
    none: 'Alla ingångsvärden är desamma.',
    input: 'Ingångsvärde',
    differs: 'skiljer sig från jämförelsepunkten',
    percentOfChurn: (percent) => `${percent} av bortfallet`,
    fromStart: 'Vad har ändrats från startvärdena?',
    allAtStart: 'Inget: allt är som det började.',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
  },
  results: {
    title: 'Alla resultat',
    lead: 'Värdet, och under det skillnaden mot jämförelsepunkten. Andelar skiljer sig i procentenheter.',
    result: 'Resultat',
    groups: {
      case: 'Investeringen',
      satisfied: 'En nöjd kund',
      customers: 'Kunder',
      revenue: 'Intäkter och bruttovinst',
      lifetime: 'Kundlivstidsvärde',
    },
    verdicts: { pays: 'lönar sig', breaksEven: 'går jämnt ut', doesNotPay: 'lönar sig inte' },
  },
};
