import type { ParameterId } from './parameters';

/**
 * The choices that are part of the calculation, each with its possible values; the first is the default.
 *
 * - `churnCutBasis`: is the churn cut counted in percentage points or in percent of today's churn?
 * - `revenueTiming`: is a month's revenue earned by the customers of its start, its end, or halfway (the mean)?
 * - `terminalValue`: does the case end at the horizon, or does it count what the customers kept are worth afterwards?
 * - `claimStrength`: how much of what people say do they do? `evidence` and `published` set the four follow-through
 *   factors, under `own` the factors of the inputs hold. The published headline never depends on it.
 * - `counterfactual`: is all a satisfied customer does counted (`gross`), or only what a dissatisfied one would not do?
 * - `retentionLever`: is the churn cut given directly, or does it follow from more satisfied customers? Never both.
 * - `referralGenerations`: do customers won by referral recommend in their turn?
 * - `retentionShape`: does every customer have the same churn, or do customers differ (shifted-beta-geometric)? For
 *   lifetime values only; the case itself runs on today's annual churn.
 */
export const modelChoices = {
  churnCutBasis: ['points', 'percent'],
  revenueTiming: ['mid', 'start', 'end'],
  terminalValue: ['excluded', 'included'],
  claimStrength: ['evidence', 'published', 'own'],
  counterfactual: ['gross', 'incremental'],
  retentionLever: ['direct', 'satisfaction'],
  referralGenerations: ['one', 'compounding'],
  retentionShape: ['constant', 'sBG'],
} as const;

export type ModelChoices = { readonly [Id in keyof typeof modelChoices]: (typeof modelChoices)[Id][number] };
export type ChoiceId = keyof ModelChoices;

/** Everything the calculation depends on. Shares are 0..1, money is in one currency, time in the unit of the catalogue. */
export type Inputs = Readonly<Record<ParameterId, number>> & ModelChoices;
