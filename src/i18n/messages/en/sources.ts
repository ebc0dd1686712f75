import type { SourcesWords } from '../sources-words';
import { rich, strong } from '../../rich-text';

export const words: SourcesWords = {
  heading: 'Can I believe it?',
  lead: 'Where every number comes from, what it really measures, and what it leaves open. Read it before somebody else asks.',
  measure: 'Measure',
  basis: 'Basis',
  benchmarks: {
    title: 'What people say: the survey behind the formula',
    lead: 'These shares are answers to a survey. They tell what people expect of themselves after a good experience, not what they did. No period is named, so “buys again” is not a yearly retention rate.',
    formula:
      'Value of one satisfied customer = average purchase × (retention + cross-sell + referral rate × reach k × referral conversion). It is revenue of one purchase cycle: before costs, and with nothing taken off for what would have been sold anyway.',
    asPublished: 'As published',
    wording: {
      retention: '“81% of Finnish consumers return to buy again after a positive experience.”',
      crossSell: '“49% are likely to try other products or services from the same company.”',
      referralRate: '“67% share their positive experience with friends”',
      referralConversion:
        '“62% say a friend’s recommendation influences their own purchase decision.” Influence is not yet a purchase.',
      reach:
        '“Let’s assume the average purchase value is A euros, and a recommendation reaches k people.” The example takes five.',
    },
    wordingNote:
      'Quoted from the article on consumers. The questionnaire is not published, and neither is the wording put to B2B decision makers.',
    kinds: { stated: 'stated', illustration: 'worked example, not measured' },
    sourceOf: { b2b: 'Source of the B2B shares', b2c: 'Source of the B2C shares' },
    facts: { asked: 'Who was asked', published: 'Published', respondents: 'Respondents', page: 'Page' },
    population: {
      b2b: 'Finnish B2B decision makers. They are part of the population, not a group beside it.',
      b2c: 'Finnish consumers, that is the whole population. We call them B2C.',
    },
    notPublished: 'not published',
    rest: 'All other starting values of the simulator are examples and say so. Replace them with your own.',
  },
  evidence: {
    title: 'What people do: how much of it they follow through',
    lead: 'The business case does not take the survey at its word. It multiplies each share by the part that people can be expected to do. You can set the parts yourself.',
    likeliest: 'Likeliest',
    range: 'Range',
    fromTo: (from, to) => `${from} – ${to}`,
    names: {
      retention: 'Retention, part followed through',
      crossSell: 'Cross-sell, part followed through',
      referralRate: 'Referral rate, part followed through',
      effectiveConversion: 'Referral conversion, the share itself',
    },
    notes: {
      retention:
        'Studies disagree: some find intentions unbiased on average, others find that merely asking changes what people do. This is our reading.',
      crossSell: 'We found no study. This is our judgement until your own data say it better.',
      referralRate: 'Two companies compared what customers meant to do with what they did.',
      effectiveConversion:
        'It replaces the published share. The same study tells how many recommenders brought a customer; summaries of it can be read in two ways, and the range covers both.',
    },
    kinds: { measured: 'measured', judgement: 'our judgement' },
    noSource: 'no source found',
    study: {
      title: 'The study on recommendations',
      firm: 'Company',
      firms: { financialServices: 'Financial services', telecom: 'Telecom' },
      customers: 'Customers studied',
      intended: 'Meant to recommend',
      recommended: 'Did recommend',
      brought: 'Brought a new customer',
      realised: 'Did, of those who meant to',
      conversion: (reach) => `Conversion this means if k = ${reach}`,
    },
  },
  dissatisfied: {
    title: 'What dissatisfied customers do anyway',
    lead: 'A dissatisfied customer buys again now and then, too. Only the difference is worth money. Until you know it from your own customers, a large international survey gives an idea of its size.',
    study: (respondents) =>
      `${respondents} consumers in 26 countries rated recent experiences with one to five stars and said how likely they were to recommend the company and to purchase more. The ratios compare five stars with one or two.`,
    ratio: 'Ratio',
    times: (ratio) => `${ratio} times`,
    satisfied: 'Satisfied, in your scenario',
    dissatisfied: 'Dissatisfied, by the ratio',
    kinds: {
      stated: 'stated, same question',
      nearest: 'stated, nearest question: “purchase more”',
      none: 'no published figure: taken as equal',
    },
    behaviour: {
      retention: 'Buys again',
      crossSell: 'Buys other products',
      referralRate: 'Recommends',
      referralConversion: 'Those told buy',
    },
    caveat:
      'These are intentions, and an association rather than a cause. Three and four stars are left out, so the difference is rather too large than too small.',
    use: 'Use these shares in the simulator',
  },
  gap: {
    title: 'Is the gap between B2B and B2C more than noise?',
    none: rich`${strong('No.')} With this many respondents none of the four gaps is larger than chance can make it.`,
    some: (count) =>
      count === 1
        ? rich`${strong('Hardly.')} With this many respondents ${count} of the four gaps is larger than chance can make it.`
        : rich`${strong('Partly.')} With this many respondents ${count} of the four gaps are larger than chance can make them.`,
    all: rich`${strong('Yes.')} With this many respondents all four gaps are larger than chance can make them.`,
    worth: (money) =>
      `At your average purchase and reach, the four gaps together make ${money} per satisfied customer.`,
    respondents: { b2b: 'Respondents, B2B', b2c: 'Respondents, B2C' },
    assumed: 'Assumed, not published. Move the sliders to see what it would take.',
    points: (points) => `${points} pp`,
    gap: 'Gap',
    z: 'z',
    beyondChance: 'More than chance?',
    yes: 'yes',
    no: 'no',
    needed: 'Respondents needed in each group',
    zHelp: (limit) =>
      `z tells how many standard errors the gap spans. From ${limit} upwards chance alone makes such a gap in fewer than one survey in twenty.`,
    subset:
      'B2B decision makers are part of the population, while the test takes the groups as separate. Treat it as a rough guide.',
  },
  claims: {
    title: 'Claims you will hear, run with your numbers',
    lead: 'Each claim with what we could trace of it, who disagrees, and a button that loads it into your scenario. Back in the browser takes it out again.',
    origin: 'Where it comes from',
    origins: {
      found: 'traced',
      elsewhere: 'traced to something else',
      repeated: 'repeated without a study',
      notFound: 'origin not found',
    },
    dispute: 'Who disagrees, and why',
    model: 'In this model',
    loads: 'Loads',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    ofChurn: (percent) => `${percent} of churn`,
    tryIt: 'Try it with my numbers',
    tryItAs: (variant) => `Try it with my numbers: ${variant}`,
    cannot: 'Your plan keeps no customers, so there is no cost per customer kept to start from.',
    items: {
      churnAndProfit: {
        claim: '5 percent less churn brings 25–95 percent more profit',
        origin:
          'Reichheld and Sasser (1990) and Reichheld (1996). They count percentage points of retention, not percent of churn, and the lifetime value of one customer, not the profit of a company. Nothing is spent to get there.',
        dispute:
          'Byron Sharp: going from ten percent churn to five halves it. The figures are arithmetic on an assumed customer, not a measurement of firms. Ipsos lists it among the myths of loyalty.',
        model:
          'Both readings can be calculated. Below are your churn, margin, revenue and discount rate in each of them.',
      },
      acquisitionCost: {
        claim: 'A new customer costs 5–25 times as much as keeping one',
        origin:
          'The earliest trace of the fivefold is research by TARP in Washington in the late 1980s, which we could not find itself. For the 25 we found only pages that repeat it.',
        dispute:
          'Keiningham and colleagues call it a myth: costs are put down to winning or keeping as it suits. Ron Shevlin: the ratio differs by industry and nobody can say which costs count as keeping. Peter Fader: decide by future value, not by cost.',
        model:
          'In a business case the cost of winning a customer counts only where a referral saves it. The button therefore also takes every referred customer as one you would have won anyway. “Keeping one” is what your plan costs per year, divided by the customers it keeps per year.',
      },
      referredCustomers: {
        claim:
          'Referred customers stay 37 percent longer, convert four times as well and buy 18 percent more',
        origin:
          'Pages credit the 37 percent to Deloitte and give no study; the same goes for the four times. The 18 percent looks like Schmitt, Skiera and Van den Bulte (2011): referred customers of a German bank were 18 percent less likely to leave, and at least 16 percent more valuable.',
        dispute:
          'The same research group: the advantage in margin fades, and churn is lower only while the person who referred them stays. In the study by Kumar and colleagues few recommendations brought a customer.',
        model:
          'Referred customers are taken as customers like any others, so longer stays and larger purchases have no place in it. The button loads the conversion alone: four times the part followed through, at most all of it.',
      },
      loyalCustomers: {
        claim: 'Loyal customers are 67 percent more likely to buy and 92 percent more likely to recommend',
        origin:
          'We found no study that says so. Both numbers exist elsewhere: Bain and Mainspring saw returning apparel shoppers spend 67 percent more in months 31–36 than in the first six, and in a Nielsen survey 92 percent trusted recommendations of people they know.',
        dispute: 'We found nobody who examined it. A claim without a study cannot be checked.',
        model:
          'Taken at its word it says what others do compared with the loyal. The button loads it as the shares of those who are not satisfied, and the case then counts the difference only.',
      },
      firstThirtyDays: {
        claim: 'Customers who see value in their first 30 days renew 12 percent more',
        origin:
          'Origin not found. Guides to onboarding say that early value leads to renewals; we found none with this number and a study behind it.',
        dispute:
          'We found nobody who examined it. Customers who see value early may be those who would have stayed in any case.',
        model:
          'Renewal is what is left after churn. The button loads the cut in churn, in percentage points, that makes renewal 1.12 times what it is now. The model has one churn for all customers, so this is more than the claim says.',
      },
      trustInPeers: {
        claim: '83 percent trust recommendations of people they know',
        origin:
          'Nielsen 2015: 83 percent of 30,000 online respondents in 60 countries trust recommendations of friends and family completely or somewhat.',
        dispute:
          'Nobody doubts the number, but trusting is not buying. In the study by Kumar and colleagues only 12–14 percent brought a new customer.',
        model:
          'The nearest thing is the share that a recommendation influences. The published headline rises; the business case does not move, because there the conversion comes from what people did.',
      },
      customerSuccess: {
        claim: 'Companies with a customer success team get 67 percent more expansion revenue',
        origin: 'Origin not found. We found many pages on the subject and none with this number and a study.',
        dispute:
          'We found nobody who examined it. Companies that can afford such a team may differ in other ways, too.',
        model:
          'The button loads 67 percent more value per extra purchase, which makes the expansion revenue of the case 67 percent larger. The cost of a team is not loaded: add it to the plan.',
      },
    },
    variants: {
      points: 'five percentage points',
      percent: 'five percent of churn',
      fivefold: 'five times',
      twentyFivefold: '25 times',
      convertFourfold: 'convert four times as well',
      loyal: 'loyal against others',
      renewal: 'renewal times 1.12',
      trust: 'trust as conversion',
      expansion: '67 percent more per extra purchase',
    },
  },
  churnClaim: {
    caption: 'One new customer with your numbers, in both readings',
    now: 'Now',
    points: '5 percentage points less',
    percent: '5 percent of churn less',
    churn: 'Churn per year',
    lifetimeValue: 'Lifetime value, margin',
    uplift: 'More than now',
    largest: (percent) =>
      `Five percent of churn can never add more than ${percent} to lifetime value, whatever churn and discount rate are.`,
    table: 'What five percentage points add to lifetime value',
    tableCorner: 'Churn now, by discount rate',
    range: (low, high) =>
      `25 percent comes out when churn and discount rate add up to ${low}, 95 percent when they add up to ${high}. That is a company with little churn and cheap money.`,
  },
  notModelled: {
    title: 'What this does not model',
    lead: 'A simulator is useful when you know where it ends. These things are left out.',
    items: {
      price: 'Prices. Satisfied customers may accept higher ones; nothing of that is counted.',
      competition: 'Competitors. They may improve too, and keep your churn where it was.',
      badWord: 'Bad word of mouth. Dissatisfied customers recommend less here, but they never warn anybody.',
      costToServe:
        'Cost to serve. Customers who stay longer cost the same each year as they do now; only your margin says how much.',
      cause:
        'Proof of cause. Satisfied customers may stay for reasons that also make them satisfied. You can set how much of the difference is due to experience.',
      time: 'Seasons, trends and good years. Churn and revenue per customer are the same every year apart from the ramp-up.',
      equalCustomers:
        'Differences between customers. In the business case every customer is the average one.',
      capacity: 'Capacity. Whoever is kept or won can be served.',
      taxes: 'Taxes, inflation and financing.',
    },
  },
  glossary: {
    title: 'Glossary',
    lead: 'The terms of the field as this page uses them, and what they are called in the other languages.',
    term: 'Term',
    meaning: 'Meaning here',
    otherLanguages: 'In other languages',
    meanings: {
      retentionRate:
        'Share of customers who are still customers after a year. The survey’s “buys again” has no period.',
      churnRate: 'Share of the customers at the start of a year who leave during it; what retention leaves.',
      crossSell: 'Purchases of other products or services than the first.',
      referralRate: 'Share of satisfied customers who tell others.',
      reach: 'How many people one recommender tells.',
      referralConversion: 'Share of those told who buy. The survey asks about influence, which is more.',
      netPresentValue:
        'Gains less costs, with later years converted into money of today at the discount rate.',
      paybackPeriod: 'Time until the gains have covered the costs, and go on covering them.',
      percentagePoint:
        'The difference between two shares: from fifteen percent to twelve are three percentage points, and a fifth less.',
      lifetimeValue: 'Margin that a customer is expected to bring in all, in money of today.',
      monteCarlo:
        'Calculating the case many thousand times, each time with other values drawn from their ranges. One such time is a draw.',
      median: 'Half of the draws lie below it and half above. The headline of uncertain results here.',
      percentile: 'One draw in ten lies below P10 and one in ten above P90; eight in ten lie between them.',
      varianceShare:
        'How much of the spread of a result goes back to one value: by itself (first order), or with all it does together with others (total).',
    },
  },
};
