import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples, presets, type Preset } from '../../src/model/examples';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { inputsInForce } from '../../src/model/inputs-in-force';
import { parameter, parameters, type ParameterId } from '../../src/model/parameters';
import { readInputs, type ReadInputs } from '../../src/model/read-inputs';
import { anyInputs, inputIds, parameterIds } from './any-inputs';

describe('inputs from outside', () => {
  test('are the B2B example when there are none', () => {
    expect(readInputs({})).toEqual({ preset: 'b2b', inputs: examples.b2b, problems: [] });
  });

  test.each(presets)('start from the example that "preset" names: %s', (preset) => {
    expect(readInputs({ preset })).toEqual({ preset, inputs: examples[preset], problems: [] });
  });

  test('take each usable value and report each other', () => {
    const { inputs, problems } = readInputs({
      preset: 'b2c',
      churnNow: '0.2',
      reach: 99,
      customers: ' 1e4 ',
      grossMargin: 'much',
      revenueTiming: 'end',
      terminalValue: 'perhaps',
      shoeSize: 43,
    });
    expect(inputs).toEqual({
      ...examples.b2c,
      churnNow: 0.2,
      reach: 20,
      customers: 10_000,
      revenueTiming: 'end',
    });
    expect(problems).toEqual([
      { kind: 'aboveMaximum', key: 'reach', received: '99', used: 20 },
      { kind: 'notANumber', key: 'grossMargin', received: 'much', used: 0.4 },
      { kind: 'notAChoice', key: 'terminalValue', received: 'perhaps', used: 'excluded' },
      { kind: 'unknownKey', key: 'shoeSize', received: '43' },
    ]);
  });

  const read = (inputs: Inputs, preset: Preset, asText: boolean): ReadInputs => {
    const given = Object.entries(inputs).map(([id, value]) => [id, asText ? String(value) : value]);
    return readInputs({ ...Object.fromEntries(given), preset });
  };

  test('come back unchanged when they were in force', () => {
    const isSet = fc.func<[ParameterId], boolean>(fc.boolean());
    fc.assert(
      fc.property(anyInputs, isSet, fc.constantFrom(...presets), fc.boolean(), (any, set, preset, asText) => {
        const inputs = inputsInForce(any, set);
        expect(read(inputs, preset, asText)).toEqual({ preset, inputs, problems: [] });
      }),
    );
  });

  test('come back with own factors and a derived churn cut resolved when they were merely possible', () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom(...presets), fc.boolean(), (inputs, preset, asText) => {
        const { inputs: once, problems } = read(inputs, preset, asText);
        const { claimStrength, churnCut } = once;
        const replaced = (['churnCut', 'claimStrength'] as const).filter((id) => once[id] !== inputs[id]);
        expect(problems).toEqual(
          replaced.map((key) => ({
            kind: 'overruled',
            key,
            received: String(inputs[key]),
            used: once[key],
          })),
        );
        expect(once).toEqual({ ...inputs, claimStrength, churnCut });
        expect([inputs.claimStrength, 'own']).toContain(claimStrength);
        if (inputs.retentionLever === 'direct') expect(churnCut).toBe(inputs.churnCut);
        expect(read(once, preset, asText).inputs).toEqual(once);
      }),
    );
  });

  test.each([
    ['+0.5', 0.5],
    ['.5', 0.5],
    ['1.', 1],
    ['5e-1', 0.5],
    ['5E-1', 0.5],
    ['  0.25\t', 0.25],
    ['-0', 0],
    [-0, 0],
    ['1e-400', 0],
    ['00000.50000', 0.5],
  ])('read the decimal %j as %d', (given, value) => {
    const { inputs, problems } = readInputs({ retention: given });
    expect(inputs.retention).toBe(value);
    expect(problems).toEqual([]);
  });

  const noNumbers: readonly unknown[] = [
    ...[
      '',
      ' ',
      '-',
      '.',
      'e5',
      '1e',
      '0x1',
      '0b1',
      '1_0',
      '0,5',
      '50%',
      '1 000',
      'NaN',
      'Infinity',
      '1e309',
      '٠',
    ],
    ...[
      NaN,
      Infinity,
      -Infinity,
      null,
      undefined,
      true,
      [],
      [0.5],
      {},
      { valueOf: () => 0.5 },
      1n,
      Symbol('x'),
    ],
  ];
  test.each(noNumbers.map((given) => ({ given })))('do not take $given for a number', ({ given }) => {
    const { inputs, problems } = readInputs({ retention: given });
    expect(inputs).toEqual(examples.b2b);
    expect(problems).toEqual([expect.objectContaining({ kind: 'notANumber', key: 'retention', used: 0.84 })]);
  });

  test.each([null, undefined, 42, 'text', true, [], [{ retention: 0.5 }], () => 0, Symbol('x'), 10n])(
    'are not readable as %s: the example holds and that is said',
    (data) => {
      const { inputs, problems } = readInputs(data);
      expect(inputs).toEqual(examples.b2b);
      expect(problems).toEqual([expect.objectContaining({ kind: 'notReadable', key: '' })]);
    },
  );

  test.each(['b2x', '', null, 0, ['b2b'], '__proto__', 'toString'])(
    'with the preset %j use B2B',
    (preset) => {
      const { preset: used, inputs, problems } = readInputs({ preset });
      expect([used, inputs]).toEqual(['b2b', examples.b2b]);
      expect(problems).toEqual([expect.objectContaining({ kind: 'notAChoice', key: 'preset', used: 'b2b' })]);
    },
  );
});

