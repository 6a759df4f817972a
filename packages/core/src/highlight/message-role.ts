import { findTitles, type TitlePhrase } from './title-phrase.ts';

const VACANCY =
  '(?:role|position|opening|job|vacancy|req(?:uisition)?|post(?:ing)?|opportunity|application|process|loop|interviews?|gig|slot|seat|spot|search)';
/** What may follow a title inside it: an area, a remark in brackets. */
const AREA = '(?:\\s\\([^)]{1,30}\\))?(?:,\\s\\p{Lu}[\\p{L}&-]*(?:\\s[\\p{Lu}&][\\p{L}&-]*)*)?';
const AS_A_VACANCY = new RegExp(`^${AREA}\\s${VACANCY}\\b`, 'u');
const AT_COMPANY = new RegExp(
  `^${AREA}(?:\\s${VACANCY}|\\steam)?\\s(?:there\\b|(?:at|@|with|within|for|in the)\\s(?:the\\s)?(?!you|company|my|this)\\p{Lu})`,
  'u',
);
const TOWARDS =
  /\b(?:apply(?:ing)?|applied|application|applicant|candidate|candidacy|interested in|interest in|going for|going after|after|about|for|as to|refer(?:ral|red)?|consider(?:ed|ing)?|opening|hiring|looking for|seeking|recruiting|advertis\p{L}+|lists?|listed|role of|position of|owns?|either|become|as your|fit for|your|pursuing|targeting|posted|saw|vacancy|is|are|a great|a good|the right|next|start(?:ing)?[^.]{0,40}\sas|join(?:ing)?[^.]{0,40}\sas)\s(?:(?:me|for|to|the|an?|your|their|his|her|this|open|new|great|good|either|both|of|in)\s)*(?:[\p{L}-]+\s)?$/iu;
