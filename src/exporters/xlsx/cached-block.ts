import { caseOfInputs, stepsPerYear } from '../../model/case-of-inputs';
import type { CombinedCase } from '../../model/combined-case';
import { crossSellUpliftRate } from '../../model/cross-sell-uplift-rate';
import { parameter } from '../../model/parameters';
import { referralUpliftRate } from '../../model/referral-uplift-rate';
import { referralsInMarket } from '../../model/referrals-in-market';
import type { ExportedScenario } from '../export-snapshot';
import { cachedMonths, type CachedMonths } from './cached-months';
import { lastMonth } from './month-places';

/** What the formulas of one block come to. */
export interface CachedBlock {
  /** The four columns month by month: customers, recommendations, won so far, of them still there. */
  readonly months: readonly (readonly [number, number, number, number])[];
  /** No number where nothing is tried, as the next. */
  readonly base: number;
  readonly value: number;
}

type Month = CachedBlock['months'][number];
const nothing: Month = [0, 0, 0, 0];

/** Computes blocks of the break-even search as their formulas do: see `BreakEvenBlock`. */
export class CachedBlocks {
  readonly months: CachedMonths;
  readonly #case: CombinedCase;

  constructor(scenario: ExportedScenario) {
    this.#case = caseOfInputs(scenario.inputs);
    this.months = cachedMonths(scenario);
  }

  /**
   * @param churn the churn that is tried
   * @param kept the share of customers who then stay a month
   * @param last the last month that is computed; none below 0
   */
  at(churn: number, kept: number, last: number): CachedBlock {
    const months: Month[] = [];
    for (let month = 0; month <= lastMonth; month++)
      months.push(month > last ? nothing : this.#month(month, months[month - 1], churn, kept));
    if (last < 0) return { months, base: NaN, value: NaN };
    const base = this.#base(months);
    return { months, base, value: this.#value(months, base, churn) };
  }

  #column(id: string, month: number): number {
    return this.months.columns[id]?.[month] ?? 0;
  }

  #month(month: number, before: Month | undefined, churn: number, keptAtEnd: number): Month {
    const c = this.#case;
    if (before === undefined) return [c.customers, 0, 0, 0];
    const [customers, , soFar, referred] = before;
    // After the longest ramp-up that can be typed the whole effect is there.
    const effect = month >= parameter('rampMonths').max ? 1 : this.#column('effect', month);
    const churnNow = c.churnNow + (churn - c.churnNow) * effect;
    const kept = effect === 1 ? keptAtEnd : Math.max(0, 1 - churnNow) ** (1 / stepsPerYear);
    const isCompounding = c.referralGenerations === 'compounding';
    const recommending = customers + (isCompounding ? referred : 0);
    const newcomers = c.newCustomers / stepsPerYear;
    const perMonth = referralUpliftRate(c) / stepsPerYear;
    const recommendations = Math.max(-newcomers, recommending * perMonth * effect);
    const won = referralsInMarket(recommendations, soFar, isCompounding ? c.marketSize : null);
    return [
      customers * kept + newcomers,
      recommendations,
      soFar + won,
      referred * kept + c.incrementalReferralShare * won,
    ];
  }

  /** Net present value without what follows after the horizon. */
  #base(months: readonly Month[]): number {
    const c = this.#case;
    const saving = (1 - c.incrementalReferralShare) * c.acquisitionCost - c.referralReward;
    const expansionPerMonth = (c.expansionValue / stepsPerYear) * crossSellUpliftRate(c);
    const kept = (month: number) => this.#kept(months, month);
    let sum = 0;
    for (let month = 1; month <= lastMonth; month++) {
      const [customers, , soFar, referred] = months[month - 1] ?? nothing;
      const won = (months[month] ?? nothing)[2] - soFar;
      const stock = c.weightOfClosing * kept(month) + (1 - c.weightOfClosing) * kept(month - 1);
      const revenue = (c.annualRevenue / stepsPerYear) * stock;
      const expansion = expansionPerMonth * this.#column('effect', month) * (customers + referred);
      const earned = c.grossMargin * revenue + c.expansionMargin * expansion + won * saving;
      sum += this.#column('discountFactor', month) * (earned - c.investmentPerYear / stepsPerYear);
    }
    return sum - c.investmentOneOff;
  }

  #kept(months: readonly Month[], month: number): number {
    const [customers, , , referred] = months[month] ?? nothing;
    return customers - this.#column('without', month) + referred;
  }

  #value(months: readonly Month[], base: number, churn: number): number {
    const c = this.#case;
    const lost = 1 + c.discountRate - (1 - churn);
    if (!c.includeValueBeyondHorizon || lost <= 1e-12) return base;
    const horizon = this.months.lastMonth;
    const perCustomer = c.grossMargin * c.annualRevenue * (1 - churn);
    return base * lost + this.#column('discountFactor', horizon) * perCustomer * this.#kept(months, horizon);
  }
}
