import type { Book } from './book';

const a4 = 9;
/** Percent at which the widest table whose pages begin at given rows is as wide as a page. */
const widestScale = 54;
/** Sheets that are read like a page; the others are wide tables. */
const upright = ['answer', 'checks', 'case'] as const;

/** Ampersands in a footer begin an instruction. */
const plain = (text: string): string => text.replaceAll('&', '&&');

/** How the sheets print: A4, as wide as a page, with brand, sheet and page number at the foot. */
export function setUpPages(book: Book): void {
  const { page, pageOf } = book.words.workbook;
  const names = upright.map((id) => book.words.workbook.sheets[id]);
  for (const { name, worksheet, pageBreaks } of book.sheets) {
    worksheet.setPaperSize(a4);
    if (names.includes(name)) worksheet.setPortrait();
    else worksheet.setLandscape();
    // What is fitted to a width takes no notice of where pages are to begin.
    if (pageBreaks.length > 0) worksheet.setPrintScale(widestScale);
    else if (name !== book.words.workbook.sheets.answer) worksheet.setPrintFitToPages(1, 0);
    worksheet.setMargins(0.5, 0.5, 0.6, 0.7, 0.3, 0.3);
    worksheet.setFooter(
      `&L&8${plain(book.snapshot.brand.name)}&C&8&A&R&8${plain(page)} &P ${plain(pageOf)} &N`,
    );
  }
}
