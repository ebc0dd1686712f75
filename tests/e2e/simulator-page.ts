import { expect, type Locator, type Page } from '@playwright/test';
import { readLink } from '../../src/state/read-link';
import { inputsOf } from '../../src/state/scenario';
import { simulate } from '../../src/model/simulate';
import type { Inputs } from '../../src/model/inputs';
import type { ParameterId } from '../../src/model/parameters';

/** The simulator as a person uses it: fields, sliders, and the results they read. */
export class SimulatorPage {
  readonly page: Page;
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** Opens a link and waits until everything works: a person needs longer for the first move. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`./${fragment}`);
    await this.untilReady();
  }

  /** Waits until the sliders work and all that a person can do is followed. */
  async untilReady(): Promise<void> {
    await expect(this.slider('retention')).toBeVisible();
    await this.untilFollowed();
  }

  /** Waits until address, history and drafts follow the scenario, also after a reload, which keeps the address. */
  async untilFollowed(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { by } = (window.history.state ?? {}) as { by?: string };
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      return by === 'kerroin' && files.some((name) => name.includes('/workspace-'));
    });
  }

  /** Brings what lies below the first view, as the first key or scroll of a reader does. */
  async showDetails(): Promise<void> {
    await expect(async () => {
      // A slow machine may still be unfolding the page when the first key comes.
      await this.page.keyboard.press('Shift');
      await expect(this.page.locator('[data-result=roi]')).toBeAttached({ timeout: 1_500 });
    }).toPass({ timeout: 15_000 });
  }

  async openAssumptions(): Promise<void> {
    await this.page.locator('details.assumptions > summary').click();
    await expect(this.choice('claimStrength', 'own')).toBeAttached();
  }

  field(id: ParameterId): Locator {
    return this.page.locator(`input[type=text][data-input=${id}]`);
  }

  slider(id: ParameterId): Locator {
    return this.page.locator(`input[type=range][data-input=${id}]`);
  }

  /** The whole lever: label, field, slider, messages. */
  lever(id: ParameterId): Locator {
    return this.page.locator('.lever', { has: this.slider(id) });
  }

  choice(name: string, value: string): Locator {
    return this.page.locator(`[data-input=${name}] input[value=${value}]`);
  }

  output(id: string): Locator {
    return this.page.locator(`output[data-result="${id}"]`).first();
  }

  /** Raw value of a shown result; null where the page shows a dash. */
  async raw(id: string): Promise<number | null> {
    const text = await this.output(id).getAttribute('data-value');
    return text === null || text === '' ? null : Number(text);
  }

  /** Types, and waits until it is read: the code for that comes with the first focus. */
  async type(id: ParameterId, text: string): Promise<void> {
    await this.field(id).fill(text);
    await this.field(id).press('Enter');
    await expect(this.field(id)).not.toHaveAttribute('aria-busy', 'true');
  }

  /** The inputs that the address bar says are in force. */
  async inputs(): Promise<Inputs> {
    const { scenario } = readLink(new URL(this.page.url()).hash);
    return Promise.resolve(inputsOf(scenario));
  }

  /** Waits until the address bar holds what is shown, then checks every headline against the model itself. */
  async expectModelResults(): Promise<void> {
    await expect(async () => {
      const expected = simulate(await this.inputs());
      for (const id of ['satisfiedCustomerValue', 'revenueUplift', 'npv'] as const) {
        expect(await this.raw(id), id).toBe(expected[id].value);
      }
    }).toPass({ timeout: 5_000 });
  }

  /** Neither an error of a script nor a violation of the security policy. */
  expectNoProblems(): void {
    expect(this.problems).toEqual([]);
  }
}
