import { type Content, compileLexicon, findSkills, type PhraseTrie, type Role } from '../../lexicon/index.ts';
import type { LevelHit, RoleAt } from './level.ts';
import { partRun, type Run, type TitleParts, within, wordsAt } from './parts.ts';
import type { TitleWords } from './words.ts';

const LINKS = new Set([
  'of',
  'the',
  'for',
  'de',
  'du',
  'des',
  'der',
  'fur',
  'di',
  'del',
  'da',
  'do',
  'en',
  'und',
  'and',
  'our',
  'van',
]);
const REST_OF_DEPARTMENT = new Set([
  'team',
  'teams',
  'organization',
  'organisation',
  'department',
  'org',
  'group',
]);
/** Trades whose engineers and developers build no software. */
const OTHER_TRADES = new Set([
  'business',
  'estate',
  'training',
  'curriculum',
  'property',
  'land',
  'leadership',
  'organizational',
  'community',
  'workforce',
]);

/** The role that a title names, with the words that say it. */
export function findRole(
  content: Content,
  words: TitleWords,
  parts: TitleParts,
  levels: readonly LevelHit[],
): (RoleAt & { focus?: Run }) | undefined {
  const headship = headOf(words, parts, levels);
  const named = firstHit(words.titles, parts, 0);
  if (headship && !(named && named.from < headship.from)) return headship;
  const general = named ?? byHead(content, words, parts, levels);
  return general && narrowed(words, parts, general);
}

/** `VP of Product`, `Head, Data Engineering`, `Analytics Director`. */
function headOf(words: TitleWords, parts: TitleParts, levels: readonly LevelHit[]): RoleAt | undefined {
  for (const hit of levels) {
    if (hit.level.track !== 'manager') continue;
    const run =
      departmentAfter(words, parts, hit) ??
      (hit.level.rank > 5 ? departmentBefore(words, parts, hit) : undefined);
    const role = run?.roles.find(
      ({ ranks = [0, 9] }) => hit.level.rank >= ranks[0] && hit.level.rank <= ranks[1],
    );
    if (run && role)
      return { role, from: Math.min(hit.from, run.from), until: Math.max(hit.until, run.until) };
  }
  return undefined;
}

interface Department extends Run {
  roles: Role[];
}

function departmentAfter(words: TitleWords, parts: TitleParts, hit: LevelHit): Department | undefined {
  let at = hit.until;
  while (LINKS.has(parts.list[at]?.exact ?? '')) at++;
  let last: Department | undefined;
  for (let next = departmentAt(words, parts, at); next; next = departmentAt(words, parts, next.until)) {
    if (last && parts.part[next.from] !== parts.part[last.from]) break;
    last = { from: at, until: next.until, roles: next.roles };
  }
  return last && ends(parts, last.until) ? last : undefined;
}

function departmentBefore(words: TitleWords, parts: TitleParts, hit: LevelHit): Department | undefined {
  const start = partRun(parts, hit.from).from;
  for (let at = start; at < hit.from; at++) {
    const found = departmentAt(words, parts, at);
    if (found?.until === hit.from) return found;
  }
  return undefined;
}

function departmentAt(words: TitleWords, parts: TitleParts, from: number): Department | undefined {
  const hits = from < parts.list.length ? words.departments.at(parts.text, parts.list, from) : [];
  const until = hits[0]?.until;
  return until === undefined
    ? undefined
    : { from, until, roles: hits.filter((h) => h.until === until).map((h) => h.value) };
}

/** A department's name has to end there: `Head of Product Marketing` heads no product. */
function ends({ list, part }: TitleParts, at: number): boolean {
  const next = list[at];
  return !next || part[at] !== part[at - 1] || LINKS.has(next.exact) || REST_OF_DEPARTMENT.has(next.exact);
}

function firstHit(trie: PhraseTrie<Role>, parts: TitleParts, from: number): RoleAt | undefined {
  for (let at = from; at < parts.list.length; at++) {
    const hit = trie.at(parts.text, parts.list, at)[0];
    if (hit) return { role: hit.value, from: at, until: hit.until };
  }
  return undefined;
}

/** `Senior Ruby Developer`, `Payments Engineer`: a head noun whose modifiers are of the trade. */
function byHead(
  content: Content,
  words: TitleWords,
  parts: TitleParts,
  levels: readonly LevelHit[],
): RoleAt | undefined {
  const head = firstHit(words.heads, parts, 0);
  if (!head) return undefined;
  const part = partRun(parts, head.from);
  const before = range(part.from, head.from).filter((at) => !levels.some((hit) => within(at, hit)));
  const after = range(head.until, part.until);
  const plain = before.length === 0 && after.length === 0;
  return plain || ofTheTrade(content, words, parts, part, before.concat(after)) ? head : undefined;
}

function ofTheTrade(
  content: Content,
  words: TitleWords,
  parts: TitleParts,
  part: Run,
  others: number[],
): boolean {
  const modifiers = others.map((at) => parts.list[at]!.exact);
  if (modifiers.some((word) => OTHER_TRADES.has(word))) return false;
  if (others.some((at) => words.focus.at(parts.text, parts.list, at).length > 0)) return true;
  const mentions = findSkills(compileLexicon(content), wordsAt(parts, part));
  return mentions.some(({ skill }) => skill.kind !== 'people' && words.trade.has(skill.core));
}

/** `Software Engineer, iOS` is a mobile engineer: a narrower role named by the words around a general one. */
function narrowed(words: TitleWords, parts: TitleParts, general: RoleAt): RoleAt & { focus?: Run } {
  for (let at = 0; at < parts.list.length; at++) {
    if (within(at, general)) continue;
    const hit = words.focus
      .at(parts.text, parts.list, at)
      .find(({ value }) => value.narrows === general.role.id);
    if (!hit) continue;
    const part = partRun(parts, at);
    const beside = within(general.from, part) || fills(words, parts, part, general.role.id);
    if (beside) return { ...general, role: hit.value, focus: { from: at, until: hit.until } };
  }
  return general;
}

/** Whether a part says nothing but what the work is about: `, Data Platform`, not `, Payments Platform`. */
function fills(words: TitleWords, parts: TitleParts, part: Run, general: string): boolean {
  let at = part.from;
  while (at < part.until) {
    const hit = words.focus.at(parts.text, parts.list, at).find(({ value }) => value.narrows === general);
    if (!hit) return REST_OF_DEPARTMENT.has(parts.list[at]!.exact) && at > part.from;
    at = hit.until;
  }
  return true;
}

const range = (from: number, until: number): number[] =>
  Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
