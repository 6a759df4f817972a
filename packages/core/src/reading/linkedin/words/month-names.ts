import { fold } from '../../resume/words/fold.ts';
import { MONTHS } from '../../resume/words/months.ts';

/** The languages LinkedIn is shown in, besides those whose months are listed already. */
const LANGUAGES =
  'ar bn cs da el fa fi he hi hu id ja ko mr ms nb nn pa pl ro ru sk sl hr sr bg uk sv te th tl tr vi lt lv et ca zh zh-TW'.split(
    ' ',
  );

/**
 * Month names of all those languages, long and short, alone and beside a day, folded.
 * *Why* from `Intl`: it knows them all, with their cases, and a list by hand would be wrong in most. Lazy, since most exports
 * are English. A name that means two months in two languages stays with the language listed first.
 */
function namesOfLanguages(): Map<string, number> {
  const names = new Map(MONTHS);
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, {
          month,
          ...(day && { day }),
          timeZone: 'UTC',
          calendar: 'gregory',
          numberingSystem: 'latn',
        });
        for (let at = 0; at < 12; at++) {
          const part = format
            .formatToParts(new Date(Date.UTC(2024, at, 12)))
            .find(({ type }) => type === 'month');
          const name = fold(part?.value ?? '').replace(/[^\p{L}]+/gu, '');
          if (name.length > 1 && !names.has(name)) names.set(name, at + 1);
        }
      }
  return names;
}

let all: Map<string, number> | undefined;

/** The month a folded word names in some language: in full, shortened, or begun. */
export function monthOf(word: string): number | undefined {
  const known = MONTHS.get(word);
  if (known) return known;
  all ??= namesOfLanguages();
  const named = all.get(word);
  if (named || word.length < 3) return named;
  // Hebrew writes "in" as a letter before the name.
  if (word.startsWith('ב')) return all.get(word.slice(1));
  const begun = new Set([...all].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
}
