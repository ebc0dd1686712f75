import { comparisonCaveats } from '../../i18n/comparison-caveats';
import type { ExportWords } from '../export-snapshot';
import type { ComparedOne } from './compared-rows';

/**
 * What makes the scenarios hard to compare, in the sentences of the screen that compares: it belongs beside every table
 * that has them side by side. Empty where nothing does.
 *
 * @example comparedCaveats(comparedOnes(snapshot, format), words) // ['The periods differ in length (3 years, 5 years). …']
 */
export const comparedCaveats = (ones: readonly ComparedOne[], { compare }: ExportWords): readonly string[] =>
  comparisonCaveats(
    ones.map(({ scenario: { inputs }, ...one }) => ({ ...one, inputs })),
    compare,
  );
