import type { Brief } from '../brief/index.ts';
import type { Document } from '../document/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { Strength } from '../match/index.ts';
import { gatesOf } from './gates.ts';
import { isWhole, type Line, linesOf, linesToAsk } from './to-ask.ts';
import type { Lack, Proof, ProofLine } from './types.ts';

/** The method asks for three outcomes; more would not be read. */
const SHOWN = 3;

export interface ProofMaterial {
  /** The working résumé. */
  document: Document;
  /** The brief of that document. */
  brief: Pick<Brief, 'checklist' | 'map' | 'check' | 'proof'>;
  ledger: Ledger;
  /** Everything the ledger is made of, the résumé first. */
  sources: readonly { id: string; name: string }[];
  /** Words that the person keeps to themself. */
  isPrivate?: (text: string) => boolean;
}

/** What stands as proof, which gates it opens, and what to ask about next. */
export function prove({ document, brief, ledger, sources, isPrivate = () => false }: ProofMaterial): Proof {
  const lines = linesOf(document).filter(({ text }) => !isPrivate(text));
  const strengths = strengthsOf(brief);
  const shown = (line: Line): ProofLine => ({
    text: line.text,
    ...(line.path && { path: line.path }),
    strength: strengthOf(line, strengths.get(line.start)),
    lacks: lacksOf(line),
  });
  const outcomes = lines
    .filter(({ reading }) => reading.hasMetric && reading.kind === 'outcome')
    .sort((a, b) => worth(b, strengths) - worth(a, strengths) || a.start - b.start);
  const leading = lines
    .filter(({ reading }) => reading.leadership)
    .sort((a, b) => Number(a.reading.weakOpening) - Number(b.reading.weakOpening) || a.start - b.start);
  return {
    outcomes: outcomes.slice(0, SHOWN).map(shown),
    leadership: leading.slice(0, SHOWN).map(shown),
    gates: gatesOf(brief, ledger, sources),
    toAsk: linesToAsk(lines, brief).map(({ text }) => text),
  };
}

/** The strength that the map found for the lines that answer a requirement. */
const strengthsOf = ({ map, proof }: ProofMaterial['brief']): Map<number, Strength> =>
  new Map(
    [...map.rows.flatMap(({ evidence }) => evidence), ...proof.outcomes].map(({ span, strength }) => [
      span.start,
      strength,
    ]),
  );

function strengthOf({ reading }: Line, known: Strength | undefined): Strength {
  if (known === 'verifiable') return known;
  if (reading.weakOpening) return 'asserted';
  return reading.hasMetric ? 'measured' : 'described';
}

const lacksOf = ({ reading }: Line): Lack[] => [
  ...(reading.hasMetric ? [] : (['metric'] as const)),
  ...(reading.hasScope ? [] : (['scope'] as const)),
];

/** Whole before not, then what the target asks for, then the later position. */
const worth = ({ reading, start }: Line, strengths: ReadonlyMap<number, Strength>): number =>
  (isWhole(reading) ? 4 : 0) + (reading.hasScope ? 2 : 0) + (strengths.has(start) ? 1 : 0);
