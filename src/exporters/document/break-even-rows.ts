import { inputTexts } from '../../i18n/input-texts';
import type { NumberFormat } from '../../i18n/number-format';
import { goalInputs } from '../../model/goal-inputs';
import { goalSeek, type GoalSeek } from '../../model/goal-seek';
import { parameter, type ParameterId } from '../../model/parameters';
import type { ExportedScenario, ExportWords } from '../export-snapshot';

/** One input, its value, and what it alone would have to be for the case to break even. */
export interface BreakEvenRow {
  readonly id: ParameterId;
  readonly name: string;
  readonly now: string;
  readonly needed: string;
}

/** The inputs that a room argues about; the others are in the window that seeks goals. */
const asked: readonly ParameterId[] = [
  'churnCut',
  'churnNow',
  'customers',
  'annualRevenue',
  'grossMargin',
  'rampMonths',
  'investmentOneOff',
  'investmentPerYear',
  'causalShare',
];

const isMoney = (id: ParameterId): boolean => parameter(id).unit === 'money';

/**
 * What would have to be true of each input alone for a net present value of zero: the model's own answer to "how wrong
 * may we be?" where nobody has given ranges. Empty when there is no case to compute.
 */
export function breakEvenRows(
  { inputs, results }: ExportedScenario,
  { levers, explanations, compare, leaveBehind }: ExportWords,
  format: NumberFormat,
): readonly BreakEvenRow[] {
  if (results.verdict === null) return [];
  const texts = inputTexts({ levers, explanations, inputs: compare.inputs }, format);
  const possible: readonly ParameterId[] = goalInputs(inputs);
  const words = leaveBehind.breakEven;
  const said = (id: ParameterId, seek: GoalSeek): string => {
    // To the nearest, as the page writes results: only there is a value that can be set rounded to its reaching side.
    const at = (value: number) =>
      texts.value(id, { ...inputs, [id]: isMoney(id) ? Number(value.toPrecision(3)) : value });
    switch (seek.kind) {
      case 'reachedAt':
        return at(seek.value);
      case 'alreadyReached':
        return seek.holdsUntil === null ? words.always : at(seek.holdsUntil);
      case 'notWithinRange':
        return words.notAlone;
      case 'noEffect':
        return '';
    }
  };
  return asked
    .filter((id) => possible.includes(id))
    .map((id) => ({ id, seek: goalSeek({ kind: 'npv', target: 0 }, inputs, id) }))
    .filter(({ seek }) => seek.kind !== 'noEffect')
    .map(({ id, seek }) => ({
      id,
      name: texts.name(id),
      now: texts.value(id, inputs),
      needed: said(id, seek),
    }));
}
