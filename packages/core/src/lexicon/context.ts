import { fold } from './atom.ts';
import type { Skill } from './types.ts';

/** How far around a name its context reaches, in characters, within the line. */
const REACH = 80;

interface Context {
  before?: RegExp;
  after?: RegExp;
  around?: RegExp;
}

/** Whether the words around a name say that this skill is not meant: `medical coding`. */
export const ruledOut = (skill: Skill, written: string, text: string, start: number, end: number): boolean =>
  speaks(skill, 'unless', written, text, start, end);

/** Whether the words around a doubtful name say that this skill is meant: `fluent English`. */
export const ruledIn = (skill: Skill, written: string, text: string, start: number, end: number): boolean =>
  speaks(skill, 'beside', written, text, start, end);

function speaks(
  skill: Skill,
  kind: 'unless' | 'beside',
  written: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (!skill[kind]) return false;
  const context = contextOf(skill, kind, written);
  if (!context) return false;
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split('\n')
    .at(-1)!;
  const after = text.slice(end, end + REACH).split('\n')[0]!;
  return (
    (context.before?.test(before) ||
      context.after?.test(after) ||
      context.around?.test(`${before}  ${after}`)) ??
    false
  );
}

const compiled = new WeakMap<Skill, Map<string, Context | undefined>>();

function contextOf(skill: Skill, kind: 'unless' | 'beside', written: string): Context | undefined {
  const known = compiled.get(skill) ?? new Map<string, Context | undefined>();
  compiled.set(skill, known);
  const key = kind + written;
  if (known.has(key)) return known.get(key);
  const words = Object.entries(skill[kind] ?? {})
    .filter(([name]) => name === '*' || fold(name) === fold(written))
    .flatMap(([, list]) => list);
  const context = words.length ? compile(words) : undefined;
  known.set(key, context);
  return context;
}

/** `medical ~` stands right before the name, `~ company` right after it, a word without `~` anywhere near. */
function compile(words: readonly string[]): Context {
  const before = words.filter((word) => word.endsWith('~')).map((word) => source(word.slice(0, -1)));
  const after = words.filter((word) => word.startsWith('~')).map((word) => source(word.slice(1)));
  const around = words.filter((word) => !word.includes('~')).map(source);
  return {
    ...(before.length && { before: new RegExp(`(?<![\\p{L}\\p{N}])(?:${before.join('|')})[\\s-]+$`, 'iu') }),
    ...(after.length && { after: new RegExp(`^[\\s-]+(?:${after.join('|')})(?![\\p{L}\\p{N}])`, 'iu') }),
    ...(around.length && {
      around: new RegExp(`(?<![\\p{L}\\p{N}])(?:${around.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
    }),
  };
}

const source = (word: string): string =>
  word
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '[\\s-]+');
