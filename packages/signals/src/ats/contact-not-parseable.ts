import { defineSignal, topOf } from '@throughline/core/signal';

const EMAIL = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/u;
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00|\()?\d(?:[\s./()-]*\d){7,14}(?![\p{L}\p{N}])/u;
/** Two years make a phone number to a pattern. */
const YEARS = /(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)\d{2}/g;

export default defineSignal({
  id: 'contact-not-parseable',
  family: 'ats',
  title: 'No way to reach you that a program can read',
  appliesTo: ['resume'],
  severity: 'warning',
  anyLanguage: true,
  why: `Applicant tracking systems file a person by e-mail address. Without one that stands in the text (not in a picture, an
icon or a page header) the application may be kept under nobody.`,
  basis: {
    kind: 'convention',
    ref: 'JSON Resume schema 1.x and schema.org Person: e-mail and telephone as fields of their own',
  },
  examples: {
    flags: [
      {
        text: '# «Mara Quist»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
        fixed:
          '# Mara Quist\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
      },
      '# Mara Quist\n«Pricing analyst»\n+44 20 7946 0123\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
    ],
    quiet: [
      '# Mara Quist\nmara@example.org · +44 20 7946 0123\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
      '# Mara Quist\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
    ],
  },
  *check({ text, document }) {
    if (!document.resume || document.resume.basics?.email || EMAIL.test(text)) return;
    const phone = document.resume.basics?.phone ?? PHONE.exec(text.replace(YEARS, ' '))?.[0];
    yield {
      span: topOf(document),
      ...(phone ? {} : { severity: 'error' as const }),
      message: phone
        ? 'No e-mail address stands in the text.'
        : 'Neither an e-mail address nor a phone number stands in the text.',
      fix: {
        kind: 'ask',
        question: 'Which e-mail address do you read every day? Put it as plain text under your name.',
      },
    };
  },
});
