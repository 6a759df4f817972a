import type { Span } from '../document/index.ts';
import { findTitles } from '../highlight/index.ts';

const list = (words: string): string => words.trim().split(/\s+/).join('|');

const QUALITY =
  '(?:excellent|strong|great|outstanding|exceptional|superb|solid|proven|good|extensive|effective|superior|amazing)';
const ABILITY =
  '(?:communication|interpersonal|organi[sz]ation(?:al)?|leadership|people|analytical|presentation|negotiation|(?:project|time)[- ]management|problem[- ]solving|soft|teamwork|multi-?tasking|customer[- ]service|social|writing|verbal|decision[- ]making)';

/** Phrases that are stock wherever they stand. */
const PHRASES: readonly RegExp[] = [
  /\b(?:results?|detail|details|goal|solutions?|customer|client|people|team|deadline|performance|growth|quality|impact|mission|value|data|future|success|outcome|process)[- ](?:driven|oriented|orientated|focus(?:s?ed)|minded|obsessed)\b/giu,
  /\b(?:proven|strong|solid|successful|excellent|demonstrated|impressive|stellar)\s(?:track[- ]record|history|record)\b|\btrack[- ]record of (?:success|excellence|achievement|results|delivering)\b/giu,
  /\b(?:team[- ]player|self[- ](?:starter|motivated|driven)|(?:highly|very|extremely|well)[- ](?:motivated|skilled|organi[sz]ed|driven|adaptable|experienced|qualified|creative|effective|regarded|capable)|hard[- ]?work(?:ing|er)|go[- ]getter|people[- ]person|quick[- ]learner|fast[- ]learner|quick study|(?:strategic|critical|creative|innovative|analytical|big[- ]picture|out[- ]of[- ]the[- ]box|outside[- ]the[- ]box|forward)[- ]think(?:er|ing)|problem[- ]solver|thought[- ]leader(?:ship)?|change[- ]agent|change[- ]maker|jack[- ]of[- ]all[- ]trades|game[- ]changer|rock\s?star|ninja|guru|wizard|can[- ]do|hands[- ]on mentality|self[- ]confident|well[- ]rounded)\b/giu,
  /\b(?:passion(?:ate)? (?:about|for)|passionate|visionary|low[- ]hanging fruit|paradigm shift|track record|enthusiastic about|committed to (?:excellence|quality|success|delivering)|dedicated to (?:excellence|quality|success|delivering)|keen eye|eye for detail|attention to detail|strong work ethic|work ethic|outside the box|out of the box|go(?:ing)? the extra mile|extra mile|wear(?:s|ing)? many hats|hit the ground running|fast[- ]paced environments?|under pressure|synerg(?:y|ies|istic)|best[- ]in[- ]class|world[- ]class|best[- ]of[- ]breed|cutting[- ]edge|bleeding[- ]edge|value[- ]add(?:ed)?|move the needle|think(?:s|ing)? big|make a difference|take(?:s)? initiative|results that matter|next level|unique blend|diverse background|wealth of experience|natural (?:leader|born leader)|born leader|seasoned professional|thriv(?:e|es|ing) (?:in|on|under)|(?:diverse|broad|wide|strong|unique) skill[- ]?set|(?:positive|can[- ]do|winning|great) attitude|growth mindset|(?:customer|data|user|people)[- ]centric|deliver(?:s|ing)? results|add(?:s|ing)? value|driven by results|strong desire|(?:always |ever )?eager to (?:learn|grow)|always learning|open[- ]minded|multi-?task(?:er|ing)|loves? a challenge|extensive experience|proven (?:ability|experience|expertise|success|leader)|ever[- ]changing|best practices|wide range of)\b/giu,
  new RegExp(`\\b${QUALITY}\\s(?:${ABILITY}(?:,|\\sand|\\s&)?\\s)+(?:skills?|abilit(?:y|ies))\\b`, 'giu'),
  new RegExp(
    `\\b${QUALITY}\\s(?:communicator|listener|collaborator|leader|team player|writer|organi[sz]er)\\b`,
    'giu',
  ),
];

/** Praise that is stock when it is said of a person. */
const ADJECTIVE = new RegExp(
  `(?<![\\p{L}-])(?:${list(`
  passionate dynamic motivated innovative dedicated driven energetic enthusiastic ambitious proactive visionary
  accomplished versatile dependable reliable talented creative strategic committed resourceful seasoned inspiring
  charismatic flexible adaptable diligent conscientious tireless trustworthy punctual resilient collaborative agile
  inspirational outgoing determined curious-minded transformational multi-talented
`)})(?![\\p{L}-])`,
  'giu',
);
const PERSON =
  /^\s(?:and\s|&\s)?(?:[\p{L}-]+\s){0,4}?(?:professional|leader|individual|person|candidate|worker|graduate|employee|generalist|expert|manager|self|soul|mind|spirit|thinker|communicator|executive|contributor|doer|player|starter|learner|thinker|getter)\b/iu;
const BESIDE = /^(?:,|\s(?:and|&|yet|but)\s)/u;

/** The stock phrases of a text, in order: words that thousands of profiles share and that nobody can check. */
export function stockPhrases(text: string): Span[] {
  const phrases = PHRASES.flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));
  const praise = [...text.matchAll(ADJECTIVE)].map(spanOf).filter((span) => isOfAPerson(text, span));
  const inOrder = [...phrases, ...praise].sort((a, b) => a.start - b.start || b.end - a.end);
  let until = 0;
  return inOrder.filter(({ end }) => {
    const further = end > until;
    until = Math.max(until, end);
    return further;
  });
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** `Dynamic product manager`, `motivated, …`; but not `dynamic pricing` nor `creative agencies`. */
function isOfAPerson(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - 20), start);
  if (PERSON.test(after) || /^\s*(?:[.!;|]|$)/u.test(after)) return true;
  const title = findTitles(text.slice(start, end + REACH))[0];
  const length = end - start;
  if (title && title.span.start <= length + 1) return true;
  if (title && /^\s(?:[\p{L}-]+,?\s(?:and\s)?){0,2}$/u.test(after.slice(0, title.span.start - length)))
    return true;
  return BESIDE.test(after) && /(?:^|[,.!?|\n]\s*|\b(?:an?|and|am|am an?)\s)$/iu.test(before);
}

/** How far the person may stand from the praise. */
const REACH = 80;
