import { beforeAll, describe, expect, test } from 'vitest';
import type { InputTexts } from '../../src/i18n/input-texts';
import { distributionSpec } from '../../src/charts/specs/distribution';
import { exceedanceSpec } from '../../src/charts/specs/exceedance';
import { fanSpec } from '../../src/charts/specs/fan';
import { tornadoSpec } from '../../src/charts/specs/tornado';
import { resultWriter, shareText } from '../../src/charts/specs/uncertain-result';
import { varianceSharesSpec } from '../../src/charts/specs/variance-shares';
import { frequencyPath } from '../../src/charts/frequency-path';
import { languages } from '../../src/i18n/language';
import type { UncertaintyWords } from '../../src/i18n/messages/uncertainty-words';
import { createNumberFormat } from '../../src/i18n/number-format';
import { loadPart } from '../../src/i18n/part-words';
import { examples } from '../../src/model/examples';
import { prepareRun, uncertainResultIds } from '../../src/model/uncertainty/run-plan';
import { InPageRunner } from '../../src/workers/in-page-runner';
import type { Findings } from '../../src/workers/study';
import { plainSpaces } from '../i18n/plain-spaces';

const plan = prepareRun({
  inputs: examples.b2b,
  isSet: () => false,
  ranges: {
    churnCut: { kind: 'pert', low: 0, high: 0.05 },
    grossMargin: { kind: 'triangular', low: 0.3, high: 0.5 },
    investmentOneOff: { kind: 'pert', low: 50_000, high: 90_000 },
  },
  seed: 3,
});
const runner = new InPageRunner({ now: () => 0, rest: () => Promise.resolve() });
let findings: Findings;
beforeAll(async () => {
  const found = await runner.run({
    plan,
    other: plan,
    draws: 8_192,
    result: 'npv',
    target: 0,
    wantsExceedance: true,
    shareDraws: 1024,
  });
  if (found === null) throw new Error('nobody gave it up');
  findings = found;
});

const texts: InputTexts = { name: (id) => `‹${id}›`, value: (id, inputs) => `${id} ${String(inputs[id])}` };

