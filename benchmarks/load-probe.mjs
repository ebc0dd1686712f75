// @ts-check

/**
 * What the page has shown so far, in milliseconds since the navigation.
 *
 * @typedef {object} LoadRecord
 * @property {number} firstPaint
 * @property {number} largestPaint
 * @property {string} largestElement
 * @property {number} shift sum of all layout shifts
 * @property {number} slider when the first slider was there
 * @property {[start: number, duration: number][]} longTasks
 */

/** Runs in the page before its own scripts and writes down what the browser reports, into `window.loadRecord`. */
export function loadProbe() {
  /** @type {LoadRecord} */
  const record = {
    firstPaint: NaN,
    largestPaint: NaN,
    largestElement: '',
    shift: 0,
    slider: NaN,
    longTasks: [],
  };
  Object.assign(window, { loadRecord: record });
  /** @param {string} type @param {(entry: any) => void} note */
  const observe = (type, note) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') record.firstPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    record.largestPaint = entry.startTime;
    record.largestElement = entry.element?.tagName.toLowerCase() ?? '';
  });
  observe('layout-shift', (entry) => {
    record.shift += entry.value;
  });
  observe('longtask', (entry) => record.longTasks.push([entry.startTime, entry.duration]));
  const look = () => {
    if (document.querySelector('input[type=range]') === null) requestAnimationFrame(look);
    else record.slider = performance.now();
  };
  requestAnimationFrame(look);
}
