const DEGREE =
  /\b(?:bachelor(?:['’]?s)?|master(?:['’]?s)(?! of ceremonies)|ph\.?\s?d|doctorate|mba|degree(?! of (?!science|arts|engineering))|diploma|b\.?\s?sc\.?|m\.?\s?sc\.?|[BM]\.?[SAE]\.?(?= (?:in|degree|or)\b|\/))(?![\p{L}])|\b(?:studium|hochschulabschluss|universitätsabschluss|abgeschlossene ausbildung|diplôme|bac ?\+ ?\d|ensino superior|superior completo|graduação em|laurea|licenciatura|grado en|titulación|ingeniería en|hbo|wo)\b/iu;
const OR_EQUIVALENT =
  /\b(?:or|and\/or|oder|ou|o|of)\b.{0,30}?\b(?:equivalent|equal|comparable|similar|relevant|practical|vergleichbar\p{L}*|équivalent\p{L}*|equivalente|gelijkwaardig\p{L}*)\b|\bequivalent\b|\bvergleichbare\b/iu;

/** 1 any degree or diploma, 2 bachelor's, 3 master's, 4 doctorate. */
export type DegreeRank = 1 | 2 | 3 | 4;

/** The lowest degree that a text names; education as such, not a school project. */
export function degreeIn(text: string): { rank: DegreeRank; orEquivalent: boolean } | undefined {
  if (!DEGREE.test(text)) return undefined;
  return { rank: rankIn(text), orEquivalent: OR_EQUIVALENT.test(text) };
}

const RANKS: [DegreeRank, RegExp][] = [
  [
    2,
    /bachelor|undergraduate|\bb\.?\s?(?:sc?|a|eng?|tech)\b|licenciatura|\bgrado\b|licence\b|graduação|superior completo|laurea triennale|\bhbo\b|bac ?\+ ?3/iu,
  ],
  [3, /master|\bm\.?\s?(?:sc?|a|eng?|tech)\b|\bmba\b|graduate degree|diplom-|bac ?\+ ?5|\bwo\b/iu],
  [4, /ph\.?\s?d|doctor/iu],
];

const rankIn = (text: string): DegreeRank => RANKS.find(([, pattern]) => pattern.test(text))?.[0] ?? 1;

/** The highest degree that a résumé's entry shows. */
export const degreeHeld = (text: string): DegreeRank | undefined =>
  [...RANKS].reverse().find(([, pattern]) => pattern.test(text))?.[0] ?? (DEGREE.test(text) ? 1 : undefined);
