import type { FigureId } from '../../i18n/messages/exports-words';
import { comparedFigureIds, type ComparedFigureId } from '../document/compared-figures';
import { figureIds } from '../document/scenario-figures';
import type { ExportSnapshot, ExportWords, UncertaintyFigureId } from '../export-snapshot';

/** Every picture that can be taken away. */
export type PictureId = FigureId | ComparedFigureId | UncertaintyFigureId;

/** The pictures that there are, with their names in a word or two. */
export function pictureNames(
  snapshot: ExportSnapshot,
  { leaveBehind, document: { compared, figures } }: Pick<ExportWords, 'leaveBehind' | 'document'>,
): readonly { readonly id: PictureId; readonly name: string }[] {
  const names = {
    comparedNetValue: compared.netValue,
    comparedCustomerValue: compared.customerValue,
    comparedDifference: compared.difference,
  };
  return [
    ...figureIds(snapshot.main).map((id) => ({ id, name: leaveBehind.fileKinds[id] })),
    ...(Object.keys(snapshot.main.uncertaintyFigures ?? {}) as UncertaintyFigureId[]).map((id) => ({
      id,
      name: figures[id],
    })),
    ...comparedFigureIds(snapshot).map((id) => ({ id, name: names[id] })),
  ];
}
