/**
 * How many of a group of customers are left after each period when retention is not the same in every period.
 *
 * Formula: N_t = N_(t−1) × r_t. Customers; one more entry than there are retention shares, the first is the start.
 * Never null; without shares only the start comes back.
 *
 * Source: Hughes, table 2-5, http://flylib.com/books/en/1.310.1.30/1/
 *
 * @example retentionCohort(100000, [0.5, 0.6, 0.65, 0.7]) // [100000, 50000, 30000, 19500, 13650]
 */
export function retentionCohort(customers: number, retentions: readonly number[]): readonly number[] {
  const left = [customers];
  let remaining = customers;
  for (const retention of retentions) {
    remaining *= retention;
    left.push(remaining);
  }
  return left;
}
