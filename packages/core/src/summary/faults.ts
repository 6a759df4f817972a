import type { Channel, Span } from '../document/index.ts';
import { findTitles, gapOpening, readSummary } from '../highlight/index.ts';
import type { Content } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import { extentsOf, levelIn, proofOf } from './extent.ts';
import { CHANNEL_LIMITS, pastLimit } from './limits.ts';
import { namesRoleItself } from './names-role.ts';
import { severalRoles } from './several-roles.ts';
import { stockPhrases } from './stock-phrases.ts';
import type { FoundFault, StoryFault, SummaryJudgement, SummaryStrength } from './types.ts';

/** Letters that are judged: four times the longest About. What comes after them is only too long. */
const READ = 10_000;
/** One stock phrase is a slip; two are a habit. */
const HABIT = 2;

/** What keeps a summary from working for a target, and what works in it. Without a target any specific title counts. */
export function judgeSummary(
  whole: string,
  content: Content,
  target?: Target,
  channel: Channel = 'summary',
): SummaryJudgement {
  const text = whole.slice(0, READ);
  const all = { start: 0, end: text.length };
  const extents = extentsOf(text);
  const proof = proofOf(text, extents);
  const level = levelIn(text);
  const named = target ? namesRoleItself(text, target, content) : readSummary(text, content).targetNamed;
  const stock = stockPhrases(text);
  const past = pastLimit(whole, CHANNEL_LIMITS[channel]);
  const found: [StoryFault, Span | undefined | false][] = [
    ['leads-with-gap', gapOpening(text, target && ((title) => namesRoleItself(title, target, content)))],
    ['no-target', !named && all],
    ['no-proof', !proof && all],
    ['no-level', !level && all],
    ['too-long', past !== undefined && { start: past, end: whole.trimEnd().length }],
    ['generic', stock.length >= HABIT && { start: stock[0]!.start, end: stock.at(-1)!.end }],
    ['several-roles', severalRoles(text)],
  ];
  return {
    faults: found.flatMap(([fault, span]) => (span ? [{ fault, span }] : [])),
    strengths: strengthsOf(text, named, level, extents),
  };
}

/** The faults alone, as their names. */
export const faultNames = ({ faults }: SummaryJudgement): StoryFault[] =>
  faults.map(({ fault }: FoundFault) => fault);

function strengthsOf(
  text: string,
  named: boolean,
  level: Span | undefined,
  extents: ReturnType<typeof extentsOf>,
): SummaryStrength[] {
  const title = named ? findTitles(text)[0]?.span : undefined;
  return [
    ...(title ? [{ kind: 'target' as const, span: title }] : []),
    ...(level ? [{ kind: 'level' as const, span: level }] : []),
    ...extents
      .filter(({ isProof }) => isProof)
      .map(({ span, isResult }) => ({ kind: isResult ? ('result' as const) : ('size' as const), span })),
  ];
}
