import { catalogue } from '@throughline/app';
import { z } from 'zod';
import type { Generated } from './generated.ts';

/** The use-cases whose results the line prints with `--format json`. */
const PUBLISHED = {
  parse: 'documents.read',
  check: 'documents.check',
  'check-together': 'documents.check-together',
  scan: 'documents.scan',
  map: 'documents.map',
  ground: 'documents.ground',
  tailor: 'resumes.tailor',
  brief: 'briefs.compose',
  experiment: 'experiments.compare',
  funnel: 'referrals.measure',
  explain: 'rules.explain',
  rules: 'rules.list',
} as const;

const problem = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What a command prints when it could not',
  type: 'object',
  required: ['problem'],
  properties: {
    problem: {
      type: 'object',
      required: ['code', 'message', 'hint'],
      properties: { code: { type: 'string' }, message: { type: 'string' }, hint: { type: 'string' } },
    },
  },
};

const written = (name: string, schema: object): Generated => ({
  path: `docs/schema/${name}.schema.json`,
  bytes: `${JSON.stringify(schema, null, 2)}\n`,
});

/** The published JSON Schemas of the line's results, from the use-cases' own definitions. */
export const renderSchemas = (): Generated[] => [
  ...Object.entries(PUBLISHED).map(([command, useCase]) =>
    written(command, {
      title: `throughline ${command} --format json`,
      // `more keys may come`: a reader of the contract must not refuse them.
      ...z.toJSONSchema(catalogue[useCase].output, { io: 'input' }),
    }),
  ),
  written('problem', problem),
];
