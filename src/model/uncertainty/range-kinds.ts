import { parameter, type ParameterId } from '../parameters';
import type { Range } from './range';

export type RangeKind = Range['kind'];

/** Shares that people are asked or counted for, so that a sample can stand behind them. */
const sampled: readonly ParameterId[] = [
  'retention',
  'crossSell',
  'referralRate',
  'referralConversion',
  'churnNow',
  'satisfiedNow',
  'retentionOfSatisfied',
  'retentionDissatisfied',
  'crossSellDissatisfied',
  'referralRateDissatisfied',
  'referralConversionDissatisfied',
  'incrementalReferralShare',
];

/** Decided, not estimated; or nothing that a run shows depends on them. */
const certain: readonly ParameterId[] = [
  'horizonYears',
  'sbgAlpha',
  'sbgBeta',
  'sampleSizeB2B',
  'sampleSizeB2C',
];

const bounded: readonly RangeKind[] = ['pert', 'triangular'];

/**
 * The kinds of range that suit an input, the most usual first; none for an input that is always certain. Amounts that
 * can only be positive and have no natural upper end may be lognormal, shares that people were asked for may be beta.
 *
 * @example rangeKinds('retention') // ['beta', 'pert', 'triangular']
 */
export function rangeKinds(id: ParameterId): readonly RangeKind[] {
  if (certain.includes(id)) return [];
  if (sampled.includes(id)) return ['beta', ...bounded];
  const { unit, min } = parameter(id);
  if (id === 'reach') return ['lognormal', ...bounded];
  return min === 0 && (unit === 'money' || unit === 'customers') ? [...bounded, 'lognormal'] : bounded;
}
