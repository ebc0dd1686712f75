import type { CustomerShares } from './customer-formula-inputs';
import { likelyFollowThrough } from './likely-follow-through';

/** How strong a claim the calculation makes: as published, adjusted for evidence, or set from own data. */
export type ClaimStrength = 'published' | 'evidence' | 'own';

/**
 * `measured`: a study compared what people said with what they did. `judgement`: our reading of mixed or missing
 * evidence, to be replaced by own data.
 */
export type EvidenceKind = 'measured' | 'judgement';

export interface EvidenceSource {
  readonly title: string;
  readonly url: string;
}

/** How much of a stated share is done, 0..1: the likeliest value and the range worth looking at. */
export interface EvidenceFactor {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly kind: EvidenceKind;
  readonly sources: readonly EvidenceSource[];
}

const kumar: EvidenceSource = {
  title: 'Kumar, Petersen & Leone, How Valuable Is Word of Mouth?, HBR 10/2007',
  url: 'http://thefinancialbrand.com/48/the-harsh-truth-about-word-of-mouth-referrals/',
};

/** What the evidence is about: the factor on a stated share, or for the conversion the share itself. */
export type EvidenceFactorId = Exclude<keyof CustomerShares, 'referralConversion'> | 'effectiveConversion';

/** One firm of that study, as shares of all its customers. */
export interface ReferralStudyFirm {
  readonly id: 'financialServices' | 'telecom';
  /** Said they would recommend; did recommend; brought a new customer. */
  readonly intended: number;
  readonly recommended: number;
  readonly broughtCustomer: number;
  /** Customers studied. */
  readonly customers: number;
}

/** What customers of two firms said about recommending and what they did; source: `evidenceFactors.referralRate`. */
export const referralStudy: readonly ReferralStudyFirm[] = [
  { id: 'financialServices', intended: 0.68, recommended: 0.33, broughtCustomer: 0.14, customers: 6_700 },
  { id: 'telecom', intended: 0.81, recommended: 0.3, broughtCustomer: 0.12, customers: 9_900 },
];

/**
 * How much of what people say in a survey they do (MODEL §1.8). `effectiveConversion` is not a factor but the share of
 * those told who buy, itself: it replaces the published conversion, which is the share that says a recommendation
 * influences them. The source can be read in two ways; the range covers both.
 */
export const evidenceFactors: Readonly<Record<EvidenceFactorId, EvidenceFactor>> = {
  retention: {
    low: 0.5,
    mode: likelyFollowThrough.retention,
    high: 1,
    kind: 'judgement',
    sources: [
      {
        title:
          'Chandon, Morwitz & Reinartz, Do Intentions Really Predict Behavior?, Journal of Marketing 2005',
        url: 'https://studylib.net/doc/18254325/do-intentions-really-predict-behavior%3F-self',
      },
    ],
  },
  crossSell: { low: 0.3, mode: likelyFollowThrough.crossSell, high: 0.8, kind: 'judgement', sources: [] },
  referralRate: {
    low: 0.35,
    mode: likelyFollowThrough.referralRate,
    high: 0.5,
    kind: 'measured',
    sources: [kumar],
  },
  effectiveConversion: {
    low: 0.05,
    mode: likelyFollowThrough.effectiveConversion,
    high: 0.15,
    kind: 'measured',
    sources: [kumar],
  },
};
