import type { Span } from '../document/index.ts';
import { ancestors, compileLexicon, findSkills, type SkillMention } from '../lexicon/index.ts';
import type { Sentence } from './draft.ts';
import { type Knowledge, placeOf } from './knowledge.ts';
import { ungrounded, type Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

const HIGH =
  '(?:advanced|expert(?:-level)?|fluent|native|bilingual|deep|proficient|strong|excellent|full|mastery of|expert in|fluent in|native|business-fluent|professional)';
const ABOVE = new RegExp(
  `\\b(?<level>${HIGH})(?:\\s(?:in|knowledge of|command of|skills in|speaker of))?\\s$`,
  'iu',
);
const AFTER = /^\s?\(?(?<level>expert|fluent|native|advanced|C[12]|bilingual|expertise)\b/iu;
const LOW =
  /\b(?:basic|basics|beginner|elementary|conversational|some|intermediate|learning|working knowledge|A[12]|B[12])\b/iu;

/** Looks for tools, technologies and languages that no fact shows, and for more command than a fact claims. */
export function checkSkills(known: Knowledge, sentence: Sentence): Verdict[] {
  if (sentence.wish && !/\bI\b/u.test(sentence.text)) return [];
  const lexicon = compileLexicon(known.content);
  return [
    ...spoken(known, sentence),
    ...findSkills(lexicon, sentence.text).flatMap((mention): Verdict[] => {
      const span = { start: mention.span.start + sentence.start, end: mention.span.end + sentence.start };
      const stated =
        known.skills.find(({ mention: { skill } }) => skill.id === mention.skill.id) ??
        known.skills.find(({ mention: { skill } }) => ancestors(lexicon, skill).has(mention.skill));
      if (stated) {
        const raised = raisedLevel(sentence.text, bare(mention), stated.statement.text, bare(stated.mention));
        const wide = raised && { start: raised.start + sentence.start, end: raised.end + sentence.start };
        return [
          wide
            ? ungrounded(
                wide,
                'skill',
                `The facts say “${around(stated.statement.text, stated.mention.span)}”.`,
              )
            : { span, is: 'grounded', from: [placeOf(stated.statement, stated.mention.span)] },
        ];
      }
      if (known.phrases.has(wordsOf(mention.text))) return [];
      if (mention.skill.kind !== 'tool' && mention.skill.kind !== 'language') return [];
      return [ungrounded(span, 'skill', `No fact names ${sentence.text.slice(span.start, span.end)}.`)];
    }),
  ];
}

const TONGUES =
  'english|german|french|spanish|italian|portuguese|dutch|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|arabic|hebrew|farsi|persian|urdu|hindi|bengali|punjabi|tamil|mandarin|cantonese|chinese|japanese|korean|vietnamese|thai|russian|ukrainian|swedish|norwegian|danish|finnish|catalan|yoruba|igbo|hausa|swahili|amharic|irish|welsh|croatian|serbian|lithuanian|latvian|estonian|tagalog|malay|indonesian';
const SPOKEN = new RegExp(
  `\\b(?:speak|speaks|speaking|spoken|fluent|fluently|native|bilingual|conversational|languages?|proficient|business)\\b[^.;]{0,60}?\\b(?<one>${TONGUES})\\b|\\b(?<two>${TONGUES})(?=\\s\\(|\\s(?:native|fluent|speaker|at [ABC][12]|[ABC][12]\\b))`,
  'giu',
);
const TONGUE = new RegExp(`\\b(?:${TONGUES})\\b`, 'giu');
const RANK: readonly [RegExp, number][] = [
  [/\b(?:native|bilingual|mother tongue|first language)\b/iu, 5],
  [/\b(?:fluent|fluently|C2|C1|full professional)\b/iu, 4],
  [/\b(?:business|professional|proficient|advanced|B2)\b/iu, 3],
  [/\b(?:conversational|intermediate|B1|working)\b/iu, 2],
  [/\b(?:basic|basics|beginner|elementary|some|A[12]|learning)\b/iu, 1],
];

/** Languages that one speaks, and how well. */
function spoken(known: Knowledge, { text, start }: Sentence): Verdict[] {
  if (!SPOKEN.test(text)) return [];
  SPOKEN.lastIndex = 0;
  return Array.from(text.matchAll(TONGUE)).flatMap(({ 0: tongue, index }): Verdict[] => {
    const span = { start: start + index, end: start + index + tongue.length };
    const stated = known.statements.find(({ words }) =>
      words.some(({ lower }) => lower === tongue.toLowerCase()),
    );
    if (!stated) return [ungrounded(span, 'skill', `No fact names ${tongue}.`)];
    const at = stated.text.toLowerCase().indexOf(tongue.toLowerCase());
    const [told, held] = [rankOf(text, index, tongue), rankOf(stated.text, at, tongue)];
    if (told && held && told.rank > held.rank && !(told.rank === 3 && held.rank === 4))
      return [
        ungrounded(
          { start: Math.min(span.start, start + told.at), end: Math.max(span.end, start + told.end) },
          'skill',
          `The facts say “${stated.text.trim()}”.`,
        ),
      ];
    return [];
  });
}

/** How well a language is spoken, by the words right before or after it. */
function rankOf(
  text: string,
  at: number,
  tongue: string,
): { rank: number; at: number; end: number } | undefined {
  const from =
    Math.max(
      text.lastIndexOf(',', at),
      text.lastIndexOf(';', at),
      text.lastIndexOf(' and ', at),
      text.lastIndexOf(':', at),
      at - 30,
    ) + 1;
  const before = text.slice(from, at);
  const after = text.slice(at + tongue.length, at + tongue.length + 24).split(/[,;.]|\sand\s/u)[0]!;
  for (const [form, rank] of RANK) {
    const match = form.exec(before);
    if (match) return { rank, at: from + match.index, end: at };
    const behind = form.exec(after);
    if (behind) return { rank, at, end: at + tongue.length + behind.index + behind[0].length };
  }
  return undefined;
}

/** Some names hold a word of level: `advanced SQL`. */
function bare({ text, span }: SkillMention): Span {
  const level = new RegExp(`^(?:${HIGH}|basic|intermediate)\\s`, 'iu').exec(text)?.[0].length ?? 0;
  return { start: span.start + level, end: span.end };
}

const around = (text: string, { start, end }: { start: number; end: number }): string =>
  text
    .slice(Math.max(0, text.lastIndexOf(',', start) + 1, text.lastIndexOf(';', start) + 1), end + 12)
    .split(/[,;.]/u)[0]!
    .trim();

/** `advanced SQL` of `basic SQL`. */
function raisedLevel(
  text: string,
  at: { start: number; end: number },
  fact: string,
  stated: { start: number; end: number },
) {
  const item =
    fact
      .slice(Math.max(0, stated.start - 24), stated.start)
      .split(/[,;.:]|\band\b/u)
      .at(-1)! + fact.slice(stated.end, stated.end + 20).split(/[,;.]|\band\b/u)[0]!;
  const low = LOW.exec(item);
  if (!low) return undefined;
  const before = ABOVE.exec(text.slice(0, at.start));
  const after = AFTER.exec(text.slice(at.end));
  if (before && !/^(?:strong|excellent)$/iu.test(before.groups!.level!))
    return { start: before.index, end: at.end };
  if (after) return { start: at.start, end: at.end + after[0].length };
  return undefined;
}
