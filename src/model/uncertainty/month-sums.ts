/** What the months of one draw add up to; filled in anew for every draw. Money, customers; not discounted but for `npv`. */
export class MonthSums {
  /** Customers that lower churn keeps, and that referrals win, added up over the months as their revenue counts them. */
  saved = NaN;
  referred = NaN;
  /** Opening customers with the programme, each month in so far as the programme has its effect. */
  reached = NaN;
  /** Customers who came by additional referrals, also those who would have come anyway. */
  won = NaN;
  /** More customers at the horizon. */
  customersKept = NaN;
  /** Money at the horizon that the case counts for what comes after it. */
  beyond = NaN;
  npv = NaN;
  /** NaN when it does not pay back. */
  paybackYears = NaN;
}
