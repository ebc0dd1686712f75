import type { Workbook } from 'wasm-xlsxwriter';
import type { NumberFormat } from '../../i18n/number-format';
import type { SheetId } from '../../i18n/messages/workbook-words';
import type { ExportSnapshot, ExportWords } from '../export-snapshot';
import type { Writer } from './load-writer';
import { numberFormats } from './number-formats';
import { Sheet } from './sheet';
import { Styles } from './styles';

/** Everything that the sheets are written with. */
export interface Book {
  readonly writer: Writer;
  readonly workbook: Workbook;
  readonly snapshot: ExportSnapshot;
  readonly words: ExportWords;
  readonly format: NumberFormat;
  readonly styles: Styles;
  readonly sheets: readonly Sheet[];
  /** A sheet by what is on it. */
  readonly sheet: (id: SheetId) => Sheet;
}

const always: readonly SheetId[] = ['answer', 'inputs', 'customerValue', 'case', 'months'];
const atEnd: readonly SheetId[] = ['sources', 'checks', 'breakEven', 'rates'];

/** The sheets that a snapshot gives, in their order. */
export const sheetsOf = (snapshot: ExportSnapshot): readonly SheetId[] => [
  ...always,
  ...(snapshot.compared.length > 0 ? (['compare'] as const) : []),
  ...(isUncertain(snapshot) ? (['uncertainty'] as const) : []),
  ...atEnd,
];

/** True when a simulation of any of the scenarios was run. */
export const isUncertain = ({ main, compared }: ExportSnapshot): boolean =>
  [main, ...compared].some(({ uncertainty }) => uncertainty !== undefined);

/** A workbook with all its sheets, still empty. */
export function openBook(
  writer: Writer,
  snapshot: ExportSnapshot,
  words: ExportWords,
  format: NumberFormat,
): Book {
  const workbook = new writer.Workbook();
  const codesOf = (currency = snapshot.main.currency) =>
    numberFormats(snapshot.language, currency, words.levers.units);
  const styles = new Styles(writer, codesOf, snapshot.brand.accent);
  const define = (name: string, reference: string) => {
    workbook.defineName(name, `=${reference}`);
  };
  const byId = new Map(
    sheetsOf(snapshot).map((id) => [
      id,
      new Sheet(words.workbook.sheets[id], workbook.addWorksheet(), writer, styles, define),
    ]),
  );
  const sheet = (id: SheetId): Sheet => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`The workbook has no sheet ${id}`);
    return found;
  };
  return { writer, workbook, snapshot, words, format, styles, sheets: [...byId.values()], sheet };
}
