import { defineSignal, topOf } from '@throughline/core/signal';

/** Words with which a move is given its reason. */
const REASON =
  /\b(?:because|since|so that|that is why|that['’]s why|which is why|the reason|now|today|next|by now|these days|this year|already|have come to|led me|brought me|taught me|learned|discovered|realised|realized|turned|turning|became|same work|the same|in practice|in all but|the part i|the work i|what i (?:want|like|do|love|bring)|i want|time to|ready|for the first time|so i|and so|step|chose|choosing|decided)\b/iu;

export default defineSignal({
  id: 'why-now',
  family: 'story',
  title: 'No reason for the move',
  appliesTo: ['pitch', 'about'],
  severity: 'info',
  why: `Someone who hears a change of direction asks “why, and why now?”. If the answer is missing they make one up, and it is
seldom the kindest.`,
  basis: {
    kind: 'guide',
    ref: 'Career-pivot guide, step 4 “Rewrite the narrative”: why the move is logical now',
  },
  examples: {
    flags: [
      {
        text: '«I am a program manager. I coordinated 60 nurses on 3 wards through a new records system, two weeks early.»',
        target: 'program manager',
        fixed:
          'I am a program manager. I coordinated 60 nurses on 3 wards through a new records system, two weeks early; that was the part I wanted to do every day.',
      },
      {
        channel: 'about',
        text: '«Data engineer at Wren. I built the parcel forecast for 12 depots.»',
        target: 'data engineer',
        fixed:
          'Data engineer at Wren. I built the parcel forecast for 12 depots, and by now building is most of what I do.',
      },
    ],
    quiet: [
      {
        text: 'I am a program manager, because the part of nursing I did best was the plan: 60 nurses, 3 wards, two weeks early.',
        target: 'program manager',
      },
      { channel: 'about', text: 'Data engineer at Wren. I built the parcel forecast for 12 depots.' },
    ],
  },
  *check(context) {
    const { text, target } = context;
    if (!target || REASON.test(text)) return;
    yield {
      span: topOf(context),
      message: `It says what you did, and not why “${target.title}” is the next step.`,
      fix: {
        kind: 'ask',
        question: 'What in the work you do today made you want this, and why now?',
        template: '…, and that is the part I want to do every day, because [reason]',
      },
    };
  },
});
