import type { Span } from '@throughline/core/document';
import { defineSignal } from '@throughline/core/signal';

interface Detail {
  pattern: RegExp;
  message: string;
}

/** Lines that help no reader decide, and some that a reader in many countries must not consider. */
const DETAILS: readonly Detail[] = [
  {
    pattern:
      /^[^\p{L}\n]*(?:professional\s+)?references?(?:\s+(?:are|will\s+be))?\s+(?:available|provided|furnished|supplied)(?:\s+(?:up)?on)?\s+request\.?[^\S\n]*$/gimu,
    message: 'Every reader takes this as given; the line could carry a result.',
  },
  {
    pattern:
      /^[^\p{L}\n]*(?:date\s+of\s+birth|dob|born(?:\s+on)?|age|marital\s+status|religion|gender|sex|father['’]?s?\s+name|children|height|weight|blood\s+(?:group|type)|passport\s+(?:no|number))\b\s*[:–-]\s*\S[^\n]*$/gimu,
    message: 'Many employers must not look at this; some set a résumé aside that holds it.',
  },
  {
    pattern: /^[^\p{L}\n]*i\s+(?:hereby\s+)?(?:declare|certify)\s+that\b[^\n]*$/gimu,
    message: 'A declaration proves nothing here and takes a line.',
  },
];

export default defineSignal({
  id: 'unrelated-detail',
  family: 'story',
  title: 'A line that supports nothing',
  appliesTo: ['resume'],
  severity: 'info',
  anyLanguage: true,
  why: `A first look has room for about forty words. A line that helps no reader decide spends some of them.`,
  basis: {
    kind: 'convention',
    ref: 'U.S. EEOC, Prohibited Employment Policies/Practices: pre-employment inquiries; career-pivot guide, step 2: what to cut',
  },
  examples: {
    flags: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%\n## References\n«References available upon request»',
      '# Mara Quist\nmara@example.org\n«Marital status: single»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
    ],
    quiet: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Wrote reference letters on request for 9 interns',
      '# Mara Quist\n## Experience\n### Nurse, Tern, 2020-01 – present\n- Age: 30 to 90: cared for every kind of patient'.replace(
        'Age: ',
        'Ages ',
      ),
    ],
  },
  *check({ text }) {
    for (const { pattern, message } of DETAILS)
      for (const match of text.matchAll(pattern)) {
        const line = { start: match.index, end: match.index + match[0].length };
        const lead = /^[^\p{L}]*/u.exec(match[0])![0].length;
        yield {
          span: { start: line.start + lead, end: line.start + match[0].trimEnd().length },
          message,
          fix: { kind: 'replace', edits: [{ span: withBreak(text, line), text: '' }] },
        };
      }
  },
});

/** The line and one of its line breaks. */
const withBreak = (text: string, { start, end }: Span): Span =>
  text[start - 1] === '\n' ? { start: start - 1, end } : { start, end: Math.min(end + 1, text.length) };
