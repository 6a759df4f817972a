import type { Measure } from './measure.ts';

/** Breadth and scale told in words. */
const BREADTH: readonly RegExp[] = [
  /\b(?:org(?:ani[sz]ation)?|company|firm|enterprise|business|department|campus|state|nation|city|country|university|district|region|division|group|industry|factory|plant|hospital|fleet)-?wide\b/i,
  /\b(?:nationwide|worldwide)\b/i,
  /\bacross (?:the (?:entire |whole )?(?:company|organi[sz]ation|org|business|enterprise|firm|department|group|country|region)|all (?:\p{L}+\s){0,2}\p{L}+s|(?:multiple|several|many|various) (?:\p{L}+\s)?(?:teams|departments|offices|countries|regions|sites|markets|business units|time ?zones|continents|divisions))\b/iu,
  /\b(?:global|international|distributed|regional) team\b|\b(?:entire|whole) (?:company|organi[sz]ation|department|team|org|engineering)\b/i,
  /\b(?:peta|tera|giga|exa)byte-scale\b|\b(?:millions|thousands|hundreds|dozens|tens|billions) of\b/i,
];

/** Whether a highlight says how big the thing was that was worked on or led. */
export const showsScope = (text: string, measures: readonly Measure[]): boolean =>
  measures.some(({ scope }) => scope) || BREADTH.some((pattern) => pattern.test(text));
