import type { Span } from '../document/index.ts';
import { findTitles } from '../highlight/index.ts';
import type { Sentence } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import type { Post } from './posts.ts';
import { roleWords } from './title-words.ts';

/** The posts whose employer a clause names; where it names none, its whole sentence is asked. */
export function employersNamed(known: Knowledge, sentence: Sentence, clause: Span): Post[] {
  const near = employersIn(known, sentence, clause);
  return near.length ? near : employersIn(known, sentence, sentence);
}

/** The posts whose employer stands right after a place: `Product Manager at Alder`, `six years with Orrin`. */
export function employersAfter({ posts }: Knowledge, { words, text, start }: Sentence, at: number): Post[] {
  const gap = /^[\s(]*(?:of (?:them|those|which)\s)?(?:,|at|for|with|in|@|from)\s+(?:the\s)?/iu.exec(
    text.slice(at - start),
  )?.[0].length;
  if (gap === undefined) return [];
  const first = words.find((word) => word.start >= at + gap);
  if (!first || first.start > at + gap + 1 || !/^\p{Lu}|^\d/u.test(first.text)) return [];
  return posts.filter((post) => employerWords(post).has(first.lower));
}

const LEGAL =
  /^(?:inc|ltd|llc|gmbh|ag|as|plc|sa|sas|bv|nv|ab|oy|corp|co|company|group|the|limited|holding|holdings|kg|pty)$/;

/** An employer is named when a capitalised word of a post's heading that is in no title stands in the text. */
export function employersIn({ posts }: Knowledge, { words }: Sentence, within: Span): Post[] {
  const told = words.filter(
    ({ start, end, text }) => start >= within.start && end <= within.end && /^\p{Lu}|^\d/u.test(text),
  );
  return posts.filter((post) => {
    const names = employerWords(post);
    return told.some(({ lower }) => !LEGAL.test(lower) && names.has(lower));
  });
}

const kept = new WeakMap<Post, Set<string>>();

/** The words of a post's heading that are part of no title, place or date. */
export function employerWords(post: Post): Set<string> {
  const found = kept.get(post);
  if (found) return found;
  const titles = new Set(post.titles.flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u)));
  const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$|^present$/iu;
  const keys = new Set(
    post.words
      .filter(
        ({ text, lower }) =>
          /^\p{Lu}/u.test(text) && !titles.has(lower) && !months.test(text) && !LEGAL.test(lower),
      )

      .map(({ lower }) => lower),
  );
  kept.set(post, keys);
  return keys;
}

/** The posts whose title a clause names. */
export function titlesNamed({ posts }: Knowledge, sentence: Sentence, clause: Span): Post[] {
  const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
  const told = findTitles(text).map((title) => roleWords(title.text));
  return posts.filter(({ titles }) =>
    titles.some((title) => told.some((words) => words.every((word) => roleWords(title).includes(word)))),
  );
}
