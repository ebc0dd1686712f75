/**
 * How differently customers renew: every customer has an own chance to leave at each renewal, and these chances are
 * spread over 0..1 like a beta distribution (the shifted-beta-geometric model, MODEL §5).
 *
 * Fader & Hardie 2007, https://faculty.wharton.upenn.edu/wp-content/uploads/2012/04/Fader_hardie_jim_07.pdf
 */
export interface SbgParameters {
  /** α and β, above 0. The mean chance to leave is α/(α + β); the smaller both are, the more customers differ. */
  readonly alpha: number;
  readonly beta: number;
}
