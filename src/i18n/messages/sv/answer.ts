import { rich, strong } from '../../rich-text';
import type { AnswerWords, CountedCustomers } from '../answer-words';

const customers = ({ value, text }: CountedCustomers): string =>
  value === 1 ? `${text} kund` : `${text} kunder`;

export const answer: AnswerWords = {
  heading: 'Svaret',
  sentence: {
    pays: (need, expected, payback) =>
      payback === null
        ? rich`Programmet betalar sig om det behåller minst ${strong(`${customers(need)} per år`)}. Du räknar med ${strong(expected.text)}.`
        : rich`Programmet betalar sig om det behåller minst ${strong(`${customers(need)} per år`)}. Du räknar med ${strong(expected.text)}, och återbetalningstiden är ${strong(payback)}.`,
    breaksEven: (need) =>
      rich`Programmet ger precis vad det kostar: det behåller ${strong(`${customers(need)} per år`)}, exakt så många som behövs.`,
    fallsShort: (need, expected, horizon) =>
      rich`Programmet skulle behöva behålla minst ${strong(`${customers(need)} per år`)} för att betala sig inom ${horizon} år. Du räknar med ${strong(expected.text)}.`,
    cannotPay: (horizon) =>
      rich`Programmet ${strong('betalar sig inte')} inom ${horizon} år, även om ingen enda kund lämnade.`,
    costsNothing: (expected) =>
      rich`Programmet kostar ingenting i den här kalkylen, så varje kund som stannar är en vinst. Du räknar med ${strong(`${customers(expected)} per år`)}.`,
    costsNothingChangesNothing: ['Programmet kostar ingenting i den här kalkylen och ändrar ingenting.'],
    worsens: (lost) =>
      rich`Bortfallet ökar: du förlorar ${strong(`${customers(lost)} per år`)} fler än i dag, och programmets kostnad tillkommer.`,
    marginNotPositive: ['Bruttomarginalen är negativ, så varje kund som stannar ökar förlusten.'],
  },
  figures: {
    satisfiedCustomerValue: {
      b2b: 'merförsäljning per nöjd B2B-kund, enligt enkäten',
      b2c: 'merförsäljning per nöjd B2C-kund, enligt enkäten',
      own: 'merförsäljning per nöjd kund, med egna siffror',
    },
    revenueUpliftYearOne: 'intäkter tack vare lägre bortfall, första året',
    revenueUplift: (horizon) => `intäkter tack vare lägre bortfall, totalt ${horizon} år`,
    npv: (horizon) => `nettonuvärde över ${horizon} år: marginal minus kostnader`,
    grossNote: 'Merförsäljningen och de behållna intäkterna är delvis samma pengar: de läggs aldrig ihop.',
  },
  oneLine: { customer: 'per nöjd kund', npv: 'nettonuvärde' },
  exact: 'Exakta siffror',
  measures: {
    title: 'Investeringen med ekonomichefens mått',
    subtitle: (horizon) => `Över ${horizon} år, enbart från lägre kundbortfall`,
    names: {
      grossProfitUplift: 'Ökad bruttovinst',
      cost: 'Kostnader',
      npv: 'Nettonuvärde',
      roi: 'ROI',
      roiDiscounted: 'Diskonterad ROI',
      irr: 'Internränta (IRR)',
      paybackYears: 'Återbetalningstid',
      discountedPaybackYears: 'Diskonterad återbetalningstid',
      breakEvenChurnCut: 'Går jämnt ut när bortfallet minskar med',
      churnAfter: 'Kundbortfall efter programmet',
      customersKeptYearOne: 'Fler kunder efter första året',
      customersKept: 'Fler kunder vid periodens slut',
      lifetimeValueBefore: 'Kundlivstidsvärde i dag',
      lifetimeValueAfter: 'Kundlivstidsvärde efter programmet',
      lifetimeValueUplift: 'Ökat livstidsvärde per kund',
      valueBeyondHorizon: 'De behållna kundernas marginal efter perioden',
    },
    notes: {
      grossProfitUplift: 'marginal på intäkterna från lägre bortfall',
      npv: 'i dagens pengar, efter kostnader',
      roi: '(bruttovinst − kostnader) / kostnader, ej diskonterad',
      roiDiscounted: 'nettonuvärde / kostnadernas nuvärde',
      irr: 'årsräntan där nettonuvärdet är noll',
      lifetimeValueBefore: 'marginal; den första efter ett år, om kunden stannar',
      lifetimeValueUplift: 'samma pengar sedda på ett annat sätt: läggs inte till nettonuvärdet',
    },
    breakEvenCut: (points, percent) => `${points} procentenheter, det vill säga ${percent} av bortfallet`,
    severalRates: (rates) => `inte entydig: ${rates}`,
    lifetimeWithinHorizon: (value, horizon) => `${value} inom ${horizon} år`,
    notIncluded: 'ingår inte i kalkylen',
    included: 'ingår i kalkylen',
  },
  formula: {
    title: 'Formeln med dina siffror',
    subtitle: 'Det genomsnittliga köpet gånger det som en nöjd kund ger',
    perCustomer: 'per nöjd kund och köp',
    unit: 'merförsäljning',
    parts: {
      purchaseValue: 'köp',
      retention: 'lojalitet',
      crossSell: 'korsförsäljning',
      referrals: 'rekommendationer',
    },
    factors: { referralRate: 'berättar', reach: 'når', referralConversion: 'köper' },
    stated: 'Enkätsvar, brutto: vad människor säger att de gör. En del hade köpt ändå.',
    reproduction: (r0) =>
      `Siffrorna innebär att en kund skulle ge ${r0} nya (berättar × når × köper). Över ett skulle det föda sig självt i oändlighet: se formeln som en övre gräns.`,
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
    outOfRange: 'för stort för att visas',
  },
};
