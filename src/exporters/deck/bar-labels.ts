/** The value of a bar, and the text that the page writes in it. */
export interface LabelledValue {
  readonly value: number;
  readonly text: string;
}

const betweenBars = '\n';
const betweenSeries = '\n\n';
/** As a share of a value: nearer than this is the same value, whatever digits a program keeps. */
const hair = 1e-6;
/** Less than a cent is not drawn. */
const least = 0.01;

/**
 * The number formats of all bars in one text, because the library takes only one format for a chart: the plain one first,
 * then those of each series. `labelledBars` takes them apart again.
 *
 * A bar shows the text of the page, rounded as its headlines are, as long as its value is the one that was exported; a
 * value that somebody types into the chart's table shows itself.
 *
 * @example barLabels('#,##0', [[{ value: 2372.5, text: '2,370' }]]) // '#,##0' and '[<2372.4976…]#,##0;[>2372.5023…]#,##0;"2,370"'
 */
export const barLabels = (plain: string, series: readonly (readonly LabelledValue[])[]): string =>
  [plain, ...series.map((bars) => bars.map((bar) => labelCode(plain, bar)).join(betweenBars))].join(
    betweenSeries,
  );

function labelCode(plain: string, { value, text }: LabelledValue): string {
  if (value < least) return plain;
  const [low, high] = [value * (1 - hair), value * (1 + hair)].map((end) => end.toFixed(9));
  return `[<${low ?? ''}]${plain};[>${high ?? ''}]${plain};"${text.replaceAll('"', '')}"`;
}

/** Gives each bar of a chart its own format, where `barLabels` has written them. */
export function labelledBars(xml: string): string {
  const codes = /<c:dLbls>\s*<c:numFmt formatCode="([^"]*)"/.exec(xml)?.[1] ?? '';
  const [plain = '', ...series] = codes.split(betweenSeries);
  if (series.length === 0) return xml;
  let at = 0;
  return xml
    .replace(/<c:ser>.*?<\/c:ser>/gs, (one) => {
      const bars = series[at]?.split(betweenBars) ?? [];
      at += 1;
      return one.replace(/<c:dLbls>(.*?)<\/c:dLbls>/s, (_, labels: string) => {
        const own = bars.map((code, index) => {
          // A single label knows no lines that lead to it (ECMA-376, CT_DLbl).
          const label = labels.replace(codes, () => code).replace(/<c:showLeaderLines [^>]*\/>/, '');
          return `<c:dLbl><c:idx val="${index}"/>${label}</c:dLbl>`;
        });
        return `<c:dLbls>${own.join('')}${labels}</c:dLbls>`;
      });
    })
    .replaceAll(codes, () => plain);
}
