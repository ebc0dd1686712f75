import { currencies } from '../../../src/i18n/currency';
import { presets } from '../../../src/model/examples';
import { modelChoices } from '../../../src/model/inputs';
import { parameters, type Unit } from '../../../src/model/parameters';
import { suppliers } from '../../../src/model/provenance';
import { mostInFile } from '../../../src/state/files/read-file';
import { longestText } from '../../../src/state/plain-text';
import { correlations } from '../../../src/state/scenario';
import { largestSeed } from '../../../src/state/seed';

const meaning: Readonly<Record<Unit, string>> = {
  money: 'An amount in the currency of the scenario.',
  share: 'A share: 0.15 is 15 %.',
  churnCut:
    'A part of churn, in points (0.03 is 3 percentage points) or of today’s churn: see churnCutBasis.',
  people: 'People per customer who recommends.',
  customers: 'Customers.',
  months: 'Whole months.',
  years: 'Whole years.',
  respondents: 'People asked in a survey.',
  plain: 'A number without a unit.',
};

const text = (maxLength: number, description: string) => ({ type: 'string', maxLength, description });
const closed = (properties: object, description: string) => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
});
const numbers = Object.fromEntries(
  parameters.map(({ id, unit, min, max }) => [
    id,
    { type: 'number', minimum: min, maximum: max, description: meaning[unit] },
  ]),
);
const choices = Object.fromEntries(
  Object.entries(modelChoices).map(([id, values]) => [id, { enum: values }]),
);

const origin = {
  ...closed(
    {
      supplier: {
        enum: suppliers,
        description: 'Published benchmark, the company’s own data, the prospect, or we who assume it.',
      },
      source: text(longestText.source, 'What the number can be looked up in.'),
      note: text(longestText.note, 'A remark about the value.'),
      when: {
        type: 'string',
        pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?Z)?$',
        description: 'An ISO day or an instant in UTC.',
      },
    },
    'Where one value comes from.',
  ),
  required: ['supplier'],
};

const kindOf = (...kinds: readonly string[]) => ({ enum: kinds });
const range = (kinds: readonly string[], numbers: object, description: string) => ({
  ...closed({ kind: kindOf(...kinds), ...numbers }, description),
  required: ['kind', ...Object.keys(numbers)],
});
const oneRange = {
  description: 'How far an input may be from its value.',
  oneOf: [
    range(['none'], {}, 'The value is taken as certain, whatever range is suggested for it.'),
    range(
      ['pert', 'triangular'],
      { low: { type: 'number' }, high: { type: 'number' } },
      'From low to high in the unit of the input; its value, which lies between them, is the most likely one.',
    ),
    range(
      ['beta'],
      { sampleSize: { type: 'number', minimum: 1 }, designEffect: { type: 'number', minimum: 1 } },
      'A share that so many people were asked for; the design effect says how much less they tell than a simple random sample.',
    ),
    range(['lognormal'], { p90: { type: 'number' } }, 'The value is the median; one in ten lies above p90.'),
  ],
};

/** The JSON Schema of scenario files of version 1, made from the catalogue of inputs. */
export const scenarioSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:kerroin:scenario-file:1',
  title: 'Kerroin scenario file, version 1',
  ...closed(
    {
      $schema: { type: 'string' },
      format: { const: 'kerroin' },
      version: { const: 1 },
      writtenAt: { type: 'string', description: 'When the file was written; a remark for people.' },
      scenarios: { type: 'array', minItems: 1, maxItems: mostInFile, items: { $ref: '#/$defs/scenario' } },
    },
    'Scenarios of the customer experience simulator Kerroin (*.kerroin.json). A scenario says what it changes: missing values come from the example that its preset names.',
  ),
  required: ['format', 'version', 'scenarios'],
  $defs: {
    scenario: closed(
      {
        name: text(longestText.name, 'What the scenario is called.'),
        company: text(longestText.company, 'The company it was prepared for.'),
        notes: text(longestText.notes, 'Notes; may have several lines.'),
        preset: {
          enum: presets,
          description: 'The example that fills in what is missing; b2b when left out.',
        },
        inputs: closed(numbers, 'The numbers in force.'),
        choices: closed(
          {
            segment: { enum: ['b2b', 'b2c', 'own'], description: 'Whose survey shares are in force.' },
            currency: {
              enum: currencies,
              description: 'The name of the currency; amounts are never converted.',
            },
            ...choices,
          },
          'The choices in force.',
        ),
        own: closed(
          { ...numbers, ...choices },
          'Own values that a choice hides or that equal what would hold anyway; rarely written by hand.',
        ),
        provenance: closed(
          Object.fromEntries(
            [...parameters.map(({ id }) => id), ...Object.keys(modelChoices)].map((id) => [
              id,
              { $ref: '#/$defs/origin' },
            ]),
          ),
          'Who supplied a value, by the id of the input.',
        ),
        ranges: closed(
          {
            ...Object.fromEntries(parameters.map(({ id }) => [id, { $ref: '#/$defs/range' }])),
            '*': range(['none'], {}, 'Every input that is not named has no range.'),
          },
          'How far inputs may be from their values, by id. An input that is not named has the suggested range, if there is one.',
        ),
        seed: {
          type: 'integer',
          minimum: 0,
          maximum: largestSeed,
          description: 'Where the chance of a simulation starts.',
        },
        correlation: {
          enum: correlations,
          description: 'How strongly the shares that satisfaction moves go together.',
        },
      },
      'One scenario.',
    ),
    origin,
    range: oneRange,
  },
};
