import type { Span } from '../document/index.ts';
import { measuresOf } from './measure.ts';
import { findQuantities } from './numbers.ts';
import { findTitles } from './title-phrase.ts';

/** Openings that put a lack, a break, a departure or a wish first, whatever follows. */
const FIRST_WORDS: readonly RegExp[] = [
  /^(?:(?:previously|once|formerly) an?|i used to (?:be|work as)|i (?:may|might) (?:not|lack|look|seem)|i apologi[sz]e|a late (?:starter|bloomer|comer)|only \p{L}+ (?:years?|months?) (?:in|into|of)|(?:due|owing) to (?:an? |the |my )?\p{L}+)\b/iu,
  /^(?:my|the) (?:background|degree|experience|training|career|title|diploma|cv|r[ée]sum[ée]) (?:is|was|has been|does|may)(?:n['’]t| not| only)\b/iu,
  /^(?:wanting|frustrated|stuck|overqualified|underpaid|underused|unhappy|exhausted|passed over|overlooked|disappointed|unfulfilled|trapped|restless)\b/iu,
  /^#?\s?open ?to ?(?:work|(?:new |other |all |any )?(?:opportunit(?:y|ies)|offers|anything|challenges))\b/iu,
  /^(?:although|though|even though|even if|despite|in spite of|unfortunately|admittedly|regrettably|sadly|granted|i know (?:that )?(?:i|my|it|this|you)|it is true)\b/iu,
  /^while (?:i|my|it|this)\b|^while\b[^.,]*\b(?:no|not|only|lack|without|never|little|limited|new to|gap|break|\p{L}+n['’]t)\b/iu,
  /^(?:after|following)\s(?:an?\s|my\s|the\s|more than\s|over\s|nearly\s|almost\s|about\s|some\s)*(?:[\p{L}\p{N}+-]+\s){0,3}?(?:years?|decades?|months|career|break|gap|lay-?offs?|closure|restructuring|re-?organi[sz]ation|merger|illness|bankruptcy|redundanc(?:y|ies)|leave|sabbatical|time)\b/iu,
  /^(?:since|because|as|now that|given that|with)\s[^.,]*\b(?:has|have|had|is|are|was|were|being|am)\s(?:\p{L}+\s)?(?:dried|gone|end\p{L}*|clos\p{L}*|cut\p{L}*|shr[aiu]nk\p{L}*|dying|over|fold\p{L}*|disappear\p{L}*|vanish\p{L}*|automated|outsourced|relocat\p{L}*|restructur\p{L}*|made redundant|laid off|let go|out of work|no longer|run out)\b/iu,
  /^having\s(?:spent|worked|been|left|quit|lost|taken|raised|closed|sold|finished|completed|retired|moved|never|no)\b/iu,
  /^(?:please (?:forgive|excuse|bear)|i (?:realise|realize|understand|admit|am aware|appreciate|confess)|you (?:may|might) (?:wonder|ask|notice|think)|it may (?:seem|look)|forgive|excuse|sorry|apologies)\b/iu,
  /^(?:to (?:obtain|secure|get|find|gain|land|use|work|join)|objective\s?:)/iu,
  /^(?:with )?(?:no|without|lacking|not|never|neither)\b(?=[^.]*(?:\bbut\b|,))(?![^,.]*\d)/iu,
  /^(?:available|ready|free|eager|keen|willing|hungry|wanting|wishing|hoping|excited)\s(?:immediately|now|at once|from|for|to)\b/iu,
  /^(?:fresh|straight|just|newly)\s(?:out of|from)\b|^(?:newly|recently)\s(?:qualified|graduated|certified|retrained|trained)\b/iu,
  /^(?:\p{L}[\p{L}&/-]*\s){1,3}in (?:training|transition)\b/iu,
  /^(?:[\p{L}-]+\s){1,5}(?:transitioning|pivoting|switching careers|changing careers)\b/iu,
  /^[^|·\n]{0,24}\s?[|·,–-]\s?aspiring\b/iu,
];

/** What says so wherever it stands before the first strength. */
const CUES: readonly RegExp[] = [
  /\b(?:aspiring|former(?:ly)?|unemployed|would-be|wannabe|budding|soon-to-be|career[- ]chang(?:er|ing)|jobless|stay-at-home|self-taught and without)\b|\bex-(?=\p{L})/iu,
  /\b(?:out of work|between (?:jobs|roles|positions|posts)|laid[- ]off|made redundant|redundancy|let go|in transition|time off|(?:career|employment) (?:break|gap)|sabbatical|(?:parental|maternity|paternity|medical) leave|years? (?:away|out|off)\b|months (?:away|out|off)\b|re-?entering|returning|coming back|back (?:in)?to (?:work|the workforce))\b/iu,
  /\b(?:transitioning|pivoting|switching|changing (?:careers?|fields?|jobs?|direction)|(?:moving|coming|stepping) (?:from|out|away|on|over|into|back)|leaving|way out of|tired of|fed up|bored (?:of|with|by)|burn(?:t|ed)[- ]out|disillusioned|done with|had enough|retrain(?:ed|ing)?|break(?:ing)? into|fresh start|new (?:challenge|chapter|start|direction|opportunit(?:y|ies)|adventure)|(?:next|first) (?:challenge|adventure|opportunity)|start(?:ing)? over)\b/iu,
  /\bi(?:['’]d| would| very much)?\s(?:also\s|really\s|now\s)?(?:want|wish|hope|long|like|love|aim|aspire|dream)\s(?:to|of)\b/iu,
  /\b(?:i|we) (?:have |had |recently |just )?(?:left|quit)\b|\bnot yet\b|\b(?:am|was|is) not (?:an?|the)\b|\bnot as an?\b/iu,
  /\b(?:do|does|did|have|has)(?:n['’]t| not) (?:yet )?(?:have|got|had|held|worked|hold)\b/iu,
  /\b(?:no|without(?: an?y?| the)?|lack(?:ed|ing|s)?(?: of)?(?: an?y?)?|little|limited|not? (?:yet )?(?:an?|any|the)|never)\s(?:[\p{L}-]+\s){0,3}?(?:title|degree|experience|background|training|qualifications?|diploma|post|promoted|promotion|worked|held|studied|portfolio|credentials?|schooling)\b/iu,
  /\b(?:(?:contract|job|post|role|position|funding|company|firm|employer|project|season|office|department|industry|trade|market|studio|shop|plant|magazine|paper|theatre|school|program(?:me)?|grant|fund|startup|start-up|venture|restaurant|practice)s?\s(?:has |have |had |is |are |was |were )?(?:just |recently |now )?(?:end(?:ed|ing|s)|clos(?:ed|ing|es)|shut(?:ting)?(?: down)?|shr[aiu]nk(?:ing|s)?|dying|dried up|ran out|run out(?: of \p{L}+)?|fold(?:ed|ing)|went (?:bankrupt|under|bust)|cut|bankrupt|insolvent|sold|relocat\p{L}+|mov(?:ed|ing) (?:abroad|away)|disappear\p{L}+)|(?:is|are) (?:dying|shrinking|disappearing|closing|in decline)|(?:does|do|did)(?: not|n['’]t) pay\b|(?:family|health|personal|medical) reasons|(?:must|have to|had to|need to|forced to|decided to|about to|want to) (?:leave|quit|go|stop|change|retrain|start again)|which is why i(?: am|['’]m) (?:writing|looking|applying)|i lack|lack(?:ing)? the|burnout|no longer (?:work|enjoy|want|need|employ|an?|the)\p{L}*)/iu,
  /\b(?:only|just|merely|not?|never)\b[^.,]*\b(?:so far|as yet|on paper|until now|to date)\b/iu,
  /\b(?:recent|new|fresh)\s(?:[\p{L}-]+\s){0,4}?(?:grad(?:uate)?|alum(?:nus|na)?)\b/iu,
];

/** Wishes of the writer's own. */
const WISH =
  /\b(?:looking(?! after)|seeking|searching|hoping|longing|aiming|trying|eager|keen|in search of|on the lookout|on the (?:job )?market|exploring (?:new )?(?:opportunities|options|roles))\b/iu;

/** People who work for, teach or serve others may speak of those others' wishes. */
const OTHERS =
  /\b(?:help\p{L}*|serv\p{L}*|support\p{L}*|for|with|that|who|which|people|customers|clients)\b/iu;

/** Whoever is helped or served may have left, lost or lacked something too. */
const OF_OTHERS =
  /\b(?:help\p{L}*|serv(?:e|es|ed|ing)|people|those|customers|clients|users|patients|pupils|students|families)\b/iu;

/**
 * The words with which a text opens on what is missing, left behind or wished for, before it says what the person is or
 * has done. `isStrength` says which titles count as such; without it every title one presents under does.
 */
export function gapOpening(
  text: string,
  isStrength: (title: string) => boolean = () => true,
): Span | undefined {
  const start = /^[\s\p{P}]*/u.exec(text)![0].length;
  const sentence = /^[\s\S]*?(?=[.!?](?:\s|$)|\n|\s[|·•]\s|$)/u.exec(text.slice(start, start + 400))![0];
  for (const pattern of FIRST_WORDS) {
    const match = pattern.exec(sentence);
    if (match) return { start, end: start + match[0].trimEnd().length };
  }
  const wish = WISH.exec(sentence);
  const cues = [
    ...CUES.map((pattern) => pattern.exec(sentence)),
    wish && OTHERS.test(sentence.slice(0, wish.index)) ? null : wish,
  ]
    .filter((match) => match !== null)
    .filter(({ index }) => !OF_OTHERS.test(sentence.slice(0, index)))
    .sort((a, b) => a.index - b.index);
  if (cues.length === 0) return undefined;
  const strength = firstStrength(sentence, isStrength);
  const found = cues.find(({ index }) => index < strength);
  return found && { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
}

/** Years that were not worked. */
const AWAY = /^\s?(?:years?\s)?(?:off|away|out|ago|without)\b/iu;

/** Where a sentence first says what the person is, for how long, or what came of the work. */
function firstStrength(sentence: string, isStrength: (title: string) => boolean): number {
  const title = findTitles(sentence).find(({ text }) => isStrength(text));
  const measure = measuresOf(sentence, findQuantities(sentence)).find(
    ({ quantity: { kind, unit, span }, result, scope }) =>
      kind === 'duration' ? unit === 'year' && !AWAY.test(sentence.slice(span.end)) : result || scope,
  );
  return Math.min(title?.span.start ?? sentence.length, measure?.quantity.span.start ?? sentence.length);
}
