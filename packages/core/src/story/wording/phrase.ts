import { findQuantities } from '../../highlight/index.ts';
import { splitTails, type Tail } from './tails.ts';
import { type OpeningVerb, openingVerb, standsAlone } from './verbs.ts';

/** A statement of work taken apart, so that it can be said again in another place, person and tense. */
export interface Phrase {
  /**
   * What it opens with: something done · `passive`: something done to the thing it is about (`used by 2,000 readers`) ·
   * `state`: how the person stood to it (`promoted to …`, `on call for …`) · a thing · a sentence with its own subject.
   */
  opens: 'verb' | 'passive' | 'state' | 'noun' | 'sentence';
  verb?: OpeningVerb & { word: string };
  /** `Successfully`; said before the verb. */
  adverb?: string;
  /** The rest of the main clause; for the other kinds the whole of it. */
  rest: string;
  tails: Tail[];
}

/** Marks of lists and of Markdown, and signs for words; what is left is to be said aloud. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]+)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/(\*\*|__|`)(?=\S)([^*_`]+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)([^*_]+?)[*_](?![\p{L}\p{N}])/gu, '$1')
    .replace(/^[\s•·▪◦‣*–—-]+/u, '')
    .replace(/\s*(?:→|⇒|->|=>|–>)\s*/g, ' to ')
    .trim();

/** Without `As a senior engineer at the company,`: who it was is said by the post. */
export const withoutRole = (text: string): string =>
  text.replace(/^(?:As|Working as|Serving as) (?:an?|the)\s[^,.]{2,80},\s+/u, '');

/** The sentence of a statement that says most: the first with a number, or the first. */
function sentenceOf(text: string): string {
  const sentences = text.split(/(?<=[\p{L}\p{N})%][.!?])\s+(?=\p{Lu})/u);
  return sentences.find((sentence) => findQuantities(sentence).length > 0) ?? sentences[0]!;
}

const SUBJECT =
  /^(?:I(?:['’](?:m|ve))?\s+)?(?:(?:[Hh]ave|[Hh]ad|[Aa]m|[Ww]as|also|then|now|(?<=I )\p{L}+ly(?=\sam))\s+)*/u;

/** Takes a statement apart by its grammar; `undefined` where it holds too little to be said. */
export function readPhrase(statement: string): Phrase | undefined {
  const sentence = withoutRole(sentenceOf(plain(statement))).replace(
    /(?:[.!;,:\s]+|\s(?:and|or|with|of|for|to|the|a))+$/iu,
    '',
  );
  if (/^we\b/i.test(sentence)) return { opens: 'sentence', rest: sentence, tails: [] };
  const text = sentence.replace(SUBJECT, '');
  if (text.split(' ').length < 2) return undefined;
  const [head, tails] = splitTails(text);
  const [, adverb, body] = /^(\p{L}+ly|also|then|single-handedly)\s+(.+)$/iu.exec(head) ?? [
    head,
    undefined,
    head,
  ];
  const [first = '', next = ''] = body!.split(' ');
  const verb = openingVerb(first.replace(/[,:]$/, ''), next);
  const moved = withChange(head, tails);
  if (moved[0] !== head && tails[0]!.after === ':')
    return { opens: 'sentence', rest: moved[0], tails: moved[1] };
  const done = doneTo(body!);
  if (done) return { opens: done, rest: body!, tails };
  // A gerund, and a word only its ending makes a verb, may be the subject of what follows: `Pied Piper is …`.
  if (verb && !((verb.time === 'gerund' || !verb.forms) && hasSubject(head)))
    return {
      opens: 'verb',
      verb: { ...verb, word: first.toLowerCase() },
      ...(adverb && { adverb: adverb.toLowerCase() }),
      rest: body!.slice(first.length).trim(),
      tails,
    };
  const [whole, others] = withChange(...withLead(head, tails));
  return { opens: hasSubject(whole) ? 'sentence' : 'noun', rest: whole, tails: others };
}

/** `Under my lead, attrition went …`: an opening circumstance belongs to the clause after it. */
function withLead(head: string, tails: Tail[]): [string, Tail[]] {
  const [first, ...others] = tails;
  const leads = /^(?:under|within|during|after|in|on|as|with|by|through|thanks to|across)\s/i.test(head);
  return leads && first?.kind === 'clause' ? [`${head}, ${first.text}`, others] : [head, tails];
}

/** `Phishing clicks: 18% to 4%`: the thing and its change are one clause. */
function withChange(head: string, tails: Tail[]): [string, Tail[]] {
  const [first, ...others] = tails;
  if (first && /^(?:from\s)?[~<>$€£]?\d\S*(?:\s\S+){0,3}?\s+to\s+[~<>$€£]?\d/.test(first.text))
    return [`${head} went ${/^from/.test(first.text) ? '' : 'from '}${first.text}`, others];
  return [head, tails];
}

const TO_THE_PERSON =
  /^(?:(?:promoted|selected|chosen|picked|nominated|appointed|invited|elected|shortlisted|trusted|recogni[sz]ed|asked|hired|recruited|seconded|awarded|named|ranked|voted|honou?red)\s(?:to|as|for|by|from|among|into|one|within|twice|in)\b|(?:responsible|accountable|on call|in charge|tasked|part)\b)/iu;
const TO_THE_THING =
  /^(?:(?:used|adopted|built|deployed|designed|developed|created|written|made|open-sourced|published|featured|downloaded|installed|based|hosted|rated|cited|licensed|upstreamed|funded|approved|accepted|followed|maintained|driven|powered|read|run|tested)\s(?:(?:daily|weekly|now|today)\s)?|(?:\p{L}+ed and )\p{L}+ed\s)(?:by|with|in|to|for|at|as|on|using|from|across|entirely|within)\s/iu;
/** Those that a person does as well: `run by`, but `ran for`; `read to pupils`, `tested with 60 visitors`. */
const ALSO_BY_ONE = /^(?:\p{L}+ed and \p{L}+ed (?!by)|tested (?!by)|read (?!by)|run (?!by)|driven (?!by))/iu;

function doneTo(text: string): 'state' | 'passive' | undefined {
  if (TO_THE_PERSON.test(text)) return 'state';
  return TO_THE_THING.test(text) && !ALSO_BY_ONE.test(text) ? 'passive' : undefined;
}

/** A verb of its own after the first words, not in a clause that hangs on them. */
function hasSubject(text: string): boolean {
  const words = text.split(' ').map((word) => word.replace(/[,;]$/, ''));
  const at = words.findIndex((word, index) => index > 0 && (standsAlone(word) || TAKES.test(word)));
  return at > 0 && !words.slice(0, at).some((word) => /^(?:that|which|who|whose|where|when)$/i.test(word));
}

const TAKES = /^(?:takes|compiles|finishes|costs|needs|rate|means|lands|goes|serves|loads|answers)$/i;
