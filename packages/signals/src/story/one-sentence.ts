import { findTitles } from '@throughline/core/highlight';
import { defineSignal, topOf } from '@throughline/core/signal';

/** What one breath, or one line of a recruiter's mail, carries. */
const REPEATABLE = 35;

export default defineSignal({
  id: 'one-sentence',
  family: 'story',
  title: 'No sentence that can be passed on',
  appliesTo: ['pitch', 'about'],
  severity: 'info',
  why: `What reaches the hiring manager is the one sentence that somebody remembered. It has to hold the role and what you are
known for, and be short enough to be said again.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 4 “Rewrite the narrative”: one sentence a recruiter could repeat after ten seconds',
  },
  examples: {
    flags: [
      {
        text: '«I have always liked numbers. At Wren I built the parcel forecast for 12 depots. Error went from 14% to 9%.»',
        fixed:
          'I am a data engineer who built the forecast that 12 depots plan with. Error went from 14% to 9%.',
      },
      {
        channel: 'about',
        text: '«Forecasts, mostly. They said it could not be done. It could.»',
        fixed:
          'I am the data engineer whose parcel forecast 12 depots plan with. They said it could not be done. It could.',
      },
    ],
    quiet: [
      'I am a data engineer who built the forecast that 12 depots plan with.',
      { channel: 'about', text: 'Data engineer at Wren, where 12 depots plan with my forecast.' },
    ],
  },
  *check(context) {
    const { text } = context;
    const sentences = text.split(/(?<=[.!?])\s+|\n+/u).filter((sentence) => /\p{L}/u.test(sentence));
    const held = sentences.some((sentence) => {
      const words = sentence.split(/\s+/).length;
      return words >= 4 && words <= REPEATABLE && findTitles(sentence).length > 0;
    });
    if (held) return;
    yield {
      span: topOf(context),
      message: 'No single sentence here says who you are and what for, so none will be passed on.',
      fix: {
        kind: 'ask',
        question: 'If somebody could remember one sentence, which should it be?',
        template: 'I am a [role] who [what changed] for [whom].',
      },
    };
  },
});
