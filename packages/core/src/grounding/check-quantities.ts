import type { Derivation } from './comparable.ts';
import { countHeld, countListed, often, spanned, timesDated } from './counting.ts';
import { derive } from './derive.ts';
import type { Sentence } from './draft.ts';
import { type Context, contextOf, type Knowledge, likeliest, placeOf, type Stated } from './knowledge.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { rate } from './rates.ts';
import { reckon } from './reckon.ts';
import { mayBeService, served } from './service.ts';
import { shown } from './show.ts';
import { type Match, matchOf } from './stated.ts';
import type { UngroundedKind } from './types.ts';
import { ungrounded, type Verdict } from './verdict.ts';

/** Holds every number of a sentence against the facts. */
export function checkQuantities(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish && !/\bI\b/u.test(sentence.text)) return [];
  const quantities = quantitiesIn(sentence.text);
  const read = quantities.map((quantity): Told => {
    const context = contextOf(known, sentence, [quantity.reach]);
    const matches = known.quantities.flatMap((stated) => {
      const match = matchOf(known, context, quantity, stated);
      return match ? [{ match, stated }] : [];
    });
    return { known, sentence, quantity, quantities, context, matches, beside: [] };
  });
  const verdicts = read.map((told) => {
    // What the other numbers of the sentence stand in, this one may be reckoned from.
    const others = read.filter((other) => other !== told && other.quantity.head);
    const beside = others.flatMap(({ matches }) => best(matches, 'same')?.stated.at ?? []);
    return { told, verdict: verdictOn({ ...told, beside }) };
  });
  return verdicts.flatMap(({ told: { quantity }, verdict }) => {
    // A time over which another number was reckoned claims nothing of its own.
    const reckoned = `over ${quantity.value} ${quantity.unit}s`;
    const used = verdicts.some(
      ({ verdict: other }) => other?.is === 'derived' && other.derivation.endsWith(reckoned),
    );
    return verdict === undefined || (verdict.is === 'ungrounded' && used) ? [] : [verdict];
  });
}

interface Told {
  known: Knowledge;
  sentence: Sentence;
  quantity: Quantity;
  quantities: readonly Quantity[];
  context: Context;
  matches: readonly Found[];
  /** Statements in which other numbers of the sentence stand. */
  beside: readonly number[];
}

function verdictOn(told: Told): Verdict | undefined {
  const { known, quantity, sentence, matches } = told;
  if (quantity.value === 0) return zero(told);
  const service = mayBeService(sentence.text, quantity) ? served(known, sentence, quantity) : undefined;
  const direct = best(matches, 'same') ?? best(matches, 'derived');
  if (direct) return covered(told, direct);
  if (service?.sound)
    return { span: quantity.span, is: 'derived', from: service.from, derivation: service.how };
  return derived(told) ?? uncovered(told, service?.how);
}

interface Found {
  match: Match;
  stated: Stated;
}

/** The match in the statement that fits best. */
const best = (found: readonly Found[], match: Match): Found | undefined =>
  found.find((one) => one.match === match);

function covered({ quantity, known }: Told, { match, stated }: Found): Verdict {
  const from = [placeOf(known.statements[stated.at]!, stated.quantity.span)];
  return match === 'same'
    ? { span: quantity.span, is: 'grounded', from }
    : { span: quantity.span, is: 'derived', from, derivation: shown(stated) };
}

function derived(told: Told): Verdict | undefined {
  const { known, quantity, context, sentence, quantities, beside } = told;
  const where = [...new Set([...likeliest(known, context), ...beside])];
  const pool = poolOf(known, where, quantity);
  const after = sentence.text.slice(quantity.span.end, quantity.span.end + 40);
  const found =
    derive(quantity, pool, after) ??
    rate(
      known,
      quantity,
      context.local ? pool : [...pool, ...known.quantities.slice(0, MOST)],
      sentence.text,
      quantities.filter((other) => other !== quantity),
    );
  if (found) return derivedFrom(told, found);
  const statements = where.map((at) => known.statements[at]!);
  const reckoned = reckon(quantity, sentence, besides(known, pool));
  if (reckoned) return derivedFrom(told, reckoned);
  const counted =
    spanned(quantity, statements) ??
    often(quantity, statements) ??
    timesDated(quantity, statements) ??
    countListed(quantity, statements, sentence.text) ??
    countHeld(known, quantity);
  return counted && { span: quantity.span, is: 'derived', from: counted.from, derivation: counted.how };
}

