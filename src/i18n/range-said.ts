import type { ChurnCutBasis } from './field-text';
import type { LeverWords } from './messages/lever-words';
import type { RangesWords } from './messages/ranges-words';
import type { NumberFormat } from './number-format';
import { quantityText } from './quantity-text';
import { parameter, type ParameterId } from '../model/parameters';
import type { Range } from '../model/uncertainty/range';

/** What the texts of a range are made of. */
export interface RangeTextSource {
  readonly words: RangesWords;
  readonly units: LeverWords['units'];
  readonly format: NumberFormat;
  readonly basis: ChurnCutBasis;
}

/** A range in a few words: "2 % – 4 %", "200 asked, design effect 1.5", "one in ten above 10 people". */
export function rangeSaid(
  id: ParameterId,
  range: Range | { readonly kind: 'none' } | null,
  { words, units, format, basis }: RangeTextSource,
): string {
  const text = (value: number) => quantityText(value, parameter(id).unit, basis, format, units);
  switch (range?.kind) {
    case undefined:
    case 'none':
      return words.said.none;
    case 'pert':
    case 'triangular':
      return words.said.fromTo(text(range.low), text(range.high));
    case 'beta':
      return words.said.asked(format.number(range.sampleSize), format.number(range.designEffect, 2));
    case 'lognormal':
      return words.said.oneInTen(text(range.p90));
  }
}
