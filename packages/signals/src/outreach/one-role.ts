import { askedRoles } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';
import { ANYTHING } from './favour.ts';

export default defineSignal({
  id: 'one-role',
  family: 'outreach',
  title: 'More than one role in one message',
  appliesTo: ['outreach', 'referral-note'],
  severity: 'warning',
  why: `A referral is for one opening. A reader who is offered several has to choose for you, and a name that is put forward for
everything stands for nothing in particular.`,
  basis: { kind: 'guide', ref: 'Referral guide, step 1 “Pick the target”: one role per message' },
  examples: {
    flags: [
      {
        text: 'Hi Ava, would you refer me for «Data Analyst or Product Manager» at Millrace? No is fine.',
        fixed: 'Hi Ava, would you refer me for Data Analyst at Millrace? CV attached; no is fine.',
      },
      {
        text: 'Hi Ben, I am looking for «any suitable role» at Millrace. Could you pass on my CV?',
        fixed:
          'Hi Ben, I am applying for Pricing Analyst at Millrace; my CV is attached. Could you hand it to Joan?',
      },
    ],
    quiet: [
      'Hi Ava, I am a data analyst at Tern. Would you refer me for Product Manager at Millrace? No is fine.',
      'Hi Ben, did you ever find anything for the damp in your cellar?',
    ],
  },
  *check({ text }) {
    const roles = askedRoles(text);
    const first = roles[0];
    const other = first && roles.findLast((role) => !isSame(role.text, first.text));
    const anything = ANYTHING.exec(text);
    if (!other && (!anything || roles.length > 0)) return;
    yield {
      span: other
        ? { start: first.span.start, end: other.span.end }
        : { start: anything!.index, end: anything!.index + anything![0].length },
      message: other
        ? `“${first.text}” and “${other.text}”: the reader would have to choose for you.`
        : 'Nobody can put a name forward for anything; they put it forward for one opening.',
      fix: {
        kind: 'ask',
        question: 'Which one would you take tomorrow? Ask for that; another can have a message of its own.',
      },
    };
  },
});

/** One title said longer and shorter. */
const isSame = (a: string, b: string): boolean => {
  const [long, short] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => y.length - x.length) as [
    string,
    string,
  ];
  return long.endsWith(short) || long.startsWith(short);
};
