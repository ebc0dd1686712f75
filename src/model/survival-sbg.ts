import { retentionSbg } from './retention-sbg';
import type { SbgParameters } from './sbg-parameters';

/**
 * The share of a group of customers still there after each renewal when customers differ.
 *
 * Formula: S(0) = 1, S(t) = S(t − 1) × r_t = B(α, β + t)/B(α, β) (MODEL §5). Shares 0..1, never rising; one more entry
 * than renewals. Never null.
 *
 * Source: https://faculty.wharton.upenn.edu/wp-content/uploads/2012/04/Fader_hardie_jim_07.pdf
 *
 * @example survivalSbg({ alpha: 0.668, beta: 3.806 }, 2) // [1, 0.8507, 0.7469]
 */
export function survivalSbg(parameters: SbgParameters, renewals: number): readonly number[] {
  const survival = [1];
  let left = 1;
  for (let renewal = 1; renewal <= renewals; renewal++) {
    left *= retentionSbg(parameters, renewal);
    survival.push(left);
  }
  return survival;
}
