import { endOf, hedgeBefore, towardsOf, verbBefore } from './around-number.ts';
import { countedNoun } from './counted-noun.ts';
import { countOn, goOn, inherit, joined, joins } from './joined-numbers.ts';
import { stands, withoutNames } from './not-numbers.ts';
import { NUMBER, type NumberForm, readForm } from './number-forms.ts';
import type { Quantity } from './quantity.ts';
import { periodAfter, unitAfter } from './unit-after.ts';

/** Every quantity of a text in order; dates, versions and names with figures are none. */
export function quantitiesIn(text: string): Quantity[] {
  const clean = withoutNames(text);
  const found: Quantity[] = [];
  for (const match of clean.matchAll(NUMBER)) {
    if (match.index < (found.at(-1)?.span.end ?? 0)) continue;
    const quantity = quantityAt(clean, match);
    if (!quantity) continue;
    const last = found.at(-1);
    inherit(clean, last, quantity);
    goOn(clean, last, quantity);
    countOn(clean, last, quantity);
    if (last && joins(clean, last, quantity)) found[found.length - 1] = joined(clean, last, quantity);
    else found.push(quantity);
  }
  return found;
}

function quantityAt(text: string, match: RegExpExecArray): Quantity | undefined {
  const start = match.index;
  const read = readForm(match.groups!);
  const form = isTime(text, start, match[0], read)
    ? { ...read, as: undefined, value: read.value * 4, unit: 'quarter' }
    : read;
  const after = unitAfter(text, start + match[0].length, form);
  if (!stands(text, { start, end: after.end }, form, after.kind)) return undefined;
  const { kind, end } = after;
  const noun = countedNoun(text, end, kind === 'duration' ? 'duration' : 'thing', start);
  const { hedge, from } = hedgeBefore(text, start);
  const per = after.per ?? periodAfter(text, noun.end) ?? noun.per;
  return {
    span: { start, end },
    reach: { start: from, end: Math.max(end, per?.end ?? 0, noun.end) },
    kind,
    value: form.value * (after.times ?? 1),
    step: form.step,
    written: form.written,
    hedge: form.written === 'vague' ? 'at-least' : (hedge ?? (after.plus ? 'over' : 'plain')),
    noun: noun.keys,
    ...(noun.head && { head: noun.head }),
    ...(after.currency && { currency: after.currency }),
    ...(after.unit && { unit: after.unit }),
    ...(after.measure && { measure: after.measure }),
    ...(per && { per: per.period }),
    ...(/^\s(?:of (?:them|which|whom|those|it|these))\b/u.test(text.slice(end)) && { subset: true }),
    ...(/\b(?:across|for|over|serving|covering|throughout)\s(?:the\s|all\s|our\s)?$/iu.test(
      text.slice(Math.max(0, from - 16), from),
    ) && {
      around: true as const,
    }),
    ...endOf(text, from),
    ...verbBefore(text, from),
    ...towardsOf(text, { start: from, end }, match.groups!),
  };
}

/** `two quarters` are six months, `three quarters fewer` are not. */
const isTime = (text: string, start: number, word: string, { as }: NumberForm): boolean =>
  as === 'part' &&
  /quarters?$/iu.test(word) &&
  !/^\s(?:of|fewer|less|more|lower|higher|faster|shorter|cheaper|off)\b/u.test(
    text.slice(start + word.length),
  ) &&
  (/^(?:two|four|five|six|one)/iu.test(word) ||
    /\b(?:in|within|over|after|for|during|last|next|past)\s(?:just\s|only\s|under\s|about\s)?$/iu.test(
      text.slice(Math.max(0, start - 16), start),
    ));
