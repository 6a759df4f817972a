import type { Span } from '../document/index.ts';
import type { Statement } from './statement.ts';
import { type Word, wordsOf } from './words.ts';

/** What part the person had in what a clause tells. */
type Stance = 'own' | 'weak' | 'other' | 'shared' | 'mentor';

/** A clause of the facts with the part that the person had in it. */
export interface Deed {
  statement: Statement;
  at: number;
  words: Word[];
  keys: ReadonlySet<string>;
  stance: Stance;
}

const ACT =
  '(?:led|leads|leading|built|builds|owned|owns|owning|ran|runs|headed|heads|managed|manages|wrote|writes|created|creates|designed|designs|developed|develops|drove|drives|launched|launches|implemented|delivered|did|does|made|chaired|directed|oversaw|coordinated|set up|introduced|founded|authored)';
const WHO =
  '(?:\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?|(?:the|our|my)\\sC\\p{Lu}O|(?:the|a|an|another|my|our|their)\\s(?:[\\p{L}-]+\\s){0,3}?(?:team|teams|group|vendor|agency|contractor|colleagues?|manager|office|trustees|board|committee|council|department|squad|lead|head|director|boss|partner|consultants?|engineers?|chef|owner|supplier|unit|ward|firm)|they|he|she)';
const OTHER = new RegExp(`(?<![\\p{L}])${WHO}\\s(?:had\\s|has\\s|who\\s|that\\s)?${ACT}(?![\\p{L}])`, 'u');
const BY_OTHER = new RegExp(
  `\\b(?:${ACT.slice(3, -1)}|run|written|driven|done)\\sby\\s(?!me\\b|rewriting|\\p{Ll}+ing\\b)`,
  'iu',
);

/** Words by which one had a hand in something and did not do or lead it. */
const WEAK =
  /\b(?:support(?:ed|s|ing)?|help(?:ed|s|ing)?|assist(?:ed|s|ing)?|contribut(?:ed|es|ing|or|ions?)|participat(?:ed|es|ing)|took part|taking part|(?:was |as )?(?:a )?part of|member of|shadow(?:ed|ing)|work(?:ed|ing) (?:with|alongside|under|on)|(?:sat|served|was|sits|serve) on|reviewed|proofread|observed|monitored|audited|involved in|aided|backed|wrote the requirements|(?:gave|provided|giving|providing) (?:input|feedback|support)|sat in|observed|attended|collaborat(?:ed|ing)|deputis(?:ed|ing)|deputiz(?:ed|ing)|stood in|input (?:in)?to|consulted on|advised|helper|hand in|trial(?:led|ing)|tried out|checked|checking|proof-?read|nominated)\b/iu;
const SHARED =
  /\bco-(?!op|ordinat)\p{L}+(?:ed|er|or)\b|\bco-?(?:led|lead|leading|founded|founder|wrote|written|authored|author|designed|built|created|developed|managed|owned|chaired|ran|organi[sz]ed|presented|host(?:ed)?|head(?:ed)?|invented|taught|directed|edited|organi[sz]er|host|chair|creator|developer|designer|inventor|maintainer|teacher)\b|\bjoint(?:ly)?\b|\bshared\b/iu;
const MENTOR =
  /\b(?:mentor(?:ed|s|ing)?|coach(?:ed|es|ing)?|dotted[- ]line|buddy|tutor(?:ed|ing)?|guid(?:ed|ing)|onboard(?:ed|ing)|train(?:ed|ing))\b/iu;

const CUT = /[;:()–—]|,\s|\.\s|\s(?:and|that|which|who|but|while|then)\s/gu;

/** The clauses of a statement, each with the part that the person had in it. */
export function deedsOf(statement: Statement, at: number): Deed[] {
  const deeds: Deed[] = [];
  let start = 0;
  const cuts = [...statement.text.matchAll(CUT)].map(({ 0: mark, index }) => ({
    index,
    end: index + mark.length,
  }));
  for (const cut of [...cuts, { index: statement.text.length, end: statement.text.length }]) {
    const text = statement.text.slice(start, cut.index);
    if (/\p{L}/u.test(text)) deeds.push(deedAt(statement, at, { start, end: cut.index }, deeds.at(-1)));
    start = cut.end;
  }
  return deeds;
}

function deedAt(statement: Statement, at: number, { start, end }: Span, before: Deed | undefined): Deed {
  const text = statement.text.slice(start, end);
  const words = wordsOf(text);
  const ofGroup =
    OF_GROUP.test(statement.text.slice(0, start)) ||
    (statement.text[start - 1] === '(' &&
      /^(?:owner|owned|lead|led|leader|head|headed|run|built|author)\b(?! by me)/iu.test(text));
  const stance = ofGroup ? 'other' : stanceOf(text, statement.text.slice(end, end + 60), before);
  return { statement, at, words, keys: new Set(words.map(({ key }) => key)), stance };
}

/** `the steering group that chose …`: what a group did is not what a member did. */
const OF_GROUP =
  /\b(?:team|group|committee|board|squad|unit|department|company|council|panel|consortium|agency|task force|working party)\s(?:that|which|who)\s$/iu;

const HAND_OVER = new RegExp(
  `^\\s(?:that|which)\\s${WHO}\\s${ACT}|^[,;]\\s(?:led|run|owned|built|headed|managed|chaired|directed|driven|organi[sz]ed|coordinated|written|designed|developed)\\sby\\s(?!me\\b)|^\\s\\((?:lead|led by|owner|owned by|run by|headed by):?\\s(?!me\\b)`,
  'u',
);

/** `Founder of the group is Ana`: the part is somebody else's. */
const IS_OTHER =
  /\b(?:founder|chair\p{L}*|head|leader|lead|owner|editor|author|director|manager|creator)\b[^.;]{0,50}?(?:\s(?:is|was)|:)\s(?:Dr\s|the\s)?\p{Lu}\p{Ll}+/u;

const lowered = (text: string): string =>
  text.replace(/^\s*\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

function stanceOf(text: string, further: string, before: Deed | undefined): Stance {
  if (BY_OTHER.test(text) || IS_OTHER.test(lowered(text)) || OTHER.test(text)) return 'other';
  if (WEAK.test(text)) return 'weak';
  // The part that follows `that Lena built` or `, led by the account team` says who did what stands before it.
  if (HAND_OVER.test(further)) return 'other';
  if (SHARED.test(text)) return 'shared';
  if (MENTOR.test(text)) return 'mentor';
  // `Supported the renewal and the handover`: a clause without a verb of its own goes with the one before it.
  return before &&
    !/\b\p{L}+(?:ed|ing)\b|\bI\b|\b(?:led|ran|built|wrote|cut|held|kept|took|made|won|grew)\b/iu.test(text)
    ? before.stance
    : 'own';
}
