import { contradictionRule } from './contradiction-rule.ts';

export default contradictionRule({
  id: 'title-disagrees',
  kind: 'title',
  title: 'One post under two titles',
  severity: 'error',
  why: `Recruiters open the LinkedIn profile beside the résumé. A title that is higher in one of them is read as a title that was
raised for this application; the smaller one is believed, and so is nothing above it.`,
  basis: {
    kind: 'guide',
    ref: 'Pivot guide, step 4 “Rewrite the narrative”: the same story in résumé, LinkedIn and interview',
  },
  examples: {
    flags: [
      `=== résumé
### «Senior Buyer», Plover Outdoor, 2016-03 – 2020-06
- Bought the tent range
=== LinkedIn
### Buyer, Plover Outdoor, 2016-03 – 2020-06
- The tent range`,
      `=== résumé
### «Logistics Manager», Veld Ceramics, 2018-04 – 2021-10
- Cut breakage by 18%
=== answer
As Head of Logistics at Veld Ceramics I packed every shelf once.`,
    ],
    quiet: [
      `=== résumé
### Sr. Software Engineer, Plover Outdoor, 2016-03 – 2020-06
=== LinkedIn
### Senior Software Engineer, Plover Outdoor Ltd, 2016-03 – 2020-06`,
      `=== résumé
### Projektleiterin, Ostsee Kabel GmbH, 2017-05 – 2022-10
=== LinkedIn
### Project Manager, Ostsee Kabel, 2017-05 – 2022-10`,
      `=== résumé
### Senior Actuary, Pinhoe Assurance, 2015-02 – 2021-01
=== LinkedIn
### Senior Actuary, Pinhoe Assurance, 2018-08 – 2021-01
### Actuary, Pinhoe Assurance, 2015-02 – 2018-07`,
    ],
  },
  question: ({ a, b }) =>
    `Which title stands in your contract: “${a.text}” or “${b?.text}”? Use that one in both, or say in both that it changed and when.`,
});
