import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft, writeDraft } from './index.ts';
import { resumes, withoutEmpty } from './resumes.test-support.ts';

describe('a draft', () => {
  it('reads back as the résumé it was written from', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const draft = writeDraft(resume);
        expect(readDraft(draft).resume, draft).toEqual(withoutEmpty(resume));
        expect(readDraft(draft).losses).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('writes the same text again', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const draft = writeDraft(resume);
        expect(writeDraft(readDraft(draft).resume)).toBe(draft);
      }),
    );
  });

  it('has blocks in order that never overlap and never hold white space at their edges', () => {
    fc.assert(
      fc.property(fc.oneof(resumes.map(writeDraft), fc.string({ unit: 'binary' }), typed), (text) => {
        let at = 0;
        for (const { span } of readDraft(text).blocks) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('shows every word of any text in a block, or says that it does not', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { blocks, losses } = readDraft(text);
        const held = [...blocks, ...losses].flatMap(({ span }) => (span ? [span] : []));
        for (const { index, 0: word } of text.matchAll(/\b\w+\b(?!:)/g))
          expect(
            held.some(({ start, end }) => start <= index && index + word.length <= end),
            `${JSON.stringify(text)} loses “${word}”`,
          ).toBe(true);
      }),
    );
  });

  it('changes only the block of the highlight whose words are changed', () => {
    fc.assert(
      fc.property(resumes, fc.nat(), (resume, pick) => {
        const text = writeDraft(resume);
        const before = readDraft(text);
        const highlights = before.blocks.filter(({ kind }) => kind === 'highlight');
        const chosen = highlights[pick % Math.max(1, highlights.length)];
        if (!chosen) return;
        const words = 'Cut the wait from nine days to two';
        const edited = text.slice(0, chosen.span.start) + words + text.slice(chosen.span.end);
        const shift = words.length - (chosen.span.end - chosen.span.start);
        const moved = before.blocks.map((block) => ({
          ...block,
          span: {
            start: block.span.start + (block.span.start > chosen.span.start ? shift : 0),
            end: block.span.end + (block.span.end >= chosen.span.end ? shift : 0),
          },
        }));
        expect(readDraft(edited).blocks).toEqual(moved);
      }),
    );
  });
});

/** Lines as people type them, with every mark and label there is. */
const typed = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        '',
        '# ',
        '## ',
        '### ',
        '- ',
        '  ',
        '* ',
        '|||',
        '<!-- ',
        'Location: ',
        'Label: ',
        'Url: ',
      ),
      fc.constantFrom(
        'Experience',
        'Skills',
        'Profiles',
        'Summary',
        'Contact',
        'Patents of mine',
        'Education',
        'Led a team of 5, Acme, 2019 – 2021',
        'Go, Rust',
        'a@b.org | Berlin | hm?',
        'word\\',
        '-->',
        '',
      ),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.map((line) => line.join('')).join('\n'));
