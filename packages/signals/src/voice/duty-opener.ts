import type { Block, Span } from '@throughline/core/document';
import { isVerb, verbOf } from '@throughline/core/highlight';
import {
  defineSignal,
  type Fix,
  findIn,
  highlightsOf,
  positionsOf,
  type SignalContext,
} from '@throughline/core/signal';

const DUTY =
  /^[\s\p{P}]*((?:was\s+|am\s+)?(?:\p{L}+ly\s+)?(?:responsible\s+(?:for|to)|accountable\s+for|in\s+charge\s+of|tasked\s+with)|(?:my\s+)?(?:main\s+|key\s+|daily\s+)?(?:duties|responsibilities|tasks)\s*(?:included?|includes|were|involved?|:))(?=\s)/iu;

export default defineSignal({
  id: 'duty-opener',
  family: 'voice',
  title: 'A highlight opens with a duty',
  appliesTo: ['resume', 'highlights', 'linkedin', 'impact'],
  severity: 'warning',
  why: `A duty belongs to the chair, whoever sits in it. A reader from another field cannot tell from a duty what you
changed, and the first words of a line are the ones that get read.`,
  basis: {
    kind: 'study',
    ref: 'Nielsen Norman Group, F-Shaped Pattern for Reading Web Content (2006): the first words of a line get the looks',
  },
  examples: {
    flags: [
      '«Responsible for» the billing migration',
      {
        text: '«Duties included» stock counts and ordering',
        fixed: 'Ordered for nine shops by stock counts of my own design',
      },
      '«Was primarily responsible for» managing vendor contracts',
      '«Tasked with» the yearly audit',
    ],
    quiet: [
      'Led the team responsible for billing',
      'Ran the yearly audit of 40 suppliers',
      'Charged with emotion, the launch film won an award',
    ],
  },
  *check(context) {
    for (const block of highlightsOf(context)) {
      const found = findIn(context.text, block, DUTY)[0];
      if (!found) continue;
      const span = { start: found.span.end - found.match[1]!.length, end: found.span.end };
      yield {
        span,
        message: 'A reader learns what the job was, not what you did with it. Open with the verb.',
        fix: withVerb(context, block, span) ?? {
          kind: 'ask',
          question: 'What did you change while this was yours, and how would someone notice?',
          template: '[verb] … , so that …',
        },
      };
    }
  },
});

/** `Responsible for managing vendors` → `Managed vendors`: the verb is already there. */
function withVerb({ text, document, today }: SignalContext, block: Block, duty: Span): Fix | undefined {
  const rest = text.slice(duty.end, block.span.end);
  const gerund = /^\s+(\p{L}+ing)\b(?!.*(?:,|\band)\s+\p{L}+ing\b)/su.exec(rest);
  const verb = gerund && verbOf(gerund[1]!);
  if (!gerund || verb?.gerund !== gerund[1]!.toLowerCase()) return undefined;
  // `Responsible for improving …` would only become a benefit without a measure: that has to be asked.
  if (isVerb(verb.base, 'improve', 'change')) return undefined;
  const now = positionsOf(document, today).some(
    ({ current, highlights }) => current && highlights.includes(block),
  );
  const word = now ? verb.base : verb.past[0]!;
  const span = { start: duty.start, end: duty.end + gerund[0].length };
  return { kind: 'replace', edits: [{ span, text: word[0]!.toUpperCase() + word.slice(1) }] };
}
