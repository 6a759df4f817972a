import { contradictionRule } from './contradiction-rule.ts';

export default contradictionRule({
  id: 'employer-disagrees',
  kind: 'employer',
  title: 'The same work at two employers',
  severity: 'error',
  why: `Whoever reads both cannot know where it was done, and will ask neither employer. An agency and its client, a brand and its
owner, an old name and a new one are all fine as soon as one line says so.`,
  basis: {
    kind: 'convention',
    ref: 'employment verification: titles, employers and dates are what former employers confirm',
  },
  examples: {
    flags: [
      `=== résumé
### Data Engineer, «Ostrich Mobility», 2018-08 – 2021-05
- Built the trips warehouse in dbt
=== LinkedIn
### Data Engineer, Harbour Transit Group, 2018-08 – 2021-05
- Built the trips warehouse in dbt`,
      `=== résumé
### Mobile Engineer, «Hazel Bank», 2021-05 – 2024-05
- Wrote the offline mode of the app
### Mobile Engineer, Oatfield Radio, 2018-05 – 2021-04
- Wrote the player
=== answer
The offline mode I wrote at Oatfield Radio is what I would show you.`,
    ],
    quiet: [
      `=== résumé
### Program Manager, Redpath Staffing (contract at Marlow Energy), 2021-02 – 2022-01
=== LinkedIn
### Program Manager, Marlow Energy, 2021-02 – 2022-01`,
      `=== résumé
### Product Designer, Instagram, 2019-05 – 2022-10
=== LinkedIn
### Product Designer, Meta, 2019-05 – 2022-10`,
    ],
  },
  question: ({ a, b }) =>
    `Where was this done: ${a.text} or “${b?.text}”? If both are right, say how they belong together: “contract at”, “formerly”, “part of”.`,
});
