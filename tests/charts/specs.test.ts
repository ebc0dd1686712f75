import { describe, expect, test } from 'vitest';
import type { ChartCase, ChartSpec } from '../../src/charts/chart-spec';
import { cumulativeValueSpec } from '../../src/charts/specs/cumulative-value';
import { customerValueSpec } from '../../src/charts/specs/customer-value';
import { customersKeptSpec } from '../../src/charts/specs/customers-kept';
import { languages, type Language } from '../../src/i18n/language';
import { charts as en } from '../../src/i18n/messages/en/charts';
import { charts as fi } from '../../src/i18n/messages/fi/charts';
import { charts as sv } from '../../src/i18n/messages/sv/charts';
import { createNumberFormat } from '../../src/i18n/number-format';
import { plainSpaces } from '../i18n/plain-spaces';
import { chartCases, nothingBought } from './chart-cases';
import { caseWordsOf } from '../views/said';

const words = { fi, en, sv };

const specs = {
  customerValue: (input: ChartCase, language: Language) =>
    customerValueSpec(input, words[language].customerValue, createNumberFormat(language, 'EUR')),
  customersKept: (input: ChartCase, language: Language) =>
    customersKeptSpec(input, caseWordsOf[language].customersKept, createNumberFormat(language, 'EUR')),
  cumulativeValue: (input: ChartCase, language: Language) =>
    cumulativeValueSpec(input, words[language].cumulativeValue, createNumberFormat(language, 'EUR')),
};

const titles = (build: (input: ChartCase, language: Language) => ChartSpec, input: ChartCase) =>
  languages.map((language) => plainSpaces(build(input, language).title));

describe('the finding about the value of a customer', () => {
  test('names both neighbours when the own value equals one of them', () => {
    expect(titles(specs.customerValue, chartCases.asB2b)).toEqual([
      'Oma asiakas tuo yhtä paljon kuin B2B ja 37,55 € enemmän kuin B2C',
      'Your customer brings as much as B2B and €37.55 more than B2C',
      'Din kund ger lika mycket som B2B och 37,55 € mer än B2C',
    ]);
    expect(titles(specs.customerValue, chartCases.asB2c)).toEqual([
      'Oma asiakas tuo 37,55 € vähemmän kuin B2B ja yhtä paljon kuin B2C',
      'Your customer brings €37.55 less than B2B and as much as B2C',
      'Din kund ger 37,55 € mindre än B2B och lika mycket som B2C',
    ]);
  });

  test('says more and less', () => {
    expect(titles(specs.customerValue, chartCases.between)).toEqual([
      'Oma asiakas tuo 25,25 € vähemmän kuin B2B ja 12,30 € enemmän kuin B2C',
      'Your customer brings €25.25 less than B2B and €12.30 more than B2C',
      'Din kund ger 25,25 € mindre än B2B och 12,30 € mer än B2C',
    ]);
  });

  test('rounds differences in which cents are noise', () => {
    expect(titles(specs.customerValue, chartCases.above)[1]).toBe(
      'Your customer brings €370,000 more than B2B and €370,000 more than B2C',
    );
  });

  test('says so when nothing is bought and when there is no value', () => {
    expect(titles(specs.customerValue, nothingBought)).toEqual([
      'Tyytyväinen asiakas ei tuo lisämyyntiä näillä luvuilla',
      'A satisfied customer brings no extra sales at these values',
      'En nöjd kund ger ingen extra försäljning med dessa värden',
    ]);
    expect(titles(specs.customerValue, chartCases.unknownValue)).toEqual([
      'Oman asiakkaan arvoa ei voi laskea näillä luvuilla',
      'The value of your customer cannot be computed from these values',
      'Värdet av din kund kan inte beräknas med dessa värden',
    ]);
  });

  test('a difference smaller than a cent is none', () => {
    const almost = { ...chartCases.asB2b.own, satisfiedCustomerValue: { value: 375.2500001 } };
    const title = specs.customerValue({ ...chartCases.asB2b, own: almost }, 'en').title;
    expect(title).toContain('as much as B2B');
  });
});

