import type { ChartSpec } from './chart-spec';
import type { Drawing, Look } from './draw-chart';

export type DrawingCode = Pick<typeof import('./draw-chart'), 'drawChart'>;

/** A canvas that is drawn only while it is in view, by code that is fetched when it first comes into view. */
export class LazyDrawing {
  readonly #canvas: HTMLCanvasElement;
  readonly #fetchCode: () => Promise<DrawingCode>;
  readonly #wake: () => void;
  readonly #observer: IntersectionObserver;
  #inView = false;
  #code: DrawingCode | undefined;
  #drawn: { readonly id: string; readonly drawing: Drawing } | undefined;
  #destroyed = false;

  /** `wake` is called when drawing has become possible: the canvas came into view, or the code arrived. */
  constructor(canvas: HTMLCanvasElement, fetchCode: () => Promise<DrawingCode>, wake: () => void) {
    this.#canvas = canvas;
    this.#fetchCode = fetchCode;
    this.#wake = wake;
    this.#observer = new IntersectionObserver((entries) => {
      this.#inView = entries.at(-1)?.isIntersecting ?? false;
      if (this.#inView) this.#becomeReady();
    });
    this.#observer.observe(canvas);
  }

  get inView(): boolean {
    return this.#inView;
  }

  /** Draws now if the code is there; otherwise nothing happens until the next wake. */
  draw(spec: ChartSpec, look: Look): void {
    if (this.#code === undefined || this.#destroyed) return;
    if (this.#drawn?.id === spec.id) {
      this.#drawn.drawing.update(spec, look);
      return;
    }
    this.#drawn?.drawing.destroy();
    this.#drawn = { id: spec.id, drawing: this.#code.drawChart(this.#canvas, spec, look) };
  }

  destroy(): void {
    this.#destroyed = true;
    this.#observer.disconnect();
    this.#drawn?.drawing.destroy();
  }

  #becomeReady(): void {
    if (this.#code !== undefined) {
      this.#wake();
      return;
    }
    // Without its drawing code (offline, cancelled) a figure still has its words and its table.
    this.#fetchCode().then(
      (code) => {
        this.#code = code;
        if (!this.#destroyed) this.#wake();
      },
      () => undefined,
    );
  }
}