const OWN =
  /\b(?:i(?:['’]m| am| was| worked| work)|joined as|became|been|currently|(?:work(?:ed|ing)?|stint|time|job|years?|days|experience|employed|background|career) as|promoted to|my (?:present|current|last) (?:job|role|post|title)(?: is| was)?)\s(?:an?\s|the\s|your\s)?$/iu;
const OWN_NAMED = /\b(?:I(?:['’]m| am)|[Mm]y name is)(?:\s\p{Lu}[\p{L}’'-]+)+,\s(?:an?\s|the\s)?$/u;
/** A post that has a holder: `their director, Dr Fenwick`, `Professor Lindholm`. */
const HELD_AFTER =
  /^,?\s(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?\p{Lu}\p{Ll}+(?!\p{L}*\s(?:role|position|opening|job))/u;
const SERVED_AFTER =
  /^[^.?!]{0,45}\b(?:for|these)\s(?:the (?:last|past)\s)?(?:[\p{L}-]+|\d+)\s(?:years|months)\b|^[^.?!]{0,40}\bsince\s(?:\d{4}|\p{Lu}\p{Ll}+)|^[^.?!]{0,20}\bwith\s(?:[\p{L}-]+|\d+)\+?\s(?:years|yrs)\b/u;

const HIRING =
  /\p{Lu}[\p{L}\p{N}&’']+(?:,[^,.?!]{3,60},)?\s(?:(?:is|are|was|were|has|have|’s|'s|just|now|still|currently|recently|also)\s)*(?:an?\s(?:opening|vacancy)|the\sopening|hir(?:es?|ing)|look(?:s|ing)|recruit(?:s|ing)?|build(?:s|ing)?|grow(?:s|ing)|expand(?:s|ing)|set(?:s|ting)\sup|search(?:es|ing)|seek(?:s|ing)?|wants?|needs?|advertis\p{L}+|post(?:s|ed)|open(?:s|ed)?\s(?:an?|the|up))\b/u;
const YOU_AT =
  /\b(?:you|u|your)\b[^.?!]{0,40}\b(?:at|to|with|joined|run|join|for)\s(?:the\s)?(?!My|The\s\p{Ll})\p{Lu}[\p{L}\p{N}]|\bstill at\s\p{Lu}/u;
const AT = /(?<own>[^.?!]{0,70})\b(?:at|@|joining|join|from|with)\s(?:the\s)?(?!your\b)\p{Lu}[\p{L}\p{N}]/gu;
const OWN_WORK = /\b(?:i|we|my|i['’](?:m|ve))\b[^,;:]*$/iu;
const ANY_COMPANY = /\b(?:your (?:esteemed )?(?:company|firm|organi[sz]ation|employer|place|shop))\b/i;
const REACH = 80;

/** The distinct roles a message is about, when they are at an identifiable company; the writer's own title is none. */
export function targetedRoles(text: string): string[] {
  const roles = askedRoles(text);
  return isCompanyKnown(text.replace(/\s/g, ' '), roles)
    ? distinct(roles.map(({ text: title }) => title.toLowerCase()))
    : [];
}

/** Every place where a message names a role it is about, wherever that role is. */
export function askedRoles(text: string): TitlePhrase[] {
  const flat = text.replace(/\s/g, ' ');
  const titles = findTitles(flat);
  const sure = withLists(
    flat,
    titles,
    titles.filter((title) => isAskedFor(flat, title)),
  );
  return sure.length > 0 ? sure : titles.filter((title) => isNamedAlone(flat, title));
}

const around = (text: string, { span }: TitlePhrase): { before: string; after: string } => ({
  before: text.slice(Math.max(0, span.start - REACH), span.start),
  after: text.slice(span.end, span.end + REACH),
});

function isAskedFor(flat: string, title: TitlePhrase): boolean {
  const { before, after } = around(flat, title);
  const vacancy = AS_A_VACANCY.test(after);
  if (isSomebody(title, before, after, vacancy)) return false;
  return vacancy || AT_COMPANY.test(after) || TOWARDS.test(before);
}

/** The writer's own post, or one that somebody holds. */
function isSomebody({ text: title }: TitlePhrase, before: string, after: string, vacancy: boolean): boolean {
  if (vacancy) return false;
  if (/\b(?:recruiter|founder|professor|postdoc)$/iu.test(title)) return true;
  if (/\b(?:as|,)\s(?:an?\s|the\s)?$/iu.test(before) && SERVED_AFTER.test(after)) return true;
  return (
    OWN.test(before) ||
    /(?:^|[.!?:>“”"]\s*)As\s(?:an?\s|the\s)?$/u.test(before) ||
    OWN_NAMED.test(before) ||
    SERVED_AFTER.test(after) ||
    (/\b(?:their|your|our|his|her|the|my|with|dear|hi|hello|to|by)\s$/iu.test(before) &&
      HELD_AFTER.test(after)) ||
    /\b(?:he|she|they|\p{Lu}\p{Ll}+)\s(?:is|was)\s(?:an?\s|the\s|our\s|my\s)?$/u.test(before)
  );
}

/** `your site lists a Quality Technician`: capitals and two words, and nobody's post. */
function isNamedAlone(flat: string, title: TitlePhrase): boolean {
  const { before, after } = around(flat, title);
  return /^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}/u.test(title.text) && !isSomebody(title, before, after, false);
}

/** Titles that stand in one list with a role are roles too. */
const withLists = (flat: string, titles: readonly TitlePhrase[], roles: TitlePhrase[]): TitlePhrase[] =>
  titles.filter(
    (title, at) =>
      roles.includes(title) ||
      (at > 0 &&
        roles.includes(titles[at - 1]!) &&
        /^\s*(?:[,/]|,?\s?(?:or|and|&))\s*(?:an?\s|the\s|maybe\s|even\s|perhaps\s)?$/iu.test(
          flat.slice(titles[at - 1]!.span.end, title.span.start),
        ) &&
        roles.push(title) > 0),
  );

function isCompanyKnown(flat: string, roles: readonly TitlePhrase[]): boolean {
  if (roles.some((role) => AT_COMPANY.test(around(flat, role).after))) return true;
  if (
    roles.some(({ span }) =>
      /^[^.?!]{0,60}\b(?:at|@|with|for|in|within)\s(?:the\s)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b)\p{Lu}\p{L}/u.test(
        flat.slice(span.end, span.end + REACH),
      ),
    )
  )
    return true;
  if (ANY_COMPANY.test(flat)) return false;
  return (
    HIRING.test(flat) ||
    YOU_AT.test(flat) ||
    /\bthere\b/u.test(flat) ||
    [...flat.matchAll(AT)].some(({ groups }) => !OWN_WORK.test(groups!.own!))
  );
}

/** `product manager` beside `senior product manager` is the same role said shorter. */
const distinct = (titles: readonly string[]): string[] =>
  [...new Set(titles)].filter(
    (title, _, all) => !all.some((other) => other !== title && other.endsWith(` ${title}`)),
  );
