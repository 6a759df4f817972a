import type { Span } from '../document/index.ts';
import { HEADS, SAYS_NOTHING } from './occupations.ts';

const SHORT = 'SDE|SWE|SRE|TPM|PM|PO|EM|CTO|CEO|CFO|COO|CPO|CIO|CISO|CMO|SDET|QA|DBA|BA|UX|VP';
const LEVEL =
  'junior|jr\\.?|senior|sr\\.?|principal|lead|distinguished|chief|entry[- ]level|mid[- ]level|trainee|apprentice|deputy|interim|founding|managing|vice|(?:staff|associate|assistant|graduate|executive|fellow|group)(?=\\s\\p{L})';

/** Words that may stand inside a title before its head; lower case needs the head right after a known field. */
const MODIFIER = "\\p{L}[\\p{L}\\p{N}+#./&’']{0,24}";

/** Adjectives of praise and small words that begin no title. */
const NOT_IN_A_TITLE =
  /^(?:a|an|the|as|and|or|of|for|with|by|to|at|in|on|am|is|was|are|i|i'm|i’m|my|our|your|their|who|that|passionate|determined|experienced|dedicated|motivated|skilled|seasoned|accomplished|driven|results-driven|detail-oriented|dynamic|creative|certified|versatile|innovative|aspiring|unemployed|former|ex|laid|off|wannabe|would-be|budding|self-taught|recent|fresh|future|unpaid|retired|targeting|seeking|becoming|became|about|either|role|new|strong|talented|ambitious|proactive|enthusiastic|hard-working|hardworking|professional|reliable|organized|currently|then|later|once|again|still|first|freelance|independent|hi|hello|dear|into|next|this|be|being|where|turned|now|also|love|like|an?)$/i;

export interface TitlePhrase {
  span: Span;
  /** The title without what follows a comma. */
  text: string;
  hasLevel: boolean;
}

/** `Payments compliance lead`: a lead that is somebody, for no object follows it. */
const NOUN_LEAD =
  '[\\p{L}&/-]{2,}\\slead(?=\\s*(?:$|[,.;:|()–—/-])|\\s(?:at|for|of|with|who|in|on|and|or|by|until|since|is|was|has|should|role|position|job|post|opening|without|out)\\b)';

const PHRASE = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?<chain>(?:${MODIFIER}[ -]){0,5}?)(?<head>(?:${HEADS})|${NOUN_LEAD}|scrum\\smaster|product\\sowner|chief\\sof\\sstaff|intern(?!al|ational))(?<numeral>\\s(?:I{1,3}|IV|V|[1-5]))?(?![\\p{L}\\p{N}-])`,
  ].join('|'),
  'giu',
);
const AREA_TAIL =
  'success|management|operations|marketing|development|engineering|design|experience|science|relations|affairs|resources|support|security|sales|services|delivery|planning|quality|staff';
const HEAD_OF = new RegExp(
  `(?<![\\p{L}])(?:[Hh]ead|[Dd]irector|VP|[Vv]ice [Pp]resident|[SE]VP) of(?:(?: (?:\\p{Lu}[\\p{L}&]*|and|&(?= \\p{Lu})))+| (?!(?:an?|the|my|our|all|its|his|her|their|this|that|two|three|several|every|one)\\b)\\p{Ll}{2,}(?: (?:${AREA_TAIL})\\b)?)`,
  'gu',
);
/** How far the area of a head reaches. */
const AREA = 24;
/** What a head is of, not who: `Developer Experience`. */
const AREA_AFTER =
  /^\s(?:experience|relations|tools|tooling|platform|success|productivity|advocacy|enablement|marketing|operations)\b/i;
const ABBREVIATED = new RegExp(
  `(?<chain>(?:(?:[A-Z][\\p{L}\\p{N}+#.&-]*)\\s){0,3})(?<head>${SHORT})(?<numeral>\\s(?:I{1,3}|IV|V|[1-5]))?(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** The job titles a text states, singular ones only: `engineers` are other people. */
export const findTitles = (text: string): TitlePhrase[] =>
  titlePhrases(text).filter(({ text: title }) => !SAYS_NOTHING.test(title));

/** The same with titles that say a level and no field of work (`Senior Manager`). */
export function titlePhrases(text: string): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  // One mark per letter already taken: comparing each phrase with all before it is slow where a text is nothing but titles.
  const taken = new Uint8Array(text.length);
  for (const pattern of [HEAD_OF, PHRASE, ABBREVIATED])
    for (const match of text.matchAll(pattern)) {
      const phrase = phraseOf(match);
      const { start, end } = phrase.span;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      if (!AREA_AFTER.test(text.slice(end, end + AREA))) found.push(phrase);
    }
  return joined(found.sort((a, b) => a.span.start - b.span.start));
}

/** `Associate` + `Product Manager` is one title. */
function joined(phrases: readonly TitlePhrase[]): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (const next of phrases) {
    const last = titles.at(-1);
    if (last?.span.end !== next.span.start - 1 || !/\p{L}$/u.test(last.text)) titles.push(next);
    else
      titles[titles.length - 1] = {
        span: { start: last.span.start, end: next.span.end },
        text: `${last.text} ${next.text}`,
        hasLevel: last.hasLevel || next.hasLevel || LEVELLED.test(last.text),
      };
  }
  return titles;
}

const LEVELLED = new RegExp(
  `(?<![\\p{L}])(?:${LEVEL})(?![\\p{L}])|\\b(?:II|III|IV|[2-5])$|\\b(?:director|head of|vp|vice president|president|intern|chief|engineering manager|C[TEFOPIM]O|CISO|EM|supervisor|(?:tech|team|technical|design|engineering|qa) lead)\\b`,
  'iu',
);

/** Fields of work that only look like verbs. */
const FIELD =
  /^(?:engineering|marketing|building|accounting|manufacturing|computing|programming|machine|learning|testing|advertising|purchasing|consulting|training|founding|managing|banking|mining|nursing|embedded|distributed|applied|certified|billing|staffing|pricing|licensing|operating|networking|catering|lighting|packing|planning|roofing|tooling|shipping|sterling|boarding|merchandising|publishing|moving|sourcing|onboarding|editing|printing|supply|assembly|family|weed|seed|feed)$/i;

const opensATitle = (word: string): boolean =>
  !NOT_IN_A_TITLE.test(word) && (FIELD.test(word) || !/^\p{L}+(?:\p{L}ed|ing|ly)$/iu.test(word));

function phraseOf(match: RegExpMatchArray): TitlePhrase {
  const words = (match.groups?.chain ?? '').split(/(?<=[ -])/).filter(Boolean);
  const from = words.findLastIndex((word) => !opensATitle(word.replace(/[ -]$/, '')));
  const skipped = words.slice(0, from + 1).join('').length;
  const start = match.index! + skipped;
  const text = match[0].slice(skipped).trim();
  return { span: { start, end: start + text.length }, text, hasLevel: LEVELLED.test(text) };
}
