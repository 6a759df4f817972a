import { findQuantities } from '../../highlight/index.ts';
import { capital, lowerFirst } from './letters.ts';
import { withObjectArticle } from './object-article.ts';
import type { Phrase } from './phrase.ts';
import type { Tail } from './tails.ts';
import { knownVerb } from './verbs.ts';

export interface Speaking {
  /** `I` is said (pitch, About), or left out as résumés do. */
  person: 'I' | 'none';
  /** The post is held today: what was read as present stays so. */
  held: boolean;
  /** Only the main clause and the tail that carries the result. */
  short?: boolean;
}

/** The predicate of a phrase, `led 6 agents, and the first reply went from 20 hours to 3`; never with a subject. */
export function predicate(phrase: Phrase, { held, short = false }: Speaking): string {
  const tails = (short ? shortest(phrase.tails) : phrase.tails).map(tailOf);
  const head =
    phrase.opens === 'verb'
      ? [
          phrase.adverb,
          inTime(phrase, held),
          withObjectArticle(phrase, held ? phrase.rest : withPastPartner(phrase)),
        ]
          .filter(Boolean)
          .join(' ')
      : lowerFirst(phrase.rest);
  return joined([head, ...tails]);
}

/** Of several tails the one with a number, or none. */
const shortest = (tails: readonly Tail[]): Tail[] => {
  const counted = tails.find(({ text }) => findQuantities(text).length > 0);
  return counted ? [counted] : [];
};

/** A sign before `and` where the clause before it has one already, so that the two are not run together. */
const joined = (parts: readonly string[]): string => parts.join('').replace(/\s+/g, ' ').trim();

/** The verb in the time that the post is in. */
function inTime({ verb }: Phrase, held: boolean): string {
  const { word, time, forms } = verb!;
  if (time === 'past' || !forms) return word;
  return held ? forms.base : forms.past[0]!;
}

/** `Build and maintain a site` of a post that has ended: the second verb follows the first. */
function withPastPartner({ verb, rest }: Phrase): string {
  if (verb!.time === 'past' || !verb!.forms) return rest;
  return rest.replace(/^and (\p{L}+)\b/u, (whole, word: string) => {
    const partner = knownVerb(word);
    return partner?.base === word ? `and ${partner.past[0]}` : whole;
  });
}

function tailOf({ kind, text, after }: Tail): string {
  switch (kind) {
    case 'same':
      return ` and ${lowerFirst(text)}`;
    case 'clause':
      return `, and ${lowerFirst(text)}`;
    case 'change':
      return `, and ${withArticle(changed(lowerFirst(text)))}`;
    case 'amount':
      return `, ${amountWord(text)}${text}`;
    case 'thing':
      return `, with ${lowerFirst(text)}`;
    case 'adjunct':
      return `${after === ',' || after === ';' || after === ':' ? ',' : ` ${after}`} ${lowerFirst(text)}`;
  }
}

/** `error 14% to 9%` → `error went from 14% to 9%`; `pages down 28%` → `pages went down 28%`. */
function changed(text: string): string {
  const direction = /\s(?=(?:down|up)\s(?:by\s|from\s|to\s)?[~$€£]?\d)/i;
  if (direction.test(text)) return text.replace(direction, ' went ');
  if (/\sfrom\s/i.test(text)) return text.replace(/\s(?=from\s)/i, ' went ');
  const [first] = findQuantities(text);
  return first ? `${text.slice(0, first.span.start)}went from ${text.slice(first.span.start)}` : text;
}

/** A bare noun in the singular takes its article: `error went` → `the error went`. */
const withArticle = (text: string): string => {
  const subject = text.split(/\swent\s/)[0]!;
  const last = subject.split(' ').at(-1)!;
  const bare = !/^(?:the|a|an|our|its|their|my|his|her|all|each|every|\d)/i.test(subject);
  return bare &&
    !/s$/i.test(last) &&
    !/^(?:staff|people|traffic|revenue|attrition|churn|retention|turnover|adoption|uptime|downtime|spend|growth|engagement|throughput|productivity)$/i.test(
      last,
    )
    ? `the ${text}`
    : text;
};

function amountWord(text: string): string {
  const [first] = findQuantities(text);
  if (!first || /^(?:to|of)\s/i.test(text)) return '';
  if (/\b(?:faster|quicker|cheaper|fewer|less|more|better|lower|higher|smaller|larger|sooner)\b/i.test(text))
    return 'for ';
  return first.per ? 'at ' : 'with ';
}

/** A whole sentence in the first person. */
export function sentence(phrase: Phrase, speaking: Speaking, opening = ''): string {
  const said = predicate(phrase, speaking);
  const lead = opening ? `${opening} ` : '';
  if (phrase.opens === 'sentence') return capital(`${lead.replace(/(?<=[^,:]) $/, ', ')}${said}.`);
  if (phrase.opens === 'passive') return capital(`${lead}it ${/^is|^are/.test(said) ? '' : 'was '}${said}.`);
  if (phrase.opens === 'state')
    return capital(
      `${lead}${speaking.person === 'I' ? `I ${/^(?:on call|responsible|in charge|accountable|part)/i.test(said) && speaking.held ? 'am' : 'was'} ` : ''}${said}.`,
    );
  if (phrase.opens === 'noun') return capital(`${nounLead(opening, speaking)}${said}.`);
  return capital(`${lead}${speaking.person === 'I' ? `I ${said}` : said}.`);
}

/** A thing has no verb: it stands behind a colon, after where it was. */
function nounLead(opening: string, { person }: Speaking): string {
  const where = opening.replace(/,$/, '').replace(/^In /, 'From ');
  if (where) return `${where}: `;
  return person === 'I' ? 'From the same post: ' : '';
}
