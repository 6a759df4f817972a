import { isVerb, readHighlight } from '../highlight/index.ts';
import type { Content } from '../lexicon/index.ts';
import { readTitle } from '../target/index.ts';
import { isFunctionWord } from './function-words.ts';
import type { Glimpse, SeenLine, SeenPosition } from './glimpse.ts';
import { openingForm } from './opening-verb.ts';
import { article, inSentence, type TitleWords } from './titles.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const STILL = /\b(?:present|now|current|today|ongoing)\b|[-–—]\s*$/i;
const PARTS = /\s*(?:[|·•;]|\s[–—-]\s|\s@\s|,\s)\s*/;
/** A longer label is a paragraph, and nobody repeats a paragraph. */
const LONGEST_LABEL = 7;

/** What the clauses know about titles. */
export interface Knows {
  content: Content;
  titles: TitleWords;
}

/** `since 2022`, `from 2018 to 2021`; nothing when the years were not seen. */
function when({ dates = '', open }: SeenPosition): string {
  const years = dates.match(YEAR) ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (!first) return '';
  if (open || STILL.test(dates) || /^since/i.test(dates)) return ` since ${first}`;
  return first === last ? ` in ${first}` : ` from ${first} to ${last}`;
}

/** `A staff software engineer at Lumen Freight since 2022`: who this is. */
export function who({ name, label, positions, education, summary }: Glimpse, knows: Knows): string {
  const now = positions.find(({ title, employer }) => title ?? employer);
  const says = labelOf(label, knows);
  if (now?.title) {
    const title = inSentence(plain(now.title), knows.titles);
    const lead = says && adds(says, now.title, knows) ? `${withArticle(says)}, ${title}` : withArticle(title);
    return `${lead}${now.employer ? ` at ${plain(now.employer)}` : ''}${when(now)}`;
  }
  const place = now ? ` at ${plain(now.employer!)}${when(now)}` : '';
  if (says) return `${withArticle(says)}${place}`;
  const opening = !now && summary ? selfDescription(summary) : undefined;
  if (opening) return opening;
  if (name) return `this is ${name}${place && `,${place}`}`;
  if (now) return `someone${place}`;
  return education ? 'someone' : '';
}

/** `before that at Quayside Data`, with the title where it was another trade. */
export function before({ positions }: Glimpse, knows: Knows): string {
  const [now, previous] = positions.filter(({ title, employer }) => title ?? employer);
  if (!now || !previous) return '';
  const moved = previous.employer !== undefined && !sameWords(previous.employer, now.employer);
  const sameTrade = previous.title && now.title && lastWord(previous.title) === lastWord(now.title);
  const title =
    previous.title && !(sameTrade && moved)
      ? ` ${withArticle(inSentence(plain(previous.title), knows.titles))}`
      : '';
  const place = moved ? ` at ${plain(previous.employer!)}` : now.employer ? ' there' : '';
  return title || moved ? `before that${title}${place}` : '';
}

/** `who rebuilt the tariff engine, 40 depots`: the strongest line that was seen. */
export function proof({ highlights }: Glimpse, text: string): string {
  const line = strongest(highlights, text);
  if (!line) return '';
  const opening = line.opening && did(line.opening);
  const figures = line.figures.map(plain).join(', ');
  if (!opening) return figures && did(figures);
  return figures ? `${opening}, ${figures}` : opening;
}

/** `with a B.Sc. Computer Science`, `from the University of Sheffield`. */
export function schooling({ education }: Glimpse): string {
  if (!education) return '';
  const degree =
    /^(?:b|m|ph|d)\.?\s?[a-z]{0,4}\.?|^(?:bachelor|master|doctor|diploma|certificate|associate)/i;
  const isDegree =
    degree.test(education) && !/^(?:brown|boston|duke|dartmouth|berlin|munich|m[uü]nchen)/i.test(education);
  return isDegree ? `with ${withArticle(plain(education))}` : `from ${plain(education)}`;
}

function strongest(lines: readonly SeenLine[], text: string): SeenLine | undefined {
  const read = lines.map((line) => ({
    line,
    seenAs: readHighlight(line.runs.join(', ')),
    reading: readHighlight(text.slice(line.line.start, line.line.end)),
    figure: /\p{N}/u.test([line.opening, ...line.figures].join(' ')),
  }));
  const best =
    read.find(({ seenAs, figure }) => figure && seenAs.hasMetric && seenAs.kind !== 'task') ??
    read.find(({ figure, reading }) => figure && !reading.weakOpening) ??
    read.find(({ line, reading }) => line.opening && !reading.weakOpening) ??
    read[0];
  return best?.line;
}

/** What was done, as a clause; nothing when all that was seen is the verb. */
function did(opening: string): string {
  const words = plain(opening)
    .replace(/^(?:I|we)\s+(?=\p{L})/iu, '')
    .split(' ');
  if (words.every((word) => isFunctionWord(word) || isVerb(word))) return '';
  const text = lowerFirst(words.join(' '));
  switch (openingForm(words)) {
    case 'past':
    case 'third':
      return `who ${text}`;
    case 'gerund':
      return text;
    case 'base':
      return `who is there to ${text}`;
    case 'quality':
      return `who is ${text}`;
    case 'noun':
      return `with ${text}`;
  }
}

function labelOf(label: string | undefined, { titles }: Knows): string | undefined {
  const first = label?.split(PARTS).find(Boolean);
  return first && first.split(' ').length <= LONGEST_LABEL ? inSentence(plain(first), titles) : undefined;
}

/** Whether a label says another trade than the title does; what reads as no trade at all is no news either. */
function adds(label: string, title: string, { content }: Knows): boolean {
  const { role } = readTitle(label, content);
  return role !== undefined && role.id !== readTitle(title, content).role?.id;
}

function selfDescription(summary: string): string | undefined {
  const words = plain(summary).replace(/^(?:I am|I’m|I'm)\s+/i, '');
  if (/^(?:an?|the)\s/i.test(words)) return lowerFirst(words);
  return openingForm(words.split(' ')) === 'noun' && !isFunctionWord(words.split(' ')[0]!)
    ? withArticle(lowerFirst(words))
    : undefined;
}

const withArticle = (phrase: string) =>
  /^(?:an?|the)\s/i.test(phrase) ? phrase : `${article(phrase)} ${phrase}`;

/** Without the full stop of a sentence; `B.Sc.` and `Inc.` keep theirs. */
const plain = (phrase: string) =>
  phrase.replace(/(?<=\p{L}{4}|\p{N}|%)\.$/u, '').replace(/\s+[–—|·]\s+/gu, ', ');

const lowerFirst = (phrase: string) =>
  phrase.replace(/^\p{Lu}(?=\p{Ll}+(?!\p{L}))/u, (letter) => letter.toLowerCase());

const lastWord = (title: string) =>
  title
    .toLowerCase()
    .match(/\p{L}{3,}/gu)
    ?.at(-1);

const sameWords = (a: string, b = '') => a.toLowerCase() === b.toLowerCase();
