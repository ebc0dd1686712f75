import type { ParameterId } from './parameters';

/**
 * The choices that are part of the calculation, each with its possible values; the first is the default.
 *
 * - `churnCutBasis`: is the churn cut counted in percentage points or in percent of today's churn?
 * - `revenueTiming`: is a month's revenue earned by the customers of its start, its end, or halfway (the mean)?
 * - `terminalValue`: does the case end at the horizon, or does it count what the customers kept are worth afterwards?
 */
export const modelChoices = {
  churnCutBasis: ['points', 'percent'],
  revenueTiming: ['mid', 'start', 'end'],
  terminalValue: ['excluded', 'included'],
} as const;

export type ModelChoices = { readonly [Id in keyof typeof modelChoices]: (typeof modelChoices)[Id][number] };
export type ChoiceId = keyof ModelChoices;

/** Everything the calculation depends on. Shares are 0..1, money is in one currency, time in the unit of the catalogue. */
export type Inputs = Readonly<Record<ParameterId, number>> & ModelChoices;
