import type { Span } from '../../document/index.ts';
import { isVerb } from '../../highlight/index.ts';
import { LOGISTICS, MUST, NICE, NO_REQUEST, TASK } from './cues.ts';
import { degreeIn } from './degree.ts';
import type { Part } from './headings.ts';
import type { PlacedLine } from './sections.ts';
import { phrasesIn, sentencesIn } from './sentences.ts';
import { yearsAsked } from './years.ts';

/** A part of the posting's text that asks for something, before its skills are read. */
export interface Asking {
  text: string;
  span: Span;
  part: 'must' | 'nice' | 'responsibility';
}

/** What one line asks for: an item is asked whole, prose only where a sentence says so. */
export function askingsIn(line: PlacedLine): Asking[] {
  if (line.part === 'skip') return [];
  const listed = line.item && (line.part ?? 'role') !== 'role';
  const spans = (listed ? phrasesIn : sentencesIn)(line.text).flatMap((span) => byCall(line.text, span));
  return spans.flatMap((span, at) => {
    const text = line.text.slice(span.start, span.end);
    const part = listed ? listedPart(text, line.part as Asking['part'], at) : prosePart(text, line);
    return part ? narrowed(text, span, listed).map((narrow) => placed(line, narrow, part)) : [];
  });
}

/** Under a heading an item keeps the heading's part, unless it says itself that it is only welcome. */
function listedPart(text: string, part: Asking['part'], at: number): Asking['part'] | undefined {
  if (NO_REQUEST.test(text) && !isTask(text) && !MUST.test(text)) return undefined;
  if (
    at > 0 &&
    !MUST.test(text) &&
    !NICE.test(text) &&
    !TASK.test(text) &&
    !/^(?:you|experience|knowledge|ability)\b/i.test(text)
  )
    return isTask(text) ? part : undefined;
  return part === 'must' && NICE.test(withoutBrackets(text)) ? 'nice' : part;
}

