import type { Atom } from './atom.ts';
import type { Candidate } from './candidate.ts';

/** Words that lead to a tool: `written in Go`, `experience with Excel`. */
const LEADS =
  /(?:^|[\s(])(?:in|with|using|of|including|like|as|via|through|on|from|to|into|for|i\.?e\.?|e\.?g\.?|use[sd]?|know|knows|learn(?:ed|t)?|mit|von|en|con|avec|em|com)(?: (?:the|modern|advanced|basic|native))?[\s(:]+$/iu;
/** Words that follow the name of a tool or a language: `Go services`, `Swift developer`. */
const FOLLOWS =
  /^[ -](?:\d+(?:\.\d+)+|program\w*|develop\w*|engineer\w*|cod(?:e|ed|ing|ebase)\b|languages?|services?|microservices?|back[- ]?ends?|front[- ]?ends?|apps?|applications?|scripts?|scripting|clusters?|jobs?|pipelines?|framework|librar\w+|sdk|apis?|modules?|macros?|formulas?|spreadsheets?|pivot|sheets|files?|dashboards?|boards?|workspaces?|certifi\w+|stack|tests?|queries|data ?base\w*|servers?|skills?|experts?|expertise|based|native|lang|powered|charts?|workloads?|streaming|sql|ui|models?|plugins?|templates?|functions?|tables?|warehouses?|experience|kenntnisse|programmier\w*|entwickl\w*)\b/iu;
const LIST_GAP =
  /^\s*(?:[,;/|•·&+]|[,;]?\s*\b(?:and|or|und|oder|et|ou|y|o|e)\b)\s*$|^[ \t]*\n\s*(?:[-*•·–][ \t]+)?$/iu;
const MARKED_BEFORE = /(?:^|[,;/|•·&:(\n]|[\n ][-*•–])[ \t]*$/u;
const MARKED_AFTER = /^[ \t]*(?:[,;/|•·&)\n]|$)/u;
const SENTENCE_START = /(?:^|[.!?:]\s+|\n\s*(?:[-*•·–]\s*)?)["'“«(]?$/u;

/** Keeps firm candidates, and of the doubtful ones those whose neighbours say that the skill is meant. */
export function withEvidence(text: string, list: readonly Atom[], candidates: Candidate[]): Candidate[] {
  const firm = new Set(candidates.filter((candidate) => !candidate.naming.ambiguous));
  const places = candidates.map((candidate) => placeOf(text, list, candidate));
  places.forEach((place, i) => {
    if (place.cased && !place.excluded && place.cued) firm.add(candidates[i]!);
  });
  for (const order of [candidates.keys(), [...candidates.keys()].reverse(), candidates.keys()]) {
    for (const i of order) if (besideFirm(text, candidates, places, firm, i)) firm.add(candidates[i]!);
  }
  return candidates.filter((candidate) => firm.has(candidate));
}

interface Place {
  start: number;
  end: number;
  /** Written as the skill is written. */
  cased: boolean;
  /** Words around it lead to a tool. */
  cued: boolean;
  /** Part of something else: a compound, a proper name, a person's initial. */
  excluded: boolean;
  /** Both its sides are those of a list's item. */
  item: boolean;
}

function placeOf(text: string, list: readonly Atom[], { naming, from, until }: Candidate): Place {
  const start = list[from]!.start;
  const end = list[until - 1]!.end;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const follows = FOLLOWS.test(after);
  return {
    start,
    end,
    cased: text.slice(start, end) === naming.written,
    cued: follows || (LEADS.test(before) && !SENTENCE_START.test(before)),
    excluded: !follows && partOfElse(before, after, end - start),
    item: MARKED_BEFORE.test(before) && MARKED_AFTER.test(after),
  };
}

function partOfElse(before: string, after: string, length: number): boolean {
  const compound = /^[-–'’]\p{L}/u.test(after) || /\p{L}[-'’]$/u.test(before);
  const properName = /^ (?:\p{Lu}|20\d\d|19\d\d)/u.test(after);
  const initial = length === 1 && /^\. \p{Lu}/u.test(after);
  return compound || properName || initial;
}

/** In a list with a skill that is meant, and written as one (or, all in small letters, as an item of it). */
function besideFirm(
  text: string,
  candidates: readonly Candidate[],
  places: readonly Place[],
  firm: ReadonlySet<Candidate>,
  i: number,
): boolean {
  const place = places[i]!;
  if (firm.has(candidates[i]!) || place.excluded || !(place.cased || place.item)) return false;
  return [i - 1, i + 1].some((j) => {
    const other = places[j];
    if (!other || !likely(candidates[j]!, other, firm, place)) return false;
    return LIST_GAP.test(j < i ? text.slice(other.end, place.start) : text.slice(place.end, other.start));
  });
}

/** Two doubtful names in one list speak for each other when both are written as skills. */
const likely = (other: Candidate, at: Place, firm: ReadonlySet<Candidate>, beside: Place): boolean =>
  firm.has(other) || (at.cased && at.item && beside.cased && beside.item && !at.excluded);
