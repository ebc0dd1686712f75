import type { RangeField } from '../../i18n/messages/ranges-words';
import { parameter, type Parameter, type ParameterId } from '../../model/parameters';

// The smallest ones are below what a range allows: that is explained by what is wrong with the range.
const ofSample: Readonly<Record<'sampleSize' | 'designEffect', Parameter>> = {
  sampleSize: {
    id: 'sampleSize',
    group: 'assumptions',
    unit: 'respondents',
    min: 0,
    max: 10_000_000,
    step: 1,
    scale: 'log',
    logFrom: 10,
  },
  designEffect: {
    id: 'designEffect',
    group: 'assumptions',
    unit: 'plain',
    min: 0,
    max: 100,
    step: 0.1,
    scale: 'linear',
  },
};

/** What can be typed for a number of an input's range, as an entry of the catalogue says it. */
export const fieldEntry = (id: ParameterId, field: RangeField): Parameter =>
  field === 'sampleSize' || field === 'designEffect' ? ofSample[field] : parameter(id);
