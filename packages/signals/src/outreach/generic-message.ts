import { defineSignal, type Fix } from '@throughline/core/signal';

/** Openings and praise that could stand in a message to anybody. */
const TO_ANYBODY =
  /\b(?:dear\s(?:sir|madam|sirs|sir\/madam|sir or madam|hiring (?:team|manager)|recruiter|recruiting team|team)|to whom it may concern|(?:your|the) (?:esteemed|reputed|reputable|prestigious|renowned|respected) (?:company|organi[sz]ation|firm|institution|team)|(?:came|stumbled) across your profile|pick your brain|(?:truly |so |very )?(?:inspired by|impressed (?:by|with)) your (?:profile|background|career|journey)|your (?:impressive|inspiring|amazing) (?:profile|background|career|journey)|career is (?:truly |so )?inspir\p{L}+|(?:express|expressing) my interest|excellent fit for your (?:company|team|organi[sz]ation))\b/giu;
const COURTESY =
  /(?:^|(?<=[.!?,\n]\s?))[^\S\n]*i\shope\s(?:this|my)\s?(?:message|e-?mail|note|letter|mail)?\s(?:finds|reaches)\syou\s(?:well|in good \p{L}+|safe)[^.!?\n]{0,40}[.!]/giu;

export default defineSignal({
  id: 'generic-message',
  family: 'outreach',
  title: 'It could have been sent to anybody',
  appliesTo: ['outreach', 'referral-note'],
  severity: 'info',
  why: `People can tell in one line whether a message was meant for them. One that was not is answered like advertising.`,
  basis: {
    kind: 'study',
    ref: 'Sahni, Wheeler & Chintagunta, Personalization in Email Marketing, Marketing Science 37(2), 2018: a message with the reader’s name in its subject was opened and answered more often',
  },
  examples: {
    flags: [
      {
        text: '«To whom it may concern», could we talk for 15 minutes about shelf data?',
        fixed: 'Dear Ms Tran, could we talk for 15 minutes about shelf data?',
      },
      'Hi Ava,\n\n«I hope this message finds you well.» Could we talk for 15 minutes about shelf data?',
      {
        text: 'Hi Ben, I am «impressed by your profile». Could we talk for 15 minutes on Tuesday?',
        fixed:
          'Hi Ben, your talk on shelf data changed how I count returns. Could we talk for 15 minutes on Tuesday?',
      },
    ],
    quiet: [
      'Hi Ava, your talk on shelf data changed how I count returns. Could we talk for 15 minutes on Tuesday?',
      'Dear Mr Okafor, Priya told me that you lead pricing. Would you have ten minutes on Friday?',
    ],
  },
  *check({ text }) {
    for (const match of text.matchAll(COURTESY)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].length;
      const gap = /^[^\S\n]*/u.exec(text.slice(end))![0].length;
      const fix: Fix = { kind: 'replace', edits: [{ span: { start, end: end + gap }, text: '' }] };
      yield {
        span: { start, end },
        message: 'Every second message begins like this; yours can begin with its reason.',
        fix,
      };
    }
    for (const match of text.matchAll(TO_ANYBODY))
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        message: 'This could stand in a message to anybody.',
        fix: {
          kind: 'ask',
          question: 'Why this person? Name them, and one thing they made, said or have in common with you.',
        },
      };
  },
});
