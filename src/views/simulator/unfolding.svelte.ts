import { isPrerender } from '../../components/prerender';
import { levers as allLevers, type LeverId } from '../../model/parameters';

type BelowLevers = 'assumptions';
type Figure = 'screen' | 'answer' | 'customerValue' | 'cumulativeValue' | 'details';
export type Part = LeverId | BelowLevers | Figure;

const levers = allLevers.map(({ id }) => id);
/** Two levers of the second group still show in the first view of a laptop. */
const leversInFirstView = 8;
const firstView: readonly Part[] = [
  'screen',
  'answer',
  ...levers.slice(0, leversInFirstView),
  'customerValue',
  'cumulativeValue',
];
// On a phone the figures stand below the levers: they come after all of them, so that nothing jumps.
const order: readonly Part[] = [...firstView, ...levers.slice(leversInFirstView), 'assumptions', 'details'];

/**
 * How much of the page is there. On opening it comes part by part, each in a task of its own, so that a slow phone
 * answers a finger in between. The prerendered page has what shows in the first view.
 */
export class Unfolding {
  #count = $state(isPrerender ? firstView.length : order.length);

  has(part: Part): boolean {
    return order.indexOf(part) < this.#count;
  }

  /** Begins with nothing; `nextTask` resolves when the next part may come. Resolves when the first view is whole. */
  async firstView(nextTask: () => Promise<void>): Promise<void> {
    this.#count = 0;
    await this.#until(firstView.length, nextTask);
  }

  /** Brings what is still missing. */
  async rest(nextTask: () => Promise<void>): Promise<void> {
    await this.#until(order.length, nextTask);
  }

  async #until(count: number, nextTask: () => Promise<void>): Promise<void> {
    while (this.#count < count) {
      await nextTask();
      this.#count += 1;
    }
    await nextTask();
  }
}
