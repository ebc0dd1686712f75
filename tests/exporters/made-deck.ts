import { exporter } from '../../src/exporters/deck/deck';
import type { ExportSnapshot } from '../../src/exporters/export-snapshot';
import { readZip, textIn } from './read-zip';
import { exportWords, formatFor } from './taken-snapshots';

/** The files of a deck as it is made, by name. */
export const deckOf = async (snapshot: ExportSnapshot) =>
  readZip((await exporter.make(snapshot, await exportWords(snapshot.language), formatFor(snapshot))).bytes);

export type Files = Awaited<ReturnType<typeof deckOf>>;
export const slide = (files: Files, number: number) => textIn(files, `ppt/slides/slide${number}.xml`);
export const notes = (files: Files, number: number) =>
  textIn(files, `ppt/notesSlides/notesSlide${number}.xml`);
export const textsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text));
export const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The charts of the deck in order. */
export function chartFiles(files: Files) {
  const numberOf = (name: string) => Number(/^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1]);
  const names = [...files.keys()].filter((name) => !Number.isNaN(numberOf(name)));
  return names.sort((one, other) => numberOf(one) - numberOf(other)).map((name) => textIn(files, name));
}

/** Each with the names along its axis, the one at the bottom first. */
export const chartNames = (files: Files) =>
  chartFiles(files).map((xml) =>
    [...(/<c:cat>.*?<\/c:cat>/s.exec(xml)?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, name = '']) =>
      unescaped(name),
    ),
  );

/** Each with the values that its series draw. */
export function chartsOf(files: Files) {
  return chartFiles(files).map((chart) => {
    const series = chart.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
    return series.map((xml) => {
      const values = /<c:val>.*?<\/c:val>/s.exec(xml)?.[0] ?? '';
      return [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
    });
  });
}
