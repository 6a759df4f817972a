import type { Person, Post } from './person.ts';

export interface Part {
  text: string;
  bold?: boolean;
  italic?: boolean;
  faint?: boolean;
}

/** A printed line: what stands left, what is pushed to the right edge. */
export interface HeadLine {
  left: Part[];
  right?: Part[];
}

const b = (text: string): Part => ({ text, bold: true });
const i = (text: string): Part => ({ text, italic: true });
const t = (text: string): Part => ({ text });
const f = (text: string): Part => ({ text, faint: true });

type Arrange = (post: Post, person: Person) => HeadLine[];

/** Ways to print title, employer, place and dates of a position, as résumé tools and people do. */
export const HEADS: Record<string, Arrange> = {
  'title⇥dates/employer, place': (p) => [
    { left: [b(p.title)], right: [t(p.dates)] },
    { left: [t(`${p.employer}, ${p.place}`)] },
  ],
  'employer⇥place/title⇥dates': (p) => [
    { left: [b(p.employer)], right: [t(p.place)] },
    { left: [i(p.title)], right: [i(p.dates)] },
  ],
  'title at employer/dates': (p, { words }) => [
    { left: [b(`${p.title} ${words.at} ${p.employer}`)] },
    { left: [f(p.dates)] },
  ],
  'employer — title⇥dates': (p) => [{ left: [b(p.employer), t(' — '), i(p.title)], right: [t(p.dates)] }],
  'title | employer | place | dates': (p) => [
    { left: [b(p.title), t(` | ${p.employer} | ${p.place} | ${p.dates}`)] },
  ],
  'title/employer/dates • place': (p) => [
    { left: [b(p.title)] },
    { left: [t(p.employer)] },
    { left: [f(`${p.dates} • ${p.place}`)] },
  ],
  'employer/title/dates': (p) => [{ left: [b(p.employer)] }, { left: [t(p.title)] }, { left: [f(p.dates)] }],
  'dates/title/employer': (p) => [
    { left: [f(p.dates)] },
    { left: [b(p.title)] },
    { left: [t(`${p.employer}, ${p.place}`)] },
  ],
  'title, employer, place⇥dates': (p) => [
    { left: [b(p.title), t(`, ${p.employer}, ${p.place}`)], right: [t(p.dates)] },
  ],
  'employer (place)⇥dates/title': (p) => [
    { left: [b(p.employer), t(` (${p.place})`)], right: [t(p.dates)] },
    { left: [i(p.title)] },
  ],
  'dates: title, employer': (p) => [{ left: [t(`${p.dates}: `), b(p.title), t(`, ${p.employer}`)] }],
  'title (dates)/employer': (p) => [{ left: [b(p.title), t(` (${p.dates})`)] }, { left: [t(p.employer)] }],
  'title – employer/place, dates': (p) => [
    { left: [b(`${p.title} – ${p.employer}`)] },
    { left: [i(`${p.place}, ${p.dates}`)] },
  ],
  'employer, place/title/dates plain': (p) => [
    { left: [t(`${p.employer}, ${p.place}`)] },
    { left: [t(p.title)] },
    { left: [t(p.dates)] },
  ],
  'employer⇥dates/title⇥place': (p) => [
    { left: [b(p.employer)], right: [b(p.dates)] },
    { left: [t(p.title)], right: [t(p.place)] },
  ],
};

/** The same without dates, for layouts that print them elsewhere. */
export const UNDATED: Record<string, Arrange> = {
  'title/employer, place': (p) => [{ left: [b(p.title)] }, { left: [i(`${p.employer}, ${p.place}`)] }],
  'employer/title': (p) => [{ left: [b(p.employer)] }, { left: [t(p.title)] }],
  'title, employer, place': (p) => [{ left: [b(p.title), t(', '), i(p.employer), t(`, ${p.place}`)] }],
  'title/employer plain': (p) => [{ left: [t(p.title)] }, { left: [t(p.employer)] }],
  'employer⇥place/title': (p) => [{ left: [b(p.employer)], right: [t(p.place)] }, { left: [i(p.title)] }],
};

/** Positions of one employer, one after the other, in a group. */
export function stacksOf(posts: Post[]): Post[][] {
  const stacks: Post[][] = [];
  for (const post of posts) {
    const last = stacks.at(-1);
    if (last?.some(({ employer }) => employer === post.employer)) last.push(post);
    else stacks.push([post]);
  }
  return stacks;
}

export const textOf = (parts: Part[] = []) => parts.map(({ text }) => text).join('');
