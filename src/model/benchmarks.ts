import type { SourceId } from './benchmark-sources';
import type { CustomerShares } from './customer-formula-inputs';
import type { ParameterId } from './parameters';

/** The segments with published survey values. */
export type Segment = 'b2b' | 'b2c';

/**
 * How a published number came about: `stated` is what people said they do, `illustration` is an example of the
 * source's author and measures nothing.
 */
export type BenchmarkKind = 'stated' | 'illustration';

export interface Benchmark {
  readonly value: number;
  readonly kind: BenchmarkKind;
  readonly source: SourceId;
}

const stated = (value: number, source: SourceId): Benchmark => ({ value, kind: 'stated', source });
const reach: Benchmark = { value: 5, kind: 'illustration', source: 'dagmarFormula' };

/** Survey values by segment: B2B decision makers, and the whole population (called B2C). No sample size is published. */
export const benchmarks: Readonly<
  Record<Segment, Readonly<Record<keyof CustomerShares | 'reach', Benchmark>>>
> = {
  b2b: {
    retention: stated(0.84, 'asmlSegments'),
    crossSell: stated(0.54, 'asmlSegments'),
    referralRate: stated(0.73, 'asmlSegments'),
    referralConversion: stated(0.65, 'asmlSegments'),
    reach,
  },
  b2c: {
    retention: stated(0.81, 'dagmarFormula'),
    crossSell: stated(0.49, 'dagmarFormula'),
    referralRate: stated(0.67, 'dagmarFormula'),
    referralConversion: stated(0.62, 'dagmarFormula'),
    reach,
  },
};

/** The four inputs that the segments' surveys measured. */
export const surveyedIds = ['retention', 'crossSell', 'referralRate', 'referralConversion'] as const;
export type SurveyedId = (typeof surveyedIds)[number];

/** True when the segments have their own published value of this input. */
export const isSurveyed = (id: ParameterId): id is SurveyedId =>
  (surveyedIds as readonly ParameterId[]).includes(id);

/** The published shares of a segment. */
export function segmentShares(segment: Segment): CustomerShares {
  const { retention, crossSell, referralRate, referralConversion } = benchmarks[segment];
  return {
    retention: retention.value,
    crossSell: crossSell.value,
    referralRate: referralRate.value,
    referralConversion: referralConversion.value,
  };
}
