import { sliceSpan } from '@throughline/core/document';
import { defineSignal, highlightsOf, topOf } from '@throughline/core/signal';
import { namesRole } from '@throughline/core/summary';
import { readTitle } from '@throughline/core/target';

export default defineSignal({
  id: 'proof-project',
  family: 'proof',
  title: 'No piece of work that mirrors the target',
  appliesTo: ['resume'],
  severity: 'warning',
  why: `Someone who never held the role is believed when one piece of work already looks like it: a project, a case, a pilot.
Without it a reader has only your word that the step is small.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 3 “Create proof”: at least one proof project or case study that mirrors the target’s work',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Pricing analyst»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Answered shop managers\n- Sorted supplier post',
        target: 'product designer',
        fixed:
          '# Mara Quist\nPricing analyst\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Answered shop managers\n- Sorted supplier post\n## Projects\n- Product designer of a shelf-label app for 40 shops: interviews, 12 screens, a test with nine managers',
      },
      {
        text: '# «Mara Quist»\n## Experience\n### Waiter, Tern, 2020-01 – present\n- Served 40 tables\n- Closed the till\n- Trained six colleagues',
        target: 'data engineer',
        fixed:
          '# Mara Quist\n## Experience\n### Waiter, Tern, 2020-01 – present\n- Served 40 tables\n- Closed the till\n- Trained six colleagues\n## Projects\n- Data engineer of a nightly pipeline from the till to a dashboard that the owner opens each morning',
      },
    ],
    quiet: [
      {
        text: '# Mara Quist\n## Experience\n### Product Designer, Millrace, 2022-01 – present\n- Drew 40 screens\n- Ran nine tests\n- Wrote the guide',
        target: 'product designer',
      },
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Answered shop managers\n- Sorted supplier post',
    ],
  },
  *check({ text, document, target, content, blocks }) {
    const work = document.resume?.work ?? [];
    const role = content.roles.find(({ id }) => id === target?.role?.id);
    if (!target || !role || highlightsOf(document).length < 3) return;
    // A role of the same family is a step, not a change of work.
    const familyOf = (title: string) =>
      content.roles.find(({ id }) => id === readTitle(title, content).role?.id)?.family;
    if (
      work.some(
        ({ position }) =>
          position && (namesRole(position, target, content) || familyOf(position) === role.family),
      )
    )
      return;
    const skills = new Set(role.skills);
    const names = content.skills
      .filter(({ id }) => skills.has(id))
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => name.length > 2);
    const mirrors = (words: string) =>
      namesRole(words, target, content) || names.some((name) => holds(words, name));
    const shown = blocks.some(
      ({ kind, section, span }) =>
        (section === 'projects' || section === 'publications' || kind === 'highlight') &&
        kind !== 'heading' &&
        mirrors(sliceSpan(text, span)),
    );
    if (shown) return;
    yield {
      span: topOf(document),
      message: `No position was “${target.title}”, and no project or line here looks like that work.`,
      fix: {
        kind: 'ask',
        question: `Which small piece of ${role.name.toLowerCase()} work could you finish in two weeks and show: for a colleague, a club, an open project?`,
        template: '[What you made] for [whom], as [role] would; [what came of it]; [link]',
      },
    };
  },
});

const holds = (words: string, name: string): boolean => {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !/[\p{L}\p{N}]/u.test((words[at - 1] ?? ' ') + (words[at + name.length] ?? ' '));
};
