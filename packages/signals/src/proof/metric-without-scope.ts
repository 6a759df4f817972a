import { sliceSpan } from '@throughline/core/document';
import { defineSignal, positionsOf } from '@throughline/core/signal';

const POSITIONS = 2;

export default defineSignal({
  id: 'metric-without-scope',
  family: 'proof',
  title: 'A percentage without its size',
  appliesTo: ['resume', 'linkedin'],
  severity: 'info',
  why: `40% of ten orders and 40% of ten million are different work. Without the size a careful reader assumes the small one.`,
  basis: {
    kind: 'study',
    ref: 'Gigerenzer et al., Helping Doctors and Patients Make Sense of Health Statistics, Psychological Science in the Public Interest 8(2), 2007: a relative change misleads without its base',
  },
  examples: {
    flags: [
      {
        text: 'Cut returns by «40%» with clearer size charts',
        fixed: 'Cut returns by 40% across 12 shops with clearer size charts',
      },
      'Raised the answer rate by «a third»',
    ],
    quiet: [
      'Cut returns by 40% across 12 shops with clearer size charts',
      'Brought returns from 900 to 540 a month, down 40%',
      'Held 99.9% availability',
      'Cut costs by 40%, saving $2M',
    ],
  },
  *check({ text, document, today, readingOf, quantitiesOf }) {
    for (const { highlights } of positionsOf(document, today).slice(0, POSITIONS)) {
      for (const { span } of highlights) {
        const line = sliceSpan(text, span);
        const { kind, hasScope } = readingOf(span);
        if (kind !== 'outcome' || hasScope) continue;
        const quantities = quantitiesOf(span);
        const [only] = quantities;
        if (quantities.length !== 1 || !only || !isRelative(line, only)) continue;
        const start =
          span.start + only.span.start + (/^by\s+/i.exec(line.slice(only.span.start))?.[0].length ?? 0);
        yield {
          span: { start, end: span.start + only.span.end },
          message: 'A careful reader asks “from what?” or “of how many?”, and takes the smallest answer.',
          fix: {
            kind: 'ask',
            question:
              'From what to what, or of what size: how many people, requests, orders, or how much money did this touch?',
            template: '… across [how many]',
          },
        };
        break;
      }
    }
  },
});

/** A change told as a share; a level held (`99.9% availability`) carries its own base. */
const isRelative = (line: string, { kind, span }: { kind: string; span: { start: number } }): boolean =>
  (kind === 'percent' || kind === 'multiplier' || kind === 'fraction') &&
  /\bby\s+(?:about|around|over|nearly|almost|more than|up to|approximately|an?\s|~)?\s*$|^by\b/i.test(
    kind === 'fraction' ? 'by' : line.slice(0, span.start),
  );
