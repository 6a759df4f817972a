import { fold } from './fold.ts';

const DEGREE =
  /(?:^|[\s(,;:|-])(?:bachelor(?:'?s)?|master(?:'?s)?|mastere|doctor(?:ate)?|ph\.? ?d\.?|d\.?phil|m\.?phil|b\.? ?sc?\.?(?: ?\(?hons\.?\)?)?|m\.? ?sc?\.?|b\.? ?a\.?|m\.? ?a\.?|b\.? ?eng\.?|m\.? ?eng\.?|b\.? ?tech\.?|m\.? ?tech\.?|bba|mba|b\.?com|m\.?com|bca|mca|bfa|mfa|llb|llm|j\.?d\.?|m\.?d\.?|mph|med|b\.?ed|m\.?ed|associate(?:'?s)?(?: degree| of)|a\.?a\.?s?|diploma|diplom(?:-\w+)?|dipl\.?(?:-?\s?ing\.?|-?\w+)?|magister|staatsexamen|promotion|dr\.|abitur|fachabitur|matura|ausbildung|lehre|mittlere reife|realschulabschluss|licence|licenciatura|licenciado|licenciada|licenciatuur|maitrise|doctorat|doctorado|doutorado|doutoramento|mestrado|maestria|bacharelado|bacharel|grado|grau|posgrado|pos-graduacao|baccalaureat|bac(?: ?\+ ?\d)?|bts|dut|but|deug|dess|dea|cap|bep|deust|propedeuse|hbo|wo|mbo|vwo|havo|vmbo|bachillerato|tecnico|ingenieria|ingeniero|ingenieur|diplome|titre|certificate|certificat|zertifikat|certificado|high school|secondary|a[- ]levels?|gcses?|ged|hsc|ssc|minor|major|exchange|auslandssemester|erasmus|bootcamp|nanodegree|fellowship|postdoc|undergraduate|graduate|postgraduate|honou?rs)(?=$|[\s).,;:|/&-])/;

const SCHOOL =
  /\b(?:universit|college|school|schule|hochschule|institut|academ|akademie|ecole|escuela|escola|faculta|faculte|faculdade|fakultat|fachhochschule|polytech|politec|lycee|gymnasium|hogeschool|instituto|conservator|uni |tu |eth |fh |iit|nit|mit$|epfl|kth|ucla|uc |eindhoven|ensimag|supelec|bootcamp|liceo|colegio|colegio|berufskolleg|kolleg|seminary|campus|centro)/;

/** How much a text reads like a degree, a course of study or a school-leaving certificate, −1 to 4. */
export function degreeScore(text: string): number {
  const folded = fold(text).trim();
  let score = DEGREE.test(folded) ? 3 : 0;
  if (/^(?:major|minor|majoring|focus|specialization|specialisation|schwerpunkt|field)\b/.test(folded))
    score += 1;
  if (
    /\b(?:science|engineering|informatik|informatique|informatica|economics|mathematics|mathematik|physics|studies|administration|arts|computer|wirtschafts\w*|betriebswirtschaft\w*|management|design|psychology|law|history|biology|chemistry|business)\b/.test(
      folded,
    )
  )
    score += 0.8;
  if (folded.split(/\s+/).length > 16) score -= 2;
  return score;
}

const PLAIN =
  /\b(?:bachelor|master (?:of|in|en|em|degree)|master['’]s|mestrado|maestria|b\.? ?sc|m\.? ?sc|b\.a\.|m\.a\.|b\.? ?eng|m\.? ?eng|mba|ph\.? ?d|diploma?e?|licence|licenciatura|bacharelado|grado|laurea|abitur|baccalaureat|degree|doctor (?:of|en|em))\b/;

/** It names a degree, and nobody is called so at work. */
export const isPlainDegree = (text: string): boolean => {
  const folded = fold(text);
  return PLAIN.test(folded) && !/\b(?:student|assistant|candidate|fellow|scrum)/.test(folded);
};

/** How much a text reads like the name of a school, −1 to 3. */
export function schoolScore(text: string): number {
  const folded = `${fold(text)} `;
  let score = SCHOOL.test(folded) ? 3 : 0;
  if (/^[\p{Lu}]{2,6}$/u.test(text.trim())) score += 0.8;
  if (folded.split(/\s+/).length > 14) score -= 2;
  return score;
}

/** The printed degree of "Bachelor of Science in X", and where its subject starts. */
const SUBJECT =
  /\s+(?:(?:in|en|im|em)\s|of (?=(?!science|arts|engineering|business|laws?|commerce|technology|philosophy|fine|education|medicine|public|music|computer applications|applied|architecture|nursing|social)\p{L}))\s*/iu;

/** Cuts a degree into its kind and its subject, both as printed: "BSc, Physics" → "BSc" and "Physics". */
export function cutDegree(text: string): { studyType?: [number, number]; area?: [number, number] } {
  const whole: [number, number] = [0, text.length];
  for (const cut of [SUBJECT, /\s*[,:;–—]\s*|\s+-\s+|\s*\((?=\p{L}{4,})/u]) {
    const match = cut.exec(text);
    if (!match || match.index === 0) continue;
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    if (!right.trim()) continue;
    const end = text.length - (/\)$/.test(text) && match[0].includes('(') ? 1 : 0);
    if (degreeScore(left) >= 3)
      return { studyType: [0, match.index], area: [match.index + match[0].length, end] };
    if (degreeScore(right) >= 3 && !match[0].includes('('))
      return { area: [0, match.index], studyType: [match.index + match[0].length, end] };
  }
  const short = /^(?:[A-Z][A-Za-z]{0,3}\.? ?){1,3}(?= \p{Lu})/u.exec(text);
  if (short && degreeScore(short[0]) >= 3 && !/^\s*of\b/i.test(text.slice(short[0].length)))
    return { studyType: [0, short[0].trimEnd().length], area: [short[0].length + 1, text.length] };
  return degreeScore(text) >= 3 ? { studyType: whole } : { area: whole };
}
