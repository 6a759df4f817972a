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
### Kitchen Manager, Tamarisk Catering, 2017-10 – 2022-11
- Managed «6 cooks» in the banquet kitchen
=== LinkedIn
### Kitchen Manager, Tamarisk Catering, 2017-10 – 2022-11
- Managed 15 cooks in the banquet kitchen`,
      `=== résumé
### Project Manager, Sedge Lighting, 2018-09 – 2021-08
- Rolled out the repair desk «in Portugal»
=== LinkedIn
### Project Manager, Sedge Lighting, 2018-09 – 2021-08
- Global rollout of the repair desk`,
      `=== résumé
### Acoustic Engineer, Belfry Partners, 2016-05 – 2021-02
- «Led» the tuning of the Marsh Lane hall
=== LinkedIn
### Acoustic Engineer, Belfry Partners, 2016-05 – 2021-02
- Supported the tuning of the Marsh Lane hall`,
    ],
    quiet: [
      `=== résumé
### Kitchen Manager, Tamarisk Catering, 2017-10 – 2022-11
- Managed 6 cooks in the banquet kitchen
=== LinkedIn
### Kitchen Manager, Tamarisk Catering, 2017-10 – 2022-11
- Mentored 15 cooks across the company`,
      `=== résumé
### Kitchen Manager, Tamarisk Catering, 2017-10 – 2022-11
- Grew the team from 3 to 8 cooks
=== LinkedIn
### Kitchen Manager, Tamarisk Catering, 2017-10 – 2022-11
- Team of eight`,
    ],
  },
  question: ({ a, b }) =>
    `“${a.text}” or “${b?.text}”: which was it, and when? If it grew, say from what to what in both.`,
});
