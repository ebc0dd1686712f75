import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  describe as describeRecord,
  duplicate,
  move,
  remove,
  restore,
  save,
  type Decide,
} from '../../../src/state/library/library-changes';
import { readRecords, storedScenario, type RawRecords } from '../../../src/state/library/library-record';
import { readReference } from '../../../src/state/library/record-reference';
import { changed } from '../../../src/state/library/record-storage';
import { openingScenario, withInput, type Scenario } from '../../../src/state/scenario';

const unnamed = (number: number) => `Scenario ${number}`;
const at = 1_700_000_000_000;

/** A library in a map: every change is decided from it and written into it. */
class Box {
  records: RawRecords = new Map();
  do<Result>(decide: Decide<Result>): Result {
    const { result, records } = changed(this.records, decide);
    this.records = records;
    return result;
  }
  save(scenario: Scenario, newId: string) {
    return this.do(save({ scenario, base: readReference(scenario.recordId), newId, at, unnamed }));
  }
  get list() {
    return readRecords(this.records).map(storedScenario);
  }
  get names() {
    return this.list.map(({ scenario }) => scenario.name);
  }
  scenario(id: string): Scenario {
    const found = this.list.find((stored) => stored.id === id);
    if (found === undefined) throw new Error(`no record ${id}`);
    return found.scenario;
  }
}

const named = (name: string): Scenario => ({ ...openingScenario, name });
function boxWith(...names: readonly string[]): Box {
  const box = new Box();
  for (const name of names.toReversed()) box.save(named(name), name);
  return box;
}

describe('saving', () => {
  test('puts a new scenario at the top, and over its own record after that', () => {
    const box = boxWith('b', 'c');
    expect(box.save(named('a'), 'a')).toEqual({ how: 'added', id: 'a', revision: 1, name: 'a' });
    expect(box.names).toEqual(['a', 'b', 'c']);
    const changed = withInput(box.scenario('b'), 'churnNow', 0.3);
    expect(box.save(changed, 'x')).toEqual({ how: 'saved', id: 'b', revision: 2, name: 'b' });
    expect(box.names).toEqual(['a', 'b', 'c']);
    expect(box.scenario('b').own).toEqual({ churnNow: 0.3 });
    expect(box.scenario('b').recordId).toBe('b@2');
  });

  test('over a record that was changed meanwhile keeps both', () => {
    const box = boxWith('Acme');
    const [here, there] = [box.scenario('Acme'), box.scenario('Acme')];
    box.save(withInput(there, 'churnNow', 0.3), 'x');
    const saved = box.save(withInput(here, 'churnNow', 0.1), 'copy');
    expect(saved).toEqual({ how: 'savedAsCopy', id: 'copy', revision: 1, name: 'Acme (2)' });
    expect(box.scenario('Acme').own).toEqual({ churnNow: 0.3 });
    expect(box.scenario('copy').own).toEqual({ churnNow: 0.1 });
  });

  test('of what was deleted meanwhile saves it again', () => {
    const box = boxWith('Acme');
    const here = box.scenario('Acme');
    box.do(remove('Acme'));
    expect(box.save(here, 'again')).toMatchObject({ how: 'savedAgain', id: 'again', name: 'Acme' });
    expect(box.names).toEqual(['Acme']);
  });

  test('never writes over a record of a newer version', () => {
    const box = boxWith('Acme');
    const here = box.scenario('Acme');
    const newer = { version: 2, id: 'Acme', anything: true };
    box.records = new Map([['Acme', newer]]);
    expect(box.save(here, 'mine')).toMatchObject({ id: 'mine' });
    expect(box.records.get('Acme')).toBe(newer);
  });

  test('is not hindered by a move in the list, and does not take it back', () => {
    const box = boxWith('a', 'b');
    const here = box.scenario('b');
    box.do(move('b', () => 0));
    expect(box.save(here, 'x').how).toBe('saved');
    expect(box.names).toEqual(['b', 'a']);
  });

  test('names what has no name; a scenario that loses its name keeps the one of its record', () => {
    const box = boxWith('a');
    expect(box.save(named(''), 'n').name).toBe('Scenario 2');
    expect(box.save({ ...box.scenario('a'), name: '  ' }, 'x').name).toBe('a');
  });
});

describe('a copy', () => {
  test('lies right below, says the same and has a name of its own', () => {
    const box = boxWith('a', 'b');
    expect(box.do(duplicate('a', 'copy', at))).toBe('a (2)');
    expect(box.names).toEqual(['a', 'a (2)', 'b']);
    expect(box.scenario('copy')).toEqual({ ...box.scenario('a'), name: 'a (2)', recordId: 'copy@1' });
    expect(box.do(duplicate('nowhere', 'x', at))).toBeNull();
    expect(box.list).toHaveLength(3);
  });
});

