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
      rich`Programmet skulle behöva behålla minst ${strong(`${customers(need)} per år`)} för att betala sig inom ${horizon.text} år i dagens penningvärde. Du räknar med ${strong(expected.text)}.`,
    paysAnyway: (expected, payback) =>
      payback === null
        ? rich`Rekommendationer och korsförsäljning räcker för att betala programmet. Dessutom väntar du dig att ${strong(`${customers(expected)} om året`)} stannar.`
        : rich`Rekommendationer och korsförsäljning räcker för att betala programmet. Dessutom väntar du dig att ${strong(`${customers(expected)} om året`)} stannar och att återbetalningstiden är ${strong(payback)}.`,
    notComputable: (reason) => rich`Lönsamheten går inte att räkna ut: ${strong(reason)}. Se antagandena.`,
    cannotPay: (horizon) =>
      rich`Programmet ${strong('betalar sig inte')} inom ${horizon.text} år, även om inga kunder lämnade.`,
    paysFromCut: (need, expected) =>
      rich`Programmet betalar sig om kundbortfallet minskar med minst ${strong(`${need} procentenheter`)}. Du räknar med ${strong(expected)}.`,
    fallsShortOfCut: (need, expected, horizon) =>
      rich`Kundbortfallet skulle behöva minska med minst ${strong(`${need} procentenheter`)} för att programmet ska betala sig inom ${horizon.text} år. Du räknar med ${strong(expected)}.`,
    costsNothing: (expected) =>
      rich`Programmet kostar ingenting i den här kalkylen, så varje kund som stannar är en vinst. Du räknar med ${strong(`${customers(expected)} per år`)}.`,
    costsNothingEarns: (profit) =>
      rich`Programmet kostar ingenting i den här kalkylen. Det behåller inte fler kunder, men rekommendationer och korsförsäljning ger ${strong(profit)} i bruttovinst.`,
    costsNothingBringsNothing: ['Programmet kostar ingenting i den här kalkylen och ger inga pengar.'],
    worsens: (lost, costs) =>
      costs
        ? rich`Bortfallet ökar: du förlorar ${strong(`${customers(lost)} per år`)} fler än i dag, och programmets kostnad tillkommer.`
        : rich`Bortfallet ökar: du förlorar ${strong(`${customers(lost)} per år`)} fler än i dag.`,
    worsensButPays: (lost) =>
      rich`Kundbortfallet ökar: du förlorar ${strong(`${customers(lost)} om året`)} fler än i dag. Rekommendationer och korsförsäljning betalar ändå programmet.`,
    marginNotPositive: ['Bruttomarginalen är negativ, så varje kund som stannar ökar förlusten.'],
  },
  figures: {
    satisfiedCustomerValue: {
      b2b: 'extra försäljning per nöjd B2B-kund, enligt enkäten',
      b2c: 'extra försäljning per nöjd B2C-kund, enligt enkäten',
      own: 'extra försäljning per nöjd kund, med egna siffror',
    },
    defensible: 'går att försvara:',
    defensibleNote: 'som marginal, enligt antagandena',
    revenueUpliftYearOne: 'intäkter tack vare lägre bortfall, första året',
    revenueUplift: (horizon) => `intäkter tack vare lägre bortfall, totalt över ${horizon.text} år`,
    npv: (horizon) => `nettonuvärde över ${horizon.text} år: marginal minus kostnader`,
    grossNote:
      'Kunder per år: av dagens kunder, vid full effekt, med rekommendationer och korsförsäljning enligt antagandena. Den extra försäljningen och de behållna intäkterna är delvis samma pengar: de läggs aldrig ihop.',
  },
  oneLine: { customer: 'per nöjd kund', npv: 'nettonuvärde' },
  explain: 'Hur räknas det här?',
  exact: 'Exakta siffror',
  goals: 'Vad krävs för att nå målet?',
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
