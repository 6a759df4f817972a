import { contradictionRule } from './contradiction-rule.ts';

export default contradictionRule({
  id: 'metric-disagrees',
  kind: 'metric',
  title: 'One result with two numbers',
  severity: 'error',
  why: `A number is believed because it could be checked. When the same result is 40 % here and 55 % there, the reader stops believing
all the others too. The same fact in another notation, rounded or reckoned as a share, is no contradiction.`,
  basis: {
    kind: 'guide',
    ref: 'Pivot guide, proof checklist: the story consistent across résumé, LinkedIn and interviews',
  },
  examples: {
    flags: [
      `=== résumé
### Store Planner, Osier Home, 2018-02 – 2022-05
- Lowered returns by «22%» with better photographs
=== LinkedIn
### Store Planner, Osier Home, 2018-02 – 2022-05
- Better photographs: returns down 31%`,
      `=== résumé
### Fleet Manager, Ardle Couriers, 2017-04 – 2021-12
- Saved «$180k» a year on tyres
=== LinkedIn
### Fleet Manager, Ardle Couriers, 2017-04 – 2021-12
- Saved €180k a year on tyres`,
    ],
    quiet: [
      `=== résumé
### Ward Clerk, St Osyth Clinic, 2019-01 – 2023-03
- Admissions went from 50 minutes to 40
=== LinkedIn
### Ward Clerk, St Osyth Clinic, 2019-01 – 2023-03
- Admissions faster by a fifth
=== answer
We took ten minutes off each admission.`,
      `=== résumé
### Choir Manager, Minster Voices, 2016-08 – 2021-07
- Sold 7,060 tickets in the festival week
=== LinkedIn
### Choir Manager, Minster Voices, 2016-08 – 2021-07
- About 7,000 tickets sold in the festival week`,
    ],
  },
  question: ({ a, b }) =>
    `What was it in the end, “${a.text}” or “${b?.text}”? If they measure two things, say in each line what was measured.`,
});
