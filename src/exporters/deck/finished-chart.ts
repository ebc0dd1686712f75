import { labelledBars } from './bar-labels';

/**
 * What the library of the deck cannot do in a chart, done in the XML that it has written:
 *
 * - It draws all lines of a chart alike. Here every line after the first is dashed, so that no line is told apart by its
 *   colour alone.
 * - It puts the rule for the names along the axis behind its place (ECMA-376, CT_CatAx is a sequence), where some
 *   programs do not look for it.
 * - It writes the values of all bars alike: see bar-labels.ts.
 * - It lets programs break the value beside a bar into two lines.
 * - It hands over a name for every month under a line. Not every program leaves out those that the rule leaves out, so
 *   they are taken out of the picture; the workbook behind it keeps them.
 */
export const finishedChart = (xml: string): string =>
  [dashedLines, namesInPlace, fewNames, labelledBars, valuesOnOneLine].reduce(
    (text, finish) => finish(text),
    xml,
  );

const dashedLines = (xml: string): string =>
  xml.replace(/<c:lineChart>.*?<\/c:lineChart>/gs, (chart) => {
    let series = 0;
    return chart.replace(/<c:ser>.*?<\/c:ser>/gs, (line) => {
      series += 1;
      // The first outline of a series is the line itself.
      return series === 1 ? line : line.replace('<a:prstDash val="solid"/>', '<a:prstDash val="sysDash"/>');
    });
  });

const namesInPlace = (xml: string): string =>
  xml.replace(/(<c:noMultiLvlLbl val="[01]"\/>)(\s*<c:tickLblSkip [^>]*\/>)/g, '$2$1');

const valuesOnOneLine = (xml: string): string =>
  xml.replace(/<c:dLbls>.*?<\/c:dLbls>/gs, (values) =>
    values.replace(/<a:bodyPr[^>]*\/>/g, '<a:bodyPr wrap="none"/>'),
  );

const fewNames = (xml: string): string => {
  const every = Number(/<c:tickLblSkip val="(\d+)"/.exec(xml)?.[1] ?? 1);
  return xml.replace(/<c:cat>.*?<\/c:cat>/gs, (names) =>
    names.replace(/<c:pt idx="(\d+)">.*?<\/c:pt>/gs, (name, index: string) =>
      Number(index) % every === 0 ? name : '',
    ),
  );
};