describe('the finding about customers kept', () => {
  test('counts the customers at the horizon', () => {
    expect(titles(specs.customersKept, chartCases.asB2b)).toEqual([
      '46 asiakasta enemmän kuin ilman ohjelmaa, kun 2 vuotta on kulunut',
      '46 more customers after 2 years than without the programme',
      '46 fler kunder efter 2 år än utan programmet',
    ]);
  });

  test('one customer is singular', () => {
    expect(titles(specs.customersKept, chartCases.oneMore)).toEqual([
      '1 asiakas enemmän kuin ilman ohjelmaa, kun 2 vuotta on kulunut',
      '1 more customer after 2 years than without the programme',
      '1 fler kund efter 2 år än utan programmet',
    ]);
  });

  test('worsening churn leaves fewer', () => {
    expect(titles(specs.customersKept, chartCases.worsening)).toEqual([
      '46 asiakasta vähemmän kuin ilman ohjelmaa, kun 2 vuotta on kulunut',
      '46 fewer customers after 2 years than without the programme',
      '46 färre kunder efter 2 år än utan programmet',
    ]);
  });

  test('no difference and no customers have their own sentences', () => {
    expect(titles(specs.customersKept, chartCases.noChange)).toEqual([
      'Asiakkaita on yhtä paljon kuin ilman ohjelmaa, kun 2 vuotta on kulunut',
      'The programme does not change the number of customers over 2 years',
      'Programmet ändrar inte antalet kunder på 2 år',
    ]);
    expect(titles(specs.customersKept, chartCases.noCustomers)[1]).toBe(
      'There are no customers, so there are none to keep',
    );
  });
});

describe('the finding about payback', () => {
  test('says when the money is back', () => {
    expect(titles(specs.cumulativeValue, chartCases.asB2b)).toEqual([
      'Takaisinmaksuaika on 18 kuukautta',
      'Pays back in 18 months',
      'Pengarna är tillbaka efter 18 månader',
    ]);
  });

  test('names what is missing when it never is, and marks nothing', () => {
    expect(titles(specs.cumulativeValue, chartCases.neverBack)).toEqual([
      'Ohjelma ei maksa itseään takaisin: puuttuu 30 000 €, kun 2 vuotta on kulunut',
      'No payback: still €30,000 short after 2 years',
      'Ingen återbetalning: 30 000 € saknas efter 2 år',
    ]);
    expect(specs.cumulativeValue(chartCases.neverBack, 'fi').marks).toEqual([]);
  });

  test('knows payback at once and a case without money', () => {
    expect(titles(specs.cumulativeValue, chartCases.backAtOnce)).toEqual([
      'Tuotot kattavat kulut heti alusta alkaen',
      'Gains cover the costs from the very start',
      'Intäkterna täcker kostnaderna från första början',
    ]);
    expect(titles(specs.cumulativeValue, chartCases.noMoneyMoves)[1]).toBe(
      'No costs and no gains: the net value stays at zero',
    );
    expect(specs.cumulativeValue(chartCases.noMoneyMoves, 'en').marks).toEqual([]);
  });

  test('the mark lies on the line, at zero', () => {
    const [mark] = specs.cumulativeValue(chartCases.asB2b, 'en').marks;
    expect(mark?.x).toBeCloseTo(1.458_333, 6);
    expect(mark?.y).toBeCloseTo(0, 6);
  });
});

const everyCase = Object.entries({ ...chartCases, nothingBought }).flatMap(([name, input]) =>
  languages.flatMap((language) =>
    Object.entries(specs).map(([id, build]) => ({
      name: `${id} of ${name} in ${language}`,
      spec: build(input, language),
    })),
  ),
);

