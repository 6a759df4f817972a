import type { Block } from '@throughline/core/document';
import { isVerb } from '@throughline/core/highlight';
import { defineSignal, findPhrases, phrases, proseOf } from '@throughline/core/signal';

const TOGETHER = phrases('we', 'our\\s+(?:team|squad|group|department)', 'my\\s+team\\s+and\\s+i');
const ALONE = /(?<![\p{L}\p{N}])(?:I|my|mine|me|myself)(?![\p{L}\p{N}])/u;
/** The writer's own verb stands at the front: then who did it is said, and `our` only says for whom. */
const OWN_VERB = /^[\s\p{P}]*(?:\p{L}+ly\s+)?(?<verb>\p{L}+)\s/iu;

export default defineSignal({
  id: 'we-without-i',
  family: 'voice',
  title: '“We”, where a reader asks about you',
  appliesTo: ['resume', 'highlights', 'linkedin', 'about', 'summary', 'pitch', 'impact'],
  severity: 'info',
  why: `What a group did may have been done beside you. A reader who has to decide about one person keeps looking for that
person's part, and takes the smallest when none is told.`,
  basis: {
    kind: 'guide',
    ref: 'UK Civil Service Careers, Behaviours: examples must describe what you did yourself, not what your team did',
  },
  examples: {
    flags: [
      {
        text: '«We» moved the returns desk of nine shops to one system',
        fixed: 'Planned the move of nine returns desks to one system, with two colleagues for the data',
      },
      {
        channel: 'summary',
        text: 'Analyst at Millrace. «We» cut pricing errors by 30% across 40 shops.',
        fixed: 'Analyst at Millrace. I found where prices went wrong; errors fell by 30% across 40 shops.',
      },
    ],
    quiet: [
      'Led the pricing team of six; errors fell by 30%',
      { channel: 'summary', text: 'We cut pricing errors by 30%; I wrote the checks that found them.' },
      'Wrote the guide that told customers “how we work”',
    ],
  },
  *check(context) {
    const { text, document } = context;
    let last: Block | undefined;
    for (const { span, block } of findPhrases(context, proseOf(document), TOGETHER)) {
      if (block === last) continue;
      last = block;
      const words = text.slice(block.span.start, block.span.end);
      const before = text.slice(block.span.start, span.start);
      if (ALONE.test(words) || /[“"‘«]/.test(before) || isVerb(OWN_VERB.exec(before)?.groups?.verb ?? ''))
        continue;
      yield {
        span,
        message: 'A reader cannot tell which part of this was yours.',
        fix: {
          kind: 'ask',
          question: 'Which part did you decide, make or answer for? Name that first; the others may follow.',
        },
      };
    }
  },
});
