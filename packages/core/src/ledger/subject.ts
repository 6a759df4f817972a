import { type Atom, atoms } from '../lexicon/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that hold a sentence together, and forms of doing that say nothing of what was done. */
const EMPTY = set(`
  a an the and or but of to in on at by for from with without within into onto over under up down out off as is are was were be been being
  am do does did done has have had having i me my mine we us our ours you your he she it its itself they them their this that these those which who whom whose
  what when where why how here there then than so such very more most much many few less least all any each every both no not nor only own
  just also still yet again too after before during since until while about around across along among between through per via
  if because would could should can will may might must shall one other another some same new first last next now ago later back once
  got get gets getting went go goes going gone come came take took taken takes made make makes put let say says said told tell ask asked like want way thing things
  lot bit show showed call called
  year month week day hour minute second quarter time half end today annual weekly daily monthly yearly
  years months weeks days hours minutes seconds
  approximately nearly almost roughly under least total overall plus incl including etc average
  percent percentage point points pp minus plus million thousand billion hundred dozen
  led ran managed managing heading headed built building designed wrote written writing launched delivered drove driven shipped
  used using worked working helped helping supported supporting owned rebuilt replaced instead former formerly previously responsible down
  rose risen fell fallen grew grown cut cuts cutting dropped saved saving gained lost doubled tripled halved boosted lifted up
  zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  quicker faster slower shorter longer higher bigger larger smaller fewer better worse
  der die das und oder von zu mit für auf im ein eine le la les et de du des un une el los las y en con por para
`);

/** Verbs of change and of making, in all their forms. */
const CHANGES = set(`
  raise increase grow improve reduce lower decrease deliver establish introduce implement create develop participate assist contribute
  shrink rewrite achieve bring rise fall speed accelerate double triple halve become
`);

/** Nouns that many results are told with: shared, they say little. */
const COMMON = set(`
  cost rate number share amount level value revenue sale customer client user team project product service system process
  company business budget people person member staff engineer report average volume size speed growth result quality error
  app software platform page request month
`);

const EQUALS = [
  'customer client',
  'staff employee personnel colleague',
  'engineer developer programmer',
  'app application',
  'revenue turnover',
  'shop store',
  'signup registration',
  'location site',
  'photo picture image',
  'car vehicle',
  'bug defect fault',
  'incident outage',
  'supplier vendor',
  'bill invoice',
  'hire recruit',
  'pupil student',
  'freight cargo',
  'purchase order',
  'newcomer joiner',
];

/** The content words of a text, each under what its inflections share, with how much it says. */
export function subjectOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const list = atoms(
    text
      .replace(/(?<=\p{L})-(?=(?:up|in|out|off|board|line|site)\b)/giu, '')
      .replace(/\bon board/giu, 'onboard')
      .replace(/\broll(?:ed|ing|s)?[ -]out\b/giu, 'rollout')
      .replace(/\bset(?:ting)? up\b/giu, 'setup'),
  );
  list.forEach((atom) => {
    const key = keyOf(atom);
    if (key) words.set(key, COMMON.has(atom.plural) || COMMON.has(atom.exact) ? 0.4 : 1);
  });
  return words;
}

const CHANGE_STEMS = new Set([...CHANGES].flatMap((word) => atoms(word).map(({ verb }) => verb)));

function keyOf({ mark, exact, verb }: Atom): string | undefined {
  if (mark || /^\d/.test(exact) || exact.length < 2) return undefined;
  if (EMPTY.has(exact) || CHANGE_STEMS.has(verb)) return undefined;
  return canonical(root(verb));
}

const canonical = (word: string): string => SAME.get(word) ?? word;

/** A rough root: what `redesign`, `designed` and `completion`, `completed` share is enough to ask whether two lines tell of one thing. */
const root = (stem: string): string =>
  stem.length < 6
    ? stem
    : stem
        .replace(
          /(?:ations?|ations?|itions?|ions?|ments?|ings?|ances?|ences?|able|ible|ally|ers?|ors?|ly|e)$/u,
          '',
        )
        .slice(0, 9);

/** How much of what the shorter of two texts is about is in the other one, 0 to 1. */
export function overlap(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): { shared: number; share: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of small) if (large.has(word)) shared += weight;
  const least = Math.min(weightOf(a), weightOf(b));
  return { shared, share: least === 0 ? 0 : shared / least };
}

const weightOf = (words: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
};

const rootOf = (word: string): string => root(atoms(word)[0]!.verb);

/** One word for things that are called by several. */
const SAME: ReadonlyMap<string, string> = new Map(
  EQUALS.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(rootOf);
    return others.map((other): [string, string] => [other, first]);
  }),
);
