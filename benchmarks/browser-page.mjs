// @ts-check
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../scripts/find-chromium.mjs';

/** @typedef {import('@playwright/test').BrowserContextOptions} ContextOptions */

/** Windows that the pages are measured in. */
export const windows = {
  /** @satisfies {ContextOptions} */
  laptop: { viewport: { width: 1280, height: 800 } },
  /** @satisfies {ContextOptions} */
  phone: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
};

/**
 * A page in a browser of its own, so that nothing is left over from the page measured before it.
 *
 * @param {ContextOptions} options
 * @param {() => void} probe runs in the page before its own scripts
 */
export async function openBrowserPage(options, probe) {
  const { args, ...rest } = chromiumLaunchOptions();
  const browser = await chromium.launch({ ...rest, args: [...args, '--js-flags=--expose-gc'] });
  const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light', ...options });
  await context.addInitScript(probe);
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  return {
    page,
    devTools,
    /** Makes the processor look this many times slower. @param {number} rate */
    throttle: (rate) => devTools.send('Emulation.setCPUThrottlingRate', { rate }),
    close: () => browser.close(),
  };
}

/** @typedef {Awaited<ReturnType<typeof openBrowserPage>>} BrowserPage */
