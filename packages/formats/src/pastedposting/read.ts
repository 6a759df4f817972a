import { done, refused } from '@throughline/core/problem';
import type { Loss } from '@throughline/core/reading';
import { type RawPosting, readPayField } from '@throughline/core/target';
import type { Format } from '../format.ts';
import { postingOf } from '../posting/board.ts';
import { dateOf } from '../posting/values.ts';
import { dayAgo } from './ago.ts';
import { headerOf } from './header.ts';
import { recognisesPosting } from './recognise.ts';
import { splitPostings } from './split.ts';
import { tidyLines } from './tidy.ts';

const UNTITLED = 'Untitled posting';

/** A posting as people copy it: plain text or Markdown, one or several. */
export const pastedposting: Format = {
  id: 'pastedposting',
  extensions: ['txt', 'md'],
  gives: ['posting'],
  recognises: ({ text, json }) => (text === undefined || json !== undefined ? 0 : recognisesPosting(text)),
  async read({ text = '' }, { today }) {
    const losses: Loss[] = [];
    const postings = splitPostings(text).flatMap((part) => {
      const posting = read(part, today);
      if (posting.title !== UNTITLED) return posting;
      losses.push({
        text: part.trim().slice(0, 200),
        reason: 'no job title was found; put it on the first line',
      });
      return recognisesPosting(part) >= 0.3 ? posting : [];
    });
    if (postings.length) return done({ kind: 'postings', postings, losses });
    return refused(
      'file.wrong-kind',
      'This text names no job.',
      'Put the job’s title on the first line, and the posting’s text below it.',
    );
  },
};

function read(part: string, today?: string): RawPosting {
  const description = tidyLines(part);
  const { title = UNTITLED, company, location, posted, pay, url } = headerOf(description);
  return postingOf({
    title,
    company,
    location,
    posted: dateOf(posted) ?? dayAgo(posted ?? agoIn(description), today),
    url: url && /https?:\/\/\S+/.exec(url)?.[0],
    salary: pay ? readPayField(pay) : undefined,
    description,
  });
}

/** The line near the top that says how long ago it was posted. */
const agoIn = (description: string): string =>
  description
    .split('\n')
    .slice(0, 12)
    .find((line) => /\bago\b|^posted (?:today|yesterday)/i.test(line)) ?? '';
