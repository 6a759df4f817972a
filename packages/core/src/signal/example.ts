import { type Channel, type Document, lineOf, type Span, sliceSpan } from '../document/index.ts';
import type { Content } from '../lexicon/index.ts';
import { nameTarget } from '../target/index.ts';
import { checkDocument } from './check-document.ts';
import { checkTogether } from './check-together.ts';
import { documentOf } from './document-of.ts';
import { sketchResume } from './sketch-resume.ts';
import { sketchTogether } from './sketch-together.ts';
import type { Finding, Signal, SignalExample } from './types.ts';

/** An example without its marks, and where they stood. */
export interface PlainExample {
  text: string;
  spans: Span[];
  channel: Channel;
  target?: string;
  fixed?: string;
}

/** Takes the « » off an example. */
export function plainExample(signal: Pick<Signal, 'appliesTo'>, example: SignalExample): PlainExample {
  const {
    text: marked,
    channel,
    target,
    fixed,
  } = typeof example === 'string'
    ? { text: example }
    : { channel: undefined, target: undefined, fixed: undefined, ...example };
  const spans: Span[] = [];
  let text = '';
  let open = 0;
  for (const piece of marked.split(/([«»])/)) {
    if (piece === '«') open = text.length;
    else if (piece === '»') spans.push({ start: open, end: text.length });
    else text += piece;
  }
  return {
    text,
    spans,
    channel: channel ?? signal.appliesTo[0]!,
    ...(target && { target }),
    ...(fixed && { fixed }),
  };
}

/** A résumé's example that has no headings is one highlight; of another channel it is the whole text. */
export function documentOfExample({ text, channel }: PlainExample): Document {
  if (channel !== 'resume') return documentOf(text, channel);
  if (/^#/m.test(text)) return sketchResume(text);
  const highlight = text.replace(/\s+/g, ' ').trim();
  return {
    channel,
    text,
    blocks: [
      {
        kind: 'highlight',
        section: 'work',
        span: { start: 0, end: text.length },
        path: '/work/0/highlights/0',
      },
    ],
    resume: { work: [{ highlights: [highlight] }] },
  };
}

/** The day on which examples are read. */
const TODAY = '2026-01-15';

/** What a rule finds in one of its examples. */
export function checkExample(signal: Signal, example: SignalExample, content: Content): Finding[] {
  const plain = plainExample(signal, example);
  if (signal.checkTogether) return checkTogetherExample(signal, plain, content);
  return checkDocument(documentOfExample(plain), [signal], {
    content,
    today: TODAY,
    ...(plain.target && { target: nameTarget(plain.target, content) }),
  }).findings;
}

/** What a rule over several documents finds in the documents of one example. */
function checkTogetherExample(signal: Signal, { text }: PlainExample, content: Content): Finding[] {
  const { ledger, spanOf } = sketchTogether(text, content, TODAY);
  return checkTogether(ledger, [signal]).map(({ at, other, ...finding }) => {
    const span = spanOf(at);
    return { ...finding, span, line: lineOf(text, span.start), text: sliceSpan(text, span) };
  });
}
