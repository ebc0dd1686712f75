/** Currencies that money can be shown in. Amounts are never converted: the currency is only the name of the unit. */
export const currencies = ['EUR', 'SEK', 'NOK', 'DKK', 'USD', 'GBP', 'CHF'] as const;
export type Currency = (typeof currencies)[number];

export function isCurrency(x: unknown): x is Currency {
  return currencies.some((currency) => currency === x);
}
