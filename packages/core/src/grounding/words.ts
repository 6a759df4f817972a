import type { Span } from '../document/index.ts';
import { meaning } from './synonyms.ts';

/** A word of a text, with the key under which its forms and synonyms are one. */
export interface Word extends Span {
  text: string;
  lower: string;
  key: string;
  /** Says what the text is about: no function word, no number, no verb that stands in every résumé. */
  content: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}]*(?:[’'](?=\p{L})\p{L}+)?(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/** The words of a text in order; what a hyphen joins is taken apart. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const bare = found.replace(/[’']s$/u, '');
    const lower = bare.toLowerCase();
    const key = meaning(lower);
    return {
      start: index,
      end: index + bare.length,
      text: bare,
      lower,
      key,
      content: lower.length > 1 && !/^\d/.test(lower) && !EMPTY.has(lower) && !EMPTY_KEYS.has(key),
    };
  });
}

const EMPTY = new Set(
  `a an the and or but nor of to in on at by for from with within without into onto over under up down out off about as than
  then so if while when where which who whom whose that this these those it its is are was were be been being am i me my
  mine we us our ours you your he she his her they them their one two three four five six seven eight nine ten eleven
  twelve zero no not nor only also too very more most less least much many few some any each every all both other
  another such same own per via after before since until till during between among across through against around
  now there here just even still again once twice had has have having do does did doing done can could will would
  should may might must shall percent percentage points point half third quarter dozen hundred thousand million
  billion nearly almost roughly approximately circa what how because together well new year years month months week
  weeks day days hour hours minute minutes time times daily weekly monthly quarterly yearly annual annually who's
  i'm i've i'd we've that's it's`.split(/\s+/),
);

/** Verbs of every résumé say nothing of what a line is about. */
const EMPTY_KEYS = new Set(
  `led build make create work use take bring get go become help support assist achieve deliver manage own drive run
  develop design increase reduce fall rise improve keep hold come give put set include involve ensure
  provide see find turn let lead start began begin join follow handle serve responsible experience practice
  introduce result win count reach exist want like know think say tell`
    .split(/\s+/)
    .map(meaning),
);
