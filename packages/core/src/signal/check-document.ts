import { type Document, type Span, sliceSpan } from '../document/index.ts';
import { findQuantities, readHighlight } from '../highlight/index.ts';
import type { Content } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import { channelReading } from './channel-reading.ts';
import { fixFirst } from './fix-first.ts';
import { languageOf } from './language.ts';
import { presetFor } from './presets.ts';
import type { Check, Family, Finding, RawFinding, Signal, SignalContext } from './types.ts';
import { indexWords, type WordIndex } from './word-index.ts';

export interface CheckOptions {
  content: Content;
  target?: Target;
  /** ISO date. */
  today?: string;
  /** Only rules of this family. */
  only?: Family;
  /** Id of a preset; without it the target's role and level choose. */
  preset?: string;
}

/** Runs rules over a document and ranks what they find. */
export function checkDocument(document: Document, signals: readonly Signal[], options: CheckOptions): Check {
  const { content, target, only, preset } = options;
  const language = languageOf(document.text);
  const asked = signals.filter(
    ({ family, appliesTo }) => (!only || family === only) && appliesTo.includes(document.channel),
  );
  const running = asked.filter(({ anyLanguage }) => anyLanguage || language === 'English');
  const findings = /\S/.test(document.text) ? findingsOf(contextOf(document, options), running) : [];
  const first = fixFirst(document, findings, presetFor(content, target, preset));
  return {
    document: { channel: document.channel },
    findings: withAlike(findings, first),
    fixFirst: first,
    ...channelReading(document, content, target),
    ...(running.length < asked.length && { notes: [languageNote(language)] }),
  };
}

/** What rules are handed. Readings and indexes are made when a rule first asks, and once. */
function contextOf(document: Document, { content, target, today }: CheckOptions): SignalContext {
  const { text, blocks } = document;
  let words: WordIndex | undefined;
  return {
    document,
    text,
    blocks,
    content,
    readingOf: once(text, readHighlight),
    quantitiesOf: once(text, findQuantities),
    get words() {
      words ??= indexWords(text);
      return words;
    },
    ...(target && { target }),
    ...(today && { today }),
  };
}

function once<T>(text: string, read: (words: string) => T): (span: Span) => T {
  const known = new Map<number, { end: number; value: T }>();
  return (span) => {
    const kept = known.get(span.start);
    if (kept?.end === span.end) return kept.value;
    const value = read(sliceSpan(text, span));
    known.set(span.start, { end: span.end, value });
    return value;
  };
}

function findingsOf(context: SignalContext, signals: readonly Signal[]): Finding[] {
  const raw = signals.flatMap((signal) => [...signal.check(context)].map((found) => ({ signal, found })));
  raw.sort(
    (a, b) =>
      a.found.span.start - b.found.span.start ||
      a.found.span.end - b.found.span.end ||
      (a.signal.id < b.signal.id ? -1 : Number(a.signal.id > b.signal.id)),
  );
  const lineAt = lineCounter(context.text);
  return raw.map(({ signal, found }) => finding(context.text, signal, found, lineAt(found.span.start)));
}

/** The 1-based lines of offsets that are asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}

function finding(text: string, { id, family, severity }: Signal, raw: RawFinding, line: number): Finding {
  return {
    rule: id,
    family,
    severity: raw.severity ?? severity,
    message: raw.message,
    span: raw.span,
    line,
    text: sliceSpan(text, raw.span),
    ...(raw.fix && { fix: raw.fix }),
  };
}

/** Says on each finding in `fixFirst` how many more there are of its rule. */
function withAlike(findings: Finding[], first: readonly number[]): Finding[] {
  const alike = new Map<string, number>();
  for (const { rule } of findings) alike.set(rule, (alike.get(rule) ?? 0) + 1);
  for (const index of first) alike.set(findings[index]!.rule, alike.get(findings[index]!.rule)! - 1);
  return findings.map((found, index) => {
    const more = first.includes(index) ? alike.get(found.rule)! : 0;
    return more > 0 ? { ...found, alike: more } : found;
  });
}

const languageNote = (language: string): string =>
  `This text reads as ${language}. Rules about English sentences were left out; those about shape, contact and dates ran.`;
