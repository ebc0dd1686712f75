import { caseOfInputs, stepsPerYear } from '../../model/case-of-inputs';
import { caseProblem } from '../../model/case-problem';
import { combinedCaseFlows } from '../../model/combined-case-flows';
import { crossSellUpliftRate } from '../../model/cross-sell-uplift-rate';
import { dissatisfiedRetention } from '../../model/dissatisfied-retention';
import { referralUpliftRate } from '../../model/referral-uplift-rate';
import { stepRate } from '../../model/step-rate';
import type { Book } from './book';
import { dash } from './formula-text';
import type { NumberKind } from './number-formats';
import type { Cached } from './sheet';
import { churnFromSatisfaction, retentionOfOthers, satisfactionFits } from './used-formulas';

/** A step between inputs and results, in a cell with a name. */
export interface Step {
  readonly name: string;
  readonly label: string;
  readonly number?: NumberKind;
  readonly formula: string;
  readonly cached: Cached;
}

const directChurn =
  'MIN(1,MAX(0,IF(used_churnCutBasis="points",used_churnNow-used_churnCut,used_churnNow*(1-used_churnCut))))';
const problem = [
  'IF(AND(used_retentionLever="satisfaction",used_satisfiedNow>=1),"nobodyDissatisfied"',
  `IF(AND(used_retentionLever="satisfaction",NOT(${satisfactionFits})),"contradictoryRetention"`,
  'IF(AND(used_referralGenerations="compounding",used_marketSize<=0,done_referralRate*used_reach*done_referralConversion>=1),"marketSizeMissing",""',
].join(',');
const recommendedBy = (who: 'done' | 'anyway') => `${who}_referralRate*used_reach*${who}_referralConversion`;

/** Every step, in an order in which each rests on those above it and on the months. */
export function caseSteps(book: Book): readonly Step[] {
  const { case: words } = book.words.workbook;
  const { quantities, choices, results } = book.words.explanations;
  const { inputs } = book.snapshot.main;
  const c = caseOfInputs(inputs);
  const reason = caseProblem(inputs, c);
  const others = dissatisfiedRetention({ ...inputs, retentionSatisfied: inputs.retentionOfSatisfied }).value;
  const flows = combinedCaseFlows(c);
  const perMonth = (yearly: number) => yearly / stepsPerYear;
  return [
    step('calc_months', quantities.months, 'ROUND(used_horizonYears*12,0)', c.steps, 'whole'),
    step(
      'calc_retentionOfOthers',
      quantities.retentionOfOthers,
      retentionOfOthers,
      others ?? dash,
      'percent',
    ),
    step('case_problem', words.problem, `${problem})))`, reason ?? ''),
    step(
      'calc_lastMonth',
      words.names.lastMonth,
      'IF(case_problem<>"",-1,calc_months)',
      reason === null ? c.steps : -1,
      'whole',
    ),
    step(
      'calc_churnAfter',
      results.churnAfter.name,
      `IF(used_retentionLever="direct",${directChurn},IF(${satisfactionFits},${churnFromSatisfaction},used_churnNow))`,
      c.churnAfter,
      'finePercent',
    ),
    step(
      'calc_keptNow',
      words.names.keptNow,
      'MAX(0,1-used_churnNow)^(1/12)',
      1 - stepRate(c.churnNow, stepsPerYear),
      'finePercent',
    ),
    step(
      'calc_newPerMonth',
      words.names.newPerMonth,
      'used_newCustomers/12',
      perMonth(c.newCustomers),
      'count',
    ),
    step('calc_mostLost', words.names.mostLost, '-calc_newPerMonth', 0 - perMonth(c.newCustomers), 'count'),
    step(
      'calc_revenuePerMonth',
      words.names.revenuePerMonth,
      'used_annualRevenue/12',
      perMonth(c.annualRevenue),
      'cents',
    ),
    step(
      'calc_weightOfClosing',
      choices.revenueTiming.name,
      'IF(used_revenueTiming="start",0,IF(used_revenueTiming="end",1,0.5))',
      c.weightOfClosing,
      'decimal',
    ),
    step(
      'calc_crossSellUplift',
      quantities.crossSellUplift,
      '(used_satisfiedTarget-used_satisfiedNow)*used_causalShare*(done_crossSell-anyway_crossSell)',
      crossSellUpliftRate(c),
      'fraction',
    ),
    step(
      'calc_referralUplift',
      quantities.referralUplift,
      `(used_satisfiedTarget-used_satisfiedNow)*used_causalShare*(${recommendedBy('done')}-${recommendedBy('anyway')})`,
      referralUpliftRate(c),
      'fraction',
    ),
    step(
      'calc_referralsPerMonth',
      words.names.referralsPerMonth,
      'calc_referralUplift/12',
      perMonth(referralUpliftRate(c)),
      'fraction',
    ),
    step(
      'calc_expansionPerMonth',
      words.names.expansionPerMonth,
      'used_expansionValue/12*calc_crossSellUplift',
      perMonth(c.expansionValue) * crossSellUpliftRate(c),
      'cents',
    ),
    step(
      'calc_savingPerReferral',
      words.names.savingPerReferral,
      '(1-used_incrementalReferralShare)*used_acquisitionCost',
      (1 - c.incrementalReferralShare) * c.acquisitionCost,
      'cents',
    ),
    step(
      'calc_compounding',
      choices.referralGenerations.name,
      'IF(used_referralGenerations="compounding",1,0)',
      c.referralGenerations === 'compounding' ? 1 : 0,
      'whole',
    ),
    step(
      'calc_market',
      words.names.market,
      'calc_compounding*MAX(0,used_marketSize)',
      c.referralGenerations === 'compounding' ? (c.marketSize ?? 0) : 0,
      'whole',
    ),
    step(
      'calc_lostPerYear',
      words.names.lostPerYear,
      '1+used_discountRate-(1-calc_churnAfter)',
      c.discountRate + c.churnAfter,
      'finePercent',
    ),
    step(
      'calc_countedBeyond',
      quantities.countedBeyondByMonth,
      'IF(AND(used_terminalValue="included",ISNUMBER(result_valueBeyondHorizon)),result_valueBeyondHorizon,0)',
      reason === null ? flows.countedBeyondHorizon : 0,
      'money',
    ),
  ];
}

function step(name: string, label: string, formula: string, cached: Cached, number?: NumberKind): Step {
  return { name, label, formula, cached, ...(number === undefined ? {} : { number }) };
}
