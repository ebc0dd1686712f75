import type { NumberFormat } from '../../i18n/number-format';
import type { Book } from './book';
import { formulaNumber, formulaText } from './formula-text';

/** A formula with what it comes to at the export. */
interface Note {
  readonly formula: string;
  readonly cached: string;
}

/** Stands for the list of periods while its place in the sentence is looked for: each language has its own. */
const place = '\uE000';

/**
 * The warning of the screen that compares, as a formula: the first scenario's horizon can be changed on the sheet of
 * inputs, so the note comes and goes. Those of the others stand as exported; the first one leads the list.
 */
export function horizonsNote({ words, snapshot, format }: Book): Note {
  const { main, compared } = snapshot;
  const { horizons } = words.compare.notes;
  const own = main.inputs.horizonYears;
  const others = [...new Set(compared.map(({ inputs }) => inputs.horizonYears))].sort((a, b) => a - b);
  const listed = others.map(format.years).join(', ');
  const [before = '', after = ''] = horizons(place).split(place);
  const note = (list: string) => `${formulaText(before)}&${list}&${formulaText(after)}`;
  const isAmongThem = `OR(${others.map((years) => `used_horizonYears=${formulaNumber(years)}`).join(',')})`;
  const ofOthers = others.length > 1 ? note(formulaText(listed)) : '""';
  const withOwn = note(`${liveYears(format)}&${formulaText(`, ${listed}`)}`);
  const all = others.includes(own) ? others : [own, ...others];
  return {
    formula: `IF(${isAmongThem},${ofOthers},${withOwn})`,
    cached: all.length > 1 ? horizons(all.map(format.years).join(', ')) : '',
  };
}

/** The first scenario's horizon with its unit: one year is its own word. */
function liveYears(format: NumberFormat): string {
  const years = 'ROUND(used_horizonYears,1)';
  const unit = format.years(2).replace('2', '');
  return `IF(${years}=1,${formulaText(format.years(1))},${years}&${formulaText(unit)})`;
}
