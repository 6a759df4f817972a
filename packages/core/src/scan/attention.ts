import type { Seen } from './types.ts';

/** A published finding that the model rests on. */
export interface Source {
  id: string;
  cite: string;
  url: string;
  /** What of it the model uses. */
  finds: string;
}

/**
 * What is known about a first reading. Everything in this file that no source says is marked *assumed*;
 * `docs/scan-model.md` tells the two apart in prose.
 */
export const SOURCES: readonly Source[] = [
  {
    id: 'theladders-2012',
    cite: 'TheLadders (2012). Keeping an eye on recruiter behavior.',
    url: 'https://www.scribd.com/doc/233050011/TheLadders-EyeTracking-StudyC2',
    finds:
      'Thirty recruiters over ten weeks: about six seconds to a first fit or no fit, nearly 80 % of them on name, current title and company, previous title and company, the dates of both, and education; beyond that little more than a scan for keywords.',
  },
  {
    id: 'ladders-2018',
    cite: 'Ladders, Inc. (2018). Eye-Tracking Study.',
    url: 'https://hrdailyadvisor.blr.com/2018/11/15/eye-tracking-recruiters-average-7-4-seconds-reviewing-a-resume/',
    finds:
      '7.4 seconds on average; simple layouts with clear headings, bold job titles over bulleted accomplishments and an overview at the top held the eye, in F- and E-shaped paths; clutter and several columns did not.',
  },
  {
    id: 'nng-2006',
    cite: 'Nielsen, J. (2006). F-Shaped Pattern For Reading Web Content. Nielsen Norman Group.',
    url: 'https://www.nngroup.com/articles/f-shaped-pattern-reading-web-content-discovered/',
    finds:
      '232 readers: along the top, along a second line, then down the left edge; first words of a line get most.',
  },
  {
    id: 'nng-2017',
    cite: 'Pernice, K. (2017). F-Shaped Pattern of Reading on the Web: Misunderstood, But Still Relevant. Nielsen Norman Group.',
    url: 'https://www.nngroup.com/articles/f-shaped-pattern-reading-web-content/',
    finds:
      'The F is what eyes do when a page gives them no better way: headings, bold words and bullets break it.',
  },
  {
    id: 'nng-2007',
    cite: 'Nielsen, J. (2007). Show Numbers as Numerals When Writing for Online Readers. Nielsen Norman Group.',
    url: 'https://www.nngroup.com/articles/web-writing-show-numbers-as-numerals/',
    finds: 'Numerals stop the wandering eye and draw it even inside text that is otherwise passed over.',
  },
  {
    id: 'brysbaert-2019',
    cite: 'Brysbaert, M. (2019). How many words do we read per minute? A review and meta-analysis of reading rate. Journal of Memory and Language, 109, 104047.',
    url: 'https://doi.org/10.1016/j.jml.2019.104047',
    finds:
      '190 studies: adults read English non-fiction silently at 238 words a minute, most of them at 175 to 300.',
  },
];

/** Brysbaert 2019: 238 words a minute, which is some forty words in ten seconds. */
export const WORDS_PER_SECOND = 238 / 60;

/**
 * How strongly a thing draws the eye, name = 1.
 *
 * The order follows TheLadders 2012; that numerals, first words and bold words come next follows Nielsen 2007,
 * the F-pattern and the keyword scan of 2012. The figures themselves are assumed, set so that
 * the six things of 2012 get their four fifths of the time on an ordinary page; a test keeps that true.
 */
export const PULL: Readonly<Record<Seen['as'], number>> = {
  name: 1,
  label: 0.95,
  title: 0.98,
  employer: 0.9,
  dates: 0.7,
  education: 0.62,
  summary: 0.46,
  number: 0.44,
  opening: 0.45,
  bold: 0.3,
  heading: 0.12,
};

/** What is left of a line whose first words were read: only a page with little on it is read to the end. Assumed. */
export const REST_OF_LINE = 0.08;

/** The share of its pull that a position's field keeps: current, previous, the one before, and all later. Assumed. */
export const POSITION_ORDER = [1, 0.88, 0.3, 0.22] as const;

/** The share that the first words of a position's highlights keep, by position and by highlight. Assumed. */
export const HIGHLIGHT_ORDER = {
  position: [1, 0.7, 0.35, 0.25],
  highlight: [1, 0.8, 0.6, 0.45, 0.35],
} as const;

/** The share that a line's further numbers keep. Assumed. */
export const FIGURE_ORDER = [1, 0.55, 0.35] as const;

/** The share that lines outside positions keep: a summary, and what stands in other sections. Assumed. */
export const ELSEWHERE = { summary: 1, highlight: 0.6, paragraph: 0.5, item: 0.25 } as const;

/** A second entry of education. Assumed. */
export const FURTHER_EDUCATION = 0.35;

/**
 * The share that a place on the page keeps: the upper left is heaviest (Nielsen 2006). By how much is assumed.
 * Of a page after the first little is seen; Ladders 2018 found that those who turn it do read it, so this
 * says how few do in ten seconds, and is assumed.
 */
export const PLACE = { down: 0.25, across: 0.1, furtherPage: 0.22 } as const;

/** What twice the body's size, and bold, add to a pull. Assumed, in the direction of Pernice 2017. */
export const STYLE = { perDoubling: 0.15, bold: 0.06 } as const;

/** No more words of one thing are taken in at a glance. Assumed. */
export const LONGEST_GLANCE: Readonly<Record<Seen['as'], number>> = {
  name: 6,
  label: 9,
  title: 8,
  employer: 6,
  dates: 6,
  education: 6,
  summary: 6,
  number: 8,
  opening: 6,
  bold: 4,
  heading: 3,
};
