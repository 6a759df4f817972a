import { type Document, lineOf, sliceSpan } from '../document/index.ts';
import { type HighlightReading, readHighlight } from '../highlight/index.ts';
import type { Content } from '../lexicon/index.ts';
import type { Target } from '../target/index.ts';
import { channelReading } from './channel-reading.ts';
import { fixFirst } from './fix-first.ts';
import { languageOf } from './language.ts';
import { presetFor } from './presets.ts';
import type { Check, Family, Finding, RawFinding, Signal, SignalContext } from './types.ts';

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
  const findings = document.text.trim() === '' ? [] : findingsOf(document, running, options);
  const first = fixFirst(document, findings, presetFor(content, target, preset));
  return {
    document: { channel: document.channel },
    findings: withAlike(findings, first),
    fixFirst: first,
    ...channelReading(document, content, target),
    ...(running.length < asked.length && { notes: [languageNote(language)] }),
  };
}

function findingsOf(document: Document, signals: readonly Signal[], options: CheckOptions): Finding[] {
  const { content, target, today } = options;
  const context: SignalContext = {
    document,
    text: document.text,
    blocks: document.blocks,
    content,
    readingOf: readOnce(document.text),
    ...(target && { target }),
    ...(today && { today }),
  };
  return inOrder(
    signals.flatMap((signal) => [...signal.check(context)].map((raw) => finding(document, signal, raw))),
  );
}

function readOnce(text: string): SignalContext['readingOf'] {
  const read = new Map<number, HighlightReading>();
  return (span) => {
    const reading = read.get(span.start) ?? readHighlight(sliceSpan(text, span));
    read.set(span.start, reading);
    return reading;
  };
}

function finding({ text }: Document, { id, family, severity }: Signal, raw: RawFinding): Finding {
  return {
    rule: id,
    family,
    severity: raw.severity ?? severity,
    message: raw.message,
    span: raw.span,
    line: lineOf(text, raw.span.start),
    text: sliceSpan(text, raw.span),
    ...(raw.fix && { fix: raw.fix }),
  };
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
  );

/** Says on each finding in `fixFirst` how many more there are of its rule. */
function withAlike(findings: Finding[], first: readonly number[]): Finding[] {
  return findings.map((found, index) => {
    if (!first.includes(index)) return found;
    const alike = findings.filter(({ rule }, other) => rule === found.rule && !first.includes(other)).length;
    return alike > 0 ? { ...found, alike } : found;
  });
}

const languageNote = (language: string): string =>
  `This text reads as ${language}. Rules about English sentences were left out; those about shape, contact and dates ran.`;
