import type { Inputs } from '../../model/inputs';
import type { Book } from './book';
import { at } from './input-places';
import { originTexts } from './origin-texts';
import type { Sheet } from './sheet';

/** Who stands behind a value, its source, and the name of its cell. */
export function writeOrigin(row: number, id: keyof Inputs, book: Book, sheet: Sheet): void {
  const { origin, source } = originTexts(id, book);
  sheet.text(row, at.origin, origin, { color: 'soft', indent: 1 });
  sheet.text(row, at.source, source, { color: 'soft' });
  sheet.text(row, at.id, id, { color: 'soft' });
}
