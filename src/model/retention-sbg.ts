import type { SbgParameters } from './sbg-parameters';

/**
 * The share of customers who renew at their `renewal`-th renewal (1 is the first) when customers differ. It rises from
 * renewal to renewal although nobody becomes more loyal: those who leave easily are gone first.
 *
 * Formula: r_t = (β + t − 1)/(α + β + t − 1), a share 0..1 (MODEL §5). Never null.
 *
 * Source: https://faculty.wharton.upenn.edu/wp-content/uploads/2012/04/Fader_hardie_jim_07.pdf
 *
 * @example retentionSbg({ alpha: 0.668, beta: 3.806 }, 1) // 0.8507
 */
export function retentionSbg({ alpha, beta }: SbgParameters, renewal: number): number {
  return (beta + renewal - 1) / (alpha + beta + renewal - 1);
}
