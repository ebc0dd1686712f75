import { figureSvg } from '../../../charts/svg/figure-svg';
import { paperPalette } from '../../../charts/svg/paper-palette';
import { figureIds, figureMakers } from '../../../exporters/document/scenario-figures';
import type { FigureId } from '../../../i18n/messages/exports-words';
import type { Taken } from '../take-snapshot';

/** A chart on paper: vectors, so that it is as sharp as the printer. */
export interface PrintedChart {
  readonly id: FigureId;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** The picture as an address that an `img` takes. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Lower where scenarios are compared: their table needs the room. */
const sizes = { alone: { width: 460, height: 256 }, compared: { width: 460, height: 200 } } as const;
const printed: readonly FigureId[] = ['customerValue', 'waterfall', 'customersKept', 'cumulativeValue'];

/** The four charts that tell the story, without their titles, which the page writes itself. */
export function printedCharts({ snapshot, words, format }: Taken): readonly PrintedChart[] {
  const palette = paperPalette(snapshot.brand.accent);
  const size = sizes[snapshot.compared.length === 0 ? 'alone' : 'compared'];
  const there = figureIds(snapshot.main);
  return printed
    .filter((id) => there.includes(id))
    .map((id) => {
      const spec = figureMakers[id](snapshot.main, words, format);
      const { title, subtitle, summary } = spec;
      const svg = figureSvg(spec, { ...size, palette });
      const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      return { id, title, subtitle, summary, address, ...size };
    });
}
