import { describe, expect, test } from 'vitest';
import { segmentShares } from '../../src/model/benchmarks';
import { examples } from '../../src/model/examples';
import { simulate } from '../../src/model/simulate';
import type { Provenance } from '../../src/model/provenance';
import { openingScenario } from '../../src/state/scenario';
import { History } from '../../src/state/history.svelte';
import { ScenarioStore, type Gesture } from '../../src/state/scenario-store.svelte';

const prospect: Provenance = { supplier: 'prospect', note: 'by mail', source: 'CRM', when: '2026-11-22' };
const opened = Date.parse('2026-11-20T10:00:00Z');

/** A store whose clock is moved by hand, with its history. */
function storeWithHistory() {
  let now = opened;
  const store = new ScenarioStore(openingScenario, () => now);
  const history = new History(store, openingScenario, () => now);
  const later = () => (now += 60_000);
  return { store, history, later };
}

describe('where a value comes from', () => {
  test('is one word that follows every change', () => {
    const { store } = storeWithHistory();
    expect(store.originKind('churnNow')).toBe('example');
    expect(store.originKind('retention')).toBe('benchmark');
    store.setInput('churnNow', 0.12);
    expect(store.originKind('churnNow')).toBe('assumption');
    store.attribute('churnNow', prospect);
    expect(store.originKind('churnNow')).toBe('prospect');
    store.setInput('churnNow', 0.13);
    expect(store.originKind('churnNow')).toBe('assumption');
    store.resetInput('churnNow');
    expect(store.originKind('churnNow')).toBe('example');
  });

  test('is not stated of what a link brought without a word', () => {
    const store = new ScenarioStore({ ...openingScenario, segment: 'own', own: { churnNow: 0.12 } });
    expect(store.originKind('churnNow')).toBe('notStated');
  });

  test('is the survey again while a segment hides what somebody supplied', () => {
    const { store } = storeWithHistory();
    store.setInput('retention', 0.9);
    store.attribute('retention', prospect);
    store.showSegment('b2c');
    expect(store.originKind('retention')).toBe('benchmark');
    store.showSegment('own');
    expect(store.originKind('retention')).toBe('prospect');
  });
});

describe('saying where a value comes from', () => {
  test('changes no number, and is one step that can be taken back and made again', () => {
    const { store, history, later } = storeWithHistory();
    store.setInput('churnNow', 0.12);
    later();
    const before = store.inputs;
    store.attribute('churnNow', prospect);
    expect(store.inputs).toEqual(before);
    expect(store.scenario.ledger.churnNow).toEqual({ ...prospect, value: 0.12 });
    later();
    store.setInput('churnNow', 0.2);
    expect(history.entries).toHaveLength(4);
    history.undo();
    expect(store.scenario.ledger.churnNow).toEqual({ ...prospect, value: 0.12 });
    history.undo();
    expect(store.scenario.ledger.churnNow).toMatchObject({ supplier: 'assumption', note: '' });
    history.redo();
    expect(store.originKind('churnNow')).toBe('prospect');
  });

  test('of a start value makes it set: the next example does not replace it', () => {
    const { store } = storeWithHistory();
    store.attribute('churnNow', prospect);
    expect(store.scenario.own.churnNow).toBe(examples.b2b.churnNow);
    store.resetGroup('formula');
    expect(store.originKind('churnNow')).toBe('prospect');
  });

  test('of a survey value keeps that number when another segment is shown and left again', () => {
    const { store } = storeWithHistory();
    store.attribute('retention', prospect);
    store.showSegment('b2c');
    expect(store.inputs.retention).toBe(segmentShares('b2c').retention);
    store.showSegment('own');
    expect(store.inputs.retention).toBe(segmentShares('b2b').retention);
    expect(store.originKind('retention')).toBe('prospect');
  });

  test.each(['churnCut', 'referralFollowThrough'] as const)(
    'of %s that a choice had put in force moves no result',
    (id) => {
      const { store } = storeWithHistory();
      if (id === 'churnCut') store.setInput('retentionLever', 'satisfaction');
      const before = simulate(store.inputs);
      store.attribute(id, prospect);
      expect(store.originKind(id)).toBe('prospect');
      const after = simulate(store.inputs);
      expect(after.npv).toEqual(before.npv);
      expect(after.defensibleCustomerValue).toEqual(before.defensibleCustomerValue);
    },
  );
});

test('several inputs set with their source are one step and all say so', () => {
  const { store } = storeWithHistory();
  const heard: Gesture[] = [];
  store.onChange(({ gesture }) => heard.push(gesture));
  const claim: Provenance = { supplier: 'assumption', note: '“5 %”', source: 'HBR', when: '2026-11-22' };
  store.setInputs({ churnCut: 0.05, churnCutBasis: 'percent' }, claim);
  expect(heard).toEqual([null]);
  expect(store.scenario.ledger).toEqual({
    churnCut: { ...claim, value: 0.05 },
    churnCutBasis: { ...claim, value: 'percent' },
  });
  store.setInputs({ rampMonths: 3 });
  expect(store.scenario.ledger.rampMonths).toEqual({
    value: 3,
    supplier: 'assumption',
    note: '',
    source: '',
    when: new Date(opened).toISOString(),
  });
});
