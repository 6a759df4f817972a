import type { Span } from '../document/index.ts';
import type { Content } from '../lexicon/index.ts';
import { gapOpening } from './gap-opening.ts';
import { measuresOf } from './measure.ts';
import { findQuantities } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { findTitles, type TitlePhrase, titlePhrases } from './title-phrase.ts';
import type { SummaryReading } from './types.ts';

/** Letters that are read: four times the longest About. */
const READ = 10_000;

/** Reads a headline, summary, About text or pitch as someone does who sees it for the first time. */
export function readSummary(whole: string, content: Content): SummaryReading {
  const text = whole.slice(0, READ);
  return {
    targetNamed: own(text, findTitles(text)).length > 0 || namesARole(text, content),
    levelNamed: own(text, titlePhrases(text)).some(({ hasLevel }) => hasLevel),
    leadsWithGap: gapOpening(text) !== undefined,
    hasProof: hasProof(text),
  };
}

/** Titles the writer presents under or aims for, not those of people worked with or left behind. */
const own = (text: string, titles: TitlePhrase[]): TitlePhrase[] =>
  titles.filter(({ span }) => {
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

const NO_PROOF_UNIT =
  /^(?:internships?|certifications?|certificates?|degrees?|languages?|jobs?|roles?|positions?|industries|companies|employers|courses?|kids|children|hobbies|fields?|careers?)$/;

/** A few jobs held, languages spoken, certificates earned: counted, and no proof of anything done. */
export const isCredential = ({ unit = '', value }: Quantity): boolean =>
  value < 20 && NO_PROOF_UNIT.test(unit);

/** A result or a size. Years of experience and certificates prove nothing by themselves. */
export const hasProof = (text: string): boolean =>
  measuresOf(text, findQuantities(text)).some(
    ({ quantity, result, scope }) =>
      (quantity.kind === 'duration' ? result && quantity.unit !== 'year' : result || scope) &&
      !isCredential(quantity) &&
      !isExperience(text, quantity.span),
  );

const isExperience = (text: string, { end }: Span): boolean =>
  /^\+?\s?(?:years?|yrs?)\b/i.test(text.slice(end, end + 8));
