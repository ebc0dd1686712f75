// @ts-check

/**
 * What the probe in the page can do; it is `window.dragProbe`.
 *
 * @typedef {object} DragProbe
 * @property {() => void} start forgets everything and begins to measure
 * @property {() => Measured} stop
 */

/**
 * Milliseconds.
 *
 * @typedef {object} Measured
 * @property {number[]} moves from each move of a held mouse to its paint
 * @property {number[]} keys from each key press to its paint
 * @property {number[]} longTasks how long they took
 * @property {number} settled from the last input to the last change on screen
 */

/** Runs in the page before its own scripts. */
export function dragProbe() {
  let measuring = false;
  /** @type {Record<'moves' | 'keys', number[]>} */
  let times = { moves: [], keys: [] };
  /** @type {number[]} */
  let longTasks = [];
  let lastInput = 0;
  let lastChange = 0;

  // An input is answered by the first thing known to run after the frame that follows it was painted: a task of the
  // highest priority, the next frame, or a later input.
  /** @typedef {{ at: number, kind: 'moves' | 'keys' }} Input */
  /** @type {Input[]} */
  let waiting = [];
  /** @type {Input[]} */
  let painting = [];
  let frame = -1;
  const painted = () => {
    const now = performance.now();
    for (const { at, kind } of painting) times[kind].push(now - at);
    painting = [];
  };
  const inputCame = (/** @type {number} */ at, /** @type {'moves' | 'keys'} */ kind) => {
    painted();
    if (!measuring) return;
    lastInput = at;
    if (waiting.length === 0) {
      requestAnimationFrame((time) => {
        if (frame !== time) painted();
        frame = time;
        painting = painting.concat(waiting);
        waiting = [];
        void scheduler.postTask(painted, { priority: 'user-blocking' });
      });
    }
    waiting.push({ at, kind });
  };
  addEventListener(
    'pointermove',
    (event) => {
      const oldest = event.getCoalescedEvents()[0] ?? event;
      if (event.buttons !== 0) inputCame(oldest.timeStamp, 'moves');
    },
    true,
  );
  addEventListener(
    'keydown',
    (event) => {
      inputCame(event.timeStamp, 'keys');
    },
    true,
  );

  addEventListener(
    'pointerup',
    (event) => {
      lastInput = event.timeStamp;
    },
    true,
  );

  new PerformanceObserver((list) => {
    if (measuring) longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });

  // Whatever changes on screen: a canvas that is drawn on, or the document.
  const changed = () => (lastChange = performance.now());
  new MutationObserver(changed).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  /** @type {any} */
  const canvas = CanvasRenderingContext2D.prototype;
  for (const name of ['clearRect', 'stroke', 'fill', 'fillRect', 'fillText']) {
    const draw = canvas[name];
    canvas[name] = function (/** @type {unknown[]} */ ...drawn) {
      changed();
      return draw.apply(this, drawn);
    };
  }

  /** @type {DragProbe} */
  const probe = {
    start() {
      times = { moves: [], keys: [] };
      longTasks = [];
      waiting = [];
      painting = [];
      measuring = true;
    },
    stop() {
      measuring = false;
      return { ...times, longTasks, settled: Math.max(0, lastChange - lastInput) };
    },
  };
  Object.assign(window, { dragProbe: probe });
}
