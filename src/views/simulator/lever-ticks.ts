import { spreadApart } from '../../charts/plugins/spread-apart';
import type { SliderScale } from '../../charts/slider-scale';
import type { Tick } from '../../components/slider-marks';
import type { LeverWords } from '../../i18n/messages/lever-words';
import { benchmarks, isSurveyed } from '../../model/benchmarks';
import { examples } from '../../model/examples';
import type { ParameterId } from '../../model/parameters';

/** A marked value of an input. */
export interface MarkedValue {
  readonly id: 'b2b' | 'b2c' | 'published' | 'parity' | 'breakEven';
  readonly value: number;
}

/** Published values of an input, worth a tick on its slider. */
export function publishedValues(id: ParameterId): readonly MarkedValue[] {
  if (isSurveyed(id)) {
    return [
      { id: 'b2c', value: benchmarks.b2c[id].value },
      { id: 'b2b', value: benchmarks.b2b[id].value },
    ];
  }
  if (id === 'purchaseValue' || id === 'reach') return [{ id: 'published', value: examples.published[id] }];
  return [];
}

const labels: Readonly<Record<MarkedValue['id'], (words: LeverWords) => string>> = {
  b2b: (words) => words.segment.b2b,
  b2c: (words) => words.segment.b2c,
  published: (words) => words.publishedTick,
  parity: () => '½',
  breakEven: () => '±0',
};

function title(mark: MarkedValue, text: string, words: LeverWords): string {
  // The name begins with what is written, for people who speak to their computer.
  const label = labels[mark.id](words);
  if (mark.id === 'parity') return words.labelled(label, words.parity(text));
  if (mark.id === 'breakEven') return words.labelled(label, words.breakEvenAt(text));
  return words.labelled(label, text);
}

/** Room that a label needs, as a part of the slider's width on a phone. */
const labelWidth = 0.1;

/** The ticks under a slider, their labels moved apart where values lie close together. */
export function leverTicks(
  marks: readonly MarkedValue[],
  scale: SliderScale,
  text: (value: number) => string,
  words: LeverWords,
): readonly Tick[] {
  const positions = marks.map((mark) => scale.position(mark.value));
  const places = spreadApart(positions, labelWidth, -labelWidth / 2, 1 + labelWidth / 2);
  return marks.map((mark, index) => ({
    id: mark.id,
    position: positions[index] ?? 0,
    labelPosition: places[index] ?? 0,
    label: labels[mark.id](words),
    title: title(mark, text(mark.value), words),
  }));
}
