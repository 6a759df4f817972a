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
### «Senior Product Manager», Gorse & Heather, 2020-01 – 2023-12
- Ran the loyalty app
=== LinkedIn
### Product Manager, Gorse & Heather, 2020-01 – 2023-12
- The loyalty app`,
      `=== résumé
### «Marketing Manager», Gintaras Amber, 2019-01 – 2022-06
- Grew online sales by 45%
=== answer
As Head of Marketing at Gintaras Amber I learned to say no.`,
    ],
    quiet: [
      `=== résumé
### Sr. Product Manager, Gorse & Heather, 2020-01 – 2023-12
=== LinkedIn
### Senior Product Manager, Gorse & Heather Ltd, 2020-01 – 2023-12`,
      `=== résumé
### Produktmanagerin, Nordlicht Versand GmbH, 2019-02 – 2024-03
=== LinkedIn
### Product Manager, Nordlicht Versand, 2019-02 – 2024-03`,
      `=== résumé
### Senior Analyst, Calder Mutual, 2018-01 – 2022-12
=== LinkedIn
### Senior Analyst, Calder Mutual, 2020-07 – 2022-12
### Analyst, Calder Mutual, 2018-01 – 2020-06`,
    ],
  },
  question: ({ a, b }) =>
    `Which title stands in your contract: “${a.text}” or “${b?.text}”? Use that one in both, or say in both that it changed and when.`,
});
