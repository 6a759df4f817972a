import type { Span } from '../document/index.ts';
import { datesIn } from './dates.ts';
import { PARTS, SCALES } from './number-data.ts';
import type { NumberForm } from './number-forms.ts';
import type { QuantityKind } from './quantity.ts';

const BLANK = '\u00b7';
const NAMES = [
  // Letters grown together with digits: v3, p95, Sev-1, S3, COVID-19; not a currency or a bound.
  /(?<![\p{L}\p{N}])(?!(?:sub|top|post|over|under|approx|US|USD|EUR|GBP|CHF|INR|SEK|NOK|DKK|PLN|AUD|CAD)-?[$]?\d)\p{L}[\p{L}_]*[+#]{0,2}[-_]?\d[\p{L}\p{N}._-]*/giu,
  // Digits grown together with letters that are no unit: 2FA, 3D, 90th.
  /(?<![\p{L}\p{N}.,$€£])\d+(?!(?:st|nd|rd|th)[\s-](?:place|prize|runner)|(?:k|m|mm|mn|mln|b|bn|tn|x|ms|s|secs?|mins?|h|hrs?|yrs?|mos?|wks?|d|pp|pts?|bps|kg|g|km|cm|qps|rps|tps|million|billion)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{N}]*/giu,
  /\b(?:four|five|six|seven|[4-7])-day\s(?:working\s)?(?=week)/giu,
  /\bat\s(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s?[ap]\.?m)?(?=[.,;)]|$)/giu,
  /\b(?:ISO|IEC|SOC|EN|DIN|Level|Tier|Stage|Phase|Grade|Series|Version|Section|Six Sigma|Web|Office|Windows|Java|Python|Angular|Kotlin)\s?[\d.:]+\b/gi,
  /\b[A-Z]{2,}\s\d(?=\s\p{Lu})/gu,
  /\bsix sigma\b|\bone[- ](?:on|to)[- ]one\b|\bno one\b|\bone another\b|\bone day\b|\bday one\b|\bone of (?:the|my|our|many|a)\b|\bthe one\b|\bthis one\b|\bone-off\b|\bzero[- ]trust\b|\b24\/7\b|\b(?:first|second|third)[- ](?:party|line|tier|hand)\b|\b50\/50\b|\bhalf[- ]day\b|\bsecond(?:ed|ment|ary)\b|\bA\/B\b/gi,
  /\b\d+(?:\.\d+){2,}\b|\+?\d[\d ()-]{8,}\d\b|\bhttps?:\S+|\S+@\S+/g,
];

/** Blanks what looks like a number and is none, offsets kept. */
export function withoutNames(text: string): string {
  let blanked = text;
  for (const name of NAMES) blanked = blanked.replace(name, (found) => BLANK.repeat(found.length));
  for (const { start, end } of datesIn(blanked))
    blanked = blanked.slice(0, start) + BLANK.repeat(end - start) + blanked.slice(end);
  return blanked;
}

/** Numbers of the text itself and of what it asks for: three reasons, two lines, 20 minutes of your time. */
const OF_THE_LETTER =
  /^\s?-?(?:short\s|quick\s|more\s|other\s|good\s|of (?:my|the)\s)?(?:things?|reasons?|lines?|bullets?|points? (?:below|above|that)|paragraphs?|sentences?|questions?|favou?rs?|words?|ways?|examples?|stor(?:y|ies)|thoughts?|ideas?|sides?|hats?|feet|eyes?|ends?|minutes?(?:\s\p{L}+){0,3}\s(?:call|chat|your|coffee|talk|time))\b/iu;

const FEW = 12;

/** Whether it is a quantity at all: `one` and `half` are often only words. */
export function stands(text: string, { start, end }: Span, form: NumberForm, kind: QuantityKind): boolean {
  const word = text.slice(start, end).toLowerCase();
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 16), start);
  if (
    /^one$/.test(word) &&
    /^\s(?:in|of|out of)\s(?:every\s)?(?:\d|t|f|s|e|n)\w*\b(?<!\b(?:the|them|these|those|this|our|such))/iu.test(
      after,
    )
  )
    return true;
  if (/^one$/.test(word))
    return (
      /^\s\p{Ll}{3,}/u.test(after) &&
      !/^\s(?:who|that|which|can|could|has|had|was|is|more|such|where|when|thing|may|must|might|would|should)\b/u.test(
        after,
      ) &&
      !/\b(?:the|this|that|which|no|every|any|each|another|first|only|as|for|into)\s$/iu.test(before)
    );
  if (
    /^(?:a|the) (?:third|fourth|fifth|sixth|second|half)$/.test(word) &&
    !/^(?:\s(?:of|fewer|less|more|lower|higher|faster|shorter|cheaper|off|as)\b|[.,;:)]|$|\s(?:in|over|at|for|from|within|across|among|per|to|or|but|so|if|once|because|via|and|on|after|by|since|during|through|when|while|with)\b)/iu.test(
      after,
    )
  )
    return false;
  if (/^the /.test(word) && !/^\sof\b/.test(after)) return false;
  if (/quarters?$/.test(word) && kind === 'part')
    return (
      /^\s(?:of|fewer|less|more|lower|higher|faster|shorter|cheaper|off)\b/u.test(after) ||
      /\b(?:by|to|nearly|almost|over|than)\s(?:nearly\s|almost\s|about\s|over\s)?$/iu.test(before)
    );
  if (form.as === 'times' && /^\s(?:a|an|per|each|every)\b/u.test(after)) return false;
  if (word === 'once' || (form.value <= FEW && OF_THE_LETTER.test(after))) return false;
  if (word === 'half' && /^\s(?:an?|past|way|term|time|hour)\b/u.test(after)) return false;
  return !/^[a-z]+$/.test(word) || !SCALES.has(word) || PARTS.has(word);
}
