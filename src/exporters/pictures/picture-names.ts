import type { FigureId } from '../../i18n/messages/exports-words';
import { comparedFigureIds, type ComparedFigureId } from '../document/compared-figures';
import { figureIds } from '../document/scenario-figures';
import type { ExportSnapshot, ExportWords } from '../export-snapshot';

/** The pictures that there are, with their names in a word or two. */
export function pictureNames(
  snapshot: ExportSnapshot,
  { leaveBehind, document: { compared } }: Pick<ExportWords, 'leaveBehind' | 'document'>,
): readonly { readonly id: FigureId | ComparedFigureId; readonly name: string }[] {
  const names = { comparedNetValue: compared.netValue, comparedCustomerValue: compared.customerValue };
  return [
    ...figureIds(snapshot.main).map((id) => ({ id, name: leaveBehind.fileKinds[id] })),
    ...comparedFigureIds(snapshot).map((id) => ({ id, name: names[id] })),
  ];
}
