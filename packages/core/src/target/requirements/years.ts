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
};
const COUNT = `\\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join('|')}`;
const YEARS = new RegExp(
  `(?<![\\d.$€£])(?<min>${COUNT})\\s?(?:\\(\\d+\\)\\s?)?(?<plus>\\+|plus|or more)?\\s?(?:(?:-|–|—|to|bis|à|a|tot)\\s?(?<max>\\d{1,2})\\s?\\+?\\s?)?(?:or more |full |solid |consecutive )?(?:(?:years?|yrs?|yoe)\\b|jahren?\\b|ans\\b|années\\b|años\\b|jaar\\b|(?<months>months)\\b)(?!\\s+(?:old|ago|in a row))|(?<korean>\\d{1,2})년\\s?이상`,
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
  const { min, max, months, korean } = match.groups;
  if (korean) return { min: Number(korean), of: '' };
  const after = text.slice(match.index + match[0].length);
  const before = text.slice(0, match.index);
  if (
    !EXPERIENCE.test(text) &&
    !/^[’']?\s*(?:of|in|with|working|as|mit|de|en|\p{L}+ing\b)/iu.test(after) &&
    !/(?:minimum|at least|mind)/i.test(before)
  )
    return undefined;
  const count = (said: string) => WORDS[said.toLowerCase()] ?? Number(said.replace(',', '.'));
  const asked = count(min!) / (months ? 12 : 1);
  if (asked > 40) return undefined;
  return {
    min: asked,
    ...(max && { max: Number(max) }),
    of: after.replace(/^[’']?s?\s*(?:of|in|with|as)?\s*/i, '').trim(),
  };
}

const EXPERIENCE =
  /experience|experienced|erfahrung|expérience|experiencia|ervaring|background|track record|practice|\d\s?\+/iu;
