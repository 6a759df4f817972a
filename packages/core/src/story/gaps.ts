import { LIMITS, lengthOf } from './limits.ts';
import { type Telling, textOf } from './teller.ts';
import type { AngleLine, StoryContext, StoryGap, StoryText } from './types.ts';

interface Told {
  telling: Telling;
  lines: readonly AngleLine[];
  texts: readonly StoryText[];
  english: boolean;
  context?: StoryContext;
}

/** What the story needs and nobody has said yet; nothing is filled in its place. */
export function gapsOf({ telling, lines, texts, english, context }: Told): StoryGap[] {
  const { ranked, who, answers, aim } = telling;
  if (!english)
    return [
      {
        what: 'Your documents are not in English, and sentences are composed in English only so far.',
        ask: 'Write each text in your own words; it is checked against your documents as you save it.',
      },
    ];
  const results = ranked.filter(({ reading }) => reading.kind === 'outcome' && reading.hasMetric);
  const led = ranked.some(({ reading }) => reading.leadership && !reading.weakOpening);
  const gap = (missing: boolean, what: string, ask: string): StoryGap[] => (missing ? [{ what, ask }] : []);
  return [
    ...gap(
      !who.post?.title,
      'No post with a title is known, so nobody can be introduced.',
      'What is your title now, where, and since when?',
    ),
    ...gap(
      ranked.length === 0,
      'No line says what you did.',
      'What did you do in your last post that somebody would notice if it had not been done?',
    ),
    ...gap(
      ranked.length > 0 && results.length === 0,
      'No result with a number.',
      'Of all you did last year, what can be counted: how much faster, how many more, how much less, for whom?',
    ),
    ...gap(
      results.length > 0 && results.length < 3,
      `${results.length} of three results with a number.`,
      'What else changed because of you, by how much, and for whom?',
    ),
    ...gap(
      ranked.length > 0 && !led,
      'Nothing shows that you led or owned something.',
      'Whom did you lead, coach or hire, or what was yours to decide?',
    ),
    ...gap(
      !answers.drawn?.trim(),
      'Why you want this now is not said.',
      telling.aim.from === 'same'
        ? 'What do you want more of in your next post, and why now?'
        : `Why ${aim.role}, and why now?`,
    ),
    ...lines.flatMap(({ partner, ask }) =>
      ask && ranked.length > 0 ? [{ what: `Nothing speaks to ${partner}.`, ask }] : [],
    ),
    ...(context && ranked.length > 0 && !prefers(context, telling)
      ? [{ what: `${context.name}: ${context.weighs}`, ask: context.ask }]
      : []),
    ...texts.flatMap((text) => thin(text)),
  ];
}

/** Whether one of the first outcomes has what the context's readers look for. */
const prefers = ({ prefers }: StoryContext, { ranked }: Telling): boolean =>
  ranked
    .slice(0, 3)
    .some(({ reading }) =>
      prefers.every(
        (what) =>
          what === 'brevity' ||
          (what === 'leadership'
            ? reading.leadership
            : what === 'scope'
              ? reading.hasScope
              : reading.hasMetric),
      ),
    );

const NAMES = { 'pitch-60': 'minute', 'pitch-90': 'minute and a half' } as const;

/** A text that is shorter than its place allows for says so; it is not stretched. */
function thin({ kind, paragraphs }: StoryText): StoryGap[] {
  const length = lengthOf(kind, textOf(paragraphs));
  if ((kind !== 'pitch-60' && kind !== 'pitch-90') || length >= LIMITS[kind].least) return [];
  return [
    {
      what: `The pitch fills ${Math.round((length / 145) * 60)} seconds of the ${NAMES[kind]}.`,
      ask: 'Tell one more result, and for whom it mattered.',
    },
  ];
}
