import { defineSignal, topOf } from '@throughline/core/signal';
import { judgeSummary } from '@throughline/core/summary';

export default defineSignal({
  id: 'no-level',
  family: 'target',
  title: 'Nothing says how senior you are',
  appliesTo: ['summary', 'headline', 'about', 'pitch'],
  severity: 'warning',
  why: `Level is the second thing a reader sorts by. Without a word of it, without years and without the size of what you led,
they take the lower one.`,
  basis: {
    kind: 'study',
    ref: 'TheLadders, Eye-Tracking Study (2012): almost 80 % of the look goes to name, titles and employers, dates, education',
  },
  examples: {
    flags: [
      {
        text: '«Product designer who rebuilt the order form at Fable; abandoned orders fell by 28%.»',
        target: 'product designer',
        fixed:
          'Product designer with ten years at Fable, where I rebuilt the order form; abandoned orders fell by 28%.',
      },
      {
        channel: 'headline',
        text: '«Product manager for payments»',
        target: 'director of product',
        fixed: 'Product manager for payments | leading 14 people in 3 teams',
      },
    ],
    quiet: [
      { text: 'Senior product designer; abandoned orders fell by 28%.', target: 'product designer' },
      { text: 'Product designer with ten years at Fable.', target: 'product designer' },
      { channel: 'headline', text: 'Product manager for payments' },
    ],
  },
  *check(context) {
    const { text, target, content, document } = context;
    if (
      !target ||
      !judgeSummary(text, content, target, document.channel).faults.some(({ fault }) => fault === 'no-level')
    )
      return;
    yield {
      span: topOf(context),
      message: 'A reader cannot tell your level from this, and takes the lower one.',
      fix: {
        kind: 'ask',
        question:
          'What says it soonest: your level’s name, your years, or how many people, teams or how much money you led?',
        template: '[Level] [role] … / with [n] years / leading [n] people',
      },
    };
  },
});
