import { privateRemark } from '@throughline/core/highlight';
import { defineSignal } from '@throughline/core/signal';

export default defineSignal({
  id: 'private-remark',
  family: 'outreach',
  title: 'A private remark in what is to be forwarded',
  appliesTo: ['referral-note', 'outreach'],
  severity: 'warning',
  why: `Lines that may be pasted are read by people you do not know. One remark meant for a friend makes the whole of them
impossible to pass on, or worse, is passed on.`,
  basis: { kind: 'guide', ref: 'Referral guide, step 2 “Write the note”: it stands alone' },
  examples: {
    flags: [
      {
        text: 'Hi Sam, feel free to forward, and no worries if not:\n\n“Ola Berg is applying for Control Room Manager at Metroline. She cut missed departures by 44%. «Between us», the current place is falling apart.”\n\nWould you send it to Ms Finch?',
        fixed:
          'Hi Sam, feel free to forward, and no worries if not:\n\n“Ola Berg is applying for Control Room Manager at Metroline. She cut missed departures by 44%.”\n\nWould you send it to Ms Finch?',
      },
      {
        text: 'Hi Ava, could you pass on the lines below? If not, no worries.\n\n> Mara Quist is applying for Product Designer at Tern. She halved drop-off for 90,000 members, and «her boss does» not know yet.\n\nMara',
        fixed:
          'Hi Ava, could you pass on the lines below? If not, no worries.\n\n> Mara Quist is applying for Product Designer at Tern. She halved drop-off for 90,000 members.\n\nMara',
      },
    ],
    quiet: [
      'Hi Ava, my boss must not know, so please answer to this address. Could you pass on the lines below? If not, no worries.\n\n> Mara Quist is applying for Product Designer at Tern. She halved drop-off for 90,000 members.',
      'Hi Ben, to be honest I did not like the place. How are you?',
    ],
  },
  *check({ text }) {
    const span = privateRemark(text);
    if (!span) return;
    yield {
      span,
      message: 'This stands in the lines that strangers will read.',
      fix: {
        kind: 'ask',
        question:
          'Who may read this? If only your reader, say it above the lines to be forwarded, or not at all.',
      },
    };
  },
});
