import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/model/provenance';
import { linkContents } from '../../src/state/link-contents';
import { inputsOf, openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { writeLink } from '../../src/state/write-link';

const entry = (value: number, note = ''): LedgerEntry => ({
  value,
  supplier: 'prospect',
  note,
  source: '',
  when: '2026-11-22',
});

const full: Scenario = {
  ...withInput(withInput(openingScenario, 'churnNow', 0.2), 'customers', 300),
  company: 'Acme',
  name: 'Spring',
  notes: 'Ask again in May.',
  ledger: { churnNow: entry(0.2, 'said in the meeting'), customers: entry(300) },
};

describe('what a link contains', () => {
  test('is counted as it stands in the link itself', () => {
    const link = new URLSearchParams(writeLink(full, 'en', 'simulator', 'everything').slice(1));
    const keys = [...link.keys()];
    const { values, notes, origins } = linkContents([full], 'everything');
    expect(values).toBe(Object.keys(inputsOf(full)).filter((id) => keys.includes(id)).length);
    expect(values).toBeGreaterThan(40);
    expect(notes).toBe(keys.filter((key) => key === 'notes' || key.startsWith('note.')).length);
    expect(notes).toBe(2);
    expect(origins).toBe(keys.filter((key) => key.startsWith('from.')).length);
    expect(origins).toBe(2);
  });

  test('has neither notes nor origins when only the values are shared', () => {
    const { notes, origins, companies, names, currencies } = linkContents([full], 'values');
    expect({ notes, origins }).toEqual({ notes: 0, origins: 0 });
    expect({ companies, names, currencies }).toEqual({
      companies: ['Acme'],
      names: ['Spring'],
      currencies: ['EUR'],
    });
  });

  test('of a comparison names everything once and counts over all', () => {
    const other: Scenario = { ...full, name: '', currency: 'SEK', notes: '' };
    const contents = linkContents([full, other, openingScenario], 'everything');
    expect(contents).toMatchObject({
      scenarios: 3,
      currencies: ['EUR', 'SEK'],
      companies: ['Acme'],
      names: ['Spring'],
      notes: 3,
      origins: 4,
    });
  });
});
