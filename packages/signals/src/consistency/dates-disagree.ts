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
### Payroll Engineer, Hollis & Vane, «2016-09» – 2020-02
=== LinkedIn
### Payroll Engineer, Hollis & Vane, 2015-09 – 2020-02`,
      `=== résumé
### Lab Manager, Corbel Optics, «2017-02» – 2023-05
- Brought spoiled samples from 14 a month to 5
=== answer
When I came to Corbel Optics in 2013, the lab had no rota.`,
    ],
    quiet: [
      `=== résumé
### Payroll Engineer, Hollis & Vane, 2016-09 – 2020-02
=== LinkedIn
### Payroll Engineer, Hollis & Vane, 2016-10 – 2020-02`,
      `=== résumé
### Tour Planner, Aldersea Trails, 2014 – 2018
=== LinkedIn
### Tour Planner, Aldersea Trails, 2014-03 – 2018-09`,
      `=== résumé
### Harbour Pilot, Skarvøy, 2011-06 – 2018-04
=== answer
I was at Skarvøy for nearly seven years.`,
    ],
  },
  question: ({ a, b }) => `Which is right, ${a.text} or “${b?.text}”? A payslip or the contract says it.`,
});
