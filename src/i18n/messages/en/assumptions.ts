import type { AssumptionsWords } from '../assumptions-words';

export const words: AssumptionsWords = {
  inputs: {
    retentionFollowThrough: {
      label: 'Repeat purchase: share followed through',
      hint: 'of stated',
      help: 'Of those who say they will buy again, the part that does. Studies disagree: some find intentions right on average, others that asking inflates them.',
    },
    crossSellFollowThrough: {
      label: 'Cross-sell: share followed through',
      hint: 'of stated',
      help: 'Of those who say they will buy other products too, the part that does. We found no study that measured it.',
    },
    referralFollowThrough: {
      label: 'Recommending: share followed through',
      hint: 'of stated',
      help: 'Of those who intend to recommend, the part that does. In one study 68 % intended to and 33 % did; in another firm 81 % and 30 %.',
    },
    referralConversionFollowThrough: {
      label: 'Buying on a recommendation: share followed through',
      hint: 'of stated',
      help: 'The survey asks whether a recommendation influences; few of those who hear one buy. The evidence-based value makes it 8.5 % of the people told.',
    },
    retentionDissatisfied: {
      label: 'Retention of the dissatisfied',
      hint: 'buy again anyway',
      help: 'The share of dissatisfied customers who say they will buy again anyway. It is taken off, because it does not need the programme.',
    },
    crossSellDissatisfied: {
      label: 'Cross-sell of the dissatisfied',
      hint: 'buy more anyway',
      help: 'The share of dissatisfied customers who buy other products too.',
    },
    referralRateDissatisfied: {
      label: 'Referral rate of the dissatisfied',
      hint: 'recommend anyway',
      help: 'The share of dissatisfied customers who recommend nevertheless.',
    },
    referralConversionDissatisfied: {
      label: 'Buying on their advice',
      hint: 'of the people told',
      help: 'The share of those told by a dissatisfied customer who buy.',
    },
    causalShare: {
      label: 'Caused by the experience',
      hint: 'of the difference',
      help: 'Satisfied customers differ from others in more than the experience they had. This part of the difference is counted. With figures from your own data one half is a cautious start.',
    },
    retentionOfSatisfied: {
      label: 'Yearly retention of the satisfied',
      hint: 'from your own data',
      help: 'The share of satisfied customers who are still customers after a year. Use your own records: the survey’s retention has no period and does not fit here.',
    },
    expansionValue: {
      label: 'Value of a cross-sell purchase',
      hint: 'per purchase',
      help: 'What an additional purchase of another product brings. Follows the average purchase until you set it.',
    },
    expansionMargin: {
      label: 'Margin of cross-sell',
      hint: 'of its sales',
      help: 'Gross margin of the other products. Follows the gross margin until you set it.',
    },
    incrementalReferralShare: {
      label: 'New because of the referral',
      hint: 'of referred customers',
      help: 'The part of the referred customers who would not have come anyway. The rest only save their acquisition cost.',
    },
    acquisitionCost: {
      label: 'Acquisition cost',
      hint: 'per new customer',
      help: 'What winning a customer costs without a referral. Saved for those who would have come anyway.',
    },
    referralReward: {
      label: 'Referral reward',
      hint: 'per referred customer',
      help: 'What you pay for every customer who comes by referral.',
    },
    marketSize: {
      label: 'People who can be won',
      hint: 'market size',
      help: 'How many people referrals can reach in your market at all. 0 means not given. Only used when referrals compound.',
    },
    sbgAlpha: {
      label: 'sBG α',
      hint: 'customers who leave',
      help: 'First parameter of the shifted-beta-geometric retention curve. Fitted from a column of survivors.',
    },
    sbgBeta: {
      label: 'sBG β',
      hint: 'customers who stay',
      help: 'Second parameter of the shifted-beta-geometric retention curve.',
    },
    sampleSizeB2B: {
      label: 'Respondents, B2B',
      hint: 'assumed, not published',
      help: 'How many B2B decision makers answered. The number is not published; this one is assumed.',
    },
    sampleSizeB2C: {
      label: 'Respondents, whole population',
      hint: 'assumed, not published',
      help: 'How many people of the whole population answered. The number is not published; this one is assumed.',
    },
  },
  choices: {
    revenueTiming: {
      legend: 'When does a month’s revenue come in?',
      help: 'The number of customers changes within a month. The average is the most accurate, the start the most cautious, the end the most favourable.',
      values: {
        mid: 'From the month’s average customers',
        start: 'From the customers at its start',
        end: 'From the customers at its end',
      },
      short: {
        mid: 'revenue from the month’s average',
        start: 'revenue from the month’s start',
        end: 'revenue from the month’s end',
      },
    },
    terminalValue: {
      legend: 'And after the horizon?',
      help: 'At the horizon there are still customers who would not be there without the programme. A cautious case leaves their later margin out.',
      values: {
        excluded: 'Leave out the margin after the horizon',
        included: 'Count the remaining value of those customers',
      },
      short: { excluded: 'nothing counted after the horizon', included: 'margin after the horizon counted' },
    },
    claimStrength: {
      legend: 'How much of what people say do they do?',
      help: 'The published figure stays as it is. This sets the defensible figure and the business case.',
      values: {
        evidence: 'Adjusted for evidence',
        published: 'All of it, as published',
        own: 'Own factors',
      },
      short: {
        evidence: 'claims adjusted for evidence',
        published: 'claims as published',
        own: 'claims by own factors',
      },
    },
    counterfactual: {
      legend: 'What would happen anyway?',
      help: 'Dissatisfied customers also buy again and recommend sometimes. Only the difference is the programme’s.',
      values: {
        gross: 'Take nothing off (gross)',
        incremental: 'Take off what the dissatisfied do too',
      },
      short: { gross: 'gross', incremental: 'incremental' },
    },
    retentionLever: {
      legend: 'Where does the lower churn come from?',
      help: 'Either you set the churn cut, or it follows from more satisfied customers. Never both: that would count the same customers twice.',
      values: {
        direct: 'I set the churn cut',
        satisfaction: 'It follows from more satisfied customers',
      },
      short: { direct: 'churn cut set directly', satisfaction: 'churn from satisfaction' },
    },
    referralGenerations: {
      legend: 'Do referred customers recommend too?',
      help: 'One generation is the cautious reading. Compounding needs a market size as soon as one customer brings one or more new ones.',
      values: { one: 'No, one generation', compounding: 'Yes, referrals compound' },
      short: { one: 'referrals: one generation', compounding: 'referrals compound' },
    },
    retentionShape: {
      legend: 'Do all customers leave at the same rate?',
      help: 'In reality customers differ: those who stay are the loyal ones, so retention rises with time. This changes the lifetime values in this table only.',
      values: { constant: 'Yes, one rate', sBG: 'No, customers differ (sBG)' },
      short: { constant: 'one retention rate', sBG: 'retention rises with tenure' },
    },
  },
  sections: {
    claims: 'From saying to doing',
    counterfactual: 'What would happen anyway',
    retention: 'Lower churn',
    referral: 'Referrals',
    expansion: 'Cross-sell',
    money: 'Timing',
  },
  evidence: {
    measured: 'Measured: Kumar, Petersen and Leone, Harvard Business Review 10/2007.',
    judgement: 'Our judgement: the evidence is mixed or missing. Replace it with your own data.',
    none: 'No published figure: an assumption of your own.',
  },
  evidenceRange: (low, high) => `Worth trying from ${low} to ${high}.`,
  contradiction: (implied) =>
    `These inputs contradict each other: with today’s churn and this many satisfied customers, the others’ retention would have to be ${implied}. Lower the retention of the satisfied, the satisfied share or churn. Nothing is computed until they fit.`,
  nobodyDissatisfied:
    'Everybody is satisfied already, so the others’ retention cannot be derived. Set “satisfied now” below 100 %, or set the churn cut yourself.',
  marketSizeMissing: (reproduction) =>
    `Each satisfied customer would bring ${reproduction} new ones a year, so referrals would grow without limit. Give a market size, or choose one generation.`,
  nothingTakenOff:
    'Nothing is taken off yet: the shares of dissatisfied customers below are zero. Set them, or use published ratios.',
  derivedCut: (cut) => `The churn cut that follows: ${cut}.`,
  reproduction: (reproduction) => `New customers per satisfied customer and year: ${reproduction}.`,
  diesOut: (chance) =>
    `A chain of referrals started by one customer dies out with a probability of ${chance}.`,
  moreThanArrive:
    'The additional referrals would exceed all new customers of today. Check the reach and the shares before you show this.',
  changed: (count) => `${count} changed`,
  presetDissatisfied: 'Use published ratios',
};
