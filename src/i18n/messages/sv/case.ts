import { rich, strong } from '../../rich-text';
import type { Counted } from '../answer-words';
import type { CaseWords } from '../case-words';

const years = ({ text }: Counted): string => `${text} år`;

const kunder = (count: { readonly value: number; readonly text: string }, comparative: string): string =>
  `${count.text} ${comparative} ${count.value === 1 ? 'kund' : 'kunder'}`;

export const words: CaseWords = {
  printed:
    'Två sidor gjorda för papper, med ursprunget till varje siffra: tryck Ctrl+P (⌘P på Mac) på sidan, eller välj Exportera och Skriv ut eller spara som PDF.',
  waterfall: {
    title: (published, defensible) => `Av formelns ${published} går ${defensible} att försvara`,
    subtitle: 'Per nöjd kund och köptillfälle, före programmets kostnader',
    summary: ({ published, followed, incremental, defensible }) =>
      `Undersökningens formel ger ${published} i försäljning. Av det människor verkligen gör återstår ${followed}, utan det som ändå skulle ske ${incremental} och som marginal ${defensible}.`,
    steps: {
      published: 'Enligt den publicerade formeln',
      followThrough: 'Vad folk gör, inte säger',
      counterfactual: 'Vad som ändå skulle ske',
      margin: 'Försäljningens kostnader',
      defensible: 'Går att försvara',
    },
    hint: 'Peka på ett steg, eller gå till det med Tabb, för att se vad det gör.',
    step: 'Steg',
    amount: 'Belopp',
    left: 'Återstår',
    explain: {
      published:
        'Formeln med de andelar som undersökningen publicerar: bruttoförsäljningen vid ett köptillfälle. Siffran förblir som publicerad, vad du än antar nedan.',
      followThrough: (strength, done) => {
        if (strength === 'published')
          return 'Ingenting dras av: alla antas göra exakt vad de sagt. Välj ”justerat efter forskningen” bland antagandena om du vill vara försiktig.';
        const counted = `Av de utlovade återköpen räknas ${done.retention}, av korsförsäljningen ${done.crossSell} och av rekommendationerna ${done.referralRate}, och av dem som hört en rekommendation köper ${done.conversion}.`;
        return strength === 'own'
          ? `Dina egna faktorer. ${counted}`
          : `Människor gör mindre än de säger i en undersökning. ${counted} Siffrorna om rekommendationer är uppmätta (Kumar m.fl. 2007); de två första är vår egen bedömning, eftersom ingen studie har mätt dem.`;
      },
      gross:
        'Ännu dras ingenting av: vad missnöjda kunder köper och rekommenderar har inte angetts, så siffran innehåller även försäljning som ändå hade kommit. Ange det bland antagandena.',
      incremental: (causalShare) =>
        `Även missnöjda kunder köper ibland igen och rekommenderar. Bara skillnaden räknas, och ${causalShare} av den tillskrivs kundupplevelsen.`,
      margin: (grossMargin, expansionMargin) =>
        `Försäljning är inte vinst. Av återköp och rekommenderade köp återstår bruttomarginalen ${grossMargin}, av korsförsäljningen ${expansionMargin}.`,
      defensible:
        'Marginalen från en ny nöjd kund vid ett köptillfälle som håller för ekonomichefens frågor. Programmets kostnader finns i lönsamhetskalkylen, inte här.',
    },
  },
  streams: {
    title: (outcome, net, horizon) => {
      if (outcome === 'even') return `Marginal och kostnader tar ut varandra på ${years(horizon)}`;
      return outcome === 'gain'
        ? `Programmet ger ${net} kvar på ${years(horizon)}`
        : `Programmet kostar ${net} mer än det ger på ${years(horizon)}`;
    },
    unknownTitle: 'Kalkylen går inte att göra med de här värdena',
    subtitle: 'Marginal per källa och kostnader per år, inte diskonterat; ingenting räknas två gånger',
    summary: ({ revenue, grossProfit, cost, net, horizon }) =>
      `På ${years(horizon)}: ytterligare bruttointäkter ${revenue}, bruttovinst ${grossProfit}, kostnader ${cost}, netto ${net}.`,
    parts: {
      retention: 'Kundlojalitet',
      referral: 'Rekommendationer',
      expansion: 'Korsförsäljning',
      acquisitionSaving: 'Inbesparad värvningskostnad',
      beyondHorizon: 'Efter perioden',
      cost: 'Kostnader',
    },
    net: 'Netto',
    table: {
      period: 'Period',
      retentionRevenue: 'Kundlojalitet, intäkter',
      referralRevenue: 'Rekommendationer, intäkter',
      expansionRevenue: 'Korsförsäljning, intäkter',
      revenue: 'Bruttointäkter',
      grossProfit: 'Bruttovinst',
      cost: 'Kostnader',
      net: 'Netto',
      total: 'Totalt',
    },
    now: 'Nu',
    year: (number) => `År ${number}`,
    order:
      'Källorna räknas i den här ordningen: kunder som stannar, sedan kunder som kommer på rekommendation, sedan allas ytterligare köp. Det som två effekter ger tillsammans finns i den senare.',
  },
  guard: {
    title: 'Spärr mot dubbelräkning',
    twice: (naive, twice) =>
      rich`Om det publicerade värdet av varje ny nöjd kund lades ihop med ett års intäkter från kunderna som stannar, skulle summan bli ${strong(naive)}; ${strong(twice)} av den är samma återköp två gånger. Lönsamhetskalkylen räknar dem en gång.`,
    nothing:
      'Ingenting räknas dubbelt: ingen blir nöjd eller ingen köper igen, så en enkel summa skulle också stämma.',
  },
  measures: {
    title: 'Investeringen i CFO:ns nyckeltal',
    subtitle: (horizon) =>
      `Över ${horizon.text} år, från lägre kundbortfall, rekommendationer och korsförsäljning`,
    names: {
      retentionRevenue: 'Intäkter från kunder som stannar',
      referralRevenue: 'Intäkter från rekommendationer',
      expansionRevenue: 'Intäkter från korsförsäljning',
      totalRevenueUplift: 'Ökade intäkter totalt',
      acquisitionSaving: 'Sparad kundanskaffning',
      referralRewards: 'Belöningar för rekommendationer',
      customersKeptPerYear: 'Behållna kunder per år',
      breakEvenCustomers: 'Kunder som krävs för nollresultat',
      customersSaved: 'Kunder som lägre bortfall behåller',
      customersReferred: 'Kunder från fler rekommendationer',
      grossProfitUplift: 'Ökad bruttovinst',
      cost: 'Kostnader',
      npv: 'Nettonuvärde',
      roi: 'ROI',
      roiDiscounted: 'Diskonterad ROI',
      irr: 'Internränta (IRR)',
      paybackYears: 'Återbetalningstid',
      discountedPaybackYears: 'Diskonterad återbetalningstid',
      breakEvenChurnCut: 'Nollresultat när bortfallet minskar med',
      churnAfter: 'Kundbortfall efter programmet',
      customersKeptYearOne: 'Fler kunder efter första året',
      customersKept: 'Fler kunder vid periodens slut',
      lifetimeValueBefore: 'Kundlivstidsvärde i dag',
      lifetimeValueAfter: 'Kundlivstidsvärde efter programmet',
      lifetimeValueUplift: 'Ökat livstidsvärde per kund',
      valueBeyondHorizon: 'De ytterligare kundernas marginal efter perioden',
    },
    notes: {
      grossProfitUplift:
        'marginal på alla ytterligare intäkter och inbesparad värvningskostnad, ej diskonterad',
      npv: 'i dagens pengar, efter kostnader',
      roi: '(bruttovinst − kostnader) / kostnader, ej diskonterad',
      roiDiscounted: 'nettonuvärde / kostnadernas nuvärde',
      cost: 'över hela perioden, ej diskonterad',
      irr: 'årsräntan där nettonuvärdet är noll',
      lifetimeValueBefore: 'marginal; den första efter ett år, om kunden stannar',
      lifetimeValueUplift: 'samma pengar sedda på ett annat sätt: läggs inte till nettonuvärdet',
    },
    points: (points) => `${points} p.e.`,
    ofChurn: (percent) => `procentenheter, det vill säga ${percent} av dagens bortfall`,
    severalRates: (rates) => `inte entydig: ${rates}`,
    lifetimeWithinHorizon: (value, horizon) => `${value} inom ${horizon.text} år`,
    beyondCounted: (today) => `vid periodens slut; ${today} i dagens pengar, ingår i kalkylen`,
    beyondNotCounted: (today) => `vid periodens slut; ${today} i dagens pengar, ingår inte i kalkylen`,
    roiWithBeyond: '(bruttovinst + marginal efter perioden − kostnader) / kostnader, ej diskonterad',
  },
  formula: {
    title: 'Formeln med dina siffror',
    subtitle: 'Det genomsnittliga köpet gånger det som en nöjd kund ger',
    perCustomer: 'per nöjd kund och köp',
    unit: 'extra försäljning',
    parts: {
      purchaseValue: 'köp',
      retention: 'återköp',
      crossSell: 'korsförsäljning',
    },
    factors: { referralRate: 'rekommenderar', reach: 'når', referralConversion: 'köper' },
    stated: 'Enkätsvar, brutto: vad människor säger att de gör. En del hade köpt ändå.',
    reproduction: (r0) =>
      `Siffrorna innebär att en kund skulle ge ${r0} nya (rekommenderar × når × köper). Allt över ett skulle växa utan gräns: se formeln som en övre gräns.`,
    source: 'Formelns källa',
  },
  customersKept: {
    unknown: 'Kalkylen går inte att göra med de här värdena',
    more: (difference, horizon) => `${kunder(difference, 'fler')} efter ${horizon} än utan programmet`,
    fewer: (difference, horizon) => `${kunder(difference, 'färre')} efter ${horizon} än utan programmet`,
    same: (horizon) => `Programmet ändrar inte antalet kunder på ${horizon}`,
    none: 'Det finns inga kunder och därför inga att behålla',
    subtitle: (horizon) => `Antal kunder med och utan programmet, under ${horizon}`,
    summary: (ends) =>
      `Efter ${ends.horizon} är kunderna ${ends.with} med programmet och ${ends.without} utan det.`,
    with: 'med',
    without: 'utan',
    difference: 'skillnad',
    time: 'Tid',
    now: 'nu',
  },
};
