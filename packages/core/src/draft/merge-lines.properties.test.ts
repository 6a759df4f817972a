import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLines } from './merge-lines.ts';

const anyText = fc
  .array(fc.constantFrom('', '- a', '- b', '- c', '## d', 'e', 'f', 'g'), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

/** A text of lines that are all different, and two sides that change different ones of them. */
const apart = fc
  .tuple(fc.array(fc.nat(5), { minLength: 1, maxLength: 14 }), fc.nat())
  .map(([choices, seed]) => {
    const base = choices.map((_, at) => `line ${at} of ${seed}`);
    const change = (lines: string[], at: number, choice: number, by: string) =>
      choice === 0
        ? []
        : choice === 1
          ? [`${by} ${at}`]
          : choice === 2
            ? [lines[at]!, `${by} after ${at}`]
            : [lines[at]!];
    const side = (own: number, by: string) =>
      base.flatMap((_, at) => change(base, at, at % 2 === own ? choices[at]! : 9, by)).join('\n');
    const both = base.flatMap((_, at) => change(base, at, choices[at]!, at % 2 === 0 ? 'mine' : 'theirs'));
    return {
      before: base.join('\n'),
      mine: side(0, 'mine'),
      theirs: side(1, 'theirs'),
      both: both.join('\n'),
    };
  });

const linesOf = (text: string) => text.split('\n');

describe('two texts that began as one', () => {
  it('become one with the changes of both, where they touch different lines', () => {
    fc.assert(
      fc.property(apart, ({ before, mine, theirs, both }) => {
        expect(mergeLines(before, mine, theirs)).toEqual({ ok: true, text: both });
      }),
    );
  });

  it('are the one that was changed, where only one was', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(mergeLines(before, after, before)).toEqual({ ok: true, text: after });
        expect(mergeLines(before, before, after)).toEqual({ ok: true, text: after });
        expect(mergeLines(before, after, after)).toEqual({ ok: true, text: after });
      }),
    );
  });

  it('lose no line that either wrote, and ask where both changed the same', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, mine, theirs) => {
        const merged = mergeLines(before, mine, theirs);
        const there = new Set(linesOf(before));
        const kept = merged.ok
          ? linesOf(merged.text)
          : merged.conflicts.flatMap((one) => linesOf(`${one.mine}\n${one.theirs}`));
        if (merged.ok)
          for (const line of [...linesOf(mine), ...linesOf(theirs)])
            if (!there.has(line)) expect(kept).toContain(line);
        if (!merged.ok) expect(merged.conflicts.length).toBeGreaterThan(0);
      }),
    );
  });

  it('come out the same whichever side is asked first', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, mine, theirs) => {
        const [one, other] = [mergeLines(before, mine, theirs), mergeLines(before, theirs, mine)];
        expect(one.ok).toBe(other.ok);
        if (one.ok && other.ok) expect(linesOf(one.text)).toEqual(linesOf(other.text));
      }),
    );
  });
});

describe('a line that both changed', () => {
  it('is given back from both sides, with where it stood', () => {
    expect(mergeLines('a\nb\nc', 'a\nmine\nc', 'a\ntheirs\nc')).toEqual({
      ok: false,
      conflicts: [{ line: 2, before: 'b', mine: 'mine', theirs: 'theirs' }],
    });
  });

  it('is no conflict where both changed it to the same', () => {
    expect(mergeLines('a\nb\nc\nd', 'a\nx\nc\nmine', 'a\nx\nc\nd')).toEqual({
      ok: true,
      text: 'a\nx\nc\nmine',
    });
  });

  it('is one where both put different lines in at one place', () => {
    expect(mergeLines('a\nb', 'a\nmine\nb', 'a\ntheirs\nb').ok).toBe(false);
  });
});
