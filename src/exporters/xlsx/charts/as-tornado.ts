/**
 * The text of a bar chart turned into a tornado: the first row on top, both bars of a row on one line, and all of them
 * beginning at the value that they swing around.
 */
export const asTornado =
  (base: number | null) =>
  (xml: string): string => {
    const [before = '', category = '', value = ''] = xml.split(/(?=<c:catAx>|<c:valAx>)/);
    const crossing = base === null ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${base}"/>`;
    return [
      before.replace('<c:axId', '<c:gapWidth val="60"/><c:overlap val="100"/><c:axId'),
      category
        .replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>')
        .replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>')
        .replace('<c:crosses val="autoZero"/>', crossing),
      // The top is where the rows begin, so that the numbers below stand at their end.
      value.replace('<c:crosses val="autoZero"/>', '<c:crosses val="max"/>'),
    ].join('');
  };
