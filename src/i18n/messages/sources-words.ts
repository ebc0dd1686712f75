import type { Segment, SurveyedId } from '../../model/benchmarks';
import type { ClaimId, ClaimOrigin, ClaimVariantId } from '../../model/contested-claims';
import type { CustomerShares } from '../../model/customer-formula-inputs';
import type { RatioKind } from '../../model/dissatisfied-preset';
import type { EvidenceFactorId, EvidenceKind, ReferralStudyFirm } from '../../model/evidence-factors';
import type { TermId } from '../glossary';
import type { RichText } from '../rich-text';

/** Words of the screen that shows where every number comes from and how far it can be trusted. */
export interface SourcesWords {
  readonly heading: string;
  readonly lead: string;
  readonly measure: string;
  readonly basis: string;
  readonly benchmarks: {
    readonly title: string;
    readonly lead: string;
    readonly formula: string;
    readonly asPublished: string;
    /** As the source puts it, in quotation marks where it is quoted. */
    readonly wording: Readonly<Record<SurveyedId | 'reach', string>>;
    readonly wordingNote: string;
    readonly kinds: Readonly<Record<'stated' | 'illustration', string>>;
    readonly sourceOf: Readonly<Record<Segment, string>>;
    readonly facts: Readonly<Record<'asked' | 'published' | 'respondents' | 'page', string>>;
    readonly population: Readonly<Record<Segment, string>>;
    readonly notPublished: string;
    readonly rest: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly lead: string;
    readonly likeliest: string;
    readonly range: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly names: Readonly<Record<EvidenceFactorId, string>>;
    readonly notes: Readonly<Record<EvidenceFactorId, string>>;
    readonly kinds: Readonly<Record<EvidenceKind, string>>;
    readonly noSource: string;
    readonly study: {
      readonly title: string;
      readonly firm: string;
      readonly firms: Readonly<Record<ReferralStudyFirm['id'], string>>;
      readonly customers: string;
      readonly intended: string;
      readonly recommended: string;
      readonly brought: string;
      readonly realised: string;
      readonly conversion: (reach: string) => string;
    };
  };
  readonly dissatisfied: {
    readonly title: string;
    readonly lead: string;
    readonly study: (respondents: string) => string;
    readonly ratio: string;
    readonly times: (ratio: string) => string;
    readonly satisfied: string;
    readonly dissatisfied: string;
    readonly kinds: Readonly<Record<RatioKind, string>>;
    readonly behaviour: Readonly<Record<keyof CustomerShares, string>>;
    readonly caveat: string;
    readonly use: string;
  };
  readonly gap: {
    readonly title: string;
    readonly none: RichText;
    readonly some: (count: number) => RichText;
    readonly all: RichText;
    readonly worth: (money: string) => string;
    readonly respondents: Readonly<Record<Segment, string>>;
    readonly assumed: string;
    readonly points: (points: string) => string;
    readonly gap: string;
    readonly z: string;
    readonly beyondChance: string;
    readonly yes: string;
    readonly no: string;
    readonly needed: string;
    readonly zHelp: (limit: string) => string;
    readonly subset: string;
  };
  readonly claims: {
    readonly title: string;
    readonly lead: string;
    readonly origin: string;
    readonly origins: Readonly<Record<ClaimOrigin, string>>;
    readonly dispute: string;
    readonly model: string;
    readonly loads: string;
    readonly change: (name: string, from: string, to: string) => string;
    readonly ofChurn: (percent: string) => string;
    readonly tryIt: string;
    readonly tryItAs: (variant: string) => string;
    readonly cannot: string;
    readonly items: Readonly<Record<ClaimId, ClaimWords>>;
    readonly variants: Readonly<Record<ClaimVariantId, string>>;
  };
  readonly churnClaim: {
    readonly caption: string;
    readonly now: string;
    readonly points: string;
    readonly percent: string;
    readonly churn: string;
    readonly lifetimeValue: string;
    readonly uplift: string;
    readonly largest: (percent: string) => string;
    readonly table: string;
    readonly tableCorner: string;
    readonly range: (low: string, high: string) => string;
  };
  readonly notModelled: {
    readonly title: string;
    readonly lead: string;
    readonly items: Readonly<
      Record<
        | 'price'
        | 'competition'
        | 'badWord'
        | 'costToServe'
        | 'cause'
        | 'time'
        | 'equalCustomers'
        | 'capacity'
        | 'taxes',
        string
      >
    >;
  };
  readonly glossary: {
    readonly title: string;
    readonly lead: string;
    readonly term: string;
    readonly meaning: string;
    readonly otherLanguages: string;
    readonly meanings: Readonly<Record<TermId, string>>;
  };
}

export interface ClaimWords {
  readonly claim: string;
  readonly origin: string;
  readonly dispute: string;
  readonly model: string;
}
