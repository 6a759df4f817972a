import type { Correction } from './types.ts';

/** The later of two holds; ids decide between two of one moment, so that every order of arrival gives the same. */
export const byTime = (a: Correction, b: Correction): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** What something stands after comes first; a circle is cut where it is met again. */
export function dependedFirst<T>(all: readonly T[], dependsOn: (one: T) => T | undefined): T[] {
  const ordered = new Set<T>();
  const visit = (one: T, above: Set<T>) => {
    if (ordered.has(one) || above.has(one)) return;
    const other = dependsOn(one);
    if (other !== undefined) visit(other, new Set([...above, one]));
    ordered.add(one);
  };
  for (const one of all) visit(one, new Set());
  return [...ordered];
}
