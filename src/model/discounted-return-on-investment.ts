import { known, unknown, type Scalar } from './results';

/**
 * Discounted return on investment: net present value per euro of cost in today's money.
 *
 * Formula: NPV / PV(C), as a share: 0.23 is 23 %.
 *
 * No value with the reason `noCost` when the present value of cost is 0.
 *
 * @example discountedReturnOnInvestment(79220.81, 348224.52) // { value: 0.2275 }
 */
export function discountedReturnOnInvestment(npv: number, presentValueOfCost: number): Scalar {
  return presentValueOfCost === 0 ? unknown('noCost') : known(npv / presentValueOfCost);
}
