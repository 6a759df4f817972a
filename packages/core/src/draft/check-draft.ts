import { type Block, type Span, sliceSpan } from '../document/index.ts';
import { type Fact, type PreparedFacts, prepareFacts, type Ungrounded } from '../grounding/index.ts';
import type { Content } from '../lexicon/index.ts';
import { checkDocument, type Finding, type Signal } from '../signal/index.ts';
import type { Target } from '../target/index.ts';
import { type ReadDraft, readDraft } from './read.ts';
import { UNGROUNDED } from './ungrounded.ts';

/** What a draft is held against, over all its states. */
export interface DraftMeasure {
  signals: readonly Signal[];
  content: Content;
  facts: readonly Fact[];
  /** The résumé that the facts come from, as a draft: what stands there in the same words is a fact. */
  source?: string;
  target?: Target;
  /** ISO date. */
  today?: string;
}

export interface CheckedDraft {
  draft: ReadDraft;
  /** In the order of the text; what the facts do not cover stands among them under `UNGROUNDED`. */
  findings: Finding[];
  /** Indexes into `findings`, at most five: what is not covered, then what costs most in ten seconds. */
  first: number[];
  notes: string[];
}

const MOST = 5;
/** Untrue words would hurt most, yet must not hide every other move. */
const MOST_UNGROUNDED = 3;
const MOST_REMEMBERED = 4000;

/**
 * Holds a draft against rules and facts, again and again as it is written.
 * Why one object: a block whose words did not change is not held against the facts again.
 */
export class DraftChecker {
  private readonly known = new Map<string, Ungrounded[]>();
  private facts: PreparedFacts | undefined;

  /** Entries as the source has them. Positions and statements are facts of their own, and can be corrected as such. */
  private readonly stated: ReadonlySet<string>;

  constructor(private readonly measure: DraftMeasure) {
    const source = readDraft(measure.source ?? '');
    this.stated = new Set(source.blocks.filter(isEntry).map(({ span }) => sliceSpan(source.text, span)));
  }

  check(text: string): CheckedDraft {
    const { signals, content, target, today } = this.measure;
    const draft = readDraft(text);
    const check = checkDocument(draft, signals, {
      content,
      ...(target && { target }),
      ...(today && { today }),
    });
    const ungrounded = this.ungrounded(draft);
    const findings = [...check.findings, ...ungrounded].sort(inOrder);
    const place = new Map(findings.map((finding, at) => [finding, at]));
    const dearest = check.fixFirst.map((at) => check.findings[at]!);
    const first = [...ungrounded.slice(0, MOST_UNGROUNDED), ...dearest].slice(0, MOST);
    return { draft, findings, first: first.map((finding) => place.get(finding)!), notes: check.notes ?? [] };
  }

  private ungrounded({ text, blocks }: ReadDraft): Finding[] {
    let line = 1;
    let at = 0;
    const lineOf = (offset: number) => {
      for (let stop = text.indexOf('\n', at); stop !== -1 && stop < offset; stop = text.indexOf('\n', at)) {
        line++;
        at = stop + 1;
      }
      return line;
    };
    const open = blocks.filter(
      (block) => claims(block) && !(isEntry(block) && this.stated.has(sliceSpan(text, block.span))),
    );
    return open.flatMap(({ span }) =>
      this.of(sliceSpan(text, span)).map((one): Finding => {
        const own = { start: span.start + one.span.start, end: span.start + one.span.end };
        return {
          rule: UNGROUNDED,
          family: 'proof',
          severity: 'error',
          message: one.reason,
          span: own,
          line: lineOf(own.start),
          text: sliceSpan(text, own),
          fix: { kind: 'ask', question: QUESTION },
        };
      }),
    );
  }

  /** The same words of the same person are the same claim, wherever they stand. */
  private of(words: string): Ungrounded[] {
    const known = this.known.get(words);
    if (known) return known;
    if (this.known.size > MOST_REMEMBERED) this.known.clear();
    const { facts, content, today } = this.measure;
    this.facts ??= prepareFacts(facts, { content, ...(today && { today }) });
    const { ungrounded } = this.facts.ground(withDatesInWords(words));
    this.known.set(words, ungrounded);
    return ungrounded;
  }
}

const QUESTION = 'Is it so? Say it among your facts, or write what they say.';

/** Names, headings and how to reach someone claim nothing that facts could cover; a reference is another's word. */
const claims = ({ kind, section }: Block): boolean =>
  kind !== 'name' && kind !== 'heading' && kind !== 'contact' && section !== 'references';

const isEntry = ({ kind }: Block): boolean => kind === 'item';

/** `2020-02-01` as `02/2020`, in as many letters: the gate reads dates as people print them. */
const withDatesInWords = (words: string): string =>
  words.replace(/\b(\d{4})-(\d\d)(-\d\d)?\b/g, (found, year, month) =>
    `${month}/${year}`.padEnd(found.length),
  );

const inOrder = (a: { span: Span }, b: { span: Span }): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;
