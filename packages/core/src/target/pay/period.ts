import type { Salary } from '../types.ts';

type Period = NonNullable<Salary['per']>;

const HEAD = String.raw`(?:\/|\bper|\bann?|\ba|\beach|\bpro|\bim|\bpar|\bde l'|\bal|\bpor|\bla)\s?`;

/** How postings say what a sum is paid for, in the languages we read. */
const PERIODS: [Period, RegExp][] = [
  [
    'hour',
    new RegExp(`${HEAD}(?:hours?|hrs?|h|stunde|std|heure|hora|uur)\\b|\\bhourly\\b|\\bp\\.?h\\b`, 'iu'),
  ],
  [
    'day',
    new RegExp(
      `${HEAD}(?:days?|tag|jour|día|dag)(?!\\p{L})|\\bdaily\\b|\\bday rate\\b|\\bTJM\\b|\\bTagessatz\\b`,
      'iu',
    ),
  ],
  ['week', new RegExp(`${HEAD}(?:weeks?|wk|woche|semaine|semana)\\b|\\bweekly\\b`, 'iu')],
  [
    'month',
    new RegExp(
      `${HEAD}(?:months?|mon?|mth|monat|mois|m[eê]s|maand|månad|mese)(?!\\p{L})|\\bp\\.\\s?m\\.|\\bmonthly\\b|\\bmonatlich\\p{L}*|\\bmensuel\\p{L}*|\\bmensual\\p{L}*`,
      'iu',
    ),
  ],
  [
    'year',
    new RegExp(
      `${HEAD}(?:years?|yr|annum|jahr|an|année|año|ano|anno|jaar|år)(?!\\p{L})|\\bannual(?:ly|es)?\\b(?! (?:bonus|review|budget|stipend|leave|performance))|\\byearly\\b|\\bp\\.?\\s?a\\b|\\bjährlich\\p{L}*|\\bannuel\\p{L}*|\\bJahres\\p{L}*|\\bLPA\\b`,
      'iu',
    ),
  ],
];

/** The period that stands nearest to the start of the text. */
export function periodAfter(text: string): { per: Period; end: number } | undefined {
  return found(text).sort((a, b) => a.start - b.start)[0];
}

/** The period that stands nearest to the end of the text. */
export const periodBefore = (text: string): Period | undefined =>
  found(text).sort((a, b) => b.end - a.end)[0]?.per;

const found = (text: string) =>
  PERIODS.flatMap(([per, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ per, start: match.index, end: match.index + match[0].length }] : [];
  });
