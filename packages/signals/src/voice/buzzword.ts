import { type Block, type Document, type Span, sliceSpan } from '@throughline/core/document';
import { defineSignal, type Fix, findPhrases, phrases, proseOf } from '@throughline/core/signal';

/** Praise of oneself that every second profile holds; nothing in it can be checked. */
const PRAISE = phrases(
  'results?[- ](?:driven|oriented|focused)',
  'self[- ](?:starter|motivated)',
  'highly[- ]motivated',
  'hard[- ]?working',
  'detail[- ]oriented',
  'goal[- ]oriented',
  'go[- ]getter',
  'team[- ]player',
  'people\\s+person',
  'out[- ]of[- ]the[- ]box(?:\\s+think(?:er|ing))?',
  'think(?:s|ing)?\\s+outside\\s+the\\s+box',
  'synerg(?:y|ies|istic|ize)',
  'best[- ]of[- ]breed',
  'world[- ]class',
  'game[- ]chang(?:er|ing)',
  'rock\\s?star',
  'ninja',
  'guru',
  'wizard',
  'thought\\s+leader(?:ship)?',
  'proven\\s+track\\s+record',
  'track\\s+record\\s+of\\s+success',
  'excellent\\s+(?:communication|interpersonal|organi[sz]ational)\\s+skills',
  'strong\\s+(?:communication|interpersonal)\\s+skills',
  'strong\\s+work\\s+ethic',
  'passionate',
  'visionary',
  'dynamic\\s+(?:professional|leader|individual)',
  'seasoned\\s+professional',
  'value[- ]add(?:ed)?',
  'move\\s+the\\s+needle',
  'low[- ]hanging\\s+fruit',
  'cutting[- ]edge',
  'bleeding[- ]edge',
  'paradigm\\s+shift',
  'hit\\s+the\\s+ground\\s+running',
  'wear(?:s|ing)?\\s+many\\s+hats',
);

/** Adjectives that can go without leaving a hole: `Results-driven product manager`. */
const LEADING_ADJECTIVE =
  /^(?:results?[- ]|self[- ]motivated|highly|hard|detail|goal|passionate|visionary|world|cutting|bleeding|game[- ]changing)/i;

export default defineSignal({
  id: 'buzzword',
  family: 'voice',
  title: 'Praise that nobody can check',
  appliesTo: [
    'resume',
    'highlights',
    'linkedin',
    'headline',
    'about',
    'summary',
    'pitch',
    'impact',
    'outreach',
    'referral-note',
  ],
  severity: 'info',
  why: `The same words stand in thousands of profiles, so a reader's eye slides over them, and they take the place of the one
fact that would have said it.`,
  basis: { kind: 'convention', ref: 'LinkedIn, yearly lists of the most overused profile words (2010–2018)' },
  examples: {
    flags: [
      { channel: 'summary', text: '«Results-driven» product manager for payments.' },
      {
        channel: 'headline',
        text: 'Data engineer | «Team player» | Trains and rails',
        fixed: 'Data engineer | Timetables for 48 stations | Trains and rails',
      },
      'Set up a «world-class» help desk',
    ],
    quiet: [
      { channel: 'summary', text: 'Product manager for payments; 4 of 5 launches reached their target.' },
      { channel: 'headline', text: 'Passion Pictures | Producer' },
      'Rebuilt the dynamic pricing engine',
    ],
  },
  *check(context) {
    const { text, document } = context;
    for (const { span, block } of findPhrases(context, proseOf(document), PRAISE)) {
      if (isAboutOthers(text, block)) continue;
      yield {
        span,
        message: `“${sliceSpan(text, span).replace(/\s+/g, ' ')}” is said by nearly everyone, so it tells a reader nothing about you.`,
        fix: without(document, span) ?? {
          kind: 'ask',
          question:
            'Which one thing that happened would make a reader say this about you? Put that here instead.',
        },
      };
    }
  },
});

/** What is told of an employer under its position praises the employer. */
const isAboutOthers = (text: string, { kind, section, span }: Block): boolean =>
  kind === 'paragraph' &&
  section !== 'summary' &&
  section !== undefined &&
  !/(?<![\p{L}\p{N}])(?:I|my)(?![\p{L}\p{N}])/u.test(sliceSpan(text, span).slice(0, 400));

/** An adjective before a noun can simply go, unless an article or another adjective leans on it. */
function without({ text }: Document, span: Span): Fix | undefined {
  const before = text.slice(0, span.start);
  const next = /^\s+(?!(?:about|by|and|or|in|for|to|with)\b)(\p{L})/iu.exec(text.slice(span.end));
  if (!next || !LEADING_ADJECTIVE.test(sliceSpan(text, span)) || /(?:,|\ban?|\band|\bor)\s*$/i.test(before))
    return undefined;
  const opens = /(?:^|[.!?|\n]\s*)$/.test(before);
  const letter = opens ? next[1]!.toUpperCase() : next[1]!;
  return {
    kind: 'replace',
    edits: [{ span: { start: span.start, end: span.end + next[0].length }, text: letter }],
  };
}
