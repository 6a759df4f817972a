import { findTitles } from '../../highlight/index.ts';
import { fold } from '../../lexicon/index.ts';
import { IDLE, LEVELS, MANAGED_THING, PHRASES, SHORT } from './words.ts';

/** A title taken apart: how high, and of which trade. */
interface TitleParts {
  levels: ReadonlySet<string>;
  trade: ReadonlySet<string>;
  /** `II`, `3`: a grade inside the house. */
  grade?: string;
}

/**
 * How two titles of one post compare. `unsure` where a word is of a language or trade that nobody told us of: then they
 * may well say the same.
 */
export type TitleRelation = 'same' | 'level' | 'trade' | 'unsure';

export function compareTitles(a: string, b: string): TitleRelation {
  const relations = alternatives(a).flatMap((one) => alternatives(b).map((other) => relate(one, other)));
  return (['same', 'unsure', 'level', 'trade'] as const).find((relation) => relations.includes(relation))!;
}

/** Where a title stands: 0 intern … 9 executive, 2 where it says nothing. */
export function rankOfTitle(title: string): number {
  return Math.max(...alternatives(title).map((one) => rankOf(partsOf(one))));
}

function rankOf({ levels, trade }: TitleParts): number {
  const ranks = [...levels].flatMap((level) =>
    level === 'manager' && [...trade].some((word) => MANAGED_THING.test(word)) ? [] : LEVELS.get(level)!,
  );
  if (ranks.length === 0) return 2;
  const below =
    levels.has('assistant') || levels.has('deputy') || levels.has('associate') || levels.has('vice');
  return (
    Math.max(...ranks) -
    (below && ranks.length > 1 ? 0.6 : 0) +
    (levels.has('senior') && ranks.length > 1 ? 0.4 : 0)
  );
}

const CHANGE = /\s*(?:→|->|=>|,?\s+then\s|\s+to\s+(?=\p{Lu})|;|\|)\s*/u;
const JOIN = /\s*(?:\s\/\s|\/(?=\p{L}{3})|\s&\s|\s\+\s|\s(?:and|und|et|y|e|en)\s|,\s)\s*/u;

/** The whole title, and where it names several (a promotion told in one entry, two hats), each of them. */
function alternatives(title: string): string[] {
  const plain = title
    .replace(/[([][^)\]]*[)\]]?/gu, ' ')
    .replace(/\s(?:at|@|bei|chez)\s+\p{Lu}.*$/u, '')
    .trim();
  const steps = plain.split(CHANGE).filter(Boolean);
  const hats = steps.flatMap((step) => {
    const pieces = step.split(JOIN).filter(Boolean);
    return pieces.length > 1 && pieces.every((piece) => findTitles(piece).length > 0) ? pieces : [];
  });
  return [...new Set([...(steps.length > 0 ? steps : [title]), ...hats])];
}

function relate(a: string, b: string): TitleRelation {
  if (isWildcard(a, b) || isWildcard(b, a)) return 'same';
  const [one, other] = [partsOf(a), partsOf(b)];
  const trades = within(one.trade, other.trade) || within(other.trade, one.trade);
  if (!trades) return knownTrade(a) && knownTrade(b) ? 'trade' : 'unsure';
  const levels = one.levels.size === other.levels.size && within(one.levels, other.levels);
  if (!levels) return 'level';
  return one.grade && other.grade && one.grade !== other.grade ? 'level' : 'same';
}

const knownTrade = (title: string): boolean => findTitles(title).length > 0;

const within = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => other.has(word));

/** `PM` is short for three titles, and says which of them no more than the other one does. */
const isWildcard = (a: string, b: string): boolean =>
  /^(?:sr\.?\s|senior\s)?pm$/iu.test(a.trim()) && /\bp\p{L}+\smanager$/iu.test(b.trim());

const GRADES: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

function partsOf(title: string): TitleParts {
  const words = spelled(title);
  const last = words.at(-1) ?? '';
  const grade = GRADES[last] ?? (/^[1-5]$/.test(last) ? last : undefined);
  const kept = words.filter((word) => !IDLE.has(word));
  const levels = new Set(kept.filter((word) => LEVELS.has(word)));
  const trade = new Set(kept.filter((word) => !LEVELS.has(word)).map(tradeOf));
  return { levels, trade, ...(grade && { grade }) };
}

const PHRASE_AT = PHRASES.map(([written, read]): [RegExp, string] => [
  new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'gu'),
  read,
]);
const known = new Map<string, string[]>();

/** The words of a title, folded, spelled out and in English as far as we know them. */
function spelled(title: string): string[] {
  const found = known.get(title);
  if (found) return found;
  let text = fold(title)
    .replace(/['’.]/g, (mark) => (mark === '.' ? '' : ' '))
    .replace(
      /\b(sr|jr|mgr|eng|dev|asst|dir|exec|admin|rep|ops|mktg|tech|prog)\b/g,
      (word) => SHORT.get(word) ?? word,
    )
    .replace(/\b(co|sous)[- ](?=\p{L})/gu, (_, word: string) => (word === 'co' ? 'co' : 'sous '))
    .replace(/[-–—/,&+]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, read] of PHRASE_AT) text = text.replace(pattern, read);
  const words = text
    .split(' ')
    .flatMap((word) => (SHORT.get(word) ?? word).split(' '))
    .filter(Boolean);
  if (known.size > 5000) known.clear();
  known.set(title, words);
  return words;
}

const TRADES: ReadonlyMap<string, string> = new Map([
  ['engineering', 'engineer'],
  ['development', 'engineer'],
  ['design', 'designer'],
  ['analytics', 'analyst'],
  ['analysis', 'analyst'],
  ['nursing', 'nurse'],
  ['accounting', 'accountant'],
  ['recruiting', 'recruiter'],
  ['recruitment', 'recruiter'],
  ['writing', 'writer'],
  ['teaching', 'teacher'],
  ['research', 'researcher'],
  ['programming', 'engineer'],
]);

/** A trade under the word for who plies it, without a plural. */
function tradeOf(word: string): string {
  const single = (/[^s]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word)
    .replace(/(?<=.{3})tre$/, 'ter')
    .replace(/(?<=.{3})our$/, 'or');
  return TRADES.get(single) ?? TRADES.get(word) ?? single;
}
