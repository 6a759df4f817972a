import { type Content, compileLexicon, findSkills, type PhraseTrie, type Role } from '../../lexicon/index.ts';
import { headOf, isRestOfDepartment } from './department.ts';
import type { LevelHit, RoleAt } from './level.ts';
import { clauseRun, partRun, type Run, type TitleParts, within, wordsAt } from './parts.ts';
import type { TitleWords } from './words.ts';

/** Trades whose engineers and developers build no software. */
const OTHER_TRADES = new Set(
  'landscape interior building urban naval residential garden golf kitchen loan route civil business estate training curriculum property land leadership organizational community workforce staff talent housing'.split(
    ' ',
  ),
);

interface Found extends RoleAt {
  focus?: Run;
}

/** The role that a title names first, with the words that say it. */
export function findRole(
  content: Content,
  words: TitleWords,
  parts: TitleParts,
  levels: readonly LevelHit[],
): Found | undefined {
  const headship = headOf(words, parts, levels);
  const named = firstNamed(words, parts);
  if (headship && !(named && wins(named, headship))) return headship;
  const head = byHead(content, words, parts, levels);
  const first = head && !(named && named.from <= head.from) ? head : named;
  return first && narrowed(words, parts, first);
}

/** The earlier words win, and of those that begin together the longer. */
const wins = (one: Run, other: Run): boolean =>
  one.from < other.from || (one.from === other.from && one.until >= other.until);

function firstNamed(words: TitleWords, parts: TitleParts): RoleAt | undefined {
  for (let from = 0; from < parts.list.length; from++) {
    const hit = hitAt(words.titles, parts, from);
    if (hit && !(hit.until === from + 1 && afterOtherTrade(parts, from))) return hit;
  }
  return undefined;
}

function hitAt(trie: PhraseTrie<Role>, parts: TitleParts, from: number): RoleAt | undefined {
  const hit = trie.at(parts.text, parts.list, from)[0];
  return hit && { role: hit.value, from, until: hit.until };
}

const afterOtherTrade = (parts: TitleParts, at: number): boolean =>
  parts.list.slice(partRun(parts, at).from, at).some(({ exact }) => OTHER_TRADES.has(exact));

/** `Payments Engineer`, `Engineer, Search`: a head noun whose modifiers are of the trade. */
function byHead(
  content: Content,
  words: TitleWords,
  parts: TitleParts,
  levels: readonly LevelHit[],
): RoleAt | undefined {
  const at = parts.list.findIndex((_, i) => hitAt(words.heads, parts, i));
  const head = at === -1 ? undefined : hitAt(words.heads, parts, at);
  if (!head) return undefined;
  const clause = clauseRun(parts, at);
  const modifiers = range(clause).filter((i) => !within(i, head) && !levels.some((hit) => within(i, hit)));
  return modifiers.length === 0 || ofTheTrade(content, words, parts, clause, modifiers) ? head : undefined;
}

function ofTheTrade(
  content: Content,
  words: TitleWords,
  parts: TitleParts,
  clause: Run,
  modifiers: readonly number[],
): boolean {
  if (modifiers.some((at) => OTHER_TRADES.has(parts.list[at]!.exact))) return false;
  if (modifiers.some((at) => hitAt(words.focus, parts, at))) return true;
  const mentions = findSkills(compileLexicon(content), wordsAt(parts, clause));
  return mentions.some(({ skill }) => skill.kind !== 'people' && words.trade.has(skill.core));
}

/** `Software Engineer, iOS` is a mobile engineer: the words around a general title name a narrower role. */
function narrowed(words: TitleWords, parts: TitleParts, general: RoleAt): Found {
  const home = parts.clause[general.from]!;
  for (let at = 0; at < parts.list.length; at++) {
    if (within(at, general) || hitAt(words.titles, parts, at)) continue;
    const focus = focusAt(words, parts, at, general.role);
    if (!focus || Math.abs(parts.clause[at]! - home) > 1) continue;
    const speaks = parts.clause[at] === home || fills(words, parts, partRun(parts, at), general.role);
    if (speaks) return { ...general, role: focus.role, focus };
  }
  return general;
}

function focusAt(words: TitleWords, parts: TitleParts, at: number, general: Role): RoleAt | undefined {
  const hit = words.focus.at(parts.text, parts.list, at).find(({ value }) => value.narrows === general.id);
  return hit && { role: hit.value, from: at, until: hit.until };
}

/** Whether a part says nothing but what the work is about: `, Data Platform`, not `, Payments Platform`. */
function fills(words: TitleWords, parts: TitleParts, part: Run, general: Role): boolean {
  for (let at = part.from; at < part.until; ) {
    const focus = focusAt(words, parts, at, general);
    if (!focus) return at > part.from && isRestOfDepartment(parts.list[at]!.exact);
    at = focus.until;
  }
  return true;
}

const range = ({ from, until }: Run): number[] => Array.from({ length: until - from }, (_, i) => from + i);
