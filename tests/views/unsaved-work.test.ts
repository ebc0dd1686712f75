import { expect, test } from 'vitest';
import type { Draft } from '../../src/state/drafts';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { writeLink } from '../../src/state/write-link';
import { rawRecordFile, rawRecordText } from '../../src/views/library/raw-record-text';
import { unsavedWork } from '../../src/views/library/unsaved-work';

const churn = (churnNow: number): Scenario => withInput(openingScenario, 'churnNow', churnNow);
const draft = (id: string, at: number, scenario: Scenario): Draft => ({
  id,
  at,
  link: writeLink(scenario, 'fi', 'simulator', 'everything'),
  recordId: 'r1@2',
});

test('unsaved work is what a draft alone holds, each content once', () => {
  const drafts = [
    draft('own', 9, churn(0.1)),
    draft('new', 8, churn(0.2)),
    draft('same', 7, churn(0.2)),
    draft('saved', 6, churn(0.3)),
    draft('example', 5, openingScenario),
    draft('named', 4, { ...openingScenario, name: 'Acme' }),
  ];
  const found = unsavedWork(drafts, { ownDraft: 'own', known: [{ ...churn(0.3), recordId: 'x@9' }] });
  expect(found.map(({ id }) => id)).toEqual(['new', 'named']);
  // It still belongs to the record that it was made from.
  expect(found[0]).toEqual({ id: 'new', at: 8, scenario: { ...churn(0.2), recordId: 'r1@2' }, problems: [] });
});

test('a record that cannot be read becomes a text, whatever it is', () => {
  const self: unknown[] = [];
  self.push(self);
  for (const raw of [undefined, null, 7, 'x', 10n, { a: [1, new Map([['k', 2n]])] }, self, new Date(NaN)]) {
    const data = JSON.parse(rawRecordText({ id: 'a', reason: 'damaged', raw })) as { id: string };
    expect(data.id).toBe('a');
  }
  expect(rawRecordText({ id: 'a', reason: 'newer', raw: { version: 2, n: 5n } })).toContain('"n": "5"');
  expect(rawRecordFile({ id: '../<b>/../x', reason: 'damaged', raw: 0 })).toMatch(
    /^kerroin-[a-zA-Z0-9-]+\.json$/,
  );
});
