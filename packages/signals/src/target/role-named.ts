import { sliceSpan } from '@throughline/core/document';
import { findTitles, readSummary } from '@throughline/core/highlight';
import {
  defineSignal,
  type RawFinding,
  type SignalContext,
  summaryBlocks,
  topOf,
} from '@throughline/core/signal';
import { namesRole, namesRoleItself } from '@throughline/core/summary';

export default defineSignal({
  id: 'role-named',
  family: 'target',
  title: 'The role is named nowhere a first look goes',
  appliesTo: ['resume', 'headline', 'about', 'summary', 'pitch'],
  severity: 'warning',
  why: `A reader sorts people by role before anything else. If the role you want stands neither under your name nor in your
summary nor on your current position, you are sorted by whatever stands there instead.`,
  basis: {
    kind: 'study',
    ref: 'TheLadders, Eye-Tracking Study (2012): almost 80 % of the look goes to name, titles and employers, dates, education',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Experienced professional»\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
        target: 'product manager',
      },
      {
        text: '# «Mara Quist»\nmara@example.org\n## Experience\n### Shift worker, Millrace, 2022-01 – present\n- Cut errors by 30%',
        target: 'data analyst',
      },
      {
        channel: 'headline',
        text: '«Curious about people and numbers»',
        fixed: 'Data analyst, curious about people and numbers',
      },
      {
        channel: 'summary',
        text: '«Release manager with nine years at Tern; 44 services moved.»',
        target: 'senior technical program manager',
        fixed: 'Technical program manager by practice, nine years at Tern; 44 services moved.',
      },
    ],
    quiet: [
      {
        text: '# Mara Quist\nStaff engineer moving into engineering management\n## Experience\n### Engineer, Millrace, 2022-01 – present\n- Cut errors by 30%',
        target: 'engineering manager',
      },
      {
        text: '# Mara Quist\nProduct manager for payments\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
        target: 'product manager',
      },
      {
        text: '# Mara Quist\n## Experience\n### Senior Product Manager, Millrace, 2022-01 – present\n- Cut errors by 30%',
        target: 'product manager',
      },
      { channel: 'headline', text: 'Data analyst | pricing and retail' },
      '# Mara Quist\n## Experience\n### Accountant, Millrace, 2022-01 – present\n- Closed the year in 4 days',
    ],
  },
  *check(context) {
    const { document, text, content, target } = context;
    if (document.channel !== 'resume') {
      if (target ? !namesRoleItself(text, target, content) : !readSummary(text, content).targetNamed)
        yield unnamed(context);
      return;
    }
    const top = topTexts(context);
    if (target) {
      if (!top.some((words) => namesRole(words, target, content)))
        yield { ...unnamed(context), severity: 'error' };
    } else if (!top.some((words) => findTitles(words).length > 0 || readSummary(words, content).targetNamed))
      yield unnamed(context);
  },
});

/** Where a first look goes: label, summary, the current title. */
const topTexts = (context: SignalContext): string[] => {
  const { document, text } = context;
  const label = document.blocks
    .filter(({ kind }) => kind === 'label')
    .map(({ span }) => sliceSpan(text, span));
  const summary = summaryBlocks(context).map(({ span }) => sliceSpan(text, span));
  // The shortest first: most résumés name a role there, and nothing else need be read.
  return [document.resume?.work?.[0]?.position ?? '', ...label, ...summary];
};

const unnamed = (context: SignalContext): RawFinding => {
  const { target } = context;
  return {
    span: topOf(context),
    message: target
      ? `“${target.title}” stands neither under the name nor in the summary nor on the latest position.`
      : 'No job title stands where a reader looks first.',
    fix: {
      kind: 'ask',
      question: target
        ? `Would you say “${target.title}” of yourself today? If so, put it under your name; if not yet, name the role and why you are close.`
        : 'Which one role do you want to be read as? Put its title here.',
    },
  };
};
