import type { VerdictTier } from '../../model/uncertainty/verdict-tier';
import type { Results } from '../../model/results';
import type { ExportedScenario } from '../export-snapshot';

/** How a verdict may look beside its words: only what pays stands in the colour of the brand. */
export type VerdictTone = 'pays' | 'open' | 'doesNotPay';

const ofTier: Readonly<Record<VerdictTier, VerdictTone>> = {
  clearlyPays: 'pays',
  probablyPays: 'pays',
  tooClose: 'open',
  probablyNot: 'doesNotPay',
  doesNotPay: 'doesNotPay',
};

const ofVerdict: Readonly<Record<NonNullable<Results['verdict']>, VerdictTone>> = {
  pays: 'pays',
  breaksEven: 'open',
  doesNotPay: 'doesNotPay',
};

/** The tone of the verdict that the story tells: that of the ranges where there are some, otherwise the model's own. */
export function verdictTone({ uncertainty, results }: ExportedScenario): VerdictTone {
  if (uncertainty !== undefined) return ofTier[uncertainty.tier];
  return results.verdict === null ? 'open' : ofVerdict[results.verdict];
}