describe.each(languages)('in %s', (language) => {
  const format = createNumberFormat(language, 'EUR');
  const write = resultWriter('npv', format);
  let words: UncertaintyWords;
  beforeAll(async () => {
    const { uncertainty } = await loadPart('uncertainty', language);
    if (uncertainty === undefined) throw new Error('the words are there');
    words = uncertainty;
  });
  const distribution = () =>
    distributionSpec(
      {
        id: 'npv',
        result: 'NPV',
        summary: findings.summary.results.npv,
        valid: findings.summary.valid,
        point: findings.tornado.base,
        drawn: [{ id: 'own', name: 'Own', histogram: findings.distribution, draws: findings.summary.valid }],
      },
      words.distribution,
      words.percentiles,
      write,
    );

  test('the distribution says between which values eight draws in ten lie, and marks the median and the point', () => {
    const spec = distribution();
    const { p10, p50, p90 } = findings.summary.results.npv ?? { p10: NaN, p50: NaN, p90: NaN };
    expect(spec.title).toContain(write.text(p10));
    expect(spec.title).toContain(write.text(p90));
    expect(spec.summary).toContain(write.text(p50));
    expect(spec.marks.map(({ id, value }) => [id, value])).toEqual([
      ['p10', p10],
      ['p50', p50],
      ['p90', p90],
      ['point', findings.tornado.base],
    ]);
  });

  test('its table has the same draws as its picture', () => {
    const spec = distribution();
    const { series, table } = spec;
    const area = series[0]?.densities.reduce((sum, density) => sum + density * (series[0]?.width ?? 0), 0);
    const shares = table.rows.reduce((sum, { cells }) => sum + (cells[1]?.value ?? NaN), 0);
    expect(shares).toBeCloseTo(area ?? NaN, 9);
    expect(shares).toBeGreaterThan(0.99);
    expect(table.rows.length).toBeLessThanOrEqual(20);
  });

  test('a result without a value, and one that is always the same, are said in words', () => {
    const of = (summary: Findings['summary']['results']['npv']) =>
      distributionSpec(
        { id: 'npv', result: 'NPV', summary, valid: summary?.count ?? 0, point: null, drawn: [] },
        words.distribution,
        words.percentiles,
        write,
      );
    expect(of(null).title).toBe(words.distribution.none);
    expect(of(null).table.rows).toEqual([]);
    const { npv } = findings.summary.results;
    expect(npv && of({ ...npv, histogram: null }).title).toBe(
      words.distribution.same(write.text(npv?.p50 ?? NaN)),
    );
  });

  test('a result that only some draws have says how many, and means those by eight in ten', () => {
    const { paybackYears } = findings.summary.results;
    if (paybackYears === null) throw new Error('some draws pay back');
    const years = resultWriter('paybackYears', format);
    const drawn = [{ id: 'own', name: 'Own', histogram: paybackYears.histogram, draws: paybackYears.count }];
    const of = (summary: typeof paybackYears) =>
      distributionSpec(
        { id: 'paybackYears', result: 'Payback', summary, valid: summary.count * 4, point: null, drawn },
        words.distribution,
        words.percentiles,
        years,
      );
    const { p10, p50, p90 } = paybackYears;
    const [low, high, quarter] = [years.text(p10), years.text(p90), years.share(0.25)];
    expect(of(paybackYears).title).toBe(words.distribution.titleOf(quarter, low, high));
    expect(of(paybackYears).title).toContain(quarter);
    expect(of(paybackYears).subtitle).toBe(words.distribution.subtitleOf('Payback'));
    expect(of({ ...paybackYears, histogram: null }).title).toBe(
      words.distribution.sameOf(quarter, years.text(p50)),
    );
  });

  test('the fan marks when the money is back in eight of ten draws, and says it', () => {
    const { fan, results } = findings.summary;
    const { paybackYears } = results;
    if (paybackYears === null) throw new Error('some draws pay back');
    const of = (payback: typeof paybackYears | null) =>
      fanSpec({ fan, payback, other: null }, words.fan, words.percentiles, format);
    const { p10, p50, p90 } = paybackYears;
    expect(of(paybackYears).marks.map(({ x, y }) => [x, y])).toEqual([
      [p10, 0],
      [p50, 0],
      [p90, 0],
    ]);
    for (const years of [p10, p50, p90]) expect(of(paybackYears).subtitle).toContain(format.duration(years));
    expect(of(null).marks).toEqual([]);
    expect(of(null).subtitle).toBe(words.fan.subtitle(format.number(fan.draws)));
  });

  test('a tornado in which nothing moves says whether there are no ranges, no effects or no results', () => {
    const bar = { ...(findings.tornado.bars[0] ?? { id: 'reach', p10: 1, p90: 2, isMonotone: true }) };
    const titleOf = (bars: typeof findings.tornado.bars) =>
      tornadoSpec(
        { result: 'NPV', tornado: { base: null, bars }, inputs: plan.inputs },
        texts,
        words.tornado,
        write,
      ).title;
    expect(titleOf([])).toBe(words.tornado.none);
    expect(titleOf([{ ...bar, atP10: 5, atP90: 5, swing: 0 }])).toBe(words.tornado.still);
    expect(titleOf([{ ...bar, atP10: null, atP90: null, swing: null }])).toBe(words.tornado.noEnds);
  });

  test('the fan ends where its lines end, and its table has the same values', () => {
    const { fan, results } = findings.summary;
    const spec = fanSpec(
      { fan, payback: results.paybackYears, other: { name: 'Other', fan } },
      words.fan,
      words.percentiles,
      format,
    );
    expect(spec.series.map(({ id }) => id)).toEqual(['p90', 'p75', 'p50', 'p25', 'p10', 'other']);
    expect(spec.title).toContain(format.signedHeadlineMoney(fan.p10.at(-1) ?? NaN));
    expect(spec.table.rows.at(-1)?.cells.map(({ value }) => value)).toEqual(
      [fan.p90, fan.p75, fan.p50, fan.p25, fan.p10].map((line) => line.at(-1)),
    );
    expect(spec.table.rows).toHaveLength(4);
  });

  test('a fan of no draws has no lines and says why', () => {
    const none = { years: [0, 1], p10: [NaN], p25: [NaN], p50: [NaN], p75: [NaN], p90: [NaN], draws: 0 };
    const spec = fanSpec({ fan: none, payback: null, other: null }, words.fan, words.percentiles, format);
    expect(spec.series).toEqual([]);
    expect(spec.title).toBe(words.fan.unknown);
  });

  test('the tornado names the input at both ends of each bar, and begins with the longest', () => {
    const spec = tornadoSpec(
      { result: 'NPV', tornado: findings.tornado, inputs: plan.inputs },
      texts,
      words.tornado,
      write,
    );
    expect(spec.title).toContain('‹churnCut›');
    const [first] = spec.bars;
    const [bar] = findings.tornado.bars;
    expect(first?.leftText).toContain(`churnCut ${String(Number(bar?.p10.toPrecision(3)))}`);
    expect(first?.rightText).toContain(write.text(bar?.atP90 ?? NaN));
    expect(spec.bars.every(({ from, to }) => (from ?? 0) <= (to ?? 0))).toBe(true);
    // A larger investment is the lower result: it stands on the left.
    expect(spec.bars.find(({ id }) => id === 'investmentOneOff')?.leftText).toMatch(/investmentOneOff [67]/);
    expect(spec.table.rows).toHaveLength(findings.tornado.bars.length);
  });

  test('a bar that turns back in between is marked; one without a value says so', () => {
    const [bar] = findings.tornado.bars;
    if (bar === undefined) throw new Error('there is a bar');
    const odd = { ...bar, isMonotone: false, atP10: null, swing: null };
    const spec = tornadoSpec(
      { result: 'ROI', tornado: { base: 1, bars: [odd] }, inputs: plan.inputs },
      texts,
      words.tornado,
      write,
    );
    expect(spec.bars[0]?.note).toBe(words.tornado.turns);
    expect(spec.bars[0]?.leftText).toContain(words.tornado.unknown);
    expect(spec.title).toBe(words.tornado.noEnds);
  });

  test('the shares of variance name the input to measure next', () => {
    if (findings.shares === null) throw new Error('nothing is correlated');
    const spec = varianceSharesSpec(findings.shares, 'NPV', texts, words.shares, write);
    expect(spec.title).toContain(`‹${String(findings.shares.measureNext)}›`);
    expect(spec.bars.every(({ first, total }) => first <= 1 && total <= 1)).toBe(true);
    expect(spec.table.rows).toHaveLength(3);
  });

  test('the exceedance curve falls from all draws to none', () => {
    if (findings.exceedance === null) throw new Error('it was asked for');
    const spec = exceedanceSpec(findings.exceedance, 'NPV', words.exceedance, write);
    const values = spec.series[0]?.values ?? [];
    expect([values[0], values.at(-1)]).toEqual([1, 0]);
    expect(spec.table.rows).toHaveLength(11);
    expect(spec.summary).toContain(write.text(findings.exceedance.values[50] ?? NaN));
  });

  test.each(uncertainResultIds)('%s is written in its unit', (id) => {
    const { text, axis, difference } = resultWriter(id, format);
    for (const writer of [text, axis, difference]) expect(writer(1.5)).toMatch(/\d/);
  });
});

test('a share is never rounded to certainty', () => {
  const format = createNumberFormat('en', 'EUR');
  const said = [0, 0.0004, 0.3, 0.9997, 1].map((share) => plainSpaces(shareText(share, format)));
  expect(said).toEqual(['0%', '0.04%', '30%', '99.97%', '100%']);
});

test('the outline of a histogram steps from the ground over each interval and back', () => {
  const one = { id: 'a', label: '', color: 'accent', from: 0, width: 1, densities: [1, 2] } as const;
  const path = frequencyPath(
    one,
    (value) => value * 10,
    (density) => 20 - density,
  );
  expect(path).toBe('M0.0,20.0V19.0H10.0V18.0H20.0V20.0Z');
});
