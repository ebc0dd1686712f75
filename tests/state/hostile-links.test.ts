import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencies } from '../../src/i18n/currency';
import { modelChoices, type ChoiceId, type Inputs } from '../../src/model/inputs';
import { shortened } from '../../src/model/shortened';
import { simulate } from '../../src/model/simulate';
import { readLink } from '../../src/state/read-link';
import { inputsOf, openingScenario, ownInputs } from '../../src/state/scenario';
import { writeLink } from '../../src/state/write-link';
import { inputIds, oddNumbersIn, parameterIds } from '../model/any-inputs';
import { anyScenario, rangeOf } from './any-scenario';

const frame = ['v', 'view', 'lang', 'currency', 'company', 'name', 'notes', 'segment', 'preset', 's', 'seed'];
const rangeKeys = [...parameterIds.map((id) => `range.${id}`), 'range.*'];
const knownKeys: readonly string[] = [
  ...frame,
  'correlation',
  ...inputIds,
  ...inputIds.map((id) => `own.${id}`),
  ...rangeKeys,
];
const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

function expectUsable(inputs: Inputs): void {
  for (const id of parameterIds) {
    const [min, max] = rangeOf(id);
    expect(inputs[id], id).toBeGreaterThanOrEqual(min);
    expect(inputs[id], id).toBeLessThanOrEqual(max);
  }
  for (const id of Object.keys(modelChoices) as ChoiceId[]) expect(modelChoices[id]).toContain(inputs[id]);
  expect(Object.keys(inputs).sort()).toEqual([...inputIds].sort());
}

/** Reads a link and checks all that must hold whatever it says. */
function expectHarmless(fragment: string): void {
  const { scenario, language, problems } = readLink(fragment);
  expectUsable(inputsOf(scenario));
  expectUsable(ownInputs(scenario));
  expect(['b2b', 'b2c', 'own']).toContain(scenario.segment);
  expect(currencies).toContain(scenario.currency);
  expect([null, 'fi', 'en', 'sv']).toContain(language);
  expect(scenario.company.length).toBeLessThanOrEqual(80);
  for (const { received } of problems) expect(received.length).toBeLessThanOrEqual(41);
  expectEverythingReported(fragment, new Set(problems.map(({ key }) => key)));
  // What was understood can be shared again, and is understood in the same way.
  const again = readLink(writeLink(scenario, language ?? 'en'));
  expect(inputsOf(again.scenario)).toEqual(inputsOf(scenario));
}

function expectEverythingReported(fragment: string, reported: ReadonlySet<string>): void {
  const last = new Map(new URLSearchParams(fragment.replace(/^#/, '')));
  for (const [key, value] of last) {
    if (!knownKeys.includes(key)) expect(reported, `"${key}" is unknown`).toContain(shortened(key));
    const isNumber = (parameterIds as readonly string[]).includes(key.replace(/^own\./, ''));
    if (isNumber && !(decimal.test(value) && Number.isFinite(Number(value))))
      expect(reported, `${key}=${value}`).toContain(key);
  }
}

const hostileValues = [
  ...['NaN', 'Infinity', '-Infinity', '1e309', '-1e309', '1e-400', '-0', '+0', '0x10', '1_000', '1,5', '٣'],
  ...['', ' ', 'null', 'undefined', 'true', '[]', '{}', 'toString', '__proto__', '%', '\u0000', '\uD800'],
  ...[
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '9'.repeat(400),
    'x'.repeat(10_000),
    '🙂'.repeat(50),
  ],
];
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...knownKeys) },
  fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf', 'own.', 'own.own.reach', 'own.own'),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const value = fc.oneof(
  fc.constantFrom(...hostileValues),
  fc.double().map(String),
  fc.double({ min: 0, max: 1, noNaN: true }).map(String),
  fc.constantFrom(
    'b2b',
    'b2c',
    'own',
    'published',
    'points',
    'percent',
    'mid',
    'end',
    'included',
    'SEK',
    'fi',
  ),
  fc.string({ unit: 'binary' }),
);
const pairs = fc.array(fc.tuple(key, value), { maxLength: 25 });
const encoded = pairs.map((list) => `#${new URLSearchParams(list).toString()}`);
const raw = pairs.map((list) => `#${list.map(([name, text]) => `${name}=${text}`).join('&')}`);

/** A real link with some of its characters removed, doubled or replaced. */
const mutated = fc
  .tuple(
    anyScenario,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '&', '=', '%', '#', '-', 'e', '9', '.', '\u0000')), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([scenario, edits]) =>
    edits.reduce(
      (link, [place, text]) => {
        const at = place % link.length;
        return link.slice(0, at) + text + link.slice(at + 1);
      },
      writeLink(scenario, 'fi'),
    ),
  );

describe('a hostile link opens with usable values, and what was dropped is reported', () => {
  test.each([
    ['random text', fc.string({ unit: 'binary', maxLength: 300 }), 1_000],
    ['random keys and values, encoded', encoded, 1_500],
    ['random keys and values, raw', raw, 1_000],
    ['damaged real links', mutated, 1_500],
  ] as const)(
    '%s',
    (_, links, numRuns) => {
      fc.assert(
        fc.property(links, (link) => {
          expectHarmless(link);
        }),
        { numRuns },
      );
    },
    30_000,
  );

  test('and the model has results for it', () => {
    fc.assert(
      fc.property(encoded, (link) => {
        expect(oddNumbersIn(simulate(inputsOf(readLink(link).scenario)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['#%%%', '#=', '#%E0%A4%A', '#retention', '#&&&', '##v=1', '#own.=1', '#constructor=2'])(
    '%s',
    (link) => {
      expectHarmless(link);
    },
  );

  test.each(['#__proto__=1', '#own.__proto__=1', '#own.preset=b2c'])('%s', (link) => {
    expectHarmless(link);
    expect(readLink(link).problems).toHaveLength(1);
    expect(({} as Record<string, unknown>)['retention']).toBeUndefined();
  });

  test('a link of a megabyte, in well under a second', () => {
    const link = `#${Array.from({ length: 40_000 }, (_, index) => `key${index}=value${index}`).join('&')}`;
    const { scenario, problems } = readLink(link);
    expect(scenario).toEqual(openingScenario);
    expect(problems).toHaveLength(40_000);
  });

  test('a long key is shortened in every report of it', () => {
    const long = 'k'.repeat(5_000);
    for (const { key: shown } of readLink(`#${long}=1&${long}=2&own.${long}=3`).problems)
      expect(shown.length).toBeLessThanOrEqual(45);
    expect.assertions(3);
  });
});
