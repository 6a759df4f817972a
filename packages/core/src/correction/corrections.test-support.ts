import fc from 'fast-check';
import { type ResumeReading, understandResume } from '../reading/index.ts';
import { generateResume } from '../reading/resume/generated/generate.test-support.ts';
import { applyCorrections, type Change, type Correction, ENTRY_DOUBTS, type ListKey } from './index.ts';

/** Lines from text: `# ` makes a heading, `• ` a highlight, `    ` a wide gap, an empty line white space. */
export function readingOf(text: string): ResumeReading {
  let gapAbove = Number.POSITIVE_INFINITY;
  const lines = text.split('\n').flatMap((raw) => {
    if (!raw.trim()) {
      gapAbove = 1;
      return [];
    }
    const bold = raw.startsWith('# ');
    const bullet = raw.startsWith('• ');
    const words = raw
      .slice(bold || bullet ? 2 : 0)
      .split(/( +)/)
      .flatMap((part, i, parts) =>
        part.trim() ? [{ text: part, bold, italic: false, tabBefore: (parts[i - 1]?.length ?? 0) > 3 }] : [],
      );
    const gap = gapAbove;
    gapAbove = 0;
    const line = {
      text: words.map((word) => word.text).join(' '),
      words,
      indent: bullet ? 12 : 0,
      gapAbove: gap,
    };
    return [{ ...line, ...(bullet && { bullet: '•' }) }];
  });
  return understandResume(lines);
}

const read = new Map<number, ResumeReading>();

/** A generated résumé as it is read; each is read once, for reading takes longer than correcting. */
export function readGenerated(seed: number): ResumeReading {
  const reading = read.get(seed) ?? withLoss(understandResume(generateResume(seed).lines));
  read.set(seed, reading);
  return reading;
}

/** Two blocks in the middle that were not understood, beside what was. */
function withLoss(reading: ResumeReading): ResumeReading {
  const [first, last] = reading.blocks.slice(4, 6);
  if (!first || !last) return reading;
  const span = { start: first.span.start, end: last.span.end };
  const text = reading.text.slice(span.start, span.end);
  return { ...reading, losses: [...reading.losses, { text, span, reason: 'It could not be read.' }] };
}

const seeds = fc.constantFrom(...Array.from({ length: 30 }, (_, i) => 1 + i * 7919));

/** A correction as a person would make it in this reading: of what it shows. */
export function changesIn(reading: ResumeReading): fc.Arbitrary<Change> {
  const { entries, fields, lines } = applyCorrections(reading, []);
  const field = fc.constantFrom(...fields.map(({ anchor }) => anchor));
  const line = fc.constantFrom(...lines.map(({ anchor }) => anchor));
  const value = fc.constantFrom('2019', 'March 2021', 'Head of Tidal Power', 'Aster & Vale', null);
  const changes: fc.Arbitrary<Change>[] = [
    fc.record({ kind: fc.constant('set' as const), field, value }),
    fc.record({ kind: fc.constant('confirm' as const), field }),
    fc.record({ kind: fc.constant('leave-out' as const), line }),
    fc.record({ kind: fc.constant('settle' as const), line }),
    fc.record({
      kind: fc.constant('add-entry' as const),
      line,
      list: fc.constantFrom<ListKey>('work', 'education', 'skills'),
    }),
  ];
  if (entries.length > 0) {
    const entry = fc.constantFrom(...entries.map(({ anchor }) => anchor));
    changes.push(
      fc.record({
        kind: fc.constant('remove-entry' as const),
        entry,
        into: fc.option(entry, { nil: undefined }),
      }),
      fc.record({
        kind: fc.constant('move-line' as const),
        line,
        to: entry,
        after: fc.oneof(fc.constant(null), fc.constant(undefined), line),
      }),
      fc.record({ kind: fc.constant('dismiss' as const), entry, doubt: fc.constantFrom(...ENTRY_DOUBTS) }),
    );
  }
  return fc.oneof(...changes);
}

/** What was said, one after the other. */
export const saidOnce = (changes: Change[]): Correction[] =>
  changes.map((change, i) => ({
    id: `c${i}`,
    at: `2026-01-01T00:00:${String(i).padStart(2, '0')}.000Z`,
    change,
  }));

/** A generated résumé with what a person said of it. */
export const corrected = seeds.chain((seed) =>
  fc.record({
    seed: fc.constant(seed),
    corrections: fc.array(changesIn(readGenerated(seed)), { maxLength: 6 }).map(saidOnce),
  }),
);

/** What a JSON Pointer names. */
export const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((within, key) => (within as Record<string, unknown> | undefined)?.[key], value);
