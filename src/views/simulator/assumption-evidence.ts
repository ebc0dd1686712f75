import type { AssumptionsWords } from '../../i18n/messages/assumptions-words';
import type { NumberFormat } from '../../i18n/number-format';
import { evidenceFactors } from '../../model/evidence-factors';
import type { AssumptionId } from '../../model/parameters';

/** The follow-through factors and the evidence that each rests on; the conversion's is the effective share itself. */
const evidenceOf: Partial<Record<AssumptionId, keyof typeof evidenceFactors>> = {
  retentionFollowThrough: 'retention',
  crossSellFollowThrough: 'crossSell',
  referralFollowThrough: 'referralRate',
  referralConversionFollowThrough: 'effectiveConversion',
};

/** Where an assumption comes from: a measurement, our judgement with the range worth trying, or nowhere. */
export function evidenceText(id: AssumptionId, words: AssumptionsWords, format: NumberFormat): string {
  const factor = evidenceOf[id];
  if (factor === undefined) return words.evidence.none;
  const { kind, low, high } = evidenceFactors[factor];
  // The range of the conversion is of people told, not of the factor on this lever.
  if (factor === 'effectiveConversion') return words.evidence[kind];
  return `${words.evidence[kind]} ${words.evidenceRange(format.percent(low), format.percent(high))}`;
}
