import type { ScalarId } from '../../model/trace/quantity-ids';
import { resultFormulas } from './case-results';
import type { NumberKind } from './number-formats';

/** Counts of customers and purchases; everything else that one satisfied customer is worth is money. */
const counted: readonly ScalarId[] = ['multiplier', 'parityReach', 'referralReproduction'];

/** How a result is shown. */
export const resultKind = (id: ScalarId): NumberKind =>
  resultFormulas[id]?.number ?? (counted.includes(id) ? 'fraction' : 'cents');
