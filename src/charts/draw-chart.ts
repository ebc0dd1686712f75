import type { AxisRange } from './axis-range';
import { Chart } from './chart-js';
import type { ChartSpec } from './chart-spec';
import { lines } from './lines';
import {
  labelFont,
  type Dataset,
  type DrawnType,
  type FontWeight,
  type Painter,
  type Scene,
} from './painter';
import { readPalette } from './palette';
import { stackedBars } from './stacked-bars';
import { TextMeasure } from './text-measure';

/** How a spec is to be shown, apart from what it says. */
export interface Look {
  /** While a slider is held the value axis keeps its limits, so that what moves is the data. */
  readonly frozen: boolean;
  /** Any key that changes when the page's colours change. */
  readonly theme: string;
}

/** A canvas with a living picture on it. */
export interface Drawing {
  update(spec: ChartSpec, look: Look): void;
  destroy(): void;
}

/** Media whose change can give the page's custom properties other values without the theme key changing. */
const colorMedia = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
  'print',
];
/** Pixels per CSS pixel on paper, where the page is scaled up. */
const printPixelRatio = 3;

/**
 * Draws the spec on the canvas with one Chart.js instance, which every update patches in place. Updates are newer specs
 * of the same chart: for another chart destroy the drawing and draw anew.
 */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec, look: Look): Drawing {
  return spec.kind === 'lines'
    ? new LiveDrawing(canvas, lines, spec, look)
    : new LiveDrawing(canvas, stackedBars, spec, look);
}

class LiveDrawing<Spec extends ChartSpec> implements Drawing {
  readonly #canvas: HTMLCanvasElement;
  readonly #painter: Painter<Spec>;
  readonly #scene: Scene<Spec>;
  readonly #datasets = new Map<string, Dataset>();
  readonly #chart: Chart<DrawnType, Dataset['data']>;
  readonly #listening = new AbortController();
  readonly #textMeasure = new TextMeasure();
  #theme: string;
  /** What the layout was made for, and whether the update that runs right now can keep it. */
  #laidOutFor = '';
  #keepLayout = false;

  constructor(canvas: HTMLCanvasElement, painter: Painter<Spec>, spec: Spec, look: Look) {
    this.#canvas = canvas;
    this.#painter = painter;
    this.#theme = look.theme;
    this.#scene = { spec, palette: readPalette(canvas), range: painter.range(spec), gutter: 0 };
    this.#measureGutter(false);
    this.#chart = new Chart(canvas, {
      type: painter.type,
      data: this.#data(),
      options: painter.options(this.#scene),
      plugins: [
        { id: 'heldLayout', beforeLayout: () => (this.#keepLayout ? false : undefined) },
        ...painter.plugins(this.#scene),
      ],
    });
    this.#listen();
  }

  update(spec: ChartSpec, look: Look): void {
    // The same chart has the same kind of spec.
    this.#scene.spec = spec as Spec;
    this.#scene.range = this.#range(look.frozen);
    this.#measureGutter(look.frozen);
    Object.assign(this.#chart.data, this.#data());
    if (look.theme === this.#theme) this.#patch(look.frozen);
    else {
      this.#theme = look.theme;
      this.#recolor();
    }
  }

  /** While a slider is held the axes stand still, and working out where they stand is a tenth of the work. */
  #patch(frozen: boolean): void {
    const { spec, gutter } = this.#scene;
    const layout = `${gutter.toString()}\n${this.#painter.freeAxis(spec)}`;
    this.#keepLayout = frozen && layout === this.#laidOutFor;
    this.#chart.update('none');
    this.#keepLayout = false;
    this.#laidOutFor = layout;
  }

  destroy(): void {
    this.#listening.abort();
    this.#chart.destroy();
  }

  #range(frozen: boolean): AxisRange {
    return frozen ? this.#scene.range : this.#painter.range(this.#scene.spec);
  }

  /** Room for the labels at the right; while frozen it only grows, so that the drawing area stays calm. */
  #measureGutter(frozen: boolean): void {
    const textWidth = (text: string, weight: FontWeight) =>
      this.#textMeasure.width(text, labelFont(this.#scene.palette, weight));
    const needed = Math.ceil(this.#painter.gutter(this.#scene.spec, textWidth));
    this.#scene.gutter = frozen ? Math.max(this.#scene.gutter, needed) : needed;
  }

  #data(): { labels: string[]; datasets: Dataset[] } {
    const styles = this.#painter.styles(this.#scene);
    const datasets = this.#scene.spec.series.map((series, index) => {
      const dataset = this.#datasets.get(series.id) ?? { data: [] };
      this.#datasets.set(series.id, dataset);
      return Object.assign(dataset, styles[index], {
        data: series.values.map((value, at) => this.#painter.point(this.#scene.spec, value, at)),
      });
    });
    return { labels: [...this.#painter.labels(this.#scene.spec)], datasets };
  }

  #recolor(): void {
    this.#scene.palette = readPalette(this.#canvas);
    this.#chart.options = this.#painter.options(this.#scene);
    Object.assign(this.#chart.data, this.#data());
    // Not 'none': in that mode Chart.js keeps the options that the bars of a series share, and so their old colour.
    this.#chart.update();
  }

  #listen(): void {
    const { signal } = this.#listening;
    const recolor = () => {
      this.#recolor();
    };
    for (const media of colorMedia) matchMedia(media).addEventListener('change', recolor, { signal });
    const onPrint = (type: 'beforeprint' | 'afterprint', apply: () => void) => {
      addEventListener(
        type,
        () => {
          apply();
          this.#chart.resize();
        },
        { signal },
      );
    };
    onPrint('beforeprint', () => {
      this.#chart.options.devicePixelRatio = printPixelRatio;
    });
    onPrint('afterprint', () => {
      delete this.#chart.options.devicePixelRatio;
    });
  }
}
