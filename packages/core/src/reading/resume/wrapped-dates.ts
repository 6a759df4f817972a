import type { Line } from '../line.ts';
import { findDates } from './dates.ts';
import { fold } from './words/fold.ts';
import { MONTHS, PRESENT, SEASONS } from './words/months.ts';

/** Words of dates that a narrow cell broke, whole again: "Früh- jahr" → "Frühjahr". */
export function withWholeWords(line: Line): Line {
  const at = line.words.findIndex((word, i) => {
    const next = line.words[i + 1];
    return /\p{L}-$/u.test(word.text) && next && isDateWord(word.text.slice(0, -1) + next.text);
  });
  if (at === -1 || line.at !== undefined) return line;
  const [left, right] = [line.words[at]!, line.words[at + 1]!];
  const cut = /^\p{L}+[^\p{L}]+/u.exec(left.text)?.[0] ?? '';
  const word = { ...left, text: cut + left.text.slice(cut.length, -1) + right.text };
  return rewritten(line, line.words.toSpliced(at, 2, word));
}

const isDateWord = (text: string) => {
  const word = fold(/\p{L}+\.?$/u.exec(text)?.[0] ?? '').replace('.', '');
  return MONTHS.has(word) || SEASONS.has(word) || PRESENT.includes(word);
};

/**
 * Dates that wrap in their own cell of a row: "Jun 2018 – Aug ⇥ Acme" over "2020 ⇥ Engineer". The end goes up to its
 * start.
 */
export function withWholeDates(lines: Line[]): Line[] {
  const whole = [...lines];
  whole.forEach((line, i) => {
    const [cell, rest] = withDash(firstCell(line));
    const below = whole[i + 1];
    const [end, under] = below ? firstCell(below) : [[], []];
    if (
      !movable(line) ||
      !below ||
      rest.length === 0 ||
      cell.length > 7 ||
      end.length > 3 ||
      line.bullet ||
      below.bullet
    )
      return;
    const printed = spelled(cell);
    const [range] = findDates(`${printed} ${spelled(end)}`);
    const all = range?.from && (range.to || range.open) && range.end >= printed.length + 2;
    if (!all || !/\d/.test(printed) || (/\d{2}\W*$/.test(printed) && !GOES_ON.test(printed))) return;
    const level = under[0]?.box && rest[0]!.box && Math.abs(under[0].box.x - rest[0]!.box.x) < 3;
    if ((below.indent < line.indent - 3 && !level) || (rest[0]!.box && below.indent > rest[0]!.box.x - 2))
      return;
    whole[i] = rewritten(line, [...cell, ...end, ...rest]);
    whole[i + 1] = rewritten(
      below,
      under.map((word, at) => (at === 0 ? { ...word, tabBefore: false } : word)),
    );
  });
  return withWholeEnds(whole.filter((line) => line.words.length > 0));
}

/** Its words know where they stand in the source, so that they may change lines. */
const movable = (line: Line) => line.at === undefined || line.words.every((word) => word.at !== undefined);

/** Dates that wrap in the last cell: "Acme ⇥ Jan 2019 –" over "Engineer ⇥ Mar 2021". */
function withWholeEnds(lines: Line[]): Line[] {
  const whole = [...lines];
  whole.forEach((line, i) => {
    const below = whole[i + 1];
    const cell = lastCell(line);
    if (!movable(line) || !below || cell === 0 || below.bullet !== undefined || !GOES_ON.test(line.text))
      return;
    const printed = spelled(line.words.slice(cell));
    const end = below.words.slice(lastCell(below));
    const [range] = findDates(`${printed} ${spelled(end)}`);
    const all =
      range?.from &&
      (range.to || range.open) &&
      range.outer.end >= printed.length + 1 + spelled(end).length - 1;
    if (!all || end.length > 3 || findDates(spelled(end)).length + Number(range.open) === 0) return;
    whole[i] = rewritten(line, [...line.words, ...end.map((word) => ({ ...word, tabBefore: false }))]);
    whole[i + 1] = rewritten(below, below.words.slice(0, lastCell(below)));
  });
  return whole.filter((line) => line.words.length > 0);
}

/** Where the last cell of a line starts; 0 where it is the only one. */
function lastCell({ words }: Line): number {
  return Math.max(
    0,
    words.findLastIndex((word) => word.tabBefore),
  );
}

export const spelled = (words: Line['words']) => words.map((word) => word.text).join(' ');

const rewritten = (line: Line, words: Line['words']): Line => ({
  ...line,
  words,
  text: spelled(words),
  indent: words[0]?.box?.x ?? line.indent,
});

/** A range that waits for its end. */
const GOES_ON = /[-–—]\s*$|\b(?:to|until|bis|à|a|hasta|até|tot|t\/m|and|et|und)\s*$/i;

/** A dash that opens the second cell ends the first: "2020 ⇥ – Engineer". */
function withDash([cell, rest]: [Line['words'], Line['words']]): [Line['words'], Line['words']] {
  const [dash, next, ...others] = rest;
  if (!dash || !next || !/^[-–—]$/.test(dash.text)) return [cell, rest];
  return [
    [...cell, { ...dash, tabBefore: false }],
    [{ ...next, tabBefore: true }, ...others],
  ];
}

function firstCell(line: Line): [Line['words'], Line['words']] {
  const cut = line.words.findIndex((word, i) => i > 0 && word.tabBefore);
  return cut === -1 ? [line.words, []] : [line.words.slice(0, cut), line.words.slice(cut)];
}
