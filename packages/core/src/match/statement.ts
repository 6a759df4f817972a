import type { Block, Document, Span } from '../document/index.ts';
import { type HighlightReading, readHighlight } from '../highlight/index.ts';
import { type Content, compileLexicon, findSkills, type SkillMention } from '../lexicon/index.ts';
import { sentencesIn } from '../target/index.ts';
import type { Strength } from './types.ts';
import { type ContentWord, contentWords } from './words.ts';

/** One thing that the résumé says, with what it names. */
export interface Statement {
  text: string;
  span: Span;
  block: Block;
  strength: Strength;
  /** It tells what was done, where a list or a title only names. */
  told: boolean;
  reading?: HighlightReading;
  /** Index into `resume.work`, where it stands under a position. */
  position?: number;
  skills: SkillMention[];
  words: ContentWord[];
}

const SILENT = new Set<Block['kind']>(['name', 'contact', 'heading']);
const PUBLIC =
  /\bhttps?:\/\/\S+|\bwww\.\S+|\b(?:github|gitlab)\.(?:com|io)\/\S+|\b[\w-]+\.(?:com|org|io|dev|app|ai|net)(?:\/\S*)?(?=[\s).,;]|$)|\bpatent(?:ed|s)?\b.{0,30}\d|\bdoi\b|\bapp store\b|\bgoogle play\b|\bRFC \d+/i;

/** Everything that the résumé states and that could prove something, in reading order. */
export function statementsOf(document: Document, content: Content): Statement[] {
  const lexicon = compileLexicon(content);
  return document.blocks
    .filter(({ kind, section }) => !SILENT.has(kind) && section !== 'references')
    .flatMap((block) => pieces(document, block).map((span) => statement(document, block, span)))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .map((piece) => ({
      ...piece,
      skills: findSkills(lexicon, piece.text).filter(
        (mention) => !isTail(piece.text, mention) && !isLabel(piece, mention),
      ),
      words: contentWords(piece.text),
    }));
}

/** `erasure-coding` is no coding: a practice that only ends a compound is another thing. */
const isTail = (text: string, { span, skill }: SkillMention): boolean =>
  (skill.kind === 'practice' || skill.kind === 'knowledge') && /\p{L}[-‐‑]$/u.test(text.slice(0, span.start));

/** `Cloud: AWS` names one skill and a drawer that it lies in. */
const isLabel = ({ text, block }: Pick<Statement, 'text' | 'block'>, { span }: SkillMention): boolean =>
  block.section === 'skills' && text[span.end] === ':';

/** A summary is several statements, a highlight is one. */
function pieces(document: Document, block: Block): Span[] {
  if (block.kind !== 'paragraph') return [block.span];
  const text = document.text.slice(block.span.start, block.span.end);
  return sentencesIn(text).map(({ start, end }) => ({
    start: block.span.start + start,
    end: block.span.start + end,
  }));
}

function statement(document: Document, block: Block, span: Span): Omit<Statement, 'skills' | 'words'> {
  const text = document.text.slice(span.start, span.end);
  const told = isTold(block);
  const reading = told ? readHighlight(text) : undefined;
  const position = /^\/work\/(\d+)\b/.exec(block.path ?? '')?.[1];
  return {
    text,
    span,
    block,
    told,
    strength: strengthOf(document, block, text, reading),
    ...(reading && { reading }),
    ...(position && { position: Number(position) }),
  };
}

const isTold = ({ kind, section }: Block): boolean =>
  kind === 'highlight' ||
  (kind === 'paragraph' && (section === 'work' || section === 'projects' || section === 'volunteer'));

function strengthOf(
  document: Document,
  block: Block,
  text: string,
  reading: HighlightReading | undefined,
): Strength {
  if (block.section === 'publications') return 'verifiable';
  if (block.section !== 'skills' && (PUBLIC.test(text) || (!reading?.hasMetric && linked(document, block))))
    return 'verifiable';
  if (!reading) return 'asserted';
  return reading.hasMetric ? 'measured' : 'described';
}

/** The entry it belongs to has an address that anyone can open. */
function linked({ resume }: Document, { path, section }: Block): boolean {
  const index = /^\/(?:projects|certificates)\/(\d+)\b/.exec(path ?? '')?.[1];
  if (index === undefined) return false;
  const entry =
    section === 'projects' ? resume?.projects?.[Number(index)] : resume?.certificates?.[Number(index)];
  return Boolean(entry?.url);
}