describe('other texts', () => {
  test('are one line and several lines of plain text, cut to their length', () => {
    const box = boxWith('a');
    expect(box.do(describeRecord('a', { name: ' A\nB ', notes: 'one \n two' }))).toBe(2);
    expect(box.scenario('a')).toMatchObject({ name: 'A B', notes: 'one\ntwo' });
    box.do(describeRecord('a', { name: 'x'.repeat(200), notes: 'y'.repeat(5_000) }));
    expect(box.scenario('a').name).toHaveLength(80);
    expect(box.scenario('a').notes).toHaveLength(2_000);
  });

  test('leave everything else as it is, also what this version does not know', () => {
    const box = boxWith('a');
    const [record] = readRecords(box.records);
    box.records = new Map([['a', { ...record, link: `${record?.link ?? ''}&fromTheFuture=1%2B1` }]]);
    box.do(describeRecord('a', { name: 'b' }));
    expect(box.list[0]?.problems).toEqual([{ kind: 'unknownKey', key: 'fromTheFuture', received: '1+1' }]);
    expect(box.names).toEqual(['b']);
  });

  test('that say nothing new change nothing; an empty name is none, empty notes are', () => {
    const box = boxWith('a');
    expect(box.do(describeRecord('a', { name: ' a ' }))).toBeNull();
    expect(box.do(describeRecord('a', { name: '' }))).toBeNull();
    expect(box.do(describeRecord('nowhere', { name: 'b' }))).toBeNull();
    box.do(describeRecord('a', { notes: 'x' }));
    expect(box.do(describeRecord('a', { notes: '' }))).toBe(3);
    expect(box.scenario('a')).toMatchObject({ name: 'a', notes: '', recordId: 'a@3' });
  });
});

describe('scenarios from elsewhere', () => {
  test('are added at the top in their order, once each', () => {
    const box = boxWith('a');
    const come = [named('x'), named('a'), named('y'), { ...named('x'), recordId: 'elsewhere@4' }];
    expect(box.do(add(come, ['1', '2', '3', '4'], at, unnamed))).toEqual({ ids: ['1', '2'], known: 2 });
    expect(box.names).toEqual(['x', 'y', 'a']);
    expect(box.do(add(come, ['5', '6', '7', '8'], at, unnamed))).toEqual({ ids: [], known: 4 });
  });

  test('keep their names, so that they are known the next time; those without one are known as well', () => {
    const box = boxWith('a');
    const other = withInput(named('a'), 'churnNow', 0.3);
    const nameless = withInput(named(''), 'churnNow', 0.2);
    box.do(add([other, nameless], ['1', '2'], at, unnamed));
    expect(box.names).toEqual(['a', 'Scenario 3', 'a']);
    expect(box.do(add([other, nameless], ['3', '4'], at, unnamed))).toEqual({ ids: [], known: 2 });
  });
});

/** The library as one would explain it to a child: a list of names. */
interface Model {
  list: string[];
  removed: { name: string; place: number } | null;
}

type Act = (box: Box, model: Model, newId: string) => void;
const pick = (model: Model, index: number): string | undefined =>
  model.list[index % (model.list.length || 1)];

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>((box, model, id) => {
    box.save(named(id), id);
    model.list.unshift(id);
  }),
  fc.nat(20).map<Act>((index) => (box, model, newId) => {
    const name = pick(model, index);
    if (name === undefined) return;
    expect(box.save(box.scenario(name), newId).how).toBe('saved');
  }),
  fc.nat(20).map<Act>((index) => (box, model) => {
    const name = pick(model, index);
    if (name === undefined) return;
    box.do(remove(name));
    model.removed = { name, place: model.list.indexOf(name) };
    model.list = model.list.filter((other) => other !== name);
  }),
  fc.tuple(fc.nat(20), fc.integer({ min: -3, max: 25 })).map<Act>(([index, to]) => (box, model) => {
    const name = pick(model, index);
    if (name === undefined) return;
    const place = Math.min(Math.max(to, 0), model.list.length - 1);
    expect(box.do(move(name, () => to))).toBe(place);
    model.list = model.list.filter((other) => other !== name).toSpliced(place, 0, name);
  }),
  fc.tuple(fc.nat(20), fc.constantFrom(-1, 1)).map<Act>(([index, step]) => (box, model) => {
    const name = pick(model, index);
    if (name === undefined) return;
    const place = Math.min(Math.max(model.list.indexOf(name) + step, 0), model.list.length - 1);
    expect(box.do(move(name, (from) => from + step))).toBe(place);
    model.list = model.list.filter((other) => other !== name).toSpliced(place, 0, name);
  }),
);

test('any sequence of changes does to the library what it does to a list', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
      const box = new Box();
      const model: Model = { list: [], removed: null };
      acts.forEach((act, index) => {
        act(box, model, `s${index}`);
        expect(box.names).toEqual(model.list);
      });
    }),
    { numRuns: 300 },
  );
});

test('what was removed comes back where it was, with all it said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(7), (count, index) => {
      const box = boxWith(...Array.from({ length: count }, (_, number) => `s${number}`));
      const before = box.list;
      const removed = box.do(remove(`s${index % count}`));
      expect(box.list).toHaveLength(count - 1);
      if (removed !== null) box.do(restore(removed));
      expect(box.list).toEqual(before);
      // Not twice, and not over what has come there since.
      if (removed !== null) box.do(restore({ ...removed, raw: 'another' }));
      expect(box.list).toEqual(before);
    }),
  );
});
