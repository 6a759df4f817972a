import type { Slot } from './types.ts';

/** A weak line of an invented person, and what they would say if they were asked. */
export interface Told {
  trade: string;
  line: string;
  /** The post has ended. */
  ended: boolean;
  /** Their answers leave a question open, e.g. a verb that says nothing however often it is asked. */
  short: boolean;
  /** Null where they do not know. */
  says: Partial<Record<Slot, string | null>>;
}

/** Written before the grammar was tuned on any of them: other trades, other ways of answering; `-` is “I don't know”. */
const FIRST = `
nurse | Responsible for the medication round on ward 4 | action: I redesigned it with the pharmacy | change: late doses fell | amount: from 31 to 9 a week | scope: 28 beds | time: four months
teacher | Helped with after-school maths support | action: Planned and taught two sessions a week. | change: more pupils passed the year 9 test | amount: 58% before, 74% after | scope: for 46 pupils | time: one school year
warehouse lead (ended) | Worked on the new picking routes | action: walked every aisle with a stopwatch and redrew them | change: Picking got faster | amount: 112 → 149 lines an hour | scope: 3 halls | time: 6 weeks
sales | Was in charge of the renewals pipeline | action: rebuilt | change: I raised the renewal rate | amount: 71 to 88 percent | scope: 140 accounts | time: 2023
chef (ended) | Duties included stock counts and ordering | action: I moved it to a weekly count | change: less food was thrown away | amount: about 40% | scope: two kitchens | time: in a quarter
recruiter | Participated in campus hiring | action: interviewed candidates and wrote the scorecard | change: offers went out sooner | amount: from nineteen days to six | scope: 64 candidates | time: over two seasons
data analyst | Tasked with the weekly churn report | action: automated it | change: quicker reports | amount: from 5 hours to 20 minutes | scope: 9 managers | time: -
QA engineer (ended) | Regression tests were written for the billing module | action: I wrote them | change: fewer billing faults reached customers | amount: by a third | scope: 11 releases | time: during 2022
designer | Worked closely with engineers on the sign-up flow | action: cut the form from nine fields to four | change: sign-ups grew | amount: 22 percent | scope: all new visitors, roughly 80,000 a month | time: eight weeks
product manager | Responsible for the roadmap of the mobile app | action: dropped eleven half-done features | change: Afterwards, releases came out every two weeks instead of every six | scope: 1.2M users | time: -
support agent (ended) | Answered customer e-mails | change: reply time | amount: 26 hours before, now 7 hours | scope: 300 mails a week | time: three months
researcher | Assisted in the annotation of field recordings | action: wrote the guide for annotators | change: two annotators agreed more often | amount: 0.61 to 0.83 | scope: 2,400 recordings | time: -
accountant | Supported the month-end close | action: reconciled the intercompany accounts | change: we closed earlier | amount: two days | scope: five companies | time: -
site reliability | Improved alerting for the payment services | amount: from 90 alerts a week to 12 | scope: 14 services | time: -
translator | Involved in terminology work | action: Built a glossary of 3,000 terms. | change: - | amount: - | scope: - | time: - | seen: the agency now hands it to every new translator
civil engineer | Coordination of subcontractors | action: scheduled | change: the bridge opened early | amount: three weeks | scope: six firms, 85 workers | time: -
librarian | Helped set up the reading club | action: found the room, picked the books and led it | change: children came back | amount: from 6 to 31 children a week | scope: - | time: the first year
marketing | Managed the newsletter | change: the open rate doubled | amount: - | scope: 12,000 readers | time: - | seen: -
plant operator (ended) | Responsible for line 2 | action: run the morning shift and retrain the crew | change: stoppages dropped | amount: down from 14 to 5 a month | scope: 12 people | time: between March and September
legal | Provided support to the contracts team | action: templated the NDA | change: contracts were signed the same day | amount: was 8 days, is 1 day | scope: 400 contracts a year | time: -
technical program manager | Responsible for coordinating the data-centre move | change: nothing went down | amount: 0 outages | scope: 210 servers | time: nine weekends
firmware | Cut boot time by 40% | scope: 90,000 devices
HR (ended) | Rolled out the new onboarding, improving retention | amount: 81 → 93 % | scope: 60 hires a year | time: -
charity | Trained several volunteers | words: 25 | change: calls were answered at night too | amount: I don’t know | scope: - | time: - | seen: the rota has no gaps
`;

/** Written after it was tuned on the first: shorter answers, other ways to say a number. */
const SECOND = `
pharmacist (ended) | Responsible for stock management | action: I introduced a two-bin system | change: we ran out of fewer medicines | amount: it was 14 a month, after that 3 | scope: 900 products | time: within half a year
devops | Worked on CI | action: Split the pipeline in four and cached dependencies | change: builds take less time | amount: 38 min to 11 min | scope: 60 developers | time: 2 sprints
journalist | Contributed to the local news desk | action: wrote and edited | change: readers stayed longer | amount: +35 % | scope: the weekend edition, 40,000 copies | time: -
hotel (ended) | Assisted guests at reception | action: checked in guests in three languages | change: queue got shorter | amount: half | scope: 200 rooms | time: one summer
PM2 | Involved in pricing | action: I ran the pricing interviews and proposed the new tiers. | change: We sold more annual plans | amount: 12% -> 31% | scope: 2,300 accounts | time: Q3 2024
ML | Model retraining was automated for the fraud team | action: automated it with a colleague | change: less fraud slipped through | amount: roughly 20 percent I think | scope: 8 markets | time: -
electrician (ended) (short) | In charge of inspections | action: do the inspections and write the reports | change: clients passed first time | amount: 7 in 10 before, 9 in 10 after | scope: 120 buildings | time: 2021 to 2022
EA | Supported the CEO with travel | action: moved all bookings to one agency | change: travel became cheaper | amount: €48,000 a year | scope: 11 directors | time: -
game dev | Worked with artists on the level editor | action: wrote the undo system | change: level design sped up | amount: twice as fast | scope: six artists | time: -
physio | Helped patients recover after knee surgery | action: designed the home programme | change: patients walked without crutches sooner | amount: 9 days | scope: about 70 patients a year | time: -
bank (ended) | Participated in the KYC remediation | words: customer identity checks | action: reviewed files and trained the temps | change: the backlog shrank | amount: from 18,000 to zero | scope: - | time: 8 months
farm | Various tasks around irrigation | words: Four | action: installed moisture sensors | change: used less water | amount: a quarter less | scope: 55 hectares | time: last season
SRE2 (ended) | Maintained the monitoring stack | change: false alarms went down | amount: 80% | scope: 300 services | time: -
sales2 | Exceeded sales targets | amount: by 18% | scope: a territory of 45 shops | time: -
ux research | Conducted user interviews | change: the team dropped two features nobody wanted | amount: saved 5 months of work | scope: 24 interviews | time: -
prof services | Assisted with client onboarding | action: I did the data imports | change: clients went live in 3 weeks rather than 8 | scope: 19 clients | time: -
`;

export const PEOPLE: readonly Told[] = [FIRST, SECOND]
  .flatMap((table) => table.trim().split('\n'))
  .map(person);

function person(row: string): Told {
  const [trade = '', line = '', ...said] = row.split(' | ');
  const says = said.map((one) => {
    const [, slot, text] = /^(\p{L}+): (.*)$/u.exec(one)!;
    return [slot, text === '-' ? null : text];
  });
  return {
    trade: trade.replace(/ \(.*/, ''),
    line,
    ended: trade.includes('(ended)'),
    short: trade.includes('(short)'),
    says: Object.fromEntries(says),
  };
}
