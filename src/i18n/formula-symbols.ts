import type { ParameterId } from '../model/parameters';
import type { EvidenceId } from '../model/trace/expression';
import type { QuantityId } from '../model/trace/quantity-ids';

/** A sign of mathematics, the same in every language: a letter and what stands below it. */
export interface FormulaSymbol {
  readonly letter: string;
  readonly below?: string;
}

/** "c1" is c with 1 below, "ROI" stands alone: the part after the underscore is below. */
function symbol(text: string): FormulaSymbol {
  const [letter = '', below] = text.split('_');
  return below === undefined ? { letter } : { letter, below };
}

const inputs: Readonly<Record<ParameterId, string>> = {
  purchaseValue: 'A',
  retention: 'r',
  crossSell: 'x',
  referralRate: 'p',
  reach: 'k',
  referralConversion: 'q',
  churnNow: 'c_0',
  churnCut: 'π',
  satisfiedNow: 's_0',
  satisfiedTarget: 's_1',
  customers: 'N',
  annualRevenue: 'v',
  grossMargin: 'g',
  newCustomers: 'a',
  investmentOneOff: 'I_0',
  investmentPerYear: 'I_1',
  rampMonths: 'h',
  horizonYears: 'T',
  discountRate: 'd',
  retentionFollowThrough: 'δ_r',
  crossSellFollowThrough: 'δ_x',
  referralFollowThrough: 'δ_p',
  referralConversionFollowThrough: 'δ_q',
  retentionDissatisfied: 'r_D',
  crossSellDissatisfied: 'x_D',
  referralRateDissatisfied: 'p_D',
  referralConversionDissatisfied: 'q_D',
  causalShare: 'φ',
  retentionOfSatisfied: 'ρ_S',
  expansionValue: 'A_x',
  expansionMargin: 'g_x',
  incrementalReferralShare: 'ι',
  acquisitionCost: 'CAC',
  referralReward: 'b',
  marketSize: 'M',
  sbgAlpha: 'α',
  sbgBeta: 'β',
  sampleSizeB2B: 'n_B',
  sampleSizeB2C: 'n_C',
};

const quantities: Readonly<Record<QuantityId, string>> = {
  satisfiedCustomerValue: 'S',
  retentionPart: 'S_r',
  crossSellPart: 'S_x',
  referralPart: 'S_p',
  multiplier: 'm',
  parityReach: 'k_½',
  referralReproduction: 'R_0',
  defensibleCustomerValue: 'V',
  retentionDone: 'f_r',
  crossSellDone: 'f_x',
  referralDone: 'f_p',
  conversionDone: 'f_q',
  valueDone: 'S_f',
  incrementalRetention: 'Δ_r',
  incrementalCrossSell: 'Δ_x',
  incrementalReferral: 'Δ_p',
  valueCaused: 'S_φ',
  months: 'n',
  retentionOfOthers: 'ρ_D',
  churnAfter: 'c_1',
  effect: 'w',
  churnInMonth: 'c',
  customersWithout: 'N',
  customersChurnOnly: 'B',
  customersSavedByMonth: 'D',
  referralUplift: 'u',
  referralsByMonth: 'z',
  referralsSoFar: 'Z',
  customersReferredByMonth: 'E',
  customersWith: 'C',
  customersKeptPerYear: 'ΔN',
  customersKeptYearOne: 'ΔC_12',
  customersKept: 'ΔC',
  customersSaved: 'ΔB',
  customersReferred: 'ΔE',
  revenueUpliftYearOne: 'R_r,1',
  revenueUplift: 'R_r',
  retentionRevenue: 'R_r',
  referralRevenue: 'R_p',
  expansionRevenue: 'R_x',
  totalRevenueUplift: 'R',
  acquisitionSaving: 'H',
  referralRewards: 'W',
  grossProfitUplift: 'G',
  cost: 'K',
  crossSellUplift: 'y',
  retentionRevenueByMonth: 'R_r',
  referralRevenueByMonth: 'R_p',
  expansionRevenueByMonth: 'R_x',
  acquisitionSavingByMonth: 'H',
  costByMonth: 'K',
  countedBeyondByMonth: 'F',
  newlySatisfied: 'ΔS',
  naiveClaim: 'Q',
  doubleCountAvoided: 'Q_2',
  cashFlow: 'CF',
  cumulative: 'Y',
  discountedCumulative: 'Y_d',
  lastNegativeMonth: 'j',
  lastNegativeDiscountedMonth: 'j_d',
  npvAtBreakEven: 'NPV_*',
  npvWithoutChurn: 'NPV_0',
  presentValueOfCost: 'PV_K',
  npv: 'NPV',
  roi: 'ROI',
  roiDiscounted: 'ROI_d',
  irr: 'IRR',
  paybackYears: 'τ',
  discountedPaybackYears: 'τ_d',
  breakEvenChurnCut: 'π_*',
  breakEvenCustomers: 'N_*',
  retentionNow: 'ρ_0',
  retentionAfter: 'ρ_1',
  lifetimeValueBefore: 'L_0',
  lifetimeValueAfter: 'L_1',
  lifetimeValueUplift: 'ΔL',
  valueBeyondHorizon: 'F',
  presentValueBeyondHorizon: 'PV_F',
};

const evidence: Readonly<Record<EvidenceId, string>> = {
  retention: 'ε_r',
  crossSell: 'ε_x',
  referralRate: 'ε_p',
  effectiveConversion: 'ε_q',
};

export const inputSymbol = (id: ParameterId): FormulaSymbol => symbol(inputs[id]);
export const quantitySymbol = (id: QuantityId): FormulaSymbol => symbol(quantities[id]);
export const evidenceSymbol = (id: EvidenceId): FormulaSymbol => symbol(evidence[id]);
/** θ: the weight of a month's closing customers. */
export const choiceSymbol: FormulaSymbol = { letter: 'θ' };

/** The symbol on one line of text: "c₁" as "c1". */
export const symbolText = ({ letter, below = '' }: FormulaSymbol): string => `${letter}${below}`;
