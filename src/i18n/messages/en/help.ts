import type { HelpWords } from '../help-words';
import { words as provenance } from './provenance';

export const words: HelpWords = {
  levers: {
    purchaseValue:
      'What a customer pays on average in one purchase. The formula multiplies it by the extra purchases that one satisfied customer brings.',
    retention:
      'Share of satisfied customers who say that they will buy again. The survey names no period, so this is not a yearly retention rate.',
    crossSell: 'Share of satisfied customers who say that they will buy other products or services too.',
    referralRate: 'Share of satisfied customers who say that they tell others about a good experience.',
    reach:
      'How many people one recommender tells. Nobody measured this: five is the source’s own example, and the result depends on it more than on anything else.',
    referralConversion:
      'Share of people who say that a friend’s recommendation influences their purchase. Influence is not yet a purchase, so this is an upper limit.',
    churnNow:
      'Share of the customers at the start of a year who leave during it. Customers who joined during the year are in neither number.',
    churnCut:
      'How much the programme lowers yearly churn at full effect. Choose whether the number is percentage points or percent of churn: the difference is large. A negative number means that churn grows.',
    satisfiedNow:
      'The share of your customers who are satisfied today, by your own survey: for example scores 4–5 of five, or promoters.',
    satisfiedTarget:
      'The same share once the programme has its full effect. The increase brings cross-sell and referrals. Lower churn is set separately, unless the assumptions derive it from satisfaction.',
    customers: 'Number of paying customers today.',
    annualRevenue:
      'What one customer brings in revenue in an average year. Today’s repeat purchases and cross-sell are already in it.',
    grossMargin:
      'Share of revenue left after variable costs. The return is counted on margin, never on revenue.',
    newCustomers:
      'Customers who would join in any case. The number is the same with and without the programme, and they arrive evenly over the year.',
    investmentOneOff: 'What it costs once to set the programme up, before the first month.',
    investmentPerYear: 'What the programme costs to run for a year. It is spread evenly over the months.',
    rampMonths:
      'The effect grows evenly to full during these months: with six, a sixth of it works in the first month. Zero means full effect at once.',
    horizonYears: 'For how many years gains and costs are counted.',
    discountRate:
      'The return your company demands; it turns money of later years into money of today. Finance knows the rate your company uses.',
  },
  originExample: 'An example value to start from. It has no source: replace it with your own number.',
  provenance,
  useValue: (value, segment) => `Use ${value} (${segment})`,
  curveOf: {
    satisfiedCustomerValue: 'Value per satisfied customer',
    defensibleCustomerValue: 'Defensible value per satisfied customer',
    npv: 'Net present value',
  },
  curveRange: (curve, from, to) => `${curve} over the whole slider: ${from} to ${to}.`,
};
