import type { Atom } from './atom.ts';
import type { Candidate } from './candidate.ts';
import { ruledIn } from './context.ts';

/** Words that lead to a tool: `written in Go`, `experience with Excel`. */
const LEADS =
  /(?:^|[\s(])(?:in|with|using|of|including|like|as|via|through|on|over|from|to|into|for|i\.?e\.?|e\.?g\.?|use[sd]?|know|knows|learn(?:ed|t)?|mit|von|en|con|avec|em|com)(?: (?:the|modern|advanced|basic|native))?[\s(:]+$/iu;
/** Words that follow the name of a tool or a language: `Go services`, `Swift developer`. */
const FOLLOWS =
  /^[ -](?:\d+(?:\.\d+)+|program\w*|develop\w*|engineer\w*|cod(?:e|ed|ing|ebase)\b|languages?|services?|microservices?|back[- ]?ends?|front[- ]?ends?|apps?|applications?|scripts?|scripting|clusters?|jobs?|pipelines?|framework|librar\w+|sdk|apis?|modules?|macros?|formulas?|spreadsheets?|pivot|sheets|files?|dashboards?|boards?|workspaces?|certifi\w+|stack|tests?|queries|data ?base\w*|servers?|skills?|experts?|expertise|based|native|lang|powered|charts?|workloads?|streaming|sql|ui|models?|plugins?|templates?|functions?|tables?|warehouses?|experience|or (?:other|similar|equivalent)|kenntnisse|programmier\w*|entwickl\w*)\b/iu;
/** The same for a name that is written like any noun, where small letters tell nothing: `experience in welding`. */
const NOUN_LEADS =
  /\b(?:experience|experienced|expertise|skills?|skilled|knowledge|background|training|trained|degree|proficien\p{L}+|competen\p{L}+|qualif\p{L}+|certifi\p{L}+|familiar\p{L}*|understanding|specialis\p{L}+|specializ\p{L}+|versed|grounding|kenntnisse|erfahrung|connaissances?|expérience|conocimientos?|experiencia|kennis|ervaring) (?:in|with|of|on|mit|von|en|de|met|van)(?: (?:the|modern|advanced|basic))?\s+$/iu;
const NOUN_FOLLOWS =
  /^ (?:skills?|experience|expertise|techniques?|knowledge|background|know-how|principles|theory|kenntnisse)\b/iu;
const ITEM_BEFORE = /(?:^|[,;/|•·&:(\n]|(?:^|[\n ])[-*•–]|\s(?:and|or|und|oder|et|ou|y|e|en|of))[ \t]*$/u;
const ITEM_AFTER = /^[ \t]*(?:[,;/|•·&)\n]|$|(?:and|or|und|oder|et|ou|y|e|en|of)\s)/u;
const SENTENCE_START = /(?:^|[.!?:]\s+|\n\s*(?:[-*•·–]\s*)?)["'“«(]?$/u;
/** What a single letter is when it is no language: `Series C`, `Vitamin D`. */
const LETTERED =
  /(?:series|vitamin|plan|grade|class|type|section|option|appendix|round|group|phase|tier|exhibit) $/iu;
/** What an item of a list explains in brackets: `React (hooks, context)`. */
const EXPLAINED = /^ \([^()\n]{3,120}\)[ \t]*(?:$|[,;\n])/u;
const ACRONYM = /^\p{Lu}{3,}s?$/u;

/** What stands around a name, as far as it tells whether the skill is meant. */
export interface Surroundings {
  start: number;
  end: number;
  /** Written as the skill is written. */
  cased: boolean;
  /** The words around say by themselves that the skill is meant. */
  cued: boolean;
  /** Part of something else: a compound, a person's initial, a lettered series. */
  excluded: boolean;
  /** Followed by a capital or a year, as the words of a proper name are. */
  leadsName: boolean;
  /** Begins a sentence, where a capital says nothing. */
  opens: boolean;
  /** Both its sides are those of a list's item. */
  item: boolean;
}

export function surroundings(
  text: string,
  list: readonly Atom[],
  { naming, from, until }: Candidate,
): Surroundings {
  const start = list[from]!.start;
  const end = list[until - 1]!.end;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const explained = ITEM_BEFORE.test(before) && EXPLAINED.test(text.slice(end, end + 130));
  const written = text.slice(start, end);
  const noun = !/[\p{Lu}\d]/u.test(naming.written);
  const follows = (noun ? NOUN_FOLLOWS : FOLLOWS).test(after);
  const spoken = ruledIn(naming.skill, naming.written, text, start, end);
  const opens = SENTENCE_START.test(before);
  const acronym = ACRONYM.test(naming.written);
  const cased = written === naming.written || (acronym && written === `${naming.written}s`);
  return {
    start,
    end,
    cased,
    cued:
      (before + after).trim() === '' ||
      follows ||
      explained ||
      spoken ||
      (noun ? NOUN_LEADS.test(before) : LEADS.test(before) && !opens) ||
      (acronym && cased && /\p{Ll}/u.test(before + after)),
    excluded: !follows && (partOfElse(before, after, end - start) || (acronym && !cased)),
    leadsName: !follows && !spoken && /^ (?:\p{Lu}|20\d\d|19\d\d)/u.test(after),
    opens,
    item: explained || (ITEM_BEFORE.test(before) && ITEM_AFTER.test(after)),
  };
}

function partOfElse(before: string, after: string, length: number): boolean {
  const compound = /^[-–'’]\p{L}/u.test(after) || /\p{L}[-'’]$/u.test(before);
  const letter = length === 1 && (/^\. \p{Lu}/u.test(after) || LETTERED.test(before));
  return compound || letter || /\bat $/iu.test(before);
}
