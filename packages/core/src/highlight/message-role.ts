import { findTitles } from './title-phrase.ts';

const TOWARDS =
  /\b(?:apply(?:ing)?|applied|application|interested in|going for|going after|after|about|for|refer(?:ral|red)?|consider(?:ed|ing)?|opening|hiring|looking for|role of|position of|owns?|either|become|as your|fit for|your|pursuing|targeting|posted|saw|vacancy|with)\s(?:(?:me|for|to|the|an?|your|their|this|open|new|either|both|of|in)\s)*(?:[\p{L}-]+\s)?$/iu;
const OWN =
  /\b(?:i(?:['’]m| am| was)|joined as|became|as|been|currently|work as|working as|promoted to|,)\s(?:an?\s|the\s|your\s)?$/iu;
const ROLE_WORD =
  /^(?:,\s[\p{Lu}][\p{L}&\s-]{1,30}?)?\s(?:role|position|opening|job|vacancy|req|post|opportunity)\b/u;
const AT_COMPANY =
  /^(?:,\s[\p{Lu}][\p{L}&-]*(?:\s[\p{Lu}][\p{L}&-]*)*)?(?:\s(?:role|position|opening|job|vacancy|team|post|opportunity))?\s(?:there\b|(?:at|@|with|within|for)\s(?!you|the\scompany|my|this)\p{Lu})/u;
const COMPANY =
  /\b(?:at|@|joining|join)\s(?!your\b)\p{Lu}[\p{L}\p{N}]|\p{Lu}[\p{L}\p{N}&]+(?:\s\p{Lu}[\p{L}\p{N}&]+)*\s(?:is|are|was)\s(?:hiring|looking|recruiting|searching)|\b(?:there)\b/u;
const ANY_COMPANY = /\b(?:your (?:company|firm|organi[sz]ation|employer))\b/i;

/** The distinct roles a message is about, when they are at an identifiable company; the writer's own title is none. */
export function targetedRoles(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ');
  const listed = /\b(?:either|any of|one of|all (?:two|three|four|of them|these))\b/i.test(flat);
  const roles = findTitles(flat).filter(({ span, text: title }) => {
    const before = flat.slice(Math.max(0, span.start - 60), span.start);
    const after = flat.slice(span.end, span.end + 60);
    if (/\brecruiter$/i.test(title) && !ROLE_WORD.test(after)) return false;
    if (ROLE_WORD.test(after) || AT_COMPANY.test(after))
      return (
        !/\b(?:i(?:['’]m| am| was)|(?:he|she|they|\p{Lu}\p{Ll}+) (?:is|was)|joined as|been|my (?:time|work|job) as)\s(?:an?\s|the\s)?$/iu.test(
          before,
        ) || ROLE_WORD.test(after)
      );
    return (
      (TOWARDS.test(before) || (listed && /(?:,|\bor|\band)\s$/.test(before))) &&
      !OWN.test(before.replace(/(?:,)\s$/, (comma) => (listed ? '' : comma)))
    );
  });
  const named =
    roles.some(({ span }) => AT_COMPANY.test(flat.slice(span.end, span.end + 60))) ||
    (COMPANY.test(flat) && !ANY_COMPANY.test(flat));
  return named ? [...new Set(roles.map(({ text: title }) => title.toLowerCase()))] : [];
}
