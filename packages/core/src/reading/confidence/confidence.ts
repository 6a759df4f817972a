import type { Origin, ResumeReading } from '../result.ts';
import { type Evidence, evidenceOf, type Signs } from './evidence.ts';
import { WEIGHTS } from './weights.ts';

/** No reading of print is beyond all doubt, and none that was kept is sure to be wrong. */
const [LEAST, MOST] = [0.02, 0.99];

/**
 * Gives each field the share of fields that were right where the same signs stood: of the fields given 0.9, nine
 * in ten should be right.
 * *Why* a second look over the whole reading: the reader is sure of an entry from within it; whether its
 * neighbours are arranged alike, or the dates run in order, is seen only when all is read.
 * Source: logistic regressions over generated résumés, fitted and tested by `bench/calibration.ts`.
 */
export function withConfidence(reading: ResumeReading): ResumeReading {
  return { ...reading, origins: evidenceOf(reading).map(judged) };
}

function judged({ origin, kind, signs }: Evidence): Origin {
  const weights = WEIGHTS[kind];
  const sum = Object.entries(signs).reduce((total, [sign, value]) => total + (weights[sign] ?? 0) * value, 0);
  const confidence = Math.round(Math.min(MOST, Math.max(LEAST, 1 / (1 + Math.exp(-sum)))) * 100) / 100;
  const doubt = confidence < DOUBTFUL ? doubtOf(signs, weights) : undefined;
  return { ...origin, confidence, ...(doubt && { doubt }) };
}

/** Under this share the person is asked to look. */
export const DOUBTFUL = 0.8;

/** What a sign against a field says to the person, in words. */
const AGAINST: Record<string, string> = {
  known: 'It is not among the words usual for this.',
  employerLike: 'It could as well be an employer.',
  titleLike: 'It could as well be a title.',
  placeLike: 'It could as well be a place.',
  degreeLike: 'It could as well be a degree.',
  schoolLike: 'It could as well be a school.',
  alone: 'There is no second entry to compare it with.',
  alike: 'The other entries of this section are arranged differently.',
  incomplete: 'Its entry lacks a title, an employer or dates.',
  leftover: 'Something beside it in the head of its entry was not understood.',
  outOfOrder: 'Its entry breaks the order in time of the others.',
  reversed: 'It ends before it starts.',
  bare: 'Nothing stands under its entry, unlike under the others.',
  long: 'It is unusually long.',
  cutOff: 'It seems to be cut off.',
  unbalanced: 'It seems to be cut off.',
  lowercase: 'It may belong to the line above.',
  short: 'It is unusually short.',
  dated: 'It holds dates, as the head of an entry does.',
  oneWord: 'It is a single word.',
  lost: 'Much of this document was not understood.',
  reader: 'It can be read in more than one way.',
};

/** The sign that costs the field most, in words. */
function doubtOf(signs: Signs, weights: Signs): string | undefined {
  const cost = (sign: string) => {
    const usual = sign === 'reader' ? 3 : sign === 'known' || sign === 'alike' ? 0.7 : 0;
    return (weights[sign] ?? 0) * ((signs[sign] ?? 0) - usual);
  };
  const worst = Object.keys(AGAINST)
    .filter((sign) => sign in signs && cost(sign) < 0)
    .sort((a, b) => cost(a) - cost(b))[0];
  return worst && AGAINST[worst];
}
