import { benchmarks, surveyedIds, type Segment, type SurveyedId } from './benchmarks';
import { gapSignificance } from './gap-significance';
import { normal95, sampleSizeForGap } from './sample-size-for-gap';

/** One published share of both segments, and what the gap between them is worth. */
export interface ShareGap {
  readonly id: SurveyedId;
  readonly b2b: number;
  readonly b2c: number;
  /** B2B less B2C, in shares. */
  readonly gap: number;
  /** The gap in standard errors. */
  readonly z: number | null;
  /** True when z is beyond ±1.96: more than sampling noise at 95 %. */
  readonly isSignificant: boolean;
  /** Respondents that each group would need for the gap to be significant. */
  readonly needed: number | null;
}

/**
 * Whether the published gaps between B2B and B2C are more than sampling noise, for a number of respondents in each
 * (MODEL §1.7). The groups are treated as independent, which they are not: B2B decision makers are part of the
 * population.
 *
 * @example segmentGapNoise({ b2b: 200, b2c: 1000 })[0].z // 1.04
 */
export function segmentGapNoise(respondents: Readonly<Record<Segment, number>>): readonly ShareGap[] {
  return surveyedIds.map((id) => {
    const b2b = benchmarks.b2b[id].value;
    const b2c = benchmarks.b2c[id].value;
    const z = gapSignificance(
      { share: b2b, respondents: respondents.b2b },
      { share: b2c, respondents: respondents.b2c },
    );
    const isSignificant = z !== null && Math.abs(z) > normal95;
    return { id, b2b, b2c, gap: b2b - b2c, z, isSignificant, needed: sampleSizeForGap(b2b, b2c) };
  });
}
