import type { Span } from '../document/index.ts';
import { hasProof } from './read-summary.ts';
import { findTitles } from './title-phrase.ts';

const CUE =
  /\b(?:forward|paste|pass (?:this|it|the|them|along)|copy|send (?:on|along|them|him|her)|share)\b/i;

const QUOTED: readonly RegExp[] = [
  /(?:^|\n)(?:>[^\n]*(?:\n|$))+/g,
  /[“"„«]([^”"»]{60,})[”"»]/g,
  /(?:^|\n)\s*(?:—|–|-{2,}|\*{2,}|_{3,}|={3,})\s*([^\n][\s\S]{50,}?)\s*(?:—|–|-{2,}|\*{2,}|_{3,}|={3,})\s*(?:\n|$)/g,
];

/** Remarks that a stranger must not read. */
const PRIVATE =
  /\b(?:to be honest|honestly|between us|between you and me|in confidence|confidential|don['’]t (?:share|tell|mention)|didn['’]t like|hate|can['’]t stand|the money|pays? (?:is|well|more)|salary|my boss|fired|laid off|out of work|desperate|divorce|ill(?:ness)?|pregnan|burn(?:ed|t)[- ]out|toxic|quit|give my love|love to)\b/i;

/** A passage that the receiver could hand on unchanged: who, which role, one qualification, nothing private. */
export function forwardablePassage(text: string): Span | undefined {
  return passages(text).find(({ start, end }) => stands(text.slice(start, end)));
}

function passages(text: string): Span[] {
  const quoted = QUOTED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return CUE.test(text) ? [...quoted, ...afterCue(text)] : quoted;
}

/** The paragraph after one that offers it and ends with a colon; or the whole message, when all of it is offered. */
function afterCue(text: string): Span[] {
  const found: Span[] = [];
  for (const cue of text.matchAll(/:\s*\n+/g)) {
    const start = cue.index + cue[0].length;
    const rest = text.slice(start);
    const length = /\n\s*\n/.exec(rest)?.index ?? rest.length;
    if (CUE.test(text.slice(Math.max(0, cue.index - 120), cue.index)))
      found.push({ start, end: start + length });
  }
  const offered =
    /\b(?:happy for you to|feel free to|please|you can|could you|would you)\s(?:pass|forward|share)\s(?:this|it|on|along)\b/i.exec(
      text,
    );
  if (offered && found.length === 0)
    found.push({ start: offered.index + offered[0].length, end: text.length });
  return found;
}

const stands = (passage: string): boolean =>
  findTitles(passage).length > 0 &&
  namesSomeone(passage) &&
  (hasProof(passage) || /\b\d+\+?\s(?:years|yrs)\b/.test(passage)) &&
  !PRIVATE.test(passage);

/** A full name, or a writer who speaks and signs outside. */
const namesSomeone = (passage: string): boolean =>
  /\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}’'-]+)+/u.test(passage) || /\b(?:I|I['’]m|my)\b/u.test(passage);
