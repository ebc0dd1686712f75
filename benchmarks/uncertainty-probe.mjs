// @ts-check

/**
 * What the probe in the page can do; it is `window.uncertaintyProbe`.
 *
 * @typedef {object} UncertaintyProbe
 * @property {(draws: number) => void} start forgets everything and begins to measure
 * @property {() => Followed} stop
 */

/**
 * How the screen followed one drag.
 *
 * @typedef {object} Followed
 * @property {number} frames painted while the slider was held and with another value than the one before
 * @property {number} pictures painted meanwhile: with another distribution than the one before
 * @property {number} refined milliseconds from letting go to the paint of the distribution of all draws; NaN if it never came
 * @property {number[]} longTasks how long they took, in milliseconds
 */

/** Runs in the page before its own scripts. */
export function uncertaintyProbe() {
  let measuring = false;
  let wantedDraws = '';
  let isHeld = false;
  let hasMoved = false;
  let outline = '';
  let value = '';
  let releasedAt = NaN;
  let refined = NaN;
  let frames = 0;
  let pictures = 0;
  /** @type {number[]} */
  let longTasks = [];

  const outlineNow = () => document.querySelector('figure svg path')?.getAttribute('d') ?? '';
  const valueNow = () => document.activeElement?.getAttribute('aria-valuetext') ?? '';
  const drawsNow = () => document.querySelector('[data-draws]')?.getAttribute('data-draws') ?? '';

  // What a frame paints is what stands there at the end of its callbacks: a microtask of one asked for in that frame.
  function frame() {
    requestAnimationFrame(frame);
    if (!measuring) return;
    void Promise.resolve().then(() => {
      if (isHeld && hasMoved) {
        const [nextValue, nextOutline] = [valueNow(), outlineNow()];
        if (nextValue !== value) frames += 1;
        if (nextOutline !== outline) pictures += 1;
        [value, outline] = [nextValue, nextOutline];
      } else if (!isHeld && Number.isNaN(refined) && drawsNow() === wantedDraws) {
        void scheduler.postTask(() => (refined = performance.now() - releasedAt), {
          priority: 'user-blocking',
        });
      }
    });
  }
  requestAnimationFrame(frame);
  const pressed = { capture: true };
  addEventListener('pointerdown', () => (isHeld = true), pressed);
  addEventListener('pointermove', () => (hasMoved = isHeld), pressed);
  addEventListener(
    'pointerup',
    (event) => {
      isHeld = false;
      releasedAt = event.timeStamp;
    },
    pressed,
  );
  new PerformanceObserver((list) => {
    if (measuring) longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });

  /** @type {UncertaintyProbe} */
  const probe = {
    start(draws) {
      wantedDraws = String(draws);
      measuring = true;
      [isHeld, hasMoved] = [false, false];
      [frames, pictures, refined, longTasks] = [0, 0, NaN, []];
      [value, outline] = [valueNow(), outlineNow()];
      // Nothing has been found yet as long as nobody has let go.
      releasedAt = NaN;
      isHeld = true;
    },
    stop() {
      measuring = false;
      return { frames, pictures, refined, longTasks };
    },
  };
  Object.assign(window, { uncertaintyProbe: probe });
}
