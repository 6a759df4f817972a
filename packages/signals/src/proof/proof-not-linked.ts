import { sliceSpan } from '@throughline/core/document';
import { defineSignal, topOf, trimmed } from '@throughline/core/signal';

const LINK =
  /https?:\/\/|www\.|\b\w[\w-]{0,62}\.(?:com|org|net|io|dev|co|me|app|ai|xyz|page|tech|design|de|uk|fr|nl|eu|in|ca|au|ch|at|se|no|dk|fi|es|it|pt|br|pl|be|ie)\b(?!@)/i;
const PLACE =
  /\b(?:linkedin|github|gitlab|bitbucket|behance|dribbble|kaggle|orcid|stack\s?overflow|portfolio|medium)\b/i;

export default defineSignal({
  id: 'proof-not-linked',
  family: 'proof',
  title: 'Nothing to open',
  appliesTo: ['resume'],
  severity: 'info',
  anyLanguage: true,
  why: `A reader who is nearly convinced wants one thing to open: a profile, a case, a piece of work. If there is no link, they search
for your name and read whatever they find first.`,
  basis: {
    kind: 'convention',
    ref: 'JSON Resume schema 1.x: basics.url, basics.profiles and projects.url; career-pivot guide, step 3: proof that can be opened',
  },
  examples: {
    flags: [
      {
        text: '# «Mara Quist»\nmara@example.org\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
        fixed:
          '# Mara Quist\nmara@example.org · linkedin.com/in/maraquist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
      },
      {
        text: '# Mara Quist\n«Pricing analyst»\nmara@example.org\n## Projects\n- A shelf map for 40 shops',
        fixed:
          '# Mara Quist\nPricing analyst\nmara@example.org\n## Projects\n- A shelf map for 40 shops (millrace.example.com/map)',
      },
    ],
    quiet: [
      '# Mara Quist\nmara@example.org · github.com/maraq\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
      '# Mara Quist\nmara@example.org · LinkedIn\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%',
    ],
  },
  *check({ text, document }) {
    const { resume } = document;
    if (
      !resume ||
      (!resume.work?.length && !resume.projects?.length && !/^\s*(?:#\s)?.*projects/im.test(text))
    )
      return;
    const { url, profiles } = resume.basics ?? {};
    const linked = [...(resume.projects ?? []), ...(resume.publications ?? [])].some((entry) => entry.url);
    if (url || profiles?.length || linked) return;
    if (LINK.test(text.replace(/[\w.+-]{1,64}@[\w.-]{1,80}/g, ' ')) || PLACE.test(contactOf(document, text)))
      return;
    yield {
      span: trimmed(text, topOf(document)),
      message: 'There is no link to a profile or a piece of work, so a reader can only search for your name.',
      fix: {
        kind: 'ask',
        question:
          'Where can someone see your work or profile for themselves? One address under your name is enough.',
      },
    };
  },
});

const contactOf = (
  { blocks }: { blocks: { kind: string; span: { start: number; end: number } }[] },
  text: string,
): string =>
  blocks
    .filter(({ kind }) => kind === 'contact')
    .map(({ span }) => sliceSpan(text, span))
    .join(' ');
