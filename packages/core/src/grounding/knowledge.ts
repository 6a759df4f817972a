import type { Span } from '../document/index.ts';
import { findTitles } from '../highlight/index.ts';
import type { Content, SkillMention } from '../lexicon/index.ts';
import { compileLexicon, findSkills } from '../lexicon/index.ts';
import { codesIn } from './codes.ts';
import { type CalendarDate, datesIn, monthOf } from './dates.ts';
import { clauseAt, type Sentence } from './draft.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type Post, postsOf } from './posts.ts';
import type { Quantity } from './quantity.ts';
import { type Deed, deedsOf } from './stance.ts';
import { type Statement, statementsOf } from './statement.ts';
import type { Fact, FactPlace } from './types.ts';

export interface GroundingOptions {
  /** The day on which the text is read, `YYYY-MM-DD`: what “Present” means. */
  today?: string;
  /** The role that the text is written for: naming it claims nothing. */
  target?: string;
  content: Content;
}

/** All that the facts say, read once. */
export interface Knowledge {
  content: Content;
  statements: Statement[];
  posts: Post[];
  /** How much a word says about which statement is meant; words of no fact are absent. */
  weights: ReadonlyMap<string, number>;
  /** Statements by the keys of their words. */
  byKey: ReadonlyMap<string, readonly number[]>;
  quantities: readonly Stated[];
  skills: readonly { mention: SkillMention; statement: Statement }[];
  titles: readonly { held: string; statement: Statement }[];
  phrases: Phrases;
  /** Names with figures: `p95`, `v3`. */
  codes: ReadonlyMap<string, readonly { code: string; figure: string }[]>;
  deeds: readonly Deed[];
  /** Keys of titles and employers: they say who and where, not what. */
  headings: ReadonlySet<string>;
  /** The role that the draft is written for. */
  target?: string;
  /** Today in months since year 0. */
  today?: number;
  date?: CalendarDate;
}

/** A quantity of the facts and the statement that tells it. */
export interface Stated {
  quantity: Quantity;
  statement: Statement;
  at: number;
}

export function knowledgeOf(facts: readonly Fact[], { content, today, target }: GroundingOptions): Knowledge {
  const statements = statementsOf(facts);
  const posts = postsOf(statements);
  const byKey = new Map<string, number[]>();
  for (const [at, { keys }] of statements.entries())
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), at]);
  const weights = new Map<string, number>();
  for (const [key, where] of byKey) weights.set(key, Math.log(1 + statements.length / where.length));
  const [date] = today ? datesIn(today) : [];
  const lexicon = compileLexicon(content);
  return {
    content,
    statements,
    posts,
    weights,
    byKey,
    quantities: statements.flatMap((statement, at) =>
      statement.quantities.map((quantity) => ({ quantity, statement, at })),
    ),
    skills: statements.flatMap((statement) =>
      findSkills(lexicon, statement.text).map((mention) => ({ mention, statement })),
    ),
    titles: statements.flatMap((statement) =>
      findTitles(statement.text).map(({ text }) => ({ held: text, statement })),
    ),
    phrases: phrasesOf(statements),
    codes: codesIn(statements.map(({ text }) => text)),
    deeds: statements.flatMap(deedsOf),
    headings: new Set(posts.flatMap(({ words }) => words.map(({ key }) => key))),
    ...(target && { target }),
    ...(date && { date, today: monthOf(date) }),
  };
}

/** How well each statement fits the words around a place of the draft. */
export interface Context {
  scores: ReadonlyMap<number, number>;
  best: number;
  /** Whether the place's own clause has words that say of what it is. */
  local: boolean;
}

/** A word of the same sentence but another clause says less of what is meant. */
const FAR = 0.35;
/** So does a word of a neighbouring sentence of the same paragraph of the facts. */
const NEIGHBOUR = 0.4;

/** What the words around some places say; `even` where the whole sentence speaks of one thing. */
export function contextOf(
  known: Knowledge,
  sentence: Sentence,
  places: readonly Span[],
  even = false,
): Context {
  const clause = clauseAt(sentence, places[0]!.start);
  const titles = sentence.titles;
  const weights = new Map<string, number>();
  let local = false;
  for (const word of sentence.words) {
    const weight = known.weights.get(word.key);
    if (
      !word.content ||
      weight === undefined ||
      [...places, ...titles].some(({ start, end }) => word.start < end && start < word.end)
    )
      continue;
    if (known.headings.has(word.key) && /^\p{Lu}/u.test(word.text)) continue;
    const near = even || (word.start >= clause.start && word.start < clause.end);
    local ||= near;
    weights.set(word.key, Math.max(weights.get(word.key) ?? 0, weight * (near ? 1 : FAR)));
  }
  return { ...scored(known, weights), local };
}

function scored(
  known: Knowledge,
  weights: ReadonlyMap<string, number>,
): { scores: Map<number, number>; best: number } {
  const scores = new Map<number, number>();
  for (const [key, weight] of weights) {
    const where = known.byKey.get(key)!;
    const told = new Set(where);
    const beside = new Set<number>();
    for (const at of where)
      for (const near of [at - 1, at + 1])
        if (!told.has(near) && known.statements[near]?.paragraph === known.statements[at]!.paragraph)
          beside.add(near);
    for (const at of told) scores.set(at, (scores.get(at) ?? 0) + weight);
    for (const at of beside) scores.set(at, (scores.get(at) ?? 0) + weight * NEIGHBOUR);
  }
  return { scores, best: Math.max(0, ...scores.values()) };
}

/** A statement that shares this much with a place, of what the best one shares, may be what it speaks of. */
const SHARE = 0.34;
/** Less than this says nothing about which statement is meant. */
const SILENT = 0.5;

export const speaksOf = ({ scores, best, local }: Context, at: number): boolean =>
  best < SILENT || !local || (scores.get(at) ?? 0) >= best * SHARE;

/** The statements that a place may speak of, the likeliest first. */
export const likeliest = (known: Knowledge, context: Context): number[] =>
  context.best < SILENT
    ? known.statements.map((_, at) => at)
    : [...context.scores.entries()]
        .filter(([, score]) => score >= context.best * SHARE)
        .sort((a, b) => b[1] - a[1])
        .map(([at]) => at);

export const placeOf = ({ fact, offset }: Statement, { start, end }: Span): FactPlace => ({
  fact: fact.id,
  span: { start: start + offset, end: end + offset },
});
