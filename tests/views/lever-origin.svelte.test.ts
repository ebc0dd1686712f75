import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Language } from '../../src/i18n/language';
import { isoDay } from '../../src/i18n/date-format';
import type { LeverId } from '../../src/model/parameters';
import { openingScenario } from '../../src/state/scenario';
import { showLever } from './lever-page';
import { plain } from './said';

/** A lever with its explanation and the form in it open. */
async function showCard(id: LeverId, language: Language = 'en') {
  const page = await showLever(id, language);
  const { container } = page.screen;
  container.querySelector<HTMLElement>('button.name')?.click();
  await expect.poll(() => container.querySelector('[data-origin-form]')).not.toBeNull();
  container.querySelector<HTMLElement>('[data-origin-form] summary')?.click();
  const find = (selector: string): Element => {
    const found = container.querySelector(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    ...page,
    container,
    badge: () => find('.origin').textContent,
    card: () => plain(find(`[data-origin=${id}]`).textContent),
    sentence: () => find(`[data-origin=${id}] [role=status]`).textContent,
    supplier: () => find('[data-origin-form] select') as HTMLSelectElement,
    note: page.screen.getByLabelText(language === 'en' ? 'Note' : 'Muistiinpano'),
    source: page.screen.getByLabelText(language === 'en' ? 'Source' : 'Lähde'),
    day: () => find('input[type=date]') as HTMLInputElement,
  };
}
const today = isoDay(new Date());

describe('the word beside a lever', () => {
  test.each([
    ['retention', 'published'],
    ['reach', 'example'],
    ['churnNow', 'example'],
  ] as const)('of the untouched %s is “%s”', async (id, word) => {
    const { screen } = await showLever(id);
    expect(screen.container.querySelector('.origin')?.textContent).toBe(word);
  });

  test('says that a moved value is our assumption, and of a link that nobody said it', async () => {
    const { store, screen } = await showLever('churnNow');
    const badge = () => screen.container.querySelector('.origin')?.textContent;
    store.setInput('churnNow', 0.12);
    await expect.poll(badge).toBe('our assumption');
    store.open({ ...openingScenario, segment: 'own', own: { churnNow: 0.3 } });
    await expect.poll(badge).toBe('not stated');
  });
});

describe('the card of a value', () => {
  test('names the survey of a benchmark and says in which words it can be trusted', async () => {
    const { sentence, card, supplier } = await showCard('retention');
    expect(sentence()).toBe('A published benchmark.');
    expect(card()).toContain('B2B: 84%');
    expect(supplier().value).toBe('benchmark');
  });

  test('of an example says so, and nobody is named', async () => {
    const { sentence, supplier } = await showCard('churnNow');
    expect(sentence()).toContain('has no source');
    expect(supplier().value).toBe('');
  });

  test('takes the prospect’s word with today’s date', async () => {
    const { store, badge, supplier, sentence, card } = await showCard('churnNow');
    await userEvent.selectOptions(supplier(), 'prospect');
    expect(store.scenario.ledger.churnNow).toEqual({
      value: 0.15,
      supplier: 'prospect',
      note: '',
      source: '',
      when: today,
    });
    await expect.poll(badge).toBe('prospect');
    await expect.poll(sentence).toBe('Supplied by the prospect.');
    expect(card()).toContain(String(new Date().getFullYear()));
    // With a supplier named, nobody can be un-named except by taking the step back.
    expect([...supplier().options].map(({ value }) => value)).not.toContain('');
  });

  test('keeps a note as it was typed, as text, in one step when it is finished', async () => {
    const { store, container, note, card } = await showCard('churnNow');
    const steps: unknown[] = [];
    store.onChange((step) => steps.push(step));
    await note.fill('');
    await userEvent.type(note, '<b>x</b>  & "y"');
    expect(steps).toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    expect(steps).toHaveLength(1);
    expect(store.scenario.ledger.churnNow).toMatchObject({ supplier: 'assumption', note: '<b>x</b> & "y"' });
    await expect.poll(card).toContain('<b>x</b> & "y"');
    expect(container.querySelector('[data-origin] b')).toBeNull();
    await userEvent.tab();
    expect(steps).toHaveLength(1);
  });

  test('takes source and day, and leaves the day out when it is cleared', async () => {
    const { store, source, day, supplier } = await showCard('customers');
    await userEvent.selectOptions(supplier(), 'ownData');
    await source.fill('CRM, report 12');
    await userEvent.tab();
    await userEvent.fill(day(), '2026-03-01');
    day().dispatchEvent(new Event('change', { bubbles: true }));
    expect(store.scenario.ledger.customers).toMatchObject({ source: 'CRM, report 12', when: '2026-03-01' });
    await userEvent.fill(day(), '');
    day().dispatchEvent(new Event('change', { bubbles: true }));
    expect(store.scenario.ledger.customers?.when).toBe('');
    await source.fill('CRM');
    await userEvent.tab();
    expect(store.scenario.ledger.customers).toMatchObject({ supplier: 'ownData', source: 'CRM', when: '' });
  });

  test('does not take a year that is still being typed', async () => {
    const { store, day, supplier } = await showCard('customers');
    await userEvent.selectOptions(supplier(), 'ownData');
    day().value = '0002-03-01';
    day().dispatchEvent(new Event('change', { bubbles: true }));
    expect(store.scenario.ledger.customers?.when).toBe(today);
  });

  test('forgets who supplied the value when the value changes, and says beforehand that it will', async () => {
    const { store, badge, supplier, card } = await showCard('churnNow');
    await userEvent.selectOptions(supplier(), 'prospect');
    expect(card()).toContain('once the value changes, the entry is gone');
    store.setInput('churnNow', 0.2);
    await expect.poll(badge).toBe('our assumption');
    await expect.poll(() => supplier().value).toBe('assumption');
  });

  test('speaks Finnish', async () => {
    const { store, sentence, supplier, badge } = await showCard('churnNow', 'fi');
    await userEvent.selectOptions(supplier(), 'prospect');
    await expect.poll(sentence).toBe('Luku on saatu asiakkaalta, jolle laskelma tehdään.');
    expect(badge()).toBe('asiakkaalta');
    expect(store.originKind('churnNow')).toBe('prospect');
  });
});
