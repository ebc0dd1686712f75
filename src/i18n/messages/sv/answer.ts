import { rich, strong } from '../../rich-text';
import type { AnswerWords, Counted } from '../answer-words';

const customers = ({ value, text }: Counted): string => (value === 1 ? `${text} kund` : `${text} kunder`);

export const answer: AnswerWords = {
  heading: 'Svaret',
  sentence: {
    pays: (need, expected, payback) =>
      payback === null
        ? rich`Programmet betalar sig om det behåller minst ${strong(`${customers(need)} per år`)}. Du räknar med ${strong(expected.text)}.`
        : rich`Programmet betalar sig om det behåller minst ${strong(`${customers(need)} per år`)}. Du räknar med ${strong(expected.text)}, och återbetalningstiden är ${strong(payback)}.`,
    breaksEven: (need) =>
      rich`Programmet går precis ihop: det behåller ${strong(`${customers(need)} per år`)}, exakt så många som behövs.`,
    fallsShort: (need, expected, horizon) =>
      rich`Programmet skulle behöva behålla minst ${strong(`${customers(need)} per år`)} för att betala sig inom ${horizon.text} år. Du räknar med ${strong(expected.text)}.`,
    cannotPay: (horizon) =>
      rich`Programmet ${strong('betalar sig inte')} inom ${horizon.text} år, även om inga kunder lämnade.`,
    paysFromCut: (need, expected) =>
      rich`Programmet betalar sig om kundbortfallet minskar med minst ${strong(`${need} procentenheter`)}. Du räknar med ${strong(expected)}.`,
    fallsShortOfCut: (need, expected, horizon) =>
      rich`Kundbortfallet skulle behöva minska med minst ${strong(`${need} procentenheter`)} för att programmet ska betala sig inom ${horizon.text} år. Du räknar med ${strong(expected)}.`,
    costsNothing: (expected) =>
      rich`Programmet kostar ingenting i den här kalkylen, så varje kund som stannar är en vinst. Du räknar med ${strong(`${customers(expected)} per år`)}.`,
    costsNothingBringsNothing: ['Programmet kostar ingenting i den här kalkylen och ger inga pengar.'],
    worsens: (lost, costs) =>
      costs
        ? rich`Bortfallet ökar: du förlorar ${strong(`${customers(lost)} per år`)} fler än i dag, och programmets kostnad tillkommer.`
        : rich`Bortfallet ökar: du förlorar ${strong(`${customers(lost)} per år`)} fler än i dag.`,
    marginNotPositive: ['Bruttomarginalen är negativ, så varje kund som stannar ökar förlusten.'],
  },
  figures: {
    satisfiedCustomerValue: {
      b2b: 'extra försäljning per nöjd B2B-kund, enligt enkäten',
      b2c: 'extra försäljning per nöjd B2C-kund, enligt enkäten',
      own: 'extra försäljning per nöjd kund, med egna siffror',
    },
    revenueUpliftYearOne: 'intäkter tack vare lägre bortfall, första året',
    revenueUplift: (horizon) => `intäkter tack vare lägre bortfall, totalt över ${horizon.text} år`,
    npv: (horizon) => `nettonuvärde över ${horizon.text} år: marginal minus kostnader`,
    grossNote:
      'Kunder per år: av dagens kunder, vid full effekt. Den extra försäljningen och de behållna intäkterna är delvis samma pengar: de läggs aldrig ihop.',
  },
  oneLine: { customer: 'per nöjd kund', npv: 'nettonuvärde' },
  explain: 'Hur räknas det här?',
  exact: 'Exakta siffror',
  measures: {
    title: 'Investeringen i CFO:ns nyckeltal',
    subtitle: (horizon) => `Över ${horizon.text} år, enbart från lägre kundbortfall`,
    names: {
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
      valueBeyondHorizon: 'De behållna kundernas marginal efter perioden',
    },
    notes: {
      grossProfitUplift: 'marginal på de behållna intäkterna, ej diskonterad',
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
  reasons: {
    noCost: 'ingen kostnad att jämföra med',
    noCustomerValue: 'värdet är noll',
    noReferrals: 'inga rekommendationer',
    neverPaysBack: 'återbetalas inte under perioden',
    cannotBreakEven: 'inte möjligt ens om ingen lämnade',
    marginNotPositive: 'marginalen är negativ',
    noInternalRate: 'ingen ränta gör nettonuvärdet till noll',
    severalInternalRates: 'flera räntor',
    lifetimeHasNoEnd: 'oändligt: kunden lämnar aldrig och ingen ränta krymper marginalen',
    contradictoryRetention: 'motsägelse: de nöjda kundernas lojalitet stämmer inte med dagens bortfall',
    nobodyDissatisfied: 'alla är redan nöjda: de andras lojalitet går inte att härleda',
    marketSizeMissing: 'rekommendationerna skulle växa utan gräns: ange marknadens storlek',
    outOfRange: 'för stort för att visas',
  },
};
