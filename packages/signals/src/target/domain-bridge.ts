import { defineSignal, summaryBlocks, topOf } from '@throughline/core/signal';

export default defineSignal({
  id: 'domain-bridge',
  family: 'target',
  title: 'No bridge into the target’s field',
  appliesTo: ['resume', 'about', 'summary', 'pitch'],
  severity: 'warning',
  why: `A reader from another field does not translate for you. One sentence that says what your field and theirs have in common
lets everything below it count.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 2 “Map your assets”: connect past experience to the target, domain included',
  },
  examples: {
    flags: [
      {
        channel: 'summary',
        text: '«Product manager for school timetables. Cut clashes by 40% in 300 schools.»',
        target: 'product manager, healthcare',
        fixed:
          'Product manager for school timetables, as full of people who must not be kept waiting as a hospital’s. Cut clashes by 40% in 300 schools.',
      },
      {
        text: '# Mara Quist\n«Product manager»\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Cut returns by 40%',
        target: 'product manager, healthcare',
      },
    ],
    quiet: [
      {
        channel: 'summary',
        text: 'Product manager for hospital timetables, where patients wait less.',
        target: 'product manager, healthcare',
      },
      { channel: 'summary', text: 'Product manager for school timetables.', target: 'product manager' },
    ],
  },
  *check(context) {
    const { text, target, content, document } = context;
    const domain = content.domains.find(({ id }) => id === target?.domain?.id);
    if (!domain || [domain.name, ...domain.words].some((word) => containsWord(text, word))) return;
    const summary = summaryBlocks(context)[0];
    yield {
      span: document.channel === 'resume' || !summary ? topOf(context) : summary.span,
      message: `Nothing here touches ${domain.name}. A reader in that field sees no reason to translate.`,
      fix: {
        kind: 'ask',
        question: `What did your work share with ${domain.name}: the users, the rules, the money, the pace, the cost of a mistake?`,
        template: `…, the same [what] that ${domain.name} lives with`,
      },
    };
  },
});

const containsWord = (text: string, word: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(?:s|es)?(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(text);
