import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputId } from '../../../src/model/attribution/changed-input';
import { entersTheCase } from '../../../src/model/attribution/enters-the-case';
import { examples } from '../../../src/model/examples';
import { headline } from '../../../src/model/headline';
import type { Inputs } from '../../../src/model/inputs';
import { anyInputs, inputIds } from '../any-inputs';
import { caseInForce } from './arbitrary-scenario-pair';

describe('an input enters the case', () => {
  // A case in which all that can count does.
  const everythingCounts: Inputs = {
    ...examples.b2b,
    ...{ claimStrength: 'own', counterfactual: 'incremental', referralGenerations: 'compounding' },
    ...{ marketSize: 9_000, crossSellDissatisfied: 0.1, acquisitionCost: 500, terminalValue: 'included' },
    ...{ referralRateDissatisfied: 0.1, referralConversionDissatisfied: 0.1, incrementalReferralShare: 0.7 },
  };
  const underSatisfaction: Inputs = { ...everythingCounts, retentionLever: 'satisfaction' };

  test.each(inputIds)('when it can change the net present value: %s', (id) => {
    const changes = [everythingCounts, underSatisfaction].map((inputs) => {
      const other = anyOther(inputs, id);
      const differs = headline('npv', inputs) !== headline('npv', other);
      return [differs, entersTheCase(id, inputs)];
    });
    for (const [differs, enters] of changes) expect(enters).toBe(differs);
  });

  /** A value of the same input that is another one in every respect. */
  function anyOther(inputs: Inputs, id: InputId): Inputs {
    const value = inputs[id];
    if (typeof value === 'number') return { ...inputs, [id]: value === 0 ? 1 : value * 0.9 };
    const others: Partial<Inputs> = {
      ...{ churnCutBasis: 'percent', revenueTiming: 'end', terminalValue: 'excluded' },
      ...{ claimStrength: 'published', counterfactual: 'gross', referralGenerations: 'one' },
      ...{ retentionShape: 'sBG', retentionLever: value === 'direct' ? 'satisfaction' : 'direct' },
    };
    return { ...inputs, [id]: others[id] };
  }

  test('or leaves every case as it is', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, fc.constantFrom(...inputIds), (inputs, other, id) => {
        fc.pre(!entersTheCase(id, inputs));
        expect(caseInForce({ ...inputs, [id]: other[id] })).toEqual(caseInForce(inputs));
      }),
    );
  });
});
