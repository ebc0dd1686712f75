import type { Currency } from './currency';

/** What the digits of a field count. */
export type Counted =
  'money' | 'percent' | 'points' | 'people' | 'customers' | 'months' | 'years' | 'respondents' | 'plain';

/**
 * Words that may stand beside a number, in small letters and without a closing full stop. Every language accepts the
 * words of all: a pasted table knows nothing of the language of the app, and no word means two things.
 */
export const unitWords: Readonly<Record<Exclude<Counted, 'money'>, readonly string[]>> = {
  percent: ['%', 'prosenttia', 'prosentti', 'pros', 'percent', 'per cent', 'pct', 'procent'],
  points: [
    ...['%-yks', '%-yksikköä', '%-yksikkö', 'prosenttiyksikköä', 'prosenttiyksikkö'],
    ...['pp', 'p.p', 'ppt', 'points', 'point', '%-points', 'percentage points', 'percentage point'],
    ...['procentenheter', 'procentenhet', '%-enheter', '%-enhet'],
  ],
  people: [
    'henkilöä',
    'henkilö',
    'hlö',
    'ihmistä',
    'ihminen',
    'people',
    'persons',
    'person',
    'personer',
    'pers',
  ],
  customers: ['asiakasta', 'asiakas', 'kpl', 'customers', 'customer', 'kunder', 'kund', 'st'],
  months: ['kk', 'kuukautta', 'kuukausi', 'months', 'month', 'mo', 'mth', 'mån', 'månader', 'månad'],
  respondents: ['vastaajaa', 'vastaaja', 'respondents', 'respondent', 'svarande', 'n'],
  plain: [],
  years: ['v', 'vuotta', 'vuosi', 'years', 'year', 'yrs', 'yr', 'y', 'år'],
};

export const currencyWords: Readonly<Record<Currency, readonly string[]>> = {
  EUR: ['€', 'eur', 'e', 'euroa', 'euro', 'euros'],
  SEK: ['sek', 'kr', 'skr', ':-', 'kruunua', 'kruunu', 'kronor', 'krona'],
  NOK: ['nok', 'kr', 'nkr', 'kruunua', 'kruunu', 'kroner', 'krone', 'kronor', 'krona'],
  DKK: ['dkk', 'kr', 'dkr', 'kruunua', 'kruunu', 'kroner', 'krone', 'kronor', 'krona'],
  USD: ['$', 'usd', 'us$', 'dollaria', 'dollari', 'dollars', 'dollar'],
  GBP: ['£', 'gbp', 'puntaa', 'punta', 'pounds', 'pound', 'pund'],
  CHF: ['chf', 'fr', 'sfr', 'frangia', 'frangi', 'francs', 'franc'],
};
