/** Arguments for every message that is a function, by its path. Texts are marked so that they can be found again. */

const counted = (value: number) => ({ value, text: String(value) });
const more = { direction: 'more', difference: '‹d1›' } as const;
const less = { direction: 'less', difference: '‹d2›' } as const;
const same = { direction: 'same', difference: '' } as const;
const texts = (count: number) => Array.from({ length: count }, (_, index) => `‹${index + 1}›`);

type Calls = readonly (readonly unknown[])[];

export const samples: Readonly<Record<string, Calls>> = {
  'shell.preparedFor': [texts(1)],

  'sources.evidence.fromTo': [texts(2)],
  'sources.evidence.study.conversion': [texts(1)],
  'sources.dissatisfied.study': [texts(1)],
  'sources.dissatisfied.times': [texts(1)],
  'sources.gap.some': [[1], [3]],
  'sources.gap.worth': [texts(1)],
  'sources.gap.points': [texts(1)],
  'sources.gap.zHelp': [texts(1)],
  'sources.claims.change': [texts(3)],
  'sources.claims.ofChurn': [texts(1)],
  'sources.claims.tryItAs': [texts(1)],
  'sources.churnClaim.largest': [texts(1)],
  'sources.churnClaim.range': [texts(2)],

  'levers.resetInput': [texts(1)],
  'levers.resetGroup': [texts(1)],
  'levers.about': [texts(1)],
  'levers.valueOf': [texts(1)],
  'help.originOwn': [texts(1)],
  'levers.labelled': [texts(2)],
  'help.useValue': [texts(2)],
  'levers.sourceDate': [texts(1)],
  'levers.start': [texts(1)],
  'levers.parity': [texts(1)],
  'levers.breakEvenAt': [texts(1)],
  'help.curveRange': [texts(3)],
  'levers.churnCutBasis.points': [texts(3)],
  'levers.churnCutBasis.percent': [texts(3)],

  'answer.sentence.pays': [
    [counted(14), counted(30), null],
    [counted(1), counted(2), '‹payback›'],
  ],
  'answer.sentence.paysAnyway': [
    [counted(14), null],
    [counted(1), '‹payback›'],
  ],
  'answer.sentence.notComputable': [texts(1)],
  'answer.sentence.costsNothingEarns': [texts(1)],
  'answer.sentence.worsensButPays': [[counted(14)], [counted(1)]],
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
  'case.measures.subtitle': [[counted(7)]],
  'case.measures.points': [texts(1)],
  'case.measures.ofChurn': [texts(1)],
  'case.measures.beyondCounted': [texts(1)],
  'case.measures.beyondNotCounted': [texts(1)],
  'case.measures.severalRates': [texts(1)],
  'case.measures.lifetimeWithinHorizon': [['‹1›', counted(7)]],
  'case.formula.reproduction': [texts(1)],

  'goals.now.payback': [texts(1)],
  'goals.now.npv': [texts(1)],
  'goals.now.roi': [texts(1)],
  'goals.now.totalRevenueUplift': [texts(1)],
  'goals.atBest.payback': [texts(1)],
  'goals.atBest.npv': [texts(1)],
  'goals.atBest.roi': [texts(1)],
  'goals.atBest.totalRevenueUplift': [texts(1)],
  'goals.noAnswer': [texts(1)],
  'goals.rows.notWithinRange': [texts(2)],
  'goals.rows.beyondSlider': [texts(2)],
  'goals.rows.useFor': [texts(2)],
  'goals.rows.noEffect': [texts(1)],
  'goals.rows.points': [texts(1)],
  'goals.combined.sentence': [texts(1)],
  'goals.combined.move': [texts(3)],
  'goals.applied': [texts(2)],

  'problems.field.empty': [texts(1)],
  'problems.field.notANumber': [texts(1)],
  'problems.field.ambiguousSeparators': [texts(1)],
  'problems.field.tooLarge': [texts(1)],
  'problems.field.wrongUnit': [texts(1)],
  'problems.field.outOfRange': [texts(2)],
  'problems.field.inForce': [texts(1)],
  'problems.field.readAsShare': [texts(2)],
  'problems.field.readAsDecimal': [texts(2)],
  'linkProblems.unknownKey': [texts(1)],
  'linkProblems.notANumber': [texts(3)],
  'linkProblems.notAChoice': [texts(3)],
  'linkProblems.choiceIgnored': [texts(2)],
  'linkProblems.belowMinimum': [texts(3)],
  'linkProblems.aboveMaximum': [texts(3)],
  'linkProblems.newerVersion': [texts(1)],
  'linkProblems.repeated': [texts(1)],
  'linkProblems.tooLong': [texts(1)],
  'linkProblems.notATime': [texts(2)],
  'linkProblems.more': [[7]],

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
  'case.customersKept.more': [
    [counted(14), '‹horizon›'],
    [counted(1), '‹horizon›'],
  ],
  'case.customersKept.fewer': [
    [counted(14), '‹horizon›'],
    [counted(1), '‹horizon›'],
  ],
  'case.customersKept.same': [['‹horizon›']],
  'case.customersKept.subtitle': [['‹horizon›']],
  'case.customersKept.summary': [[{ with: '‹with›', without: '‹without›', horizon: '‹horizon›' }]],
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

  'case.waterfall.title': [texts(2)],
  'case.waterfall.summary': [[{ published: '‹1›', followed: '‹2›', incremental: '‹3›', defensible: '‹4›' }]],
  'case.waterfall.explain.followThrough': (['evidence', 'own'] as const).map((strength) => [
    strength,
    { retention: '‹1›', crossSell: '‹2›', referralRate: '‹3›', conversion: '‹4›' },
  ]),
  'case.waterfall.explain.incremental': [texts(1)],
  'case.waterfall.explain.margin': [texts(2)],
  'case.streams.title': [
    ['gain', '‹net›', counted(3)],
    ['loss', '‹net›', counted(1)],
  ],
  'case.streams.summary': [
    [{ revenue: '‹1›', grossProfit: '‹2›', cost: '‹3›', net: '‹4›', horizon: counted(3) }],
    [{ revenue: '‹1›', grossProfit: '‹2›', cost: '‹3›', net: '‹4›', horizon: counted(1) }],
  ],
  'case.streams.year': [texts(1)],
  'case.guard.twice': [texts(2)],

  'assumptions.evidenceRange': [texts(2)],
  'assumptions.contradiction': [texts(1)],
  'assumptions.marketSizeMissing': [texts(1)],
  'assumptions.derivedCut': [texts(1)],
  'assumptions.reproduction': [texts(1)],
  'assumptions.diesOut': [texts(1)],
  'assumptions.changed': [[1], [3]],

  'lifetime.fit.done': [texts(2)],
  'lifetime.fit.geometric': [texts(1)],
  'lifetime.fit.problems.notANumber': [texts(2)],
  'lifetime.fit.problems.negative': [texts(2)],
  'lifetime.fit.problems.rising': [texts(2)],
  'lifetime.fit.problems.noCustomers': [texts(1)],
  'lifetime.fit.problems.tooFewRenewals': [[]],
  'lifetime.fit.more': [texts(1)],
  'lifetime.comparison.finding': [texts(3)],

  'compare.finding.best': [texts(4)],
  'compare.finding.baselineBest': [texts(2)],
  'compare.finding.same': [texts(1)],
  'compare.notes.horizons': [texts(1)],
  'compare.names.withMark': [texts(2)],
  'compare.pick.remove': [texts(1)],
  'compare.pick.addOne': [texts(1)],
  'compare.delta.withPercent': [texts(2)],
  'compare.charts.netValue.first': [texts(2)],
  'compare.charts.netValue.allSame': [texts(1)],
  'compare.charts.netValue.summary': [texts(1)],
  'compare.charts.customerValue.most': [texts(2)],
  'compare.charts.customerValue.same': [texts(1)],
  'compare.charts.customerValue.summary': [texts(1)],
  'compare.charts.valueOf': [texts(2)],
  'compare.charts.leftOut': [texts(1)],
  'compare.why.lead': [texts(2)],
  'compare.why.most': [texts(3)],
  'compare.why.subtitle': [texts(2)],
  'compare.why.summary': [texts(4)],
  'compare.why.ends': [texts(2)],
  'compare.why.change': [texts(2)],
  'compare.why.others': [[3]],
  'compare.why.othersAre': [texts(2)],
  'compare.why.plusMinus': [texts(1)],
  'compare.why.noEffect': [texts(1)],
  'compare.why.notComputable': [texts(2)],
  'compare.why.refining': [texts(1)],
  'compare.why.refined': [texts(1)],
  'compare.inputs.percentOfChurn': [texts(1)],
  'compare.inputs.change': [texts(3)],
};

/** What the reader must find of the arguments in the text: marked texts, counts, and whole numbers. */
export function partsToFind(argument: unknown): readonly string[] {
  // A text that is not marked is a choice, which a message words in its own way.
  if (typeof argument === 'string') return argument.includes('‹') ? [argument] : [];
  if (typeof argument === 'number') return [String(argument)];
  if (typeof argument !== 'object' || argument === null) return [];
  if ('direction' in argument && 'difference' in argument) return partsToFind(argument.difference);
  if ('text' in argument) return partsToFind(argument.text);
  return Object.values(argument).flatMap(partsToFind);
}
