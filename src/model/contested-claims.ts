import {
  acquisitionCosts,
  fivePercentLessChurn,
  fivePointsLessChurn,
  loyalAgainstOthers,
  moreExpansionRevenue,
  referralsConvertFourfold,
  trustAsConversion,
  twelvePercentMoreRenewals,
  type ClaimValues,
} from './claim-values';
import type { Citation } from './dissatisfied-preset';
import type { Inputs } from './inputs';

/**
 * How far a claim could be traced: `found` to the study that says so, `elsewhere` to a study that says something else,
 * `repeated` only to pages that repeat it without a study, `notFound` to nothing.
 */
export type ClaimOrigin = 'found' | 'elsewhere' | 'repeated' | 'notFound';

/** One way to apply a claim to a scenario. */
export interface ClaimVariant {
  readonly id: ClaimVariantId;
  /** The inputs that the claim changes, made from those in force; null where it cannot be expressed with them. */
  readonly values: (inputs: Inputs) => ClaimValues;
}

export interface ContestedClaim {
  readonly id: ClaimId;
  readonly origin: ClaimOrigin;
  /** Pages that the claim, or what it grew out of, was seen on. */
  readonly seenOn: readonly Citation[];
  /** Pages that dispute it, or that measured something else. */
  readonly disputedBy: readonly Citation[];
  readonly variants: readonly ClaimVariant[];
}

export type ClaimId =
  | 'churnAndProfit'
  | 'acquisitionCost'
  | 'referredCustomers'
  | 'loyalCustomers'
  | 'firstThirtyDays'
  | 'trustInPeers'
  | 'customerSuccess';

export type ClaimVariantId =
  | 'points'
  | 'percent'
  | 'fivefold'
  | 'twentyFivefold'
  | 'convertFourfold'
  | 'loyal'
  | 'renewal'
  | 'trust'
  | 'expansion';

const kumar: Citation = {
  title: 'Kumar, Petersen & Leone, How Valuable Is Word of Mouth?, HBR 10/2007 (The Financial Brand)',
  url: 'http://thefinancialbrand.com/48/the-harsh-truth-about-word-of-mouth-referrals/',
};

/**
 * Sentences of the field that are repeated without their conditions, each with what could be traced of it and what it
 * comes to in this model.
 */
export const contestedClaims: readonly ContestedClaim[] = [
  {
    id: 'churnAndProfit',
    origin: 'elsewhere',
    seenOn: [
      {
        title: 'Reichheld & Sasser, Zero Defections, HBR 9–10/1990',
        url: 'https://hbr.org/1990/09/zero-defections-quality-comes-to-services',
      },
      {
        title: 'Bain & Company, Prescription for cutting costs, 2001',
        url: 'http://docplayer.net/29016-Prescription-for-cutting-costs.html',
      },
    ],
    disputedBy: [
      { title: 'Byron Sharp, Loyalty Myths', url: 'https://marketingscience.info/loyalty-myths/' },
      {
        title: 'Ipsos, Shattering the Myths of Customer Loyalty',
        url: 'https://www.ipsos.com/en-us/shattering-myths-customer-loyalty',
      },
    ],
    variants: [
      { id: 'points', values: fivePointsLessChurn },
      { id: 'percent', values: fivePercentLessChurn },
    ],
  },
  {
    id: 'acquisitionCost',
    origin: 'repeated',
    seenOn: [
      {
        title: 'Keiningham et al., Loyalty Myths, myth 8 (excerpt, Ipsos)',
        url: 'https://it.scribd.com/document/176640151/Ipsos-Loyalty-Myth-8-Excerpt-0',
      },
    ],
    disputedBy: [
      {
        title: 'Ron Shevlin, Debunking Marketing Myths, 2007',
        url: 'https://thefinancialbrand.com/news/snarketing/debunking-marketing-myths-the-cost-of-acquisition-versus-the-cost-of-retention-46525/',
      },
      {
        title: 'Peter Fader in Forbes, 2019',
        url: 'https://www.forbes.com/sites/blakemorgan/2019/04/29/does-it-still-cost-5x-more-to-create-a-new-customer-than-retain-an-old-one/',
      },
    ],
    variants: [
      { id: 'fivefold', values: acquisitionCosts(5) },
      { id: 'twentyFivefold', values: acquisitionCosts(25) },
    ],
  },
  {
    id: 'referredCustomers',
    origin: 'elsewhere',
    seenOn: [
      {
        title: 'Referral Marketing Statistics (repeats 37 % and four times, credited to others)',
        url: 'https://www.refermeiq.com/referral-marketing-statistics/',
      },
      {
        title:
          'Schmitt, Skiera & Van den Bulte, Referral Programs and Customer Value, Journal of Marketing 2011',
        url: 'https://www.scribd.com/document/547988664/Schmitt-Skiera-VandenBulte-2011-Referral-Programs-Customer-Value',
      },
    ],
    disputedBy: [
      {
        title: 'Van den Bulte, Bayer, Skiera & Schmitt, Journal of Marketing Research 2018',
        url: 'https://www.scribd.com/document/547988121/VdB-et-al-JMR-2018',
      },
      kumar,
    ],
    variants: [{ id: 'convertFourfold', values: referralsConvertFourfold }],
  },
  {
    id: 'loyalCustomers',
    origin: 'notFound',
    seenOn: [
      {
        title: 'Computerworld on Bain & Mainspring: apparel shoppers spent 67 % more in months 31–36',
        url: 'https://www.computerworld.com.au/article/97700/report_customer_loyalty_e-commerce_king/',
      },
      {
        title: 'MediaPost on Nielsen: 92 % trust recommendations of friends and family',
        url: 'http://www.mediapost.com/publications/article/172180/friends-have-more-credibility-than-brands.html',
      },
    ],
    disputedBy: [],
    variants: [{ id: 'loyal', values: loyalAgainstOthers }],
  },
  {
    id: 'firstThirtyDays',
    origin: 'notFound',
    seenOn: [],
    disputedBy: [],
    variants: [{ id: 'renewal', values: twelvePercentMoreRenewals }],
  },
  {
    id: 'trustInPeers',
    origin: 'found',
    seenOn: [
      {
        title: 'Nielsen, Global Trust in Advertising, 2015',
        url: 'https://www.nielsen.com/nl/nl/insights/report/2015/global-trust-in-advertising-2015/',
      },
    ],
    disputedBy: [kumar],
    variants: [{ id: 'trust', values: trustAsConversion }],
  },
  {
    id: 'customerSuccess',
    origin: 'notFound',
    seenOn: [],
    disputedBy: [],
    variants: [{ id: 'expansion', values: moreExpansionRevenue }],
  },
];
