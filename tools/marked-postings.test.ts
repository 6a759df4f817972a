import { readdirSync, readFileSync } from 'node:fs';
import { content } from '@throughline/content';
import { understandPosting } from '@throughline/core/target';
import { describe, expect, it } from 'vitest';
import { markedPosting } from '../bench/postings/marked.ts';

const FOLDER = new URL('../bench/truth/requirements/', import.meta.url);

/** One line of a posting may be read otherwise than a person would; more is a step back. */
const MAY_DIFFER = 1;

describe('postings marked by hand', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const { text, lines } = markedPosting(readFileSync(new URL(file, FOLDER), 'utf8'));
    const { requirements } = understandPosting({ title: lines[0]!.text, description: text }, content);
    const otherwise = lines.filter(({ start, end, kind }) => {
      const kinds = requirements
        .filter(({ span }) => span.start >= start && span.end <= end)
        .map((found) => found.kind);
      return kind === undefined ? kinds.length > 0 : !kinds.includes(kind);
    });
    expect(otherwise.map((line) => line.text).slice(MAY_DIFFER)).toEqual([]);
    for (const { span, text: words } of requirements) expect(text.slice(span.start, span.end)).toBe(words);
  });
});
