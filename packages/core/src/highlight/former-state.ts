import type { Quantity } from './quantity.ts';

/** Words that set the number before them against what was. */
const AFTER =
  /^[^.;]{0,48}?\b(?:instead\sof|rather\sthan\sthe|compared\s(?:to|with)|down\sfrom|up\sfrom|as\sagainst|versus|formerly|previously|when\si\s(?:arrived|joined|came|started|left|took\sover)|(?:half|a\sthird|a\squarter|twice|double)\s(?:of\s)?what\sit|than\s(?:before|the\syear\sbefore|last\syear|a\syear\searlier)|since\s(?:then|i)|before(?=[;,.]|$))\b/i;
/** Words that set the number after them against what is, or the other way round. */
const BEFORE =
  /(?:\b(?:instead\sof|rather\sthan|formerly|previously|compared\s(?:to|with)|down\sfrom|up\sfrom|used\sto\s(?:be|take|cost|need|wait)|once|versus|where\sit\shad\sbeen|had\s(?:been|taken|cost))(?:\s(?:about|over|under|nearly|around|almost|up\sto|the|an?|some))?\s)$/i;
/** A state told of a thing, with its level: `is down to 12 minutes`, `stays above 40`. */
const STATE =
  /\b(?:(?:is|are|was|were|['’]s)(?:\s(?:now|still|today|back))?\s(?:down|up|below|under|above|over)|(?:stay|stays|stayed|remain|remains|remained|keep|keeps|kept|held|hold|holds)\s(?:[\p{L}-]+\s){0,3}?(?:below|under|above|over|at))(?:\s(?:to|by|from|at))?\s(?:about\s|around\s|just\s)?[~<>]?$/iu;
/** A thing moved to a level: `got the build under 5 minutes`. */
const MOVED =
  /\b(?:got|gets|getting|brought|bring|brings|bringing|pushed|pushing|took|taking|drove|driving|moved|squeezed|squeezing|pulled|wound|talked)\s(?:[\p{L}’'&/-]+\s){1,7}?(?:back\s)?(?:down\s|up\s)?(?:to|under|below|above|over|past|into|within)\s(?:under\s|just\s|about\s|less\sthan\s)?$/iu;
/** A sum taken away from something: `took €310,000 a year out of the budget`. */
const TAKEN_BEFORE =
  /\b(?:took|takes?|taking|shaved?|shaving|knocked|knocking|stripped|trimmed|squeezed|carved|wrung|pulled)\s(?:another\s|an?\s|about\s|over\s|nearly\s|around\s|more\sthan\s)*$/i;
const TAKEN_AFTER = /^[^.;,]{0,32}?\b(?:out\sof|off|from)\b/i;
const NOW_BEFORE =
  /\b(?:now|today)\s(?:takes?|costs?|needs?|runs?|is|are|comes?|lasts?|waits?)\s(?:[\p{L}-]+\s){0,3}?$/iu;
const NOW_AFTER = /^\s(?:[\p{L}-]+\s)?(?:now|today)\b(?!\s(?:responsible|lead|leading|a|the)\b)/iu;

/** Whether words around a quantity set it against an earlier state, so that it is the change and not a size. */
export function setsAgainstBefore(text: string, { span, unitEnd, kind }: Quantity): boolean {
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  const after = text.slice(Math.max(span.end, unitEnd), unitEnd + 80);
  if (AFTER.test(after) || BEFORE.test(before) || STATE.test(before)) return true;
  if (TAKEN_BEFORE.test(before) && TAKEN_AFTER.test(after)) return true;
  if (kind === 'count') return false;
  return MOVED.test(before) || (kind === 'duration' && (NOW_BEFORE.test(before) || NOW_AFTER.test(after)));
}
