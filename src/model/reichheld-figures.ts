/** One published figure: how many percent more profit a customer brings when churn falls by five percentage points. */
export interface ReichheldFigure {
  readonly id: string;
  /** Percent, as published. */
  readonly upliftPercent: number;
}

/** A published table, with what is known about how reliable our copy of it is. */
export interface ReichheldTable {
  readonly source: string;
  readonly year: number;
  readonly url: string;
  /** True when single rows were recalled and not seen in the source: verify before printing them. */
  readonly recalled: boolean;
  readonly figures: readonly ReichheldFigure[];
}

/**
 * The Loyalty Effect (1996), p. 36. Recalled, verify before printing: the page behind the link confirms only the range
 * 35 to 95 %.
 */
export const loyaltyEffect: ReichheldTable = {
  source: 'Reichheld, The Loyalty Effect, p. 36',
  year: 1996,
  url: 'https://consumerist.com/2008/01/23/retain-5-more-customers-reap-35-95-more-profit/index.html',
  recalled: true,
  figures: [
    { id: 'advertisingAgency', upliftPercent: 95 },
    { id: 'lifeInsurance', upliftPercent: 90 },
    { id: 'branchBankDeposits', upliftPercent: 85 },
    { id: 'publishing', upliftPercent: 85 },
    { id: 'autoService', upliftPercent: 81 },
    { id: 'autoHomeInsurance', upliftPercent: 80 },
    { id: 'creditCard', upliftPercent: 75 },
    { id: 'industrialDistribution', upliftPercent: 45 },
    { id: 'industrialLaundry', upliftPercent: 45 },
    { id: 'officeBuildingManagement', upliftPercent: 40 },
    { id: 'software', upliftPercent: 35 },
  ],
};

/**
 * Zero Defections (HBR 1990), as printed in the abstract of a textbook. The MBNA figure is for churn halved from 10 %,
 * which is five percentage points too.
 */
export const zeroDefections: ReichheldTable = {
  source: 'Reichheld & Sasser, Zero Defections: Quality Comes to Services, HBR 9-10/1990',
  year: 1990,
  url: 'https://learninglink.oup.com/access/content/marketing-5e-student-resources/baines5e-chapter-15-2-research-insights',
  recalled: false,
  figures: [
    { id: 'bankBranchSystem', upliftPercent: 85 },
    { id: 'insuranceBrokerage', upliftPercent: 50 },
    { id: 'autoServiceChain', upliftPercent: 30 },
    { id: 'mbnaHalvedFrom10pct', upliftPercent: 125 },
  ],
};
