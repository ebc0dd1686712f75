/** Payments at equal distances, the first one today; positive is money received. */
export type CashFlows = readonly number[];
