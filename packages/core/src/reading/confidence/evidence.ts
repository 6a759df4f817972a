import type { Origin, ResumeReading } from '../result.ts';
import { placeScore } from '../resume/places.ts';
import { degreeScore, schoolScore } from '../resume/words/degrees.ts';
import { employerScore } from '../resume/words/employers.ts';
import { titleScore } from '../resume/words/titles.ts';
import { type EntryView, viewEntries } from './entries.ts';

/** What a field is, as far as being right about it goes. */
export const KINDS = [
  'title',
  'employer',
  'date',
  'highlight',
  'school',
  'degree',
  'name',
  'reach',
  'other',
] as const;

export type Kind = (typeof KINDS)[number];

/** Signs for (positive) or against (negative) a field being right, by name; about −1 to 1 each, `reader` in logits. */
export type Signs = Record<string, number>;

export interface Evidence {
  origin: Origin;
  kind: Kind;
  signs: Signs;
}

const KIND_OF: [RegExp, Kind][] = [
  [/^\/(?:work|volunteer)\/\d+\/position$/, 'title'],
  [/^\/work\/\d+\/name$|^\/volunteer\/\d+\/organization$/, 'employer'],
  [/^\/(?:work|volunteer|education|projects)\/\d+\/(?:start|end)Date$/, 'date'],
  [/^\/(?:work|volunteer|projects)\/\d+\/highlights\/\d+$/, 'highlight'],
  [/^\/education\/\d+\/institution$/, 'school'],
  [/^\/education\/\d+\/(?:studyType|area)$/, 'degree'],
  [/^\/basics\/name$/, 'name'],
  [/^\/basics\/(?:email|phone|url|profiles\/\d+\/\w+)$/, 'reach'],
];

const kindOf = (path: string): Kind => KIND_OF.find(([shape]) => shape.test(path))?.[1] ?? 'other';

const bound = (score: number) => Math.max(-1, Math.min(1, score / 3));
const is = (sign: boolean) => (sign ? 1 : 0);
const logit = (share: number) => Math.log(share / (1 - share));

/** How much the words read like what they were taken for, and like something else. */
const WORDS: Record<Kind, (text: string) => Signs> = {
  title: (text) => ({
    known: bound(titleScore(text)),
    employerLike: bound(Math.max(0, employerScore(text))),
    placeLike: is(placeScore(text) >= 1.5),
  }),
  employer: (text) => ({
    known: bound(employerScore(text)),
    titleLike: bound(Math.max(0, titleScore(text))),
    placeLike: is(placeScore(text) >= 1.5),
  }),
  school: (text) => ({ known: bound(schoolScore(text)), degreeLike: bound(Math.max(0, degreeScore(text))) }),
  degree: (text) => ({ known: bound(degreeScore(text)), schoolLike: bound(Math.max(0, schoolScore(text))) }),
  name: (text) => ({ titleLike: bound(Math.max(0, titleScore(text))), oneWord: is(!/\s/.test(text)) }),
  date: () => ({}),
  highlight: (text) => ({
    lowercase: is(/^\p{Ll}/u.test(text)),
    short: is(text.split(/\s+/).length < 4),
    titleLike: bound(Math.max(0, titleScore(text))),
    dated: is(/\b(?:19|20)\d\d\s*[–—-]/.test(text)),
  }),
  reach: () => ({}),
  other: () => ({}),
};

/** Ends as nothing ends that was read whole. */
const CUT_OFF = /(?:[,/&(–—-]|\b(?:and|of|the|for|und|der|für|et|de|des|y|e|en|van))$/iu;

/** Gathers, for each field of a reading, the signs for and against its being right. */
export function evidenceOf(reading: ResumeReading): Evidence[] {
  const { text, origins, losses } = reading;
  const entries = viewEntries(reading);
  const lost = losses.reduce((sum, loss) => sum + loss.text.length, 0) / Math.max(1, text.length);
  const pages = Math.max(1, ...origins.map(({ page }) => page ?? 1));
  return origins.map((origin) => {
    const kind = kindOf(origin.path);
    const printed = text.slice(origin.span.start, origin.span.end);
    const entry = entries.get(origin.path.split('/', 3).join('/'));
    return {
      origin,
      kind,
      signs: {
        always: 1,
        reader: logit(Math.min(0.99, origin.confidence)),
        lost: Math.min(1, lost * 3),
        pages: is(pages > 1),
        long: is(kind !== 'highlight' && printed.split(/\s+/).length > 8),
        cutOff: is(CUT_OFF.test(printed.trim())),
        unbalanced: is(printed.split('(').length !== printed.split(')').length),
        ...WORDS[kind](printed),
        ...(entry && signsOf(entry)),
      },
    };
  });
}

const signsOf = (entry: EntryView): Signs => ({
  alone: is(entry.alone),
  alike: entry.alike,
  incomplete: entry.missing / 3,
  leftover: is(entry.leftover),
  outOfOrder: is(entry.outOfOrder),
  reversed: is(entry.reversed),
  bare: is(entry.bare),
});
