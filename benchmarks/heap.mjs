// @ts-check
// Whether memory is left behind by a minute of dragging.
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowserPage, windows } from './browser-page.mjs';
import { SliderHand } from './slider-hand.mjs';
import { servePages } from './static-pages.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */

const laterSeconds = 30;

/** What is in use after everything that can be freed has been freed. @param {import('./browser-page.mjs').BrowserPage} browser */
async function memoryInUse({ devTools }) {
  for (let pass = 0; pass < 3; pass++) {
    await devTools.send('HeapProfiler.collectGarbage');
    await sleep(150);
  }
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devTools.send('Memory.getDOMCounters');
  return {
    megaBytes: usedSize / 2 ** 20,
    kept: await megaBytesWithoutCode(devTools),
    nodes,
    listeners: jsEventListeners,
  };
}

/**
 * The size of everything in a heap snapshot but machine code and what belongs to it: compilers keep on writing that for
 * minutes, the more the busier the machine is, and throw it away again when memory gets short.
 *
 * @param {import('./browser-page.mjs').BrowserPage['devTools']} devTools
 */
async function megaBytesWithoutCode(devTools) {
  let text = '';
  const collect = (/** @type {{ chunk: string }} */ { chunk }) => (text += chunk);
  devTools.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devTools.off('HeapProfiler.addHeapSnapshotChunk', collect);
  /** @type {{ snapshot: { meta: { node_fields: string[], node_types: string[][] } }, nodes: number[] }} */
  const { snapshot, nodes } = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[type]?.indexOf('code');
  let bytes = 0;
  for (let start = 0; start < nodes.length; start += fields.length)
    if (nodes[start + type] !== code) bytes += nodes[start + size] ?? 0;
  return bytes / 2 ** 20;
}

/**
 * @param {{ ours: string }} folders
 * @param {number} seconds of dragging
 * @returns {Promise<Figure[]>}
 */
export async function measureHeap({ ours }, seconds) {
  const pages = await servePages(ours);
  const browser = await openBrowserPage(windows.laptop, () => undefined);
  try {
    await browser.page.goto(pages.url, { waitUntil: 'load' });
    await sleep(1500);
    const hands = ['retention', 'churnCut'].map(
      (id) => new SliderHand(browser, `input[type=range][data-input=${id}]`),
    );
    const drag = async (/** @type {number} */ milliseconds) => {
      for (const hand of hands) await hand.drag(milliseconds / hands.length);
      await sleep(1500);
    };
    await browser.devTools.send('HeapProfiler.enable');
    await drag(6000);
    const before = await memoryInUse(browser);
    await drag(seconds * 1000);
    const after = await memoryInUse(browser);
    // A leak goes on growing.
    await drag(laterSeconds * 1000);
    const later = await memoryInUse(browser);
    return [
      {
        what: `heap growth in ${seconds} s of dragging`,
        value: after.kept - before.kept,
        unit: 'MB',
        budget: 1,
        note: 'all but machine code',
      },
      {
        what: `with machine code`,
        value: after.megaBytes - before.megaBytes,
        unit: 'MB',
        note: `of ${before.megaBytes.toFixed(1)} MB`,
      },
      {
        what: `heap growth in the ${laterSeconds} s after that, with machine code`,
        value: later.megaBytes - after.megaBytes,
        unit: 'MB',
      },
      { what: 'nodes more than before', value: later.nodes - before.nodes, unit: '' },
      { what: 'event listeners more than before', value: later.listeners - before.listeners, unit: '' },
    ];
  } finally {
    await browser.close();
    pages.close();
  }
}
