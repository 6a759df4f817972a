import { defineSignal, topOf } from '@throughline/core/signal';
import { judgeSummary } from '@throughline/core/summary';

export default defineSignal({
  id: 'no-proof',
  family: 'proof',
  title: 'No result in it',
  appliesTo: ['summary', 'about', 'pitch'],
  severity: 'warning',
  why: `A summary without a result is an opinion about oneself. One effect, or the extent of one thing done, is what a recruiter
can repeat to a hiring manager; years and the number of people led are not.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 3 “Create proof”: outcomes with metric and scope',
  },
  examples: {
    flags: [
      {
        text: '«Product designer with ten years of practice, an eye for type and a feeling for people.»',
        fixed: 'Product designer with ten years of practice; my order form cut abandoned orders by 28%.',
      },
      {
        channel: 'about',
        text: '«I lead a team of 9 designers at Fable and have done so for six years.»',
        fixed:
          'I lead a team of 9 designers at Fable, and have done so for six years. Our order form cut abandoned orders by 28%.',
      },
    ],
    quiet: [
      'Product designer with ten years at Fable; abandoned orders down 28%.',
      { channel: 'about', text: 'I lead 9 designers. In six years nobody left, and we shipped 31 features.' },
    ],
  },
  *check(context) {
    const { text, target, content, document } = context;
    if (
      !judgeSummary(text, content, target, document.channel).faults.some(({ fault }) => fault === 'no-proof')
    )
      return;
    yield {
      span: topOf(context),
      message: 'Nothing here came of the work; a reader has nothing to repeat.',
      fix: {
        kind: 'ask',
        question: 'Which one thing was better after you than before, and by how much?',
        template: '…; [what] went from [before] to [after]',
      },
    };
  },
});