const derivedFrom = ({ quantity, known }: Told, { from, how }: Derivation): Verdict => ({
  span: quantity.span,
  is: 'derived',
  from: from.map(({ at, quantity: { span } }) => placeOf(known.statements[at]!, span)),
  derivation: how,
});

/** With what stands in the same paragraphs. */
const besides = ({ quantities }: Knowledge, pool: readonly Stated[]): Stated[] => {
  const paragraphs = new Set(pool.map(({ statement }) => statement.paragraph));
  return quantities.filter(({ statement }) => paragraphs.has(statement.paragraph)).slice(0, MOST);
};

const MOST = 40;

/** The numbers that may stand behind one: those of the likeliest statements, and those that count the same thing. */
function poolOf(known: Knowledge, where: readonly number[], { head }: Quantity): Stated[] {
  const near = where.flatMap((at) => known.quantities.filter((stated) => stated.at === at));
  const same = head
    ? known.quantities.filter((stated) => stated.quantity.head === head && !near.includes(stated))
    : [];
  return [...near.slice(0, MOST), ...same.slice(0, MOST)];
}

/** `zero incidents`: something has to say that there were none. */
function zero({ known, quantity, context }: Told): Verdict {
  const none = likeliest(known, context).find((at) =>
    /\b(?:no|zero|without|never|none|0)\b/iu.test(known.statements[at]!.text),
  );
  if (none === undefined)
    return ungrounded(quantity.span, 'number-word', 'Nothing in the facts says that there were none.');
  const statement = known.statements[none]!;
  return {
    span: quantity.span,
    is: 'grounded',
    from: [placeOf(statement, { start: 0, end: statement.text.length })],
  };
}

function uncovered(told: Told, service: string | undefined): Verdict {
  const { quantity, known, matches } = told;
  const currency = best(matches, 'currency');
  if (currency) return ungrounded(quantity.span, 'currency', `The facts say ${shown(currency.stated)}.`);
  const period = best(matches, 'period');
  if (period) return ungrounded(quantity.reach, 'unit', `The facts say “${said(known, period.stated)}”.`);
  const elsewhere = best(matches, 'noun') ?? best(matches, 'context');
  if (elsewhere && telling(quantity)) {
    const end = Math.max(quantity.span.end, quantity.reach.end);
    return ungrounded(
      { start: quantity.span.start, end },
      'merged',
      `In the facts this number belongs to something else: “${said(known, elsewhere.stated)}”.`,
    );
  }
  const reason = service ? `By the dates of the facts it is ${service}.` : reasonOf(told);
  return ungrounded(
    quantity.hedge === 'plain' ? quantity.span : { start: quantity.reach.start, end: quantity.span.end },
    kindOf(quantity),
    reason,
  );
}

/** Small numbers recur everywhere: that one stands elsewhere too says nothing. */
const telling = ({ value, kind }: Quantity): boolean =>
  kind !== 'duration' && (value > 12 || kind === 'percent' || kind === 'money');

const said = (known: Knowledge, { quantity, at }: Stated): string => {
  const { text } = known.statements[at]!;
  return text.slice(quantity.reach.start, quantity.reach.end).trim();
};

function reasonOf({ known, context }: Told): string {
  const [first] = likeliest(known, context);
  const near = context.best > 0 && first !== undefined ? known.statements[first]!.text.trim() : undefined;
  return near
    ? `The facts say: “${near.length > 160 ? `${near.slice(0, 159)}…` : near}”`
    : 'Nothing in the facts says this number.';
}

function kindOf({ kind, written }: Quantity): UngroundedKind {
  if (kind === 'multiplier') return 'multiplier';
  if (kind === 'points') return 'unit';
  if (kind === 'duration') return 'period';
  if (kind === 'rank') return 'award';
  return written === 'digits' ? 'number' : 'number-word';
}
