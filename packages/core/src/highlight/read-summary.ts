import type { Span } from '../document/index.ts';
import type { Content } from '../lexicon/index.ts';
import { measuresOf } from './measure.ts';
import { findQuantities } from './numbers.ts';
import { findTitles, type TitlePhrase } from './title-phrase.ts';
import type { SummaryReading } from './types.ts';

/** Reads a headline, summary, About text or pitch as someone does who sees it for the first time. */
export function readSummary(text: string, content: Content): SummaryReading {
  const titles = ownTitles(text);
  return {
    targetNamed: titles.length > 0 || namesARole(text, content),
    levelNamed: titles.some(({ hasLevel }) => hasLevel),
    leadsWithGap: gapOpening(text) !== undefined,
    hasProof: hasProof(text),
  };
}

/** Titles the writer presents under or aims for, not those of people worked with or left behind. */
const ownTitles = (text: string): TitlePhrase[] =>
  findTitles(text).filter(({ span }) => {
    const before = text.slice(Math.max(0, span.start - 40), span.start);
    const after = text.slice(span.end, span.end + 14);
    return !(
      /\b(?:former(?:ly)?|ex|previously|mentor(?:ed|ing)?|report(?:ed|ing)? to|with|hired|by)[\s-](?:an?\s|the\s|my\s)?$/i.test(
        before,
      ) || /^\s(?:in training|wannabe)/i.test(after)
    );
  });

/** Roles of the lexicon whose title has no usual head (`Forward Deployed`, `Growth Product`). */
function namesARole(text: string, content: Content): boolean {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `;
  return (
    content.roles.some((role) =>
      role.titles.some((title) => title.includes(' ') && lower.includes(` ${title.toLowerCase()} `)),
    ) &&
    !/\bin training\b/i.test(text) &&
    !/^(?:former|ex-)/i.test(text)
  );
}

const GAP: readonly RegExp[] = [
  /^(?:#?\s?open ?to ?work)\b/iu,
  /^(?:an?\s|i(?:['’]m| am) (?:an? |currently |now )*)?(?:currently )?(?:aspiring|former|unemployed|ex-|would-be|wannabe|career[- ]changer|returning|recently (?:graduated|laid|made redundant|completed)|laid[- ]off|out of work)\b/iu,
  /^(?:i(?:['’]m| am) )?(?:currently |actively |now )*(?:transitioning|pivoting|switching|moving|changing careers?|coming|returning)\s(?:careers?\s)?(?:from|out of|into|to|back|after|away)\b/iu,
  /^(?:i(?:['’]m| am) )?(?:currently |actively |now )*(?:looking|seeking|searching|hoping|open to|available for|in search|in transition|between (?:jobs|roles)|eager|trying|on the (?:job )?market)\b/iu,
  /^(?:to (?:obtain|secure|get|find|gain|land)|objective:? (?:to|seeking))\b/iu,
  /^(?:an?\s|i(?:['’]m| am) an? )?(?:\p{L}[\p{L}-]*\s){0,3}?(?:recent|new|fresh)\s(?:[\p{L}-]+\s){0,4}?(?:grad(?:uate)?|alum)\b/iu,
  /^(?:although|though|while|even though|despite|even if|i know)\b[^.]*\b(?:no|not|lack|without|don['’]t|never|little|limited|gap|break)\b/iu,
  /^(?:after|following)\s(?:an?\s|my\s)?(?:career break|break|gap|layoff|redundancy|(?:[\p{L}\p{N}+-]+\s){0,3}(?:years?|decade|months)\s(?:in|as|of|at|away)\b)/iu,
  /^(?:career break|on a career break|stay-at-home|no (?:formal|direct|prior|professional)|i (?:have|had) no|with no|without)\b/iu,
  /^(?:\p{L}[\p{L}&/-]*\s){1,3}in (?:training|transition)\b/iu,
  /^[^|·\n]{0,24}\s?[|·,–-]\s?aspiring\b/iu,
  /^(?:[\p{L}-]+\s){1,5}(?:transitioning|pivoting|switching careers|changing careers)\b/iu,
  /^(?:[\p{L}-]+,?\s(?:and\s)?){0,5}?(?:graduate|student|individual|professional|candidate|person|worker)\s(?:(?:actively|currently)\s)?(?:seeking|looking|hoping|searching|eager)\b/iu,
];

/** The words with which a text opens on what is missing or left behind. */
export function gapOpening(text: string): Span | undefined {
  const start = /^[\s\p{P}]*/u.exec(text)![0].length;
  const body = text.slice(start);
  for (const pattern of GAP) {
    const match = pattern.exec(body);
    if (match) return { start, end: start + match[0].trimEnd().length };
  }
  return undefined;
}

const NO_PROOF_UNIT =
  /^(?:internships?|certifications?|certificates?|degrees?|languages?|jobs?|roles?|positions?|industries|companies|employers|courses?|kids|children|hobbies|fields?|careers?)$/;

/** A result or a size. Years of experience and certificates prove nothing by themselves. */
export const hasProof = (text: string): boolean =>
  measuresOf(text, findQuantities(text)).some(
    ({ quantity, result, scope }) =>
      (result || scope) &&
      quantity.kind !== 'duration' &&
      !NO_PROOF_UNIT.test(quantity.unit ?? '') &&
      !isExperience(text, quantity.span),
  );

const isExperience = (text: string, { end }: Span): boolean =>
  /^\+?\s?(?:years?|yrs?)\b/i.test(text.slice(end, end + 8));
