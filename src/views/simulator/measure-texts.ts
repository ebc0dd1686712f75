import type { CaseWords, MeasureId } from '../../i18n/messages/case-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { Inputs } from '../../model/inputs';
import type { Results } from '../../model/results';
import { countedYears } from '../../i18n/answer-sentence';
import { neededCustomers } from '../../i18n/needed-customers';

type Words = CaseWords['measures'];

/** How each measure is written, and the small note under its name. */
export function measureTexts(inputs: Inputs, results: Results, words: Words, format: NumberFormat) {
  const { headlineMoney, signedHeadlineMoney, customers, duration } = format;
  const percent = (value: number) => format.percent(value, 1);
  const value: Readonly<Record<MeasureId, (value: number) => string>> = {
    npv: signedHeadlineMoney,
    roi: percent,
    roiDiscounted: percent,
    irr: percent,
    paybackYears: duration,
    discountedPaybackYears: duration,
    breakEvenChurnCut: (cut) => words.points(format.points(cut * inputs.churnNow)),
    grossProfitUplift: signedHeadlineMoney,
    retentionRevenue: signedHeadlineMoney,
    referralRevenue: signedHeadlineMoney,
    expansionRevenue: signedHeadlineMoney,
    totalRevenueUplift: signedHeadlineMoney,
    acquisitionSaving: headlineMoney,
    referralRewards: headlineMoney,
    customersKeptPerYear: customers,
    breakEvenCustomers: (needed) => neededCustomers(needed, results, format),
    customersSaved: customers,
    customersReferred: customers,
    cost: headlineMoney,
    churnAfter: (churn) => format.percent(churn, 2),
    customersKeptYearOne: customers,
    customersKept: customers,
    valueBeyondHorizon: headlineMoney,
    lifetimeValueBefore: headlineMoney,
    lifetimeValueAfter: headlineMoney,
    lifetimeValueUplift: signedHeadlineMoney,
  };
  return { value, notes: { ...words.notes, ...notesOfCase(inputs, results, words, format) } };
}

/** Notes that depend on the case: every rate of return when there are several, what an endless lifetime is worth by the horizon. */
function notesOfCase(
  inputs: Inputs,
  results: Results,
  words: Words,
  format: NumberFormat,
): Partial<Record<MeasureId, string>> {
  const notes: Partial<Record<MeasureId, string>> = {};
  const today = results.presentValueBeyondHorizon.value;
  if (today !== null) {
    const isCounted = inputs.terminalValue === 'included';
    const note = isCounted ? words.beyondCounted : words.beyondNotCounted;
    notes.valueBeyondHorizon = note(format.headlineMoney(today));
    if (isCounted) notes.roi = words.roiWithBeyond;
  }
  const cut = results.breakEvenChurnCut.value;
  if (cut !== null) notes.breakEvenChurnCut = words.ofChurn(format.percent(cut, 1));
  if (results.irr.roots.length > 1) {
    notes.irr = words.severalRates(results.irr.roots.map((root) => format.percent(root, 1)).join('; '));
  }
  const horizon = countedYears(inputs.horizonYears, format);
  for (const id of ['lifetimeValueBefore', 'lifetimeValueAfter'] as const) {
    const { value, reason, withinHorizon } = results[id];
    if (value !== null || reason !== 'lifetimeHasNoEnd') continue;
    notes[id] = words.lifetimeWithinHorizon(format.headlineMoney(withinHorizon), horizon);
  }
  return notes;
}
