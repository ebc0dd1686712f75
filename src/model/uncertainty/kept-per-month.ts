import { stepsPerYear } from '../case-of-inputs';

/**
 * The share of customers who stay from one month to the next at an annual churn: 1 − `stepRate` in one step less, to the
 * last digits of the share. A run asks for it several times per draw.
 *
 * Formula: (1 − c)^(1/12), calculated as e^(ln(1 − c)/12). 1 without churn, 0 when everybody leaves.
 *
 * @example keptPerMonth(0.15) // 0.986548
 */
export const keptPerMonth = (churn: number): number =>
  churn >= 1 ? 0 : Math.exp(Math.log1p(-churn) / stepsPerYear);
