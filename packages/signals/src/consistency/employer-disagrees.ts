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
### Web Developer, «Quince Tickets», 2015-04 – 2019-11
- Wrote the seat map in Vue
=== LinkedIn
### Web Developer, Northwall Museums, 2015-04 – 2019-11
- Wrote the seat map in Vue`,
      `=== résumé
### Instrument Maker, «Elstow Audio», 2020-03 – 2024-08
- Designed the ribbon microphone
### Instrument Maker, Bracken Strings, 2016-02 – 2020-02
- Repaired cellos
=== answer
I am proudest of the ribbon microphone I designed at Bracken Strings.`,
    ],
    quiet: [
      `=== résumé
### Site Engineer, Kittiwake Recruitment (contract at Dunmore Water), 2018-05 – 2019-10
=== LinkedIn
### Site Engineer, Dunmore Water, 2018-05 – 2019-10`,
      `=== résumé
### Sound Engineer, WhatsApp, 2017-01 – 2021-06
=== LinkedIn
### Sound Engineer, Meta, 2017-01 – 2021-06`,
    ],
  },
  question: ({ a, b }) =>
    `Where was this done: ${a.text} or “${b?.text}”? If both are right, say how they belong together: “contract at”, “formerly”, “part of”.`,
});
