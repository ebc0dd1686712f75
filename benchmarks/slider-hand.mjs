// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/** Moves per second of a mouse and of a held key. Not in step with the screen's 60 frames, so that phases average out. */
const mouseRate = 71;
const keyRate = 20;

/**
 * Calls at a steady rate without waiting for the answers: a real device does not wait for the page either.
 *
 * @param {number} milliseconds
 * @param {number} rate
 * @param {(elapsed: number, count: number) => Promise<unknown>} send
 */
async function atRate(milliseconds, rate, send) {
  const start = performance.now();
  const sent = [];
  for (let count = 0; performance.now() - start < milliseconds; count++) {
    sent.push(send(performance.now() - start, count));
    await sleep(Math.max(0, start + ((count + 1) * 1000) / rate - performance.now()));
  }
  await Promise.all(sent);
}

/** Takes hold of a range input and moves it, by real events of the browser. */
export class SliderHand {
  #browser;
  #slider;

  /**
   * @param {import('./browser-page.mjs').BrowserPage} browser
   * @param {string} selector of the range input
   */
  constructor(browser, selector) {
    this.#browser = browser;
    this.#slider = browser.page.locator(selector).first();
  }

  async #place() {
    await this.#slider.evaluate((slider) => {
      slider.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await sleep(250);
    const box = await this.#slider.boundingBox();
    if (box === null) throw new Error('the slider has no place on screen');
    return { middle: box.x + box.width / 2, reach: box.width * 0.42, y: box.y + box.height / 2 };
  }

  /** @param {string} type @param {number} x @param {number} y @param {number} buttons */
  #mouse(type, x, y, buttons) {
    return this.#browser.devTools.send('Input.dispatchMouseEvent', {
      type: /** @type {any} */ (type),
      x,
      y,
      button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  }

  /**
   * Drags to and fro over most of the track and lets go; `beforeRelease` runs while the slider is still held.
   *
   * @param {number} milliseconds
   * @param {() => Promise<void>} [beforeRelease]
   */
  async drag(milliseconds, beforeRelease) {
    const { middle, reach, y } = await this.#place();
    await this.#mouse('mouseMoved', middle, y, 0);
    await this.#mouse('mousePressed', middle, y, 1);
    await atRate(milliseconds, mouseRate, (elapsed) =>
      this.#mouse('mouseMoved', middle + reach * Math.sin((elapsed / 1000) * Math.PI), y, 1),
    );
    await beforeRelease?.();
    await this.#mouse('mouseReleased', middle, y, 0);
  }

  /** Presses the arrow keys, ten times each way. @param {number} milliseconds */
  async pressKeys(milliseconds) {
    await this.#slider.focus();
    await atRate(milliseconds, keyRate, (_, count) => {
      const [key, code] = Math.floor(count / 10) % 2 === 0 ? ['ArrowRight', 39] : ['ArrowLeft', 37];
      const press = { key, code: key, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
      const { devTools } = this.#browser;
      return Promise.all([
        devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press }),
        devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press }),
      ]);
    });
  }
}
