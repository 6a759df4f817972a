import type { Span } from '../document/index.ts';
import { hasProof } from './read-summary.ts';
import { findTitles } from './title-phrase.ts';

/** Words with which a writer hands over lines to be handed on. */
const HAND_ON = '(?:forward|paste|pass|copy|send|share|hand|use|e-?mail|relay|slot|drop|show|give|get)';
const CUE = new RegExp(
  `\\b${HAND_ON}(?:\\s(?:on|along|over|out))?\\b|\\b(?:blurb|lines|paragraph|note|text|passage|draft|intro(?:duction)?) (?:below|for|that follows?|to (?:send|forward|paste|copy|use))|\\b(?:something|here is what|here['’]s what|this is what)\\b|\\b(?:word for word|as (?:it|they) (?:is|are|stands?)|unchanged|blurb)\\b`,
  'iu',
);

const QUOTED: readonly RegExp[] = [
  /(?:^|\n)(?:>[^\n]*(?:\n|$))+/g,
  /[“"„«]([^”"»]{60,2000})[”"»]/g,
  /(?:^|\n)\s*(?:—|–|-{2,}|\*{2,}|_{3,}|={3,})\s*([^\n][\s\S]{50,2000}?)\s*(?:—|–|-{2,}|\*{2,}|_{3,}|={3,})\s*(?:\n|$)/g,
];

/** Letters that are searched for a passage: ten times the longest message that is read. */
const READ = 10_000;

/** Remarks that a stranger must not read. */
const PRIVATE =
  /\b(?:to be honest|honestly|frankly|between us|between you and me|entre nous|just for you|in confidence|confidential(?:ly)?|off the record|keep (?:this|that|it) (?:quiet|to yourself|between|private|secret|under)|(?:don['’]t|do not|please don['’]t) (?:share|tell|mention|say|pass)|nobody (?:here )?knows|(?:does(?:n['’]t| not)|must not|mustn['’]t|should not|shouldn['’]t) know|didn['’]t like|hates?|can['’]t stand|cannot stand|sick of|fed up|the money|pays? (?:is|well|more|badly|better)|salary|underpaid|(?:my|her|his|their) (?:boss|manager) (?:is|was|must|does|doesn|has|makes|drives)|fired|laid off|let go|made redundant|out of work|unemployed|desperate(?:ly)?|divorc\p{L}*|ill(?:ness)?|sick leave|depress\p{L}*|pregnan\p{L}*|burn(?:ed|t)?[- ]?out|toxic|awful|terrible|impossible|unbearable|bully\p{L}*|quit(?:ting)?|give my love|love to|miss you|xoxo|lol|rent|mortgage|debts?|visa (?:runs|expires|problem))\b/iu;

/** A passage that the receiver could hand on unchanged: who, which role, one qualification, nothing private. */
export function forwardablePassage(text: string): Span | undefined {
  return passages(text).find(({ start, end }) => {
    const passage = text.slice(start, end);
    return stands(passage) && !PRIVATE.test(passage);
  });
}

/** A remark, inside a passage that would otherwise stand, which is not for the eyes of others. */
export function privateRemark(text: string): Span | undefined {
  for (const { start, end } of passages(text)) {
    const passage = text.slice(start, end);
    const remark = PRIVATE.exec(passage);
    if (remark && stands(passage))
      return { start: start + remark.index, end: start + remark.index + remark[0].length };
  }
  return undefined;
}

function passages(whole: string): Span[] {
  const text = whole.slice(0, READ);
  const quoted = QUOTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return CUE.test(text) ? [...quoted, ...offered(text, quoted)] : quoted;
}

/** The paragraph after one that offers it; what follows `forward this:` on one line; or all, when all of it is offered. */
function offered(text: string, quoted: readonly Span[]): Span[] {
  const paragraphs = [...text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  const found = paragraphs.filter(({ start }, at) => {
    const before = paragraphs[at - 1];
    return before && start > 0 && CUE.test(lastSentences(text.slice(before.start, before.end)));
  });
  const inline =
    /\b(?:forward|paste|pass on|pass along|send|share|copy)(?:\s\p{L}+){0,4}\s?:\s*(?=\S)/iu.exec(text);
  if (inline) {
    const start = inline.index + inline[0].length;
    const end = paragraphs.find((paragraph) => paragraph.start <= start && start < paragraph.end)?.end;
    if (end) found.push({ start, end });
  }
  const whole =
    /\b(?:happy for you to|feel free to|please|you can|could you|would you)\s(?:pass|forward|share)\s(?:this|it|on|along)\b/i.exec(
      text,
    );
  if (whole && found.length === 0 && quoted.length === 0)
    found.push({ start: whole.index + whole[0].length, end: text.length });
  return found;
}

const lastSentences = (paragraph: string): string => paragraph.slice(-200);

/** Who, for which role, and why. */
const stands = (passage: string): boolean =>
  findTitles(passage).length > 0 && namesSomeone(passage) && (hasProof(passage) || CREDENTIAL.test(passage));

const CREDENTIAL =
  /\b(?:\d+|[a-z]+)\+?\s(?:years|yrs)\b|\b(?:award|prize|medal|certified|licen[cs]ed|chartered|accredited|qualified|registered|degree|doctorate|Ph\.?D|MSc|MBA|CPA|PMP|CISSP)\b/iu;

/** A full name, or a writer who speaks and signs outside. */
const namesSomeone = (passage: string): boolean =>
  /\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}’'-]+)+/u.test(passage) || /\b(?:I|I['’]m|my)\b/u.test(passage);
