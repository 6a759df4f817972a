/** A run of words that was one thing and is now another. */
interface Replaced {
  was: string[];
  is: string[];
}

const words = (text: string): string[] => text.match(/[^\s]+/g) ?? [];

/** The runs in which two texts differ, between the words they share in order. */
function replacements(before: readonly string[], now: readonly string[]): Replaced[] {
  const rows = before.length + 1;
  const table = Array.from({ length: rows }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i]![j] =
        before[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const found: Replaced[] = [];
  let open: Replaced | undefined;
  for (let i = 0, j = 0; i < before.length || j < now.length; ) {
    if (i < before.length && j < now.length && before[i] === now[j]) {
      open = undefined;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { was: [], is: [] };
      found.push(open);
    }
    if (j >= now.length || (i < before.length && table[i + 1]![j]! >= table[i]![j + 1]!))
      open.was.push(before[i++]!);
    else open.is.push(now[j++]!);
  }
  return found;
}

const LONGEST = 80;
const bareEnd = (text: string): string => text.replace(/[.,;:]+$/, '');

/**
 * The change of a claim carried into a sentence that says it: only where each changed run stands there once, so that
 * nothing else of the sentence is touched. `undefined` where it cannot be told what to replace.
 */
export function patched(sentence: string, before: string, now: string): string | undefined {
  const [was, is] = [words(before), words(now)];
  if (was.length > LONGEST || is.length > LONGEST) return undefined;
  let anew = sentence;
  for (const { was: old, is: fresh } of replacements(was, is)) {
    const from = bareEnd(old.join(' '));
    const to = bareEnd(fresh.join(' '));
    if (from === '' || to === '') return undefined;
    const at = placesOf(anew, from);
    if (at.length !== 1) return undefined;
    anew =
      anew.slice(0, at[0]) +
      likeCase(to, anew.slice(at[0], at[0]! + from.length)) +
      anew.slice(at[0]! + from.length);
  }
  return anew;
}

/** Where words stand as whole words, however their first letter is written. */
function placesOf(text: string, run: string): number[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${run.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

const likeCase = (to: string, from: string): string =>
  /^\p{Ll}/u.test(from) && /^\p{Lu}\p{Ll}/u.test(to) ? to[0]!.toLowerCase() + to.slice(1) : to;
