/**
 * How wide texts are, in CSS pixels. Measured apart from the page: asked on a canvas of the page, the browser first lays
 * out whatever has changed on it.
 */
export class TextMeasure {
  readonly #context = new OffscreenCanvas(1, 1).getContext('2d');

  /** @param font in the notation of CSS */
  width(text: string, font: string): number {
    if (this.#context === null) return 0;
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }
}
