import { formsOf } from './verbs.ts';

const ADVERB = '(?:(?:\\p{L}+ly|also|closely)\\s+)?';

/** Openings that put the writer beside the work instead of in it. */
const BESIDE: readonly RegExp[] = [
  new RegExp(
    `^${ADVERB}(?:${formsOf('help assist support aid')})\\b(?!\\s*(?:ticket|desk|case|engineer|system|team lead)s?\\b)`,
    'iu',
  ),
  new RegExp(
    `^${ADVERB}(?:${formsOf('provide give offer deliver lend')})\\s(?!(?:robust|native|full|built-in|cross|multi|first-class)\\b)(?:[\\p{L}/-]+,?\\s){0,4}?(?:support|assistance|help)\\b`,
    'iu',
  ),
  /^(?:(?:was|were|am|being)\s)?(?:\p{L}+ly\s)?responsible\b/iu,
  /^(?:(?:my\s)?(?:duties|responsibilities|tasks)\s(?:included?|were|are|involved?)|tasked\swith|(?:was\s|am\s)?in\scharge\s(?:of|for))\b/i,
  new RegExp(
    `^${ADVERB}(?:${formsOf('work')})\\s+(?:\\p{L}+\\s+)?(?:on|with|under|alongside|as\\s(?:a\\s)?(?:part|member)|in\\s(?:an?\\s|the\\s)?(?:team|group))\\b`,
    'iu',
  ),
  new RegExp(
    `^${ADVERB}(?:${formsOf('participate contribute interact')}|(?:${formsOf('engage')})\\s(?:in|with)|(?:was\\s)?involved|took part)\\b(?!\\s(?:\\$|€|£|\\d))`,
    'iu',
  ),
  new RegExp(`^${ADVERB}(?:${formsOf('do')})\\b`, 'iu'),
  /^(?:participation|assistance|support|help(?:ing)?|contribution|involvement)\s(?:in|to|with|of|for|on)\b/iu,
  /^(?:gained|got|had|received)\s(?:[\p{L}-]+\s){0,2}(?:exposure|experience|familiarity)\b/iu,
];

const SKILL_VERBS = formsOf(
  'utilize utilise use demonstrate apply display exhibit show possess employ leverage exercise have',
);
/** Openings that claim a skill instead of showing it. */
const CLAIMED_SKILL = new RegExp(
  `^(?:${SKILL_VERBS})\\s(?:[\\p{L}\\p{N}'’/&+#.-]+,?\\s){0,6}?(?:skills?|abilit(?:y|ies)|aptitude|proficiency|professionalism|attention to detail)\\b|^(?:strong|excellent|great|good|outstanding|exceptional|solid|proven)\\s(?:[\\p{L}'’&-]+,?\\s){0,5}?(?:skills?|abilit(?:y|ies))\\b`,
  'iu',
);

/** The words of a weak opening, or nothing. */
export function weakOpeningOf(text: string): { start: number; end: number } | undefined {
  const lead = /^[\s\p{P}\p{S}]*(?:I\s)?/u.exec(text)![0].length;
  const body = text.slice(lead);
  for (const pattern of [...BESIDE, CLAIMED_SKILL]) {
    const match = pattern.exec(body);
    if (match) return { start: lead, end: lead + match[0].length };
  }
  return undefined;
}
