import { contradictionRule } from './contradiction-rule.ts';

export default contradictionRule({
  id: 'dates-disagree',
  kind: 'dates',
  title: 'A post that begins or ends on two days',
  severity: 'error',
  why: `Dates are what a background check compares first, and they need no judgement. A start that moved by a year looks like a gap
that was closed. One month apart is memory, and nobody minds.`,
  basis: {
    kind: 'convention',
    ref: 'employment verification: titles, employers and dates are what former employers confirm',
  },
  examples: {
    flags: [
      `=== résumé
### Backend Engineer, Sandpiper Freight, «2019-03» – 2022-10
=== LinkedIn
### Backend Engineer, Sandpiper Freight, 2018-03 – 2022-10`,
      `=== résumé
### Reliability Engineer, Grainline, «2018-04» – 2024-02
- Took the pager from 30 alerts a week to 6
=== answer
I joined Grainline in 2015 and the pager was loud.`,
    ],
    quiet: [
      `=== résumé
### Backend Engineer, Sandpiper Freight, 2019-03 – 2022-10
=== LinkedIn
### Backend Engineer, Sandpiper Freight, 2019-04 – 2022-10`,
      `=== résumé
### Success Manager, Foxtail Books, 2019 – 2022
=== LinkedIn
### Success Manager, Foxtail Books, 2019-04 – 2022-10`,
      `=== résumé
### Hotel Manager, Fjellheim, 2016-05 – 2022-03
=== answer
Nearly six years at Fjellheim taught me patience.`,
    ],
  },
  question: ({ a, b }) => `Which is right, ${a.text} or “${b?.text}”? A payslip or the contract says it.`,
});
