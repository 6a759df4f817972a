import type { JsonResume, Section } from '../document/index.ts';
import { entriesOf, LISTED } from './entries.ts';
import type { Supports } from './support.ts';
import type { TailorPlan } from './types.ts';
import { type WeighedPiece, weightOf } from './worth.ts';

/** How much more a section must say than the one before it to take its place; readers look where they are used to. */
const CLEARLY = 1.5;

/** The sections in the order of what the target looks for; what they say nothing about stays where readers expect it. */
export function sectionsFor(
  resume: JsonResume,
  pieces: readonly WeighedPiece[],
  supports: Supports,
  asked: number,
): TailorPlan['sections'] {
  const found = LISTED.filter((section) => entriesOf(resume, section).length > 0).map((section) => ({
    section: section as Section,
    ...answersOf(
      pieces.filter((piece) => piece.section === section),
      supports,
    ),
  }));
  for (let at = 1; at < found.length; at++)
    for (let to = at; to > 0 && overtakes(found[to]!.says, found[to - 1]!.says); to--)
      found.splice(to - 1, 2, found[to]!, found[to - 1]!);
  const summary = pieces.some(({ kind }) => kind === 'summary');
  return [
    ...(summary
      ? [{ section: 'summary' as const, because: 'It is read first and says what to remember.' }]
      : []),
    ...found.map(({ section, answers }) => ({
      section,
      because:
        answers > 0
          ? `It answers ${answers} of the ${asked} things that are asked.`
          : 'Nothing asked rests on it; it stands where readers look for it.',
    })),
  ];
}

const overtakes = (later: number, earlier: number): boolean => later > 1 && later > CLEARLY * earlier;

/** What a section says for the target: for each thing asked, its best answer counts once. */
function answersOf(pieces: readonly WeighedPiece[], supports: Supports): { says: number; answers: number } {
  const best = new Map<unknown, number>();
  for (const piece of pieces)
    for (const support of supports.of(piece))
      best.set(support.row, Math.max(best.get(support.row) ?? 0, weightOf(support)));
  return { says: [...best.values()].reduce((a, b) => a + b, 0), answers: best.size };
}
