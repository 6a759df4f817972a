import type { Span } from '@throughline/core/document';

const LABEL =
  /^[^\S\n]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\]?\s*)?(?:[-*>]\s*)?\**(?<who>[\p{L}][\p{L}\p{N} .’'-]{0,30}?)\**\s?:(?=\s|\*)\**/gmu;
/** Whoever asks. */
const ASKER =
  /^(?:q\d*|question(?: \d+)?|interviewer\d*|coach|recruiter|panel(?:list)?|hiring manager|host|moderator|speaker 1)$/iu;

/** The answers in a text of a mock interview: what follows the candidate's labels, or each question; else all of it. */
export function answersOf(text: string): Span[] {
  const labels = [...text.matchAll(LABEL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    asks: ASKER.test(match.groups!.who!.trim()),
  }));
  const spans = labels.some(({ asks }) => asks)
    ? labels.flatMap(({ end, asks }, at) =>
        asks ? [] : [{ start: end, end: labels[at + 1]?.start ?? text.length }],
      )
    : afterQuestions(text);
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => start < end);
}

/** A line of its own that ends in a question mark, or a heading, is a question; the text up to the next is its answer. */
function afterQuestions(text: string): Span[] {
  const questions = [...text.matchAll(/^[^\S\n]*(?:#{1,6}\s[^\n]*|[^\n.!]{3,200}\?)[^\S\n]*$/gmu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  if (questions.length === 0) return [{ start: 0, end: text.length }];
  return questions.map(({ end }, at) => ({ start: end, end: questions[at + 1]?.start ?? text.length }));
}

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
};

/** Sentences of an answer with their places in the text. */
export const sentencesIn = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\S[^.!?\n]*(?:[.!?](?=\S)[^.!?\n]*)*[.!?]*/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
  }));

export const wordsIn = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

/** An answer long enough to tell something; a name, a yes or a courtesy is none. */
export const isStory = (words: string): boolean => wordsIn(words) >= 25;
