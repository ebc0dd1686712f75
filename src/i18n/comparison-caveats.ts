import type { CompareWords } from './messages/compare-words';
import type { NumberFormat } from './number-format';
import type { Inputs } from '../model/inputs';

/** As much of a compared scenario as tells whether it can be compared. */
interface ComparedInputs {
  readonly inputs: Pick<Inputs, 'horizonYears'>;
  /** False when its money is in another currency than that of the one it is measured against. */
  readonly sameCurrency: boolean;
  readonly format: NumberFormat;
}

/** What makes scenarios hard to compare, a sentence each: other currencies, other horizons. */
export function comparisonCaveats(
  compared: readonly ComparedInputs[],
  { notes }: Pick<CompareWords, 'notes'>,
): readonly string[] {
  const found: string[] = [];
  if (compared.some(({ sameCurrency }) => !sameCurrency)) found.push(notes.currencies);
  const horizons = [...new Set(compared.map(({ inputs }) => inputs.horizonYears))].sort((a, b) => a - b);
  const [first] = compared;
  if (first !== undefined && horizons.length > 1)
    found.push(notes.horizons(horizons.map((years) => first.format.years(years)).join(', ')));
  return found;
}