function prosePart(text: string, line: PlacedLine): Asking['part'] | undefined {
  const words = text.split(/\s+/).length;
  if (words < 3 || NO_REQUEST.test(text) || LOGISTICS.test(text) || /[?!]$/.test(text)) return undefined;
  if (/^you(?:['’]ll| will) (?:join|be joining|report|be part of)\b(?!.* and \p{Ll}+ )/iu.test(text))
    return undefined;
  if (NICE.test(withoutBrackets(text))) return 'nice';
  const sought = soughtIn(text);
  if (sought) return sought.part;
  if (line.part && line.part !== 'role') return inPart(text, line.part);
  if (DUTY_OF.test(text) && isVerb(DUTY_OF.exec(text)!.groups!.verb!)) return 'responsibility';
  if (
    (yearsAsked(text) && /experience|erfahrung|expérience|experiencia|ervaring|\byou\b/i.test(text)) ||
    degreeIn(text)
  )
    return 'must';
  if (TASK.test(text)) return 'responsibility';
  if (MUST.test(text) && ASKS_READER.test(text)) return 'must';
  return isTask(text) && /^\p{L}+(?<!ing)[ ,](?!is\b|are\b)\P{Lu}/u.test(text) ? 'responsibility' : undefined;
}

/** *Why* beside the cue: `required` and `experience` are said of products and customers too. */
const ASKS_READER =
  /^(?:\p{L}+ ){0,3}(?:experience|knowledge|understanding|proficiency|familiarity|expertise|fluency|background|command)\b|\b(?:you|your|candidates?|applicants?|someone|people who|the role requires|role requires|du|sie|dein|vous|tu|je|jij)\b/iu;

/** Prose under a heading of requirements or tasks: all of it, save what only leads up to the list. */
function inPart(text: string, part: Part): Asking['part'] | undefined {
  if (part === 'must' && WILL_DO.test(text) && !MUST.test(text)) return 'responsibility';
  const told =
    (part === 'responsibility' && /^(?:you|du|sie|tu|vous|je)\b/iu.test(text)) ||
    MUST.test(text) ||
    TASK.test(text) ||
    isTask(text) ||
    yearsAsked(text) ||
    degreeIn(text);
  return told && part !== 'role' && part !== 'skip' ? part : undefined;
}

/** `The Clinical Informatics Manager leads …`: what the bearer of a title does. */
const DUTY_OF =
  /^(?:The|This|Our) (?:[\p{L}/&-]+ ){0,5}(?:role|position|incumbent|candidate|person|\p{L}*(?:er|or|ist|ant|yst|ect|ive|lead|head))(?: \p{L}+ly)? (?<verb>\p{Ll}+s)\b/u;
const WILL_DO = /^(?:you['’]ll|you will|you['’]d|you would)\b/iu;

/** A verb of a Romance language with what it is done to: `Développer les`, `Garantir a`, `Desarrollar cuadros`. */
const INFINITIVE =
  /^(?:\p{Lu}\p{L}+(?:iser|ger|per|quer|ner|der|rer|ller|cer|ter|ver|ir|ar|er|re)(?: \p{L}+ment)?) (?:l[ae]s?|l['’]|les|des?|d['’]|du|une?|el|los|las|os?|as?|un[ao]?|aux?|[àá]|et|y|e|con|com|avec|en|em|dans|nos|nuestr\p{L}+|\p{L}+ de)(?![\p{L}])/u;

/** Opens with what someone does: `Build …`, `Owning …`. */
export const isTask = (text: string): boolean => {
  if (INFINITIVE.test(text)) return true;
  const [first = '', second = ''] = text.replace(/^[^\p{L}]+/u, '').split(/[\s,/]+/);
  return isVerb(first) || (/ly$/.test(first) && isVerb(second));
};

/** `A degree required; a master's preferred` asks for one thing and welcomes another. */
function byCall(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end);
  const at = piece.search(/[;,]\s+(?=\S+\s[^;,]+$)/u);
  const [asked, welcome] = [piece.slice(0, at), withoutBrackets(piece.slice(at + 1))];
  const parted =
    at > 0 && (piece[at] === ';' || /\b(?:required|mandatory|essential|erforderlich)$/i.test(asked));
  if (!parted || !NICE.test(welcome) || NICE.test(withoutBrackets(asked))) return [span];
  const start = span.start + at + /^.\s+/u.exec(piece.slice(at))![0].length;
  return [
    { start: span.start, end: span.start + at },
    { start, end: span.end },
  ];
}

const withoutBrackets = (text: string) => text.replace(/\([^()]*\)/g, '').trim();

const SOUGHT =
  /\b(?:[Ww]e(?:['’]re| are)|\p{Lu}[\p{L}\d.&]* is)(?: (?:currently|now|actively|also|always|just))* (?:looking|searching|seeking|hiring|recruiting)(?: for)?\b/u;
const SOUGHT_PARTS: [Asking['part'], RegExp][] = [
  [
    'must',
    /\bwith (?=(?:\p{L}+[ -]){0,4}?(?:experience|background|knowledge|expertise|skills?|understanding|passion|track record|command)\b)/iu,
  ],
  ['must', /\bwho (?=(?:has|have|can|is|are|knows?|understands?|brings?|thrives?|loves?)\b)/iu],
  ['responsibility', /\b(?:to|who will) (?=(?:help )?(?!join\b|be\b|us\b|our\b|the\b|a\b)\p{Ll}{3,})/iu],
];

/** `We are looking for an X to do Y`: the X is the title, the Y is what is asked. */
function soughtIn(text: string): { part: Asking['part']; start: number } | undefined {
  const opening = SOUGHT.exec(text);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length;
  for (const [part, pattern] of SOUGHT_PARTS) {
    const found = pattern.exec(text.slice(from));
    if (found) return { part, start: from + found.index + found[0].length };
  }
  return undefined;
}

/** Without the words that only say who is looked for; long prose is parted as items are. */
function narrowed(text: string, span: Span, listed: boolean): Span[] {
  if (listed) return [span];
  const from = soughtIn(text)?.start ?? 0;
  return phrasesIn(text.slice(from)).map(({ start, end }) => ({
    start: span.start + from + start,
    end: span.start + from + end,
  }));
}

const placed = (line: PlacedLine, { start, end }: Span, part: Asking['part']): Asking => ({
  text: line.text.slice(start, end),
  span: { start: line.span.start + start, end: line.span.start + end },
  part,
});
