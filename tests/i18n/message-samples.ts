/** Arguments for every message that is a function, by its path. Texts are marked so that they can be found again. */

const counted = (value: number) => ({ value, text: String(value) });
const more = { direction: 'more', difference: '‹d1›' } as const;
const less = { direction: 'less', difference: '‹d2›' } as const;
const same = { direction: 'same', difference: '' } as const;
const texts = (count: number) => Array.from({ length: count }, (_, index) => `‹${index + 1}›`);

type Calls = readonly (readonly unknown[])[];

export const samples: Readonly<Record<string, Calls>> = {
  'shell.preparedFor': [texts(1)],

  'levers.resetInput': [texts(1)],
  'levers.resetGroup': [texts(1)],
  'levers.about': [texts(1)],
  'levers.valueOf': [texts(1)],
  'levers.originOwn': [texts(1)],
  'levers.labelled': [texts(2)],
  'levers.useValue': [texts(2)],
  'levers.sourceDate': [texts(1)],
  'levers.start': [texts(1)],
  'levers.parity': [texts(1)],
  'levers.breakEvenAt': [texts(1)],
  'levers.curveRange': [texts(3)],
  'levers.churnCutBasis.points': [texts(3)],
  'levers.churnCutBasis.percent': [texts(3)],
  'levers.assumptionsSummary': [texts(2)],

  'answer.sentence.pays': [
    [counted(14), counted(30), null],
    [counted(1), counted(2), '‹payback›'],
  ],
  'answer.sentence.breaksEven': [[counted(14)], [counted(1)]],
  'answer.sentence.fallsShort': [
    [counted(14), counted(3), counted(7)],
    [counted(1), counted(0), counted(7)],
  ],
  'answer.sentence.cannotPay': [[counted(7)]],
  'answer.sentence.paysFromCut': [texts(2)],
  'answer.sentence.fallsShortOfCut': [['‹1›', '‹2›', counted(7)]],
  'answer.sentence.costsNothing': [[counted(14)], [counted(1)]],
  'answer.sentence.worsens': [
    [counted(14), true],
    [counted(1), false],
  ],
  'answer.figures.revenueUplift': [[counted(7)]],
  'answer.figures.npv': [[counted(7)]],
  'answer.measures.subtitle': [[counted(7)]],
  'answer.measures.points': [texts(1)],
  'answer.measures.ofChurn': [texts(1)],
  'answer.measures.beyondCounted': [texts(1)],
  'answer.measures.beyondNotCounted': [texts(1)],
  'answer.measures.severalRates': [texts(1)],
  'answer.measures.lifetimeWithinHorizon': [['‹1›', counted(7)]],
  'answer.formula.reproduction': [texts(1)],

  'problems.field.empty': [texts(1)],
  'problems.field.notANumber': [texts(1)],
  'problems.field.ambiguousSeparators': [texts(1)],
  'problems.field.tooLarge': [texts(1)],
  'problems.field.wrongUnit': [texts(1)],
  'problems.field.outOfRange': [texts(2)],
  'problems.field.inForce': [texts(1)],
  'problems.field.readAsShare': [texts(2)],
  'problems.field.readAsDecimal': [texts(2)],
  'problems.link.unknownKey': [texts(1)],
  'problems.link.notANumber': [texts(3)],
  'problems.link.notAChoice': [texts(3)],
  'problems.link.choiceIgnored': [texts(2)],
  'problems.link.belowMinimum': [texts(3)],
  'problems.link.aboveMaximum': [texts(3)],
  'problems.link.newerVersion': [texts(1)],
  'problems.link.repeated': [texts(1)],
  'problems.link.tooLong': [texts(1)],
  'problems.link.more': [[7]],

  'explanations.labels.more': [texts(1)],
  'explanations.labels.back': [texts(1)],
  'explanations.labels.ofSegment': [texts(1)],

  'charts.customerValue.title': [
    [{ b2b: more, b2c: less }],
    [{ b2b: same, b2c: more }],
    [{ b2b: same, b2c: same }],
  ],
  'charts.customerValue.subtitle': [texts(2)],
  'charts.customerValue.summary': [[{ own: '‹own›', b2b: '‹b2b›', b2c: '‹b2c›' }]],
  'charts.customersKept.more': [
    [counted(14), '‹horizon›'],
    [counted(1), '‹horizon›'],
  ],
  'charts.customersKept.fewer': [
    [counted(14), '‹horizon›'],
    [counted(1), '‹horizon›'],
  ],
  'charts.customersKept.same': [['‹horizon›']],
  'charts.customersKept.subtitle': [['‹horizon›']],
  'charts.customersKept.summary': [[{ with: '‹with›', without: '‹without›', horizon: '‹horizon›' }]],
  'charts.cumulativeValue.payback': [texts(1)],
  'charts.cumulativeValue.never': [texts(2)],
  'charts.cumulativeValue.subtitle': [
    [{ horizon: '‹horizon›', beyondHorizon: false }],
    [{ horizon: '‹horizon›', beyondHorizon: true }],
  ],
  'charts.cumulativeValue.summary': [
    [{ net: '‹net›', discounted: '‹discounted›', rate: '‹rate›', horizon: '‹horizon›' }],
  ],
  'charts.cumulativeValue.discountedAt': [texts(1)],
};

/** What the reader must find of the arguments in the text: marked texts, counts, and whole numbers. */
export function partsToFind(argument: unknown): readonly string[] {
  if (typeof argument === 'string') return argument === '' ? [] : [argument];
  if (typeof argument === 'number') return [String(argument)];
  if (typeof argument !== 'object' || argument === null) return [];
  if ('direction' in argument && 'difference' in argument) return partsToFind(argument.difference);
  if ('text' in argument) return partsToFind(argument.text);
  return Object.values(argument).flatMap(partsToFind);
}
