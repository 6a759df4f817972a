import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderSignals } from './generate-signals.ts';
import { writeGenerated } from './generated.ts';
import { ROOT } from './run.ts';

const FAMILIES = [
  'target',
  'proof',
  'voice',
  'story',
  'consistency',
  'outreach',
  'cadence',
  'ats',
  'mock',
  'guide',
];

/** The text of a new rule: it compiles, and the suite refuses it until its examples and its check are its own. */
export const scaffold = (
  family: string,
  id: string,
): string => `import { defineSignal, findIn, highlightsOf } from '@throughline/core/signal';

/** What the rule looks for. */
const PATTERN = /\\betc\\b\\.?/iu;

export default defineSignal({
  id: '${id}',
  family: '${family}',
  title: 'What a reader stumbles on, in a few words',
  appliesTo: ['resume', 'highlights'],
  severity: 'info',
  why: \`What a reader thinks, and why that costs.\`,
  basis: { kind: 'convention', ref: 'the study, guide or convention this rests on' },
  examples: {
    flags: ['A line with «etc.»'],
    quiet: ['A line that is fine'],
  },
  *check({ text, document }) {
    for (const block of highlightsOf(document))
      for (const { span } of findIn(text, block, PATTERN))
        yield { span, message: 'What a reader thinks here.', fix: { kind: 'ask', question: 'What would have to be known?' } };
  },
});
`;

/** Why a rule cannot be made so, or nothing. */
export function refusal(family?: string, id?: string): string | undefined {
  if (!family || !id) return 'Say the family and the id: npm run new:signal -- voice trailing-etc';
  if (!FAMILIES.includes(family))
    return `“${family}” is no family. The families are: ${FAMILIES.join(', ')}.`;
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) return `“${id}” is no id: lower-case words joined by hyphens.`;
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [family, id] = process.argv.slice(2);
  const path = `packages/signals/src/${family}/${id}.ts`;
  const problem =
    refusal(family, id) ?? (existsSync(join(ROOT, path)) ? `${path} is there already.` : undefined);
  if (problem) {
    console.error(problem);
    process.exitCode = 2;
  } else {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), scaffold(family!, id!));
    console.log(
      [`wrote ${path}`, ...writeGenerated(await renderSignals()).map((stale) => `wrote ${stale}`)].join('\n'),
    );
  }
}
