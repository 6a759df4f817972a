import { verbOf, weakOpeningOf } from '../highlight/index.ts';
import { isPreposition, uncapitalised, wordsOf } from './vocabulary.ts';

/** A line as it was found, taken apart where it does not open with what the person did. */
export interface OldLine {
  /** As it stands, without list marks and a full stop at its end. */
  text: string;
  /** What the work was on, where the line opens weakly or in the passive: it waits for a verb. */
  object?: string;
  /** The object, and with it a verb of others that it hangs on: `set up the reading club`. */
  whole?: string;
  /** How the object is tied to words that have an object of their own: `for`, `in`, `to help`. */
  link: string;
  /** The person stood beside the work (`participated in`): a verb of theirs has not the work for its object. */
  beside?: true;
  /** The line's own verb, where only its form had to change. */
  action?: string;
}

const PASSIVE =
  /^(?<subject>[^.;,]{2,90}?)\s(?:was|were|has been|have been|had been|got)\s(?:\p{L}+ly\s)?(?<participle>\p{L}+(?:ed|en|wn|ne)|built|made|written|run|set|cut|put|held|kept|led|sent|sold|taught|brought|drawn|found|rebuilt|won|told|paid|met)\b(?<rest>.*)$/iu;

const DETERMINER_OR_NOUN = /^(?:an?|the|all|our|its|this|these|new|weekly|daily|monthly|\d)/i;

const HELPING = /^(?:help|assist|support|aid)(?:s|ed|ing)?$/i;

/** Takes a line apart; one that opens with its verb is left whole. */
export function readOldLine(line: string, names?: ReadonlySet<string>): OldLine {
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/^[\s•·▪◦‣*–—-]+/u, '')
    .trim()
    .replace(/\.$/, '');
  const opening = weakOpeningOf(text);
  if (opening)
    return afterOpening(text, text.slice(opening.start, opening.end), text.slice(opening.end).trim(), names);
  const passive = PASSIVE.exec(text)?.groups;
  if (passive && !/\bby\s+\p{L}/u.test(passive.rest!))
    return { text, link: 'for', object: `${uncapitalised(passive.subject!, names)}${passive.rest}`.trim() };
  const [first = '', second] = wordsOf(text);
  // `Coordination of subcontractors`: a noun where the verb should be.
  if (/(?:tion|ment|ance|ence|ship|ing)$/i.test(first) && second?.toLowerCase() === 'of')
    return { text, link: 'for', object: text.slice(text.search(/\sof\s/i) + 4) };
  return NO_VERB.test(text)
    ? { text, link: 'for', object: uncapitalised(text, names) }
    : { text, link: 'for' };
}

/** A line that opens with how many or how often, and so with a noun. */
const NO_VERB =
  /^(?:various|several|many|multiple|numerous|different|daily|weekly|monthly|general|day-to-day|all|other|some|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s\p{L}/iu;

function afterOpening(text: string, opening: string, rest: string, names?: ReadonlySet<string>): OldLine {
  if (!rest) return { text, link: 'for' };
  const last = wordsOf(opening).at(-1);
  const first = wordsOf(rest)[0];
  const between = isPreposition(last) ? last : isPreposition(first) ? first! : undefined;
  // A sign may stand before the preposition; it goes with it.
  const object =
    between && !isPreposition(last) ? rest.slice(rest.indexOf(between) + between.length).trim() : rest;
  const link = linkOf(between?.toLowerCase(), opening, object);
  const gerund = between && isGerund(wordsOf(object)[0]) ? object : undefined;
  const hung =
    between === undefined && looksInfinitive(object) ? (VERB_AND_PARTICLE.exec(object)?.[0].length ?? 0) : 0;
  return {
    text,
    object: uncapitalised(object.slice(hung), names),
    ...(hung && { whole: object }),
    link,
    ...(/^(?:\p{L}+ly\s)?(?:was\s)?(?:participat|involve|contribut|engag|interact|took part|gain)/iu.test(
      opening,
    ) && { beside: true }),
    ...(gerund && /respons|task|charge|accountab|dut|respon/i.test(opening) && { action: gerund }),
  };
}

const VERB_AND_PARTICLE = /^\p{L}+\s(?:(?:up|out|down|off|over|back|in|on)\s)?/u;

const isGerund = (word: string | undefined): boolean =>
  word !== undefined && verbOf(word)?.gerund === word.toLowerCase();

/** `Helped the team close the year` has no preposition: what was done, was done to help. */
function linkOf(between: string | undefined, opening: string, object: string): string {
  const first = wordsOf(opening)[0] ?? '';
  if (between === undefined) {
    const helping = HELPING.test(first);
    if (helping) return `to ${verbOf(first)?.base ?? 'help'}`;
    return 'for';
  }
  if (between === 'to' && !DETERMINER_OR_NOUN.test(object) && looksInfinitive(object)) return 'to';
  return between === 'in' || (between === 'with' && /^work|^collab|^partner/i.test(first)) ? between : 'for';
}

const looksInfinitive = (object: string): boolean => {
  const [first = ''] = wordsOf(object);
  return verbOf(first)?.base === first.toLowerCase();
};
