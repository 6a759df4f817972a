import { contradictionRule } from './contradiction-rule.ts';

export default contradictionRule({
  id: 'scope-disagrees',
  kind: 'scope',
  title: 'One responsibility in two sizes',
  severity: 'error',
  why: `How many people, how much money, how many places: that is where level is read from, and what a reference is asked. Five here
and twelve there may both have been true at some time; a reader sees only that one of them was made larger.`,
  basis: { kind: 'guide', ref: 'Pivot guide, step 3 “Create proof”: three outcomes with metric and scope' },
  examples: {
    flags: [
      `=== résumé
### Engineering Manager, Cobble & Crane, 2020-04 – 2024-03
- Managed «5 engineers» on the booking engine
=== LinkedIn
### Engineering Manager, Cobble & Crane, 2020-04 – 2024-03
- Managed 12 engineers on the booking engine`,
      `=== résumé
### Program Manager, Verdigris Paints, 2020-05 – 2023-05
- Rolled out the colour service in the «Benelux»
=== LinkedIn
### Program Manager, Verdigris Paints, 2020-05 – 2023-05
- Global rollout of the colour service`,
      `=== résumé
### Civil Engineer, Cambria Structures, 2019-01 – 2023-01
- «Led» the design of the Towy viaduct
=== LinkedIn
### Civil Engineer, Cambria Structures, 2019-01 – 2023-01
- Supported the design of the Towy viaduct`,
    ],
    quiet: [
      `=== résumé
### Engineering Manager, Cobble & Crane, 2020-04 – 2024-03
- Managed 5 engineers on the booking engine
=== LinkedIn
### Engineering Manager, Cobble & Crane, 2020-04 – 2024-03
- Mentored 12 engineers across the company`,
      `=== résumé
### Engineering Manager, Cobble & Crane, 2020-04 – 2024-03
- Grew the team from 4 to 9 engineers
=== LinkedIn
### Engineering Manager, Cobble & Crane, 2020-04 – 2024-03
- Team of nine`,
    ],
  },
  question: ({ a, b }) =>
    `“${a.text}” or “${b?.text}”: which was it, and when? If it grew, say from what to what in both.`,
});
