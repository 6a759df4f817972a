import { companyKey, type ReadyNames, shortKey } from './names.ts';
import { readCompany } from './read-name.ts';
import type { CompanyRelation } from './types.ts';

/** One's own account, in the words that forms and profiles offer for it. */
const OWN_ACCOUNT =
  /^(?:self[- ]?employ(?:ed|ment)|freelanc(?:e|er|ing)|independent(?: contractor| consultant)?|own business|sole trader|various clients|selbst(?:st)?ändig|freiberuf\p{L}*|indépendante?|auto-?entrepreneure?|autónom[oa]|por cuenta propia|profissional autônom[oa]|libero professionista|zzp(?:'?er)?|zelfstandige?)$/iu;

/** How two employers, as they are written, belong together; `undefined` where nothing says that they do. */
export function relateCompanies(a: string, b: string, names: ReadyNames): CompanyRelation | undefined {
  const [one, other] = [readCompany(a), readCompany(b)];
  if (OWN_ACCOUNT.test(one.main) && OWN_ACCOUNT.test(other.main)) return 'same';
  const direct = relateNames(one.main, other.main, names);
  if (direct) return direct;
  const told = [
    ...one.told.map((name) => relateNames(name, other.main, names)),
    ...other.told.map((name) => relateNames(one.main, name, names)),
  ];
  return told.some(Boolean) ? 'told' : undefined;
}

function relateNames(a: string, b: string, names: ReadyNames): CompanyRelation | undefined {
  const [one, other] = [companyKey(a, names), companyKey(b, names)];
  if (!one || !other) return undefined;
  const known = relateKnown(one, other, names);
  if (known) return known;
  if (isSame(one, other) || isSame(shortKey(one, names), shortKey(other, names))) return 'same';
  return isAcronym(a, other) || isAcronym(b, one) ? 'same' : undefined;
}

/** `Hotel Adlon`, `Adlon Hotel`. */
const sorted = (key: string): string => key.split(' ').sort().join(' ');

const joined = (key: string): string => key.replaceAll(' ', '');

function isSame(one: string, other: string): boolean {
  const [a, b] = [joined(one), joined(other)];
  return a === b || sorted(one) === sorted(other) || (Math.min(a.length, b.length) >= 8 && isSlip(a, b));
}

/** By what the content knows of both; two brands of one owner are two companies. */
function relateKnown(one: string, other: string, names: ReadyNames): CompanyRelation | undefined {
  const of = (key: string) =>
    [key, shortKey(key, names)].flatMap((each) => names.known.get(joined(each)) ?? []);
  for (const left of of(one))
    for (const right of of(other)) {
      if (left.company !== right.company) continue;
      if (left.itself && right.itself) return 'same';
      if (left.itself) return 'brand';
      if (right.itself) return 'parent';
    }
  return undefined;
}

/** Whether capitals are the first letters of a name: `DRK`, `Deutsches Rotes Kreuz`. */
function isAcronym(written: string, key: string): boolean {
  const letters = written.replace(/[.\s]/g, '');
  const words = key.split(' ').filter((word) => word !== 'and');
  return (
    words.length >= 3 &&
    /^\p{Lu}{3,6}$/u.test(letters) &&
    words.map(([first]) => first).join('') === letters.toLowerCase()
  );
}

/** One slip of the hand apart: a letter missing, doubled, wrong, or two turned round; never in a number. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - at && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(at, a.length - tail), b.slice(at, b.length - tail)];
  if (/\p{N}/u.test(left + right)) return false;
  if (left.length + right.length <= 1) return true;
  if (left.length === 1 && right.length === 1) return a.length >= 10;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
