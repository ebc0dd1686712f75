import { sources } from '../../model/benchmark-sources';
import { benchmarks, surveyedIds } from '../../model/benchmarks';
import { satisfactionStudy } from '../../model/dissatisfied-preset';
import { evidenceFactors, type EvidenceFactorId } from '../../model/evidence-factors';
import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { parameters } from '../../model/parameters';
import type { Book } from './book';
import { inputName } from './input-names';
import { originTexts } from './origin-texts';
import type { Sheet } from './sheet';

/** Where the published numbers come from, how strong the evidence is, and who stands behind every input. */
export function writeSources(book: Book): void {
  const sheet = book.sheet('sources');
  const { sources: words, sheets } = book.words.workbook;
  sheet.text(0, 0, sheets.sources, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  let row = writePublished(3, book, sheet);
  row = writeEvidence(row + 1, book, sheet);
  writeInputs(row + 1, book, sheet);
  sheet.widths([52, 15, 15, 15, 46, 74, 78]);
}

function writePublished(top: number, book: Book, sheet: Sheet): number {
  const { sources: words } = book.words.workbook;
  const { columns } = words;
  sheet.text(top, 0, words.published, { bold: true, color: 'accent' });
  sheet.heads(
    top + 1,
    0,
    [columns.what, columns.b2b, columns.b2c, '', columns.kind, columns.source, columns.address],
    [1, 2],
  );
  let row = top + 2;
  for (const id of [...surveyedIds, 'reach'] as const) {
    const kind = book.words.sources.benchmarks.kinds[benchmarks.b2b[id].kind];
    const number = id === 'reach' ? 'count' : 'percent';
    const cited = [...new Set([benchmarks.b2b[id].source, benchmarks.b2c[id].source])];
    sheet.text(row, 0, inputName(id, book.words));
    sheet.number(row, 1, benchmarks.b2b[id].value, { number });
    sheet.number(row, 2, benchmarks.b2c[id].value, { number });
    sheet.text(row, 4, kind, { color: 'soft', indent: 1 });
    for (const source of cited) {
      sheet.text(row, 5, sources[source].title);
      sheet.address(row, 6, sources[source].url, sources[source].url);
      row += 1;
    }
  }
  return row;
}

function writeEvidence(top: number, book: Book, sheet: Sheet): number {
  const { sources: words } = book.words.workbook;
  const { columns } = words;
  const { evidence, evidenceKinds } = book.words.explanations;
  sheet.text(top, 0, words.evidence, { bold: true, color: 'accent' });
  sheet.heads(
    top + 1,
    0,
    [
      ...[columns.what, columns.likeliest, columns.low, columns.high],
      ...[columns.kind, columns.source, columns.address],
    ],
    [1, 2, 3],
  );
  let row = top + 2;
  for (const id of Object.keys(evidenceFactors) as EvidenceFactorId[]) {
    const { low, mode, high, kind, sources: cited } = evidenceFactors[id];
    sheet.text(row, 0, evidence[id]);
    for (const [column, value] of [mode, low, high].entries())
      sheet.number(row, column + 1, value, { number: 'percent' });
    sheet.text(row, 4, evidenceKinds[kind], { color: 'soft', indent: 1 });
    for (const [index, { title, url }] of cited.entries()) {
      sheet.text(row + index, 5, title);
      sheet.address(row + index, 6, url, url);
    }
    row += Math.max(1, cited.length);
  }
  sheet.text(row, 0, book.words.explanations.choices.counterfactual.name);
  sheet.text(row, 5, satisfactionStudy.title);
  sheet.address(row, 6, satisfactionStudy.url, satisfactionStudy.url);
  return row + 1;
}

function writeInputs(top: number, book: Book, sheet: Sheet): void {
  const { sources: words, inputs: inputWords } = book.words.workbook;
  const { columns } = inputWords;
  sheet.text(top, 0, words.inputs, { bold: true, color: 'accent' });
  sheet.heads(top + 1, 0, [columns.input, columns.origin, '', '', columns.name, columns.source, '']);
  const ids: readonly (keyof Inputs)[] = [
    ...parameters.map(({ id }) => id),
    ...(Object.keys(modelChoices) as ChoiceId[]),
  ];
  ids.forEach((id, index) => {
    const { origin, source } = originTexts(id, book);
    const row = top + 2 + index;
    sheet.text(row, 0, inputName(id, book.words));
    sheet.text(row, 1, origin, { color: 'soft' });
    sheet.text(row, 4, id, { color: 'soft' });
    sheet.text(row, 5, source, { color: 'soft' });
  });
}
