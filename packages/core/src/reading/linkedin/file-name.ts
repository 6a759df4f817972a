import { fold } from '../resume/words/fold.ts';
import { TABLE_KINDS, type TableKind } from './tables.ts';
import { FILE_NAMES, LEFT_ALONE } from './words/files.ts';

const KINDS = new Map(
  TABLE_KINDS.flatMap((kind) => FILE_NAMES[kind].split(/\s+/).map((name) => [name, kind] as const)),
);

/** What a file's name says of it: the table it is, or why it is not needed. */
export interface NameSays {
  kind?: TableKind;
  leftBecause?: string;
}

/**
 * Reads a file's name: member ids, dates, "(1)" and "Copy of" around the word that tells are no hindrance.
 */
export function readFileName(path: string): NameSays {
  const base = path.split(/[/\\]/).at(-1) ?? '';
  const parts = fold(base.replace(/\.[^.]+$/, '')).match(/\p{L}+/gu) ?? [];
  const whole = parts.join('');
  const exact = KINDS.get(whole);
  if (exact) return { kind: exact };
  const needless = leftAlone(whole);
  if (needless) return { leftBecause: needless };
  for (let length = parts.length; length > 0; length--)
    for (let at = 0; at + length <= parts.length; at++) {
      const kind = KINDS.get(parts.slice(at, at + length).join(''));
      if (kind) return { kind };
    }
  const because = parts.map((_, at) => leftAlone(parts.slice(at).join(''))).find(Boolean);
  return because ? { leftBecause: because } : {};
}

const leftAlone = (name: string): string | undefined =>
  LEFT_ALONE.find(([pattern]) => pattern.test(name))?.[1];
