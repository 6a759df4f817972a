import { defineSignal, type Fix, type RawFinding } from '@throughline/core/signal';

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** A character that stands for one that could not be read, or a glyph known only to one font. */
const LOST = /(?:\uFFFD|\(cid:\d+\)|[\uE000-\uF8FF])+/gu;
const LIGATURE = /[ﬀ-ﬆ]/gu;
/** `E X P E R I E N C E`: letters set apart by hand. */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{Lu}[^\S\n]){4,}\p{Lu}(?![\p{L}\p{N}])/gu;
/** Any of these, looked for at once. */
const ANY =
  /[\uFB00-\uFB06\uFFFD\uE000-\uF8FF]|\(cid:|[A-ZÀ-Þ][ \t][A-ZÀ-Þ][ \t][A-ZÀ-Þ][ \t]|[Α-Я][ \t][Α-Я][ \t]/;
/** Beyond this many places one finding says it all. */
const MOST = 3;

export default defineSignal({
  id: 'odd-glyphs',
  family: 'ats',
  title: 'Letters that a program reads as something else',
  appliesTo: ['resume'],
  severity: 'warning',
  anyLanguage: true,
  why: `What a page shows and what its text layer holds are two things. A word with a lost or joined letter, or with its letters set
apart, is found by no search, however well it prints.`,
  basis: {
    kind: 'convention',
    ref: 'PDF 32000-1 §9.10: text is extracted through each font’s map to Unicode, and is lost where the map has no entry',
  },
  examples: {
    flags: [
      '# Mara Quist\nmara@example.org · linkedin.com/in/maraquist\n## Summary\nPricing analyst who keeps the prices of 40 shops right.\n## «E X P E R I E N C E»\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30% across 40 shops',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Ran the of«ﬁ»ce',
      {
        text: '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Ran the o«\uFFFD»ce',
        fixed: '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Ran the office',
      },
    ],
    quiet: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Ran the office',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Tested A B C D and E on 40 shops'.replace(
        'A B C D and E',
        'A, B and C',
      ),
    ],
  },
  *check({ text }) {
    if (!ANY.test(text)) return;
    for (const pattern of [SPACED, LIGATURE, LOST]) {
      let found = 0;
      for (const match of text.matchAll(pattern)) {
        if (found++ >= MOST) break;
        yield said(pattern, { start: match.index, end: match.index + match[0].length }, match[0]);
      }
    }
  },
});

function said(pattern: RegExp, span: RawFinding['span'], words: string): RawFinding {
  if (pattern === SPACED)
    return {
      span,
      message: 'A person reads a word here; a program reads single letters.',
      fix: replaced(span, words.replace(/[^\S\n]/g, '')),
    };
  if (pattern === LIGATURE)
    return {
      span,
      message: 'Two letters are one sign here, so that a search for the word passes it by.',
      fix: replaced(span, LIGATURES[words] ?? words),
    };
  return {
    span,
    message: 'A program finds no letter here, whatever the page shows.',
    fix: {
      kind: 'ask',
      question:
        'Which letters should stand here? Another font, or exporting the file again, usually brings them back.',
    },
  };
}

const replaced = (span: RawFinding['span'], text: string): Fix => ({
  kind: 'replace',
  edits: [{ span, text }],
});
