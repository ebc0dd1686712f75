import { expect } from '@playwright/test';
import { SimulatorPage } from './simulator-page';

/** The uncertainty screen as a person uses it. */
export class UncertaintyPage extends SimulatorPage {
  override async open(fragment = '#view=uncertainty'): Promise<void> {
    await this.page.goto(`./${fragment}`);
    await this.expectDraws(100_000);
  }

  async expectDraws(draws: number): Promise<void> {
    await expect(this.page.locator('[data-draws]')).toHaveAttribute('data-draws', String(draws), {
      timeout: 20_000,
    });
  }

  /** What the histogram marks: P10, median, P90 and the point estimate, as texts. */
  async marks(): Promise<string[]> {
    return this.page.locator('.marks dd').allInnerTexts();
  }

  async outline(): Promise<string> {
    return (await this.page.locator('figure svg path').first().getAttribute('d')) ?? '';
  }
}
