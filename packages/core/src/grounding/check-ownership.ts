import type { Span } from '../document/index.ts';
import type { Sentence } from './draft.ts';
import { contextOf, type Knowledge, likeliest } from './knowledge.ts';
import { quantitiesIn } from './quantities.ts';
import type { Deed } from './stance.ts';
import { stem } from './stem.ts';
import { ungrounded, type Verdict } from './verdict.ts';

const LEAD =
  'led|lead|leads|leading|headed|heads|heading|spearheaded|spearheads|spearheading|directed|directs|directing|drove|drives|driving|ran|runs|running|oversaw|oversees|overseeing|owned|owns|owning|managed|manages|managing|chaired|chairs|chairing|presided over|presides over|hosted|hosts|orchestrated|supervised|supervising|championed|captained|masterminded|took charge of|taking charge of|in charge of|responsible for|accountable for|at the helm of|fronted|steered';
const MAKE =
  'built|builds|building|created|creates|creating|drew up|drawing up|edited|edits|editing|curated|curates|curating|won|winning|secured|securing|planned|planning|invented|installed|installing|restored|restoring|taught|teaching|presented|decided|choreographed|designed|designing|developed|developing|architected|architecting|authored|authoring|invented|established|establishing|founded|founding|launched|launching|implemented|implementing|engineered|engineering|set up|setting up|introduced|introducing|shipped|delivered|delivering|rolled out|wrote|writing|rewrote|migrated|moved|automated|executed|completed|opened|negotiated|produced|coded|devised|pioneered|redesigned|rebuilt|composed|closed|conceived|organi[sz]ed|initiated|chose|selected|approved|rolled out';
/** A verb whose subject is the person: it opens the line or a clause, or stands after *I* or *we*. */
const DEED = new RegExp(
  `(?<before>^[\\s\\p{P}]*|[;:–—.]\\s+|,\\s(?:and\\s|then\\s)?|\\b(?:I|we|I’ve|I've|who|and|then|where I|have|had|was|am|also|personally|successfully|single-handedly|solely)\\s(?:also\\s|then\\s|personally\\s|successfully\\s|solely\\s|single-handedly\\s)?)(?<verb>(?:${LEAD}|${MAKE}))\\b(?!\\s+(?:by|with)\\s)`,
  'giu',
);
const IS_LEAD = new RegExp(`^(?:${LEAD})$`, 'iu');
const OF_PEOPLE =
  /^(?:led|lead|leads|leading|headed|heading|directed|directing|ran|running|oversaw|overseeing|managed|managing|supervised|supervising|responsible for|in charge of)$/iu;
const TOGETHER =
  /\b(?:co(?:-|(?=found|author|wr[io]t|creat|chair|host|design|develop))\p{L}+|jointly|together|alongside|with(?!\s\d)|shared|both|helped|supported)\b/iu;
const NOMINAL =
  /\b(?:under my (?:lead|leadership|direction|management)|my leadership of|as (?:the\s)?(?:\p{L}+\s)?(?:lead|leader|head|owner|architect|author) (?:of|on|for|behind)|(?:lead|leader|head|owner|architect|author|creator|driving force|brains|mastermind) (?:of|behind) the)\b/giu;
const SOLE =
  /\b(?:sole(?:ly)?(?:\s(?:author|owner|designer|developer|engineer|lead|leader|architect|founder|creator|maintainer|responsib\w+))?|single-?\s?handed(?:ly)?(?:\s\p{L}+ed|\sled|\sbuilt|\sran)?|(?:all\s)?by myself|on my own|all alone|one-(?:man|woman|person) (?:show|team)|(?:the\s)?only (?:author|owner|designer|developer|engineer|lead|architect|person))\b/giu;
const SOLE_FACT =
  /\b(?:sole(?:ly)?|single-?\s?handed(?:ly)?|alone|by myself|on my own|only|one-(?:man|woman|person))\b/iu;
/** `sole designer`, `the only designer`: one says the other. */
const SOLE_OF = /\b(?:sole|only)\s(\p{L}+)/iu;
const PROFIT =
  /\b(?:own(?:ed|ing|s)?|h[eo]ld(?:ing)?|manag(?:ed|ing)|ran|running|controlled|full|accountable for|responsible for)\s(?:(?:full|the|a|an|entire|complete)\s){0,2}(?:[€$£]?[\d.,]+\s?(?:k|m|bn|million|billion)?\s)?(?:P&L|P\s&\sL|profit[- ]and[- ]loss|balance sheet)\b/giu;

/** Looks for more of a part in things than the facts say: *led* for *supported*, *built* for what others built. */
export function checkOwnership(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish && !/\bI\b/u.test(sentence.text)) return [];
  return [
    ...alone(known, sentence),
    ...profit(known, sentence),
    ...deeds(known, sentence),
    ...people(known, sentence),
  ];
}

const at = ({ start }: Sentence, index: number, length: number): Span => ({
  start: start + index,
  end: start + index + length,
});

