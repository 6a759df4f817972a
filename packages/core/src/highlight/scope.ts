import { type Cue, cue, type Line, saysAny } from './cue.ts';
import type { Measure } from './measure.ts';

/** Breadth and scale told in words. */
const BREADTH: readonly Cue[] = [
  cue(
    'wide',
    /\b(?:org(?:ani[sz]ation)?|company|firm|enterprise|business|department|campus|state|nation|city|country|university|district|region|division|group|industry|factory|plant|hospital|fleet)-?wide\b/i,
  ),
  cue('nationwide worldwide', /\b(?:nationwide|worldwide)\b/i),
  cue(
    'across',
    /\bacross (?:the (?:entire |whole )?(?:company|organi[sz]ation|org|business|enterprise|firm|department|group|country|region)|(?:all|every|each)(?:\sof)?(?:\s(?:the|our|its))? (?:\p{L}+\s){0,2}\p{L}+|(?:multiple|several|many|various) (?:\p{L}+\s)?(?:teams|departments|offices|countries|regions|sites|markets|business units|time ?zones|continents|divisions))\b/iu,
  ),
  cue(
    'team company organization organisation department org engineering',
    /\b(?:global|international|distributed|regional) team\b|\b(?:entire|whole) (?:company|organi[sz]ation|department|team|org|engineering)\b/i,
  ),
  cue(
    'scale of',
    /\b(?:peta|tera|giga|exa)byte-scale\b|\b(?:millions|thousands|hundreds|dozens|tens|billions) of\b/i,
  ),
];

/** Whether a highlight says how big the thing was that was worked on or led. */
export const showsScope = (line: Line, measures: readonly Measure[]): boolean =>
  measures.some(({ scope }) => scope) || saysAny(line, BREADTH);
