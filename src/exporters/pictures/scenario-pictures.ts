import type { FigureSpec } from '../../charts/chart-spec';
import { figureSvg } from '../../charts/svg/figure-svg';
import { paperPalette } from '../../charts/svg/paper-palette';
import type { FigureId } from '../../i18n/messages/exports-words';
import type { NumberFormat } from '../../i18n/number-format';
import { comparedFigure, type ComparedFigureId } from '../document/compared-figures';
import { figureMakers } from '../document/scenario-figures';
import { storyOf } from '../document/story';
import type { ExportSnapshot, ExportWords, UncertaintyFigureId } from '../export-snapshot';
import { fileName } from '../file-name';
import { pictureNames, type PictureId } from './picture-names';

/** A chart as a picture that stands alone: title, what is counted, source line, white background. */
export interface ScenarioPicture {
  readonly id: PictureId;
  readonly title: string;
  /** Name of the file without its ending. */
  readonly fileName: (ending: string) => string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const size = { width: 960, height: 540 };

/** Every chart that there is of the scenario and of its comparison, drawn from the specs that the page draws. */
export function scenarioPictures(
  snapshot: ExportSnapshot,
  words: ExportWords,
  format: NumberFormat,
): readonly ScenarioPicture[] {
  const palette = paperPalette(snapshot.brand.accent);
  const source = storyOf(snapshot, words, format).sourceLine;
  const specOf = (id: PictureId): FigureSpec =>
    snapshot.main.uncertaintyFigures?.[id as UncertaintyFigureId] ??
    (id in figureMakers
      ? figureMakers[id as FigureId](snapshot.main, words, format)
      : comparedFigure(id as ComparedFigureId, snapshot, words, format));
  return pictureNames(snapshot, words).map(({ id, name }) => {
    const spec = specOf(id);
    return {
      id,
      title: spec.title,
      fileName: (ending) => fileName(snapshot, name, ending),
      svg: figureSvg(spec, { ...size, palette, standsAlone: { source } }),
      ...size,
    };
  });
}