describe.each(everyCase)('$name', ({ spec }) => {
  test('has words and no broken number in any of them', () => {
    const texts = textsOf(spec);
    for (const text of [spec.title, spec.subtitle, spec.summary]) expect(text).not.toBe('');
    expect(texts.filter((text) => /NaN|undefined|null|Infinity|∞|\[object/.test(text))).toEqual([]);
  });

  test('has one value per place in every series', () => {
    const length = spec.kind === 'lines' ? spec.x.values.length : spec.categories.length;
    for (const series of spec.series) expect(series.values).toHaveLength(length);
  });

  test('the table says what the picture shows', () => {
    for (const [row, index] of placesOf(spec)) {
      spec.series.forEach((series, at) => {
        const [cell, drawn] =
          spec.kind === 'lines'
            ? [row.cells[at]?.value, series.values[index]]
            : [spec.table.rows[at]?.cells[index]?.value, series.values[index]];
        expect(cell ?? 0).toBe(drawn);
      });
    }
  });

  test('marks and ticks lie within the time shown', () => {
    if (spec.kind !== 'lines') {
      expect(spec.totals).toHaveLength(spec.categories.length);
      return;
    }
    const [start, end] = [spec.x.values[0] ?? NaN, spec.x.values.at(-1) ?? NaN];
    const values = spec.series.flatMap((line) => line.values);
    for (const x of [...spec.x.ticks, ...spec.marks.map((mark) => mark.x)]) {
      expect(x).toBeGreaterThanOrEqual(start);
      expect(x).toBeLessThanOrEqual(end);
    }
    for (const { y } of spec.marks) {
      expect(y).toBeGreaterThanOrEqual(Math.min(...values));
      expect(y).toBeLessThanOrEqual(Math.max(...values));
    }
  });
});

test('each number in a table names the result it is', () => {
  const ids = (spec: ChartSpec) =>
    spec.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.resultId ?? []));
  expect(ids(specs.customerValue(chartCases.asB2b, 'fi'))).toContain('b2c.referralPart');
  expect(ids(specs.customersKept(chartCases.asB2b, 'fi'))).toEqual(['customersKeptYearOne', 'customersKept']);
  expect(ids(specs.cumulativeValue(chartCases.asB2b, 'fi'))).toEqual(['npv']);
});

test('the last tick carries the unit of time', () => {
  const ticks = (input: ChartCase) => {
    const { x } = specs.customersKept(input, 'en');
    return x.ticks.map((tick) => plainSpaces(x.format(tick)));
  };
  expect(ticks(chartCases.asB2b)).toEqual(['now', '1', '2 years']);
  expect(ticks(chartCases.oneYear)).toEqual(['now', '3', '6', '9', '12 months']);
});

function placesOf(spec: ChartSpec): readonly (readonly [ChartSpec['table']['rows'][number], number])[] {
  if (spec.kind === 'lines')
    return spec.table.rows.map((row) => [row, spec.x.values.indexOf(Number(row.id))] as const);
  const [row] = spec.table.rows;
  return row === undefined ? [] : spec.categories.map((_, index) => [row, index] as const);
}

function textsOf(spec: ChartSpec): readonly string[] {
  const table = spec.table.rows.flatMap((row) => [row.head, ...row.cells.map((cell) => cell.text)]);
  const drawn =
    spec.kind === 'lines'
      ? [
          ...spec.x.ticks.map(spec.x.format),
          ...spec.x.values.map(spec.x.describe),
          ...spec.series.flatMap((line) => [
            line.label,
            line.endLabel,
            ...line.values.flatMap((value) => [spec.y.format(value), spec.y.describe(value)]),
          ]),
          ...spec.marks.flatMap((mark) => [mark.label, mark.valueLabel]),
        ]
      : [...spec.totalLabels, ...spec.series.flatMap((part) => [part.label, ...part.valueLabels])];
  const totals = spec.totals?.flatMap((total) => [total.label, total.text]) ?? [];
  return [spec.title, spec.subtitle, spec.summary, ...spec.table.columns, ...table, ...drawn, ...totals];
}
