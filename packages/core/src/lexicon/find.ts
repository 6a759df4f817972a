import type { Span } from '../document/index.ts';
import { withoutAddresses } from './address.ts';
import { type Atom, atoms } from './atom.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon, Naming } from './compile.ts';
import { ruledOut } from './context.ts';
import { elided } from './elision.ts';
import { withEvidence } from './evidence.ts';
import type { Hit } from './trie.ts';
import type { Skill } from './types.ts';

/** A skill named in a text. */
export interface SkillMention {
  skill: Skill;
  span: Span;
  /** Whether the text uses the name the product shows, or another one. */
  as: 'name' | 'alias';
  /** The words at `span`. */
  text: string;
}

/**
 * Finds the skills that a text names, in the order of the text and without overlap; the longest name wins.
 *
 * Why evidence: `Go`, `Spark` or `Excel` mean a skill only where their neighbours say so.
 */
export function findSkills(lexicon: Lexicon, text: string): SkillMention[] {
  const list = atoms(withoutAddresses(text));
  const firm = withEvidence(text, list, candidates(lexicon, text, list));
  return elided({ lexicon, text, list }, firm).map(({ naming, from, until, elided }) => {
    const span = { start: list[from]!.start, end: list[until - 1]!.end };
    const as = elided ? 'alias' : naming.as;
    return { skill: naming.skill, span, as, text: text.slice(span.start, span.end) };
  });
}

function candidates(lexicon: Lexicon, text: string, list: readonly Atom[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < list.length; ) {
    const hit = boundAt(lexicon, text, list, from);
    if (hit) found.push({ naming: hit.value, from, until: hit.until });
    from = hit ? hit.until : from + 1;
  }
  return found;
}

/**
 * The longest name that begins there, or a shorter one where its last word begins a name of its own.
 * *Why*: in `support user stories` the words bind to the right, as compounds do.
 */
function boundAt(
  lexicon: Lexicon,
  text: string,
  list: readonly Atom[],
  from: number,
): Hit<Naming> | undefined {
  const hits = hitsAt(lexicon, text, list, from);
  const [longest] = hits;
  if (!longest || longest.until - from < 2) return longest;
  const last = longest.until - 1;
  const next = hitsAt(lexicon, text, list, last)[0];
  if (!next || next.until <= longest.until || next.value.ambiguous) return longest;
  return hits.find(({ until }) => until <= last);
}

const hitsAt = (lexicon: Lexicon, text: string, list: readonly Atom[], from: number): Hit<Naming>[] =>
  lexicon.namings.at(text, list, from).filter(({ until, value }) => {
    if (!stands(text, list, from, until)) return false;
    return !ruledOut(value.skill, value.written, text, list[from]!.start, list[until - 1]!.end);
  });

/** Whether a name really begins and ends there, and is not the `C` of `C++` or part of a file name. */
function stands(text: string, list: readonly Atom[], from: number, until: number): boolean {
  const span = { start: list[from]!.start, end: list[until - 1]!.end };
  if (list[from]!.mark && /[\p{L}\p{N}]/u.test(text[span.start - 1] ?? '')) return false;
  const after = text.slice(span.end, span.end + 2);
  if (span.end - span.start < 3 && /^(?:[+#]|&\p{L})/u.test(after)) return false;
  return !/^\.\p{Ll}/u.test(after);
}
