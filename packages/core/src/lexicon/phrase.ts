import { type Atom, atoms } from './atom.ts';

/**
 * The ways in which one name is written: as given, with the marks inside it left out, and as one word.
 *
 * Why: `Node.js`, `Node JS` and `NodeJS`, or `front-end` and `frontend`, are one name to every reader.
 */
export function writings(name: string): Atom[][] {
  const joined = / and /u.test(name) ? [atoms(name.replaceAll(' and ', ' & '))] : [];
  return [...asGiven(name), ...joined];
}

function asGiven(name: string): Atom[][] {
  const given = atoms(name);
  const loose = given.filter(
    (atom, i) => !atom.mark || i === 0 || i === given.length - 1 || suffix(given, i),
  );
  const plain = loose.every((atom) => !atom.mark);
  const letters = loose.every((atom) => /^\p{L}/u.test(atom.exact));
  const solid =
    plain && letters && loose.length > 1 && loose.length < 4
      ? [atoms(loose.map((a) => a.exact).join(''))]
      : [];
  return loose.length === given.length ? [given, ...solid] : [given, loose, ...solid];
}

/** Marks at the end of a name are its own: the second plus of `C++` is never left out. */
const suffix = (list: readonly Atom[], at: number): boolean => list.slice(at).every((atom) => atom.mark);
