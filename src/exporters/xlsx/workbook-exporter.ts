import type { Exporter } from '../export-snapshot';
import { writeAnswer } from './answer-sheet';
import { isUncertain, openBook, type Book } from './book';
import { writeBreakEven } from './break-even-sheet';
import { writeCase } from './case-sheet';
import { writeChecks } from './checks-sheet';
import { writeCompare } from './compare-sheet';
import { writeCustomerValue } from './customer-value-sheet';
import { writeInputs } from './inputs-sheet';
import { loadWriter } from './load-writer';
import { writeMonths } from './months-sheet';
import { setUpPages } from './page-setup';
import { writeRates } from './rates-sheet';
import { writeSources } from './sources-sheet';
import { writeUncertainty } from './uncertainty-sheet';
import { completedFile } from './completed-file';
import { fileName } from '../file-name';

/** The sheets in the order in which they are written; each rests on names of the others, not on their order. */
const steps: readonly ((book: Book) => void)[] = [
  writeAnswer,
  writeInputs,
  writeCustomerValue,
  writeCase,
  writeMonths,
  (book) => {
    if (book.snapshot.compared.length > 0) writeCompare(book);
  },
  (book) => {
    if (isUncertain(book.snapshot)) writeUncertainty(book);
  },
  writeSources,
  writeChecks,
  writeBreakEven,
  writeRates,
  setUpPages,
];

/** A workbook whose every result is a formula: it recomputes to the app's numbers and follows changed inputs. */
export const workbookExporter: Exporter = {
  id: 'workbook',
  make: async (snapshot, words, format, { onProgress, signal } = {}) => {
    const writer = await loadWriter();
    const book = openBook(writer, snapshot, words, format);
    for (const [index, write] of steps.entries()) {
      signal?.throwIfAborted();
      write(book);
      onProgress?.((index + 1) / (steps.length + 1));
      // The page stays alive between two sheets.
      await new Promise((resolve) => setTimeout(resolve));
    }
    signal?.throwIfAborted();
    describe(book);
    const bytes = completedFile(book.workbook.saveToBufferSync(), book.sheets);
    book.workbook.free();
    onProgress?.(1);
    return { bytes, fileName: fileName(snapshot, words.workbook.fileName, 'xlsx'), mimeType };
  },
};

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function describe({ writer, workbook, snapshot, words }: Book): void {
  const { main, brand } = snapshot;
  const properties = new writer.DocProperties()
    .setTitle(words.workbook.title)
    .setSubject(main.name)
    .setAuthor(brand.name)
    .setCompany(main.company);
  workbook.setProperties(properties);
}