function alone(known: Knowledge, sentence: Sentence): Verdict[] {
  return Array.from(sentence.text.matchAll(SOLE)).flatMap(({ 0: words, index }): Verdict[] => {
    const span = at(sentence, index, words.length);
    const [first] = likeliest(known, contextOf(known, sentence, [span]));
    const about = first === undefined ? undefined : known.statements[first];
    if (about && SOLE_FACT.test(about.text)) return [];
    const craft = /\s(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase();
    if (craft && known.statements.some(({ text }) => SOLE_OF.exec(text)?.[1]?.toLowerCase() === craft))
      return [];
    return [
      ungrounded(
        span,
        'ownership',
        about ? `The facts say: “${about.text.trim()}”` : 'No fact says that nobody else had a part in it.',
      ),
    ];
  });
}

const profit = (known: Knowledge, sentence: Sentence): Verdict[] =>
  known.statements.some(({ text }) => /P\s?&\s?L\b|profit[- ]and[- ]loss|balance sheet/iu.test(text))
    ? []
    : Array.from(sentence.text.matchAll(PROFIT), ({ 0: words, index }) =>
        ungrounded(
          at(sentence, index, words.length),
          'ownership',
          'No fact says that profit and loss was yours.',
        ),
      );

function deeds(known: Knowledge, sentence: Sentence): Verdict[] {
  const marks = [...sentence.text.matchAll(DEED)].map((match) => ({
    verb: match.groups!.verb!,
    index: match.index + match[0].length - match.groups!.verb!.length,
  }));
  const named = [...sentence.text.matchAll(NOMINAL)].map(({ 0: verb, index }) => ({ verb, index }));
  return [...marks, ...named].flatMap(({ verb, index }): Verdict[] => {
    const span = at(sentence, index, verb.length);
    const next = marks.find((mark) => mark.index > index + verb.length)?.index ?? sentence.text.length;
    const end =
      index +
      verb.length +
      (/[;:(–—]|\s(?:now\s|later\s)?(?:used|adopted|read|followed|run|led|chosen)\sby\b|\s(?:that|which)\s|,\s(?=\p{L}+ing\b|where|which|while|and\b)|\sand\s(?=\p{L}+ed\b|led\b|ran\b|kept\b)/u.exec(
        sentence.text.slice(index + verb.length, next),
      )?.index ?? next - index - verb.length);
    const inflated = inflatedBy(known, sentence, verb, { start: span.end, end: sentence.start + end });
    return inflated
      ? [ungrounded(span, 'ownership', `The facts say: “${inflated.statement.text.trim()}”`)]
      : [];
  });
}

/** The clause of the facts that says less than the verb does; none where one bears it out or nothing is told. */
function inflatedBy(known: Knowledge, sentence: Sentence, verb: string, object: Span): Deed | undefined {
  const keys = new Map<string, number>();
  for (const { start, end, key, content, text } of sentence.words) {
    if (known.headings.has(key) && /^\p{Lu}/u.test(text)) continue;
    const weight = known.weights.get(key);
    if (content && weight && start >= object.start && end <= object.end) keys.set(key, weight);
  }
  const total = [...keys.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  const scored = known.deeds
    .map((deed) => ({
      deed,
      score: [...keys].reduce((sum, [key, weight]) => sum + (deed.keys.has(key) ? weight : 0), 0),
    }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < total * 0.4) return undefined;
  const close = scored.filter(({ score }) => score >= best * 0.75).map(({ deed }) => deed);
  if (close.some((deed) => bearsOut(known, deed, verb, sentence))) return undefined;
  return close[0];
}

function bearsOut(known: Knowledge, deed: Deed, verb: string, { text }: Sentence): boolean {
  const root = stem(verb.split(' ')[0]!.toLowerCase());
  const sameVerb = known.deeds.some(
    (other) =>
      other.statement === deed.statement &&
      other.stance !== 'other' &&
      other.stance !== 'shared' &&
      other.words.some(({ lower }) => stem(lower) === root),
  );
  switch (deed.stance) {
    case 'own':
      return true;
    case 'shared':
      return TOGETHER.test(text);
    case 'mentor':
      return sameVerb || !OF_PEOPLE.test(verb);
    case 'weak':
      // `helped design` is no *designed*.
      return sameVerb && !HELPED.test(deed.statement.text);
    case 'other':
      return sameVerb && !IS_LEAD.test(verb);
  }
}

const HELPED = /\b(?:help|assist)(?:ed|s|ing)?\b/iu;

const PERSONS =
  /^\s(?:an?\s|the\s|my\s|our\s|up to\s|over\s|about\s)?(?:team of\s|group of\s)?(?:[\p{L}\d-]+\s){0,3}?(?:engineers?|developers?|people|staff|analysts?|designers?|nurses?|teachers?|reports|direct reports|employees|managers?|team|teams|scientists|colleagues|chefs?|cooks?|sellers?|reps|agents|juniors?|assistants?|interns?|technicians?|researchers?|drivers?|officers?|consultants?)\b/iu;
const MANAGED =
  /\b(?:managed|managing|manage|supervised|supervising|line[- ]managed|line[- ]managing)\b|\b(?:line manager (?:of|for|to)|direct reports)\b/giu;
const MANAGING =
  /\b(?:manag|supervis|led\b|lead\b|leading|head|hired|direct reports|report(?:s|ed|ing) to me|brigade|ran a|running a|responsible for|in charge|line)/iu;

/** Managing people is said by the facts or not true: working with a squad is not managing it. */
function people(known: Knowledge, sentence: Sentence): Verdict[] {
  return Array.from(sentence.text.matchAll(MANAGED)).flatMap(({ 0: verb, index }): Verdict[] => {
    const after = sentence.text.slice(index + verb.length);
    if (!/reports|line/iu.test(verb) && !PERSONS.test(after)) return [];
    const span = at(sentence, index, verb.length);
    const likely = likeliest(known, contextOf(known, sentence, [span])).map((at) => known.statements[at]!);
    // Where the very number stands, there it says what they were to one; a title alone says nothing of whom.
    const numbers = quantitiesIn(sentence.text.slice(index)).filter(({ head }) => head);
    const counted = known.statements.filter(({ quantities }) =>
      numbers.some(({ value, head }) => quantities.some((one) => one.value === value && one.head === head)),
    );
    const near = counted.length > 0 ? counted : likely;
    const [about] = near;
    if (!about || near.some(({ text }) => MANAGING.test(text))) return [];
    return [ungrounded(span, 'ownership', `The facts say: “${about.text.trim()}”`)];
  });
}
