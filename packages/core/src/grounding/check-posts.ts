import type { Sentence } from './draft.ts';
import { contextOf, type Knowledge } from './knowledge.ts';
import { quantitiesIn } from './quantities.ts';
import type { Statement } from './statement.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { employerWords } from './whom.ts';
import type { Word } from './words.ts';

/** How many times better than anything of the named employer the work of another must fit. */
const CLEARLY = 2.5;

/** Looks for work that is told of one employer and was done at another. */
export function checkPosts(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish || known.posts.length < 2) return [];
  const names = sentence.words.filter((word) => isEmployer(known, word));
  const posts = new Set(names.flatMap((word) => ofEmployer(known, word)));
  const [first] = names;
  if (!first || distinctEmployers(known, names) > 1 || !isPlaced(sentence, first)) return [];
  const last = names.at(-1)!;
  const span = { start: first.start, end: last.end };
  const context = contextOf(known, sentence, [span], true);
  let there = 0;
  let elsewhere: { score: number; at: number } = { score: 0, at: -1 };
  for (const [at, score] of context.scores) {
    const { post } = known.statements[at]!;
    const own =
      post === undefined ||
      [...posts].some(({ id, header }) => id === post || header.includes(known.statements[at]!));
    if (own) there = Math.max(there, score);
    else if (score > elsewhere.score && isDeed(known, at)) elsewhere = { score, at };
  }
  const statement = known.statements[elsewhere.at];
  if (
    !statement ||
    elsewhere.score < (sharesNumber(sentence, statement) ? SOME : ENOUGH) ||
    elsewhere.score < there * CLEARLY
  )
    return [];
  return [
    ungrounded(span, 'employer', `In the facts this belongs to another post: “${statement.text.trim()}”`),
  ];
}

/** `At Orrin, …`, and no sentence that goes on to another time. */
const isPlaced = ({ text }: Sentence, { start }: Word): boolean =>
  /(?:^|\b(?:at|for|with)\s(?:the\s)?)$/iu.test(text.slice(0, start)) &&
  !/\b(?:before|previously|then|formerly|earlier|after|later|since)\b/iu.test(text);

/** A line that tells of work: no heading and no list of tools. */
function isDeed({ statements, posts }: Knowledge, at: number): boolean {
  const { words, text } = statements[at]!;
  const small = words.slice(1).filter((word) => /^\p{Ll}{3,}/u.test(word.text)).length;
  return !posts.some(({ header }) => header.some((one) => one.text === text)) && small > words.length / 3;
}

/** Two rare words in common are no chance; nor is one with the same number. */
const ENOUGH = 4;
const SOME = 1.5;

const sharesNumber = ({ text }: Sentence, { quantities }: Statement): boolean =>
  quantitiesIn(text).some(({ value, kind }) =>
    quantities.some((one) => one.value === value && one.kind === kind),
  );

const isEmployer = (known: Knowledge, word: Word): boolean =>
  /^\p{Lu}/u.test(word.text) && ofEmployer(known, word).length > 0;

const ofEmployer = ({ posts }: Knowledge, { lower }: Word) =>
  posts.filter((post) => employerWords(post).has(lower));

/** Posts at one employer share the words of its name. */
const distinctEmployers = (known: Knowledge, names: readonly Word[]): number => {
  const sets = names.map((word) => new Set(ofEmployer(known, word)));
  const [first] = sets;
  return sets.every((set) => [...set].some((post) => first!.has(post))) ? 1 : 2;
};
