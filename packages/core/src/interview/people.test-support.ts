import type { Slot } from './types.ts';

/** A weak line of an invented person, and what they would say if they were asked. `null`: they do not know. */
export interface Told {
  trade: string;
  line: string;
  /** The post has ended. */
  ended?: true;
  says: Partial<Record<Slot, string | null>>;
}

/** Written before the grammar was tuned on any of them: other trades, other ways of answering. */
export const PEOPLE: readonly Told[] = [
  {
    trade: 'nurse',
    line: 'Responsible for the medication round on ward 4',
    says: {
      action: 'I redesigned it with the pharmacy',
      change: 'late doses fell',
      amount: 'from 31 to 9 a week',
      scope: '28 beds',
      time: 'four months',
    },
  },
  {
    trade: 'teacher',
    line: 'Helped with after-school maths support',
    says: {
      action: 'Planned and taught two sessions a week.',
      change: 'more pupils passed the year 9 test',
      amount: '58% before, 74% after',
      scope: 'for 46 pupils',
      time: 'one school year',
    },
  },
  {
    trade: 'warehouse lead',
    line: 'Worked on the new picking routes',
    ended: true,
    says: {
      action: 'walked every aisle with a stopwatch and redrew them',
      change: 'Picking got faster',
      amount: '112 → 149 lines an hour',
      scope: '3 halls',
      time: '6 weeks',
    },
  },
  {
    trade: 'sales',
    line: 'Was in charge of the renewals pipeline',
    says: {
      action: 'rebuilt',
      change: 'I raised the renewal rate',
      amount: '71 to 88 percent',
      scope: '140 accounts',
      time: '2023',
    },
  },
  {
    trade: 'chef',
    line: 'Duties included stock counts and ordering',
    ended: true,
    says: {
      action: 'I moved it to a weekly count',
      change: 'less food was thrown away',
      amount: 'about 40%',
      scope: 'two kitchens',
      time: 'in a quarter',
    },
  },
  {
    trade: 'recruiter',
    line: 'Participated in campus hiring',
    says: {
      action: 'interviewed candidates and wrote the scorecard',
      change: 'offers went out sooner',
      amount: 'from nineteen days to six',
      scope: '64 candidates',
      time: 'over two seasons',
    },
  },
  {
    trade: 'data analyst',
    line: 'Tasked with the weekly churn report',
    says: {
      action: 'automated it',
      change: 'quicker reports',
      amount: 'from 5 hours to 20 minutes',
      scope: '9 managers',
      time: null,
    },
  },
  {
    trade: 'QA engineer',
    line: 'Regression tests were written for the billing module',
    ended: true,
    says: {
      action: 'I wrote them',
      change: 'fewer billing faults reached customers',
      amount: 'by a third',
      scope: '11 releases',
      time: 'during 2022',
    },
  },
  {
    trade: 'designer',
    line: 'Worked closely with engineers on the sign-up flow',
    says: {
      action: 'cut the form from nine fields to four',
      change: 'sign-ups grew',
      amount: '22 percent',
      scope: 'all new visitors, roughly 80,000 a month',
      time: 'eight weeks',
    },
  },
  {
    trade: 'product manager',
    line: 'Responsible for the roadmap of the mobile app',
    says: {
      action: 'dropped eleven half-done features',
      change: 'Afterwards, releases came out every two weeks instead of every six',
      scope: '1.2M users',
      time: null,
    },
  },
  {
    trade: 'support agent',
    line: 'Answered customer e-mails',
    ended: true,
    says: {
      change: 'reply time',
      amount: '26 hours before, now 7 hours',
      scope: '300 mails a week',
      time: 'three months',
    },
  },
  {
    trade: 'researcher',
    line: 'Assisted in the annotation of field recordings',
    says: {
      action: 'wrote the guide for annotators',
      change: 'two annotators agreed more often',
      amount: '0.61 to 0.83',
      scope: '2,400 recordings',
      time: null,
    },
  },
  {
    trade: 'accountant',
    line: 'Supported the month-end close',
    says: {
      action: 'reconciled the intercompany accounts',
      change: 'we closed earlier',
      amount: 'two days',
      scope: 'five companies',
      time: null,
    },
  },
  {
    trade: 'site reliability',
    line: 'Improved alerting for the payment services',
    says: { amount: 'from 90 alerts a week to 12', scope: '14 services', time: null },
  },
  {
    trade: 'translator',
    line: 'Involved in terminology work',
    says: {
      action: 'Built a glossary of 3,000 terms.',
      change: null,
      amount: null,
      scope: null,
      time: null,
      seen: 'the agency now hands it to every new translator',
    },
  },
  {
    trade: 'civil engineer',
    line: 'Coordination of subcontractors',
    says: {
      action: 'scheduled',
      change: 'the bridge opened early',
      amount: 'three weeks',
      scope: 'six firms, 85 workers',
      time: null,
    },
  },
  {
    trade: 'librarian',
    line: 'Helped set up the reading club',
    says: {
      action: 'found the room, picked the books and led it',
      change: 'children came back',
      amount: 'from 6 to 31 children a week',
      scope: null,
      time: 'the first year',
    },
  },
  {
    trade: 'marketing',
    line: 'Managed the newsletter',
    says: { change: 'the open rate doubled', amount: null, scope: '12,000 readers', time: null, seen: null },
  },
  {
    trade: 'plant operator',
    line: 'Responsible for line 2',
    ended: true,
    says: {
      action: 'run the morning shift and retrain the crew',
      change: 'stoppages dropped',
      amount: 'down from 14 to 5 a month',
      scope: '12 people',
      time: 'between March and September',
    },
  },
  {
    trade: 'legal',
    line: 'Provided support to the contracts team',
    says: {
      action: 'templated the NDA',
      change: 'contracts were signed the same day',
      amount: 'was 8 days, is 1 day',
      scope: '400 contracts a year',
      time: null,
    },
  },
  {
    trade: 'technical program manager',
    line: 'Responsible for coordinating the data-centre move',
    says: { change: 'nothing went down', amount: '0 outages', scope: '210 servers', time: 'nine weekends' },
  },
  {
    trade: 'firmware',
    line: 'Cut boot time by 40%',
    says: { scope: '90,000 devices' },
  },
  {
    trade: 'HR',
    line: 'Rolled out the new onboarding, improving retention',
    ended: true,
    says: { amount: '81 → 93 %', scope: '60 hires a year', time: null },
  },
  {
    trade: 'charity',
    line: 'Trained several volunteers',
    says: {
      words: '25',
      change: 'calls were answered at night too',
      amount: 'I don’t know',
      scope: null,
      time: null,
      seen: 'the rota has no gaps',
    },
  },
];
