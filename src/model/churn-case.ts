/** Everything the business case of a lower churn depends on, in the steps it is calculated with. */
export interface ChurnCase {
  /** N: customers today, 0 or more. */
  readonly customers: number;
  /** v: revenue of one customer in a year. */
  readonly annualRevenue: number;
  /** g: share of revenue; below 0 every customer costs money. */
  readonly grossMargin: number;
  /** a: new customers in a year, with and without the programme. */
  readonly newCustomers: number;
  /** c0 and c1: annual churn today and at full effect, 0..1. */
  readonly churnNow: number;
  readonly churnAfter: number;
  /** Steps until full effect; 0 is at once. */
  readonly rampSteps: number;
  /** Steps until the horizon. */
  readonly steps: number;
  readonly stepsPerYear: number;
  /** θ: 1 counts a step's revenue from the customers of its end, 0 from those of its start. */
  readonly weightOfClosing: number;
  readonly investmentOneOff: number;
  readonly investmentPerYear: number;
  /** Per year, above −1. */
  readonly discountRate: number;
  /** Count what the customers kept are worth after the horizon. */
  readonly includeValueBeyondHorizon: boolean;
}