describe.each(parameters)('the bounds of $id', ({ id, min, max }) => {
  const read = (value: unknown): ReadInputs => readInputs({ [id]: value });

  test('belong to it', () => {
    for (const value of [min, max, String(min), String(max)]) {
      expect(read(value).inputs[id]).toBe(Number(value));
      expect(read(value).problems).toEqual([]);
    }
  });

  test.each([min - 1, min - 1e-9, -1e300, -Number.MAX_VALUE])('clamp %d to the smallest', (value) => {
    expect(read(value).inputs[id]).toBe(min);
    expect(read(value).problems).toEqual([
      { kind: 'belowMinimum', key: id, received: String(value), used: min },
    ]);
  });

  test.each([max + 1, max * (1 + 1e-9), 1e300, Number.MAX_VALUE])('clamp %d to the largest', (value) => {
    expect(read(value).inputs[id]).toBe(max);
    expect(read(value).problems).toEqual([
      { kind: 'aboveMaximum', key: id, received: String(value), used: max },
    ]);
  });
});

test.each(Object.keys(modelChoices) as ChoiceId[])('the choice %s takes its own values only', (id) => {
  for (const choice of modelChoices[id]) {
    expect(readInputs({ [id]: choice }).inputs[id]).toBe(choice);
    expect(readInputs({ [id]: choice }).problems).toEqual([]);
  }
  for (const wrong of ['', 'POINTS', 'constructor', 0, null, [modelChoices[id][1]]]) {
    const { inputs, problems } = readInputs({ [id]: wrong });
    expect(inputs[id]).toBe(examples.b2b[id]);
    expect(problems).toEqual([expect.objectContaining({ kind: 'notAChoice', key: id })]);
  }
});

/** What must hold for anything that comes in. */
function expectHarmless(data: unknown): void {
  const { preset, inputs, problems } = readInputs(data);
  expect(presets).toContain(preset);
  expect(Object.keys(inputs).sort()).toEqual([...inputIds].sort());
  for (const id of parameterIds) {
    expect(inputs[id], id).toBeGreaterThanOrEqual(parameter(id).min);
    expect(inputs[id], id).toBeLessThanOrEqual(parameter(id).max);
    expect(Object.is(inputs[id], -0), id).toBe(false);
  }
  for (const id of Object.keys(modelChoices) as ChoiceId[]) expect(modelChoices[id]).toContain(inputs[id]);
  for (const { key, received } of problems) {
    expect(typeof received).toBe('string');
    expect(received.length).toBeLessThanOrEqual(41);
    expect(key.length).toBeLessThanOrEqual(41);
  }
}

/** Every piece is either in force or reported. */
function expectEverythingAccounted(data: Readonly<Record<string, unknown>>): void {
  const { inputs, problems } = readInputs(data);
  const reported = problems.map(({ key }) => key);
  for (const [key, value] of Object.entries(data)) {
    const shown = key.length > 40 ? `${key.slice(0, 40)}…` : key;
    if (reported.includes(shown) || (key === 'preset' && value === undefined)) continue;
    const known = key === 'preset' || (inputIds as readonly string[]).includes(key);
    expect(known, `"${key}" is neither used nor reported`).toBe(true);
    if ((parameterIds as readonly string[]).includes(key))
      expect(inputs[key as keyof typeof inputs], key).toBe(Number(value) + 0);
  }
}

describe('hostile data', () => {
  const anyRecord = fc.dictionary(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...inputIds, 'preset') }, fc.string()),
    fc.oneof(fc.anything(), fc.double(), fc.double({ noNaN: true }).map(String)),
    { maxKeys: 25 },
  );

  test('of any kind never throws and never leaves the bounds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), anyRecord), (data) => {
        expectHarmless(data);
      }),
      { numRuns: 2_000 },
    );
  }, 30_000);

  test('is either in force or reported, piece by piece', () => {
    fc.assert(
      fc.property(anyRecord, (data) => {
        expectEverythingAccounted(data);
      }),
      { numRuns: 1_000 },
    );
  });

  test('cannot reach the prototype of anything', () => {
    const data: unknown = JSON.parse(
      '{"__proto__":{"retention":0.1},"constructor":{"prototype":{"x":1}},"toString":1,"hasOwnProperty":2}',
    );
    const { inputs, problems } = readInputs(data);
    expect(inputs).toEqual(examples.b2b);
    expect(problems.map(({ key }) => key).sort()).toEqual([
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'toString',
    ]);
    expect(({} as Record<string, unknown>)['retention']).toBeUndefined();
    expect(readInputs(Object.create({ retention: 0.1 })).inputs).toEqual(examples.b2b);
  });

  test('never changes an example', () => {
    const before = structuredClone(examples);
    readInputs({ preset: 'b2c', retention: 0.1, churnCutBasis: 'percent' });
    expect(examples).toEqual(before);
  });
});
