const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  dois: 2,
  três: 3,
  quatro: 4,
  twee: 2,
  drie: 3,
  vijf: 5,
};
const COUNT = `\\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join('|')}`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\d.$€£])(?<min>${COUNT})\\s?(?:\\(\\d+\\)\\s?)?(?<plus>\\+|plus|or more)?\\s?(?:(?:-|–|—|to|bis|à|a|tot)\\s?(?<max>\\d{1,2})\\s?\\+?\\s?)?(?:or more |or so |full |solid |consecutive )?(?:(?:years?|yrs?|yoe)\\b|jahr(?:en?)?\\b|ans\\b|années\\b|a[ñn]os\\b|anni\\b|jaar\\b|(?<months>months)\\b)(?!\\s+(?:old|ago|in a row))|(?<![\\p{L}\\d])(?<jaehrig>\\d{1,2}|${Object.keys(WORDS).join('|')})-?jährig|(?<korean>\\d{1,2})년\\s?이상`,
  'iu',
);

/** An amount of experience that a posting asks for. */
export interface YearsAsked {
  min: number;
  max?: number;
  /** What the years are of, as written after them; empty when nothing is. */
  of: string;
}

/** `5+ years of Go`, `3–5 years`, `at least two years`. A span of time that is not experience is not asked. */
export function yearsAsked(text: string): YearsAsked | undefined {
  const match = YEARS.exec(text);
  if (!match?.groups) return undefined;
  const { min, max, months, korean, jaehrig } = match.groups;
  if (korean ?? jaehrig) return { min: countOf((korean ?? jaehrig)!), of: '' };
  const after = text.slice(match.index + match[0].length);
  const before = text.slice(0, match.index);
  if (
    !EXPERIENCE.test(text) &&
    !/^[’']?\s*(?:of|in|with|working|as|mit|de|en|\p{L}+ing\b)/iu.test(after) &&
    !/(?:minimum|at least|mind)/i.test(before)
  )
    return undefined;
  const asked = countOf(min!) / (months ? 12 : 1);
  if (asked > 40) return undefined;
  return {
    min: asked,
    ...(max && { max: Number(max) }),
    of: after.replace(/^[’']?s?\s*(?:of|in|with|as)?\s*/i, '').trim(),
  };
}

const countOf = (said: string): number => WORDS[said.toLowerCase()] ?? Number(said.replace(',', '.'));

/** `Several years of experience`: a level, though no number says which. */
export const asksManyYears = (text: string): boolean =>
  /\b(?:several|multiple|many) years\b|(?:mehr|lang)jährige|\bplusieurs années|\bvarios años|\bvários anos|\bmeerdere jaren/iu.test(
    text,
  ) && EXPERIENCE.test(text);

const EXPERIENCE =
  /experience|experienced|erfahrung|expérience|experi[eê]ncia|esperienza|ervaring|background|track record|practice|\d\s?\+/iu;
