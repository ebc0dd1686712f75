import type { Language } from './language';

/** The terms of the field in every language, so that people who speak different ones mean the same. */
export const glossary = {
  retentionRate: { fi: 'asiakaspysyvyys', en: 'retention rate', sv: 'kundlojalitet (retention)' },
  churnRate: { fi: 'asiakaspoistuma', en: 'churn rate', sv: 'kundbortfall (churn)' },
  crossSell: { fi: 'ristiinmyynti', en: 'cross-sell', sv: 'korsförsäljning' },
  referralRate: { fi: 'suositteluaste', en: 'referral rate', sv: 'rekommendationsgrad' },
  reach: { fi: 'suosittelun tavoittamat ihmiset (k)', en: 'reach k', sv: 'antal nådda personer (k)' },
  referralConversion: {
    fi: 'ostaa suosituksen perusteella',
    en: 'referral conversion',
    sv: 'köper på rekommendation',
  },
  netPresentValue: { fi: 'nettonykyarvo', en: 'net present value', sv: 'nettonuvärde' },
  paybackPeriod: { fi: 'takaisinmaksuaika', en: 'payback period', sv: 'återbetalningstid' },
  percentagePoint: { fi: 'prosenttiyksikkö', en: 'percentage point', sv: 'procentenhet' },
  lifetimeValue: {
    fi: 'asiakkaan elinkaariarvo',
    en: 'customer lifetime value',
    sv: 'kundlivstidsvärde',
  },
  monteCarlo: { fi: 'Monte Carlo -simulointi', en: 'Monte Carlo simulation', sv: 'Monte Carlo-simulering' },
  median: { fi: 'mediaani (P50)', en: 'median (P50)', sv: 'median (P50)' },
  percentile: {
    fi: 'persentiilit P10 ja P90',
    en: 'percentiles P10 and P90',
    sv: 'percentilerna P10 och P90',
  },
  varianceShare: { fi: 'osuus varianssista', en: 'share of variance', sv: 'andel av variansen' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type TermId = keyof typeof glossary;
