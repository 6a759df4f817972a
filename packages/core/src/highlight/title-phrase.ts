import { overlaps, type Span } from '../document/index.ts';

/** Nouns that are the head of a job title. `Leader`, `expert`, `professional` name nobody's job. */
const HEADS =
  `manager engineer developer designer analyst scientist architect director administrator coordinator consultant
  accountant auditor programmer tester recruiter researcher technician strategist marketer copywriter writer editor
  producer planner controller bookkeeper buyer paralegal lawyer attorney nurse teacher lecturer professor tutor
  librarian economist statistician actuary underwriter translator journalist photographer animator illustrator
  evangelist superintendent supervisor foreman dispatcher estimator surveyor chemist biologist physicist pharmacist
  therapist psychologist physician dentist veterinarian electrician mechanic plumber chef pilot associate representative
  partner advisor adviser president treasurer secretary assistant cashier machinist operator officer specialist coach`
    .trim()
    .split(/\s+/)
    .join('|');

const SHORT = 'SDE|SWE|SRE|TPM|PM|PO|EM|CTO|CEO|CFO|COO|CPO|CIO|CISO|CMO|SDET|QA|DBA|BA|UX|VP';
const LEVEL =
  'junior|jr\\.?|senior|sr\\.?|staff|principal|lead|distinguished|chief|associate|assistant|entry[- ]level|mid[- ]level|graduate|trainee|apprentice|executive|deputy|interim|fellow|founding|managing|group|vice';

/** Words that may stand inside a title before its head; lower case needs the head right after a known field. */
const MODIFIER = "\\p{L}[\\p{L}\\p{N}+#./&’']{0,24}";

/** Adjectives of praise and small words that begin no title. */
const NOT_IN_A_TITLE =
  /^(?:a|an|the|as|and|or|of|for|with|by|to|at|in|on|am|is|was|are|i|i'm|i’m|my|our|your|their|who|that|passionate|determined|experienced|dedicated|motivated|skilled|seasoned|accomplished|driven|results-driven|detail-oriented|dynamic|creative|certified|versatile|innovative|aspiring|unemployed|former|ex|targeting|seeking|becoming|became|about|either|role|new|strong|talented|ambitious|proactive|enthusiastic|hard-working|hardworking|professional|reliable|organized|currently|freelance|independent|hi|hello|dear|into|next|this|be|being|where|turned|now|also|love|like|an?)$/i;

export interface TitlePhrase {
  span: Span;
  /** The title without what follows a comma. */
  text: string;
  hasLevel: boolean;
}

const PHRASE = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?<chain>(?:${MODIFIER}[ -]){0,5}?)(?<head>(?:${HEADS})|(?:tech(?:nical)?|team|design|engineering|product|project|qa|test|data|program(?:me)?)\\slead|scrum\\smaster|product\\sowner|chief\\sof\\sstaff|intern(?!al|ational))(?<numeral>\\s(?:I{1,3}|IV|V|[1-5]))?(?![\\p{L}\\p{N}-])`,
  ].join('|'),
  'giu',
);
const HEAD_OF =
  /(?<![\p{L}])(?:[Hh]ead|[Dd]irector|VP|[Vv]ice [Pp]resident|[SE]VP) of(?: (?:\p{Lu}[\p{L}&]*|and|&(?= \p{Lu})))+/gu;
/** What a head is of, not who: `Developer Experience`. */
const AREA_AFTER =
  /^\s(?:experience|relations|tools|tooling|platform|success|productivity|advocacy|enablement|marketing|operations)\b/i;
const ABBREVIATED = new RegExp(
  `(?<chain>(?:(?:[A-Z][\\p{L}\\p{N}+#.&-]*)\\s){0,3})(?<head>${SHORT})(?<numeral>\\s(?:I{1,3}|IV|V|[1-5]))?(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** The job titles a text states, singular ones only: `engineers` are other people. */
export function findTitles(text: string): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  for (const pattern of [HEAD_OF, PHRASE, ABBREVIATED])
    for (const match of text.matchAll(pattern)) {
      const phrase = phraseOf(match);
      if (found.every(({ span }) => !overlaps(span, phrase.span))) found.push(phrase);
    }
  return found
    .filter(({ span }) => !AREA_AFTER.test(text.slice(span.end)))
    .sort((a, b) => a.span.start - b.span.start)
    .reduce<TitlePhrase[]>((joined, next) => joinTo(joined, next), [])
    .filter(({ text: title }) => isTitle(title));
}

/** `Associate` + `Product Manager` is one title. */
function joinTo(joined: TitlePhrase[], next: TitlePhrase): TitlePhrase[] {
  const last = joined.at(-1);
  if (last?.span.end !== next.span.start - 1 || !/\p{L}$/u.test(last.text)) return [...joined, next];
  const span = { start: last.span.start, end: next.span.end };
  const hasLevel = last.hasLevel || next.hasLevel || LEVELLED.test(last.text);
  return [...joined.slice(0, -1), { span, text: `${last.text} ${next.text}`, hasLevel }];
}

const LEVELLED = new RegExp(
  `(?<![\\p{L}])(?:${LEVEL})(?![\\p{L}])|\\b(?:II|III|IV|[2-5])$|\\b(?:director|head of|vp|vice president|president|intern|chief|engineering manager|C[TEFOPIM]O|CISO|EM|supervisor|(?:tech|team|technical|design|engineering|qa) lead)\\b`,
  'iu',
);

/** Fields of work that only look like verbs. */
const FIELD =
  /^(?:engineering|marketing|building|accounting|manufacturing|computing|programming|machine|learning|testing|advertising|purchasing|consulting|training|founding|managing|banking|mining|nursing|embedded|distributed|applied|certified|billing|staffing|pricing|licensing|operating|networking)$/i;

const opensATitle = (word: string): boolean =>
  !NOT_IN_A_TITLE.test(word) && (FIELD.test(word) || !/^\p{L}+(?:ed|ing|ly)$/iu.test(word));

function phraseOf(match: RegExpMatchArray): TitlePhrase {
  const words = (match.groups?.chain ?? '').split(/(?<=[ -])/).filter(Boolean);
  const from = words.findLastIndex((word) => !opensATitle(word.replace(/[ -]$/, '')));
  const skipped = words.slice(0, from + 1).join('').length;
  const start = match.index! + skipped;
  const text = match[0].slice(skipped).trim();
  return { span: { start, end: start + text.length }, text, hasLevel: LEVELLED.test(text) };
}

/** A head that says nothing alone: `Manager`, `Associate`, `Partner` need a field before them. */
const isTitle = (title: string): boolean =>
  !/^(?:(?:senior|junior|lead|staff|principal|executive|group|managing)\s)?(?:manager|associate|partner|officer|assistant|operator|representative|secretary|president|advisor|adviser|planner|lead|specialist|coach|BA|PO|UX|QA)$/iu.test(
    title,
  );
