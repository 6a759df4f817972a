import { sliceSpan } from '@throughline/core/document';
import { defineSignal, trimmed } from '@throughline/core/signal';

/** Headings that tell a story instead of naming a section. */
const ODD: readonly { pattern: RegExp; usual: string }[] = [
  {
    pattern:
      /\b(?:where\s+i['’]?ve\s+(?:been|worked)|my\s+(?:journey|path|story|adventures?|career\s+so\s+far)|the\s+(?:journey|adventure|story)(?:\s+so\s+far)?|what\s+i['’]?ve\s+(?:done|built|been\s+(?:up\s+to|doing))|battle\s+scars|professional\s+journey|life\s+at\s+work)\b/i,
    usual: 'Experience',
  },
  {
    pattern:
      /\b(?:my\s+)?(?:tool\s?box|superpowers?|arsenal|what\s+i['’]?m\s+good\s+at|what\s+i\s+(?:can\s+do|know|bring)|secret\s+sauce|weapons?\s+of\s+choice|my\s+stack|things\s+i\s+know)\b/i,
    usual: 'Skills',
  },
  {
    pattern: /\b(?:where\s+i\s+(?:learned|studied)|brain\s+food|how\s+i\s+learned|school\s+days)\b/i,
    usual: 'Education',
  },
  {
    pattern:
      /\b(?:who\s+(?:am\s+i|i\s+am)|hello|hi\s+there|nice\s+to\s+meet\s+you|in\s+a\s+nutshell|the\s+short\s+version)\b/i,
    usual: 'Summary',
  },
  {
    pattern: /\b(?:things\s+i(?:['’]ve)?\s+(?:made|built)|side\s+quests?|playground|labours?\s+of\s+love)\b/i,
    usual: 'Projects',
  },
];

export default defineSignal({
  id: 'odd-heading',
  family: 'ats',
  title: 'A heading that programs do not know',
  appliesTo: ['resume'],
  severity: 'info',
  why: `Parsers cut a résumé at the headings they know. Under a heading they do not know, positions are filed as something else or
not at all.`,
  basis: {
    kind: 'convention',
    ref: 'JSON Resume schema 1.x: work, education, skills, projects; the headings every parser is trained on',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\nmara@example.org · linkedin.com/in/maraquist\n## Summary\nPricing analyst who keeps the prices of 40 shops right.\n## «Where I’ve been»\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30% across 40 shops',
        fixed:
          '# Mara Quist\nmara@example.org · linkedin.com/in/maraquist\n## Summary\nPricing analyst who keeps the prices of 40 shops right.\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30% across 40 shops',
      },
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%\n## «My superpowers»\n- SQL',
    ],
    quiet: [
      '# Mara Quist\n## Professional experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Built a toolbox for nine shops\n## Technical skills\n- SQL',
    ],
  },
  *check({ text, blocks }) {
    for (const { kind, span } of blocks) {
      if (kind !== 'heading') continue;
      const usual = ODD.find(({ pattern }) => pattern.test(sliceSpan(text, span)))?.usual;
      if (!usual) continue;
      yield {
        span: trimmed(text, span),
        message: 'A person smiles at this; a program may lose what stands under it.',
        fix: {
          kind: 'ask',
          question: `Is this your ${usual.toLowerCase()}? Then “${usual}” is the heading that everything reads.`,
        },
      };
    }
  },
});
