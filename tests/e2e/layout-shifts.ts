import type { Page } from '@playwright/test';

/** Has the page write down every layout shift from its first paint on, as the metric is defined: without what follows a hand. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
          const text = node?.textContent?.trim().slice(0, 40) ?? '';
          const places = `${from.x},${from.y} ${from.width} wide → ${to.x},${to.y} ${to.width} wide`;
          return `${node?.nodeName ?? '?'} “${text}” ${places}`;
        });
        shifts.push(`${entry.value}: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved, and from where to where. */
export const recordedShifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
