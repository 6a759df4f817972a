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
### Growth Manager, Lumen Larder, 2021-06 – 2024-01
- Raised trial conversion by «40%» with a shorter form
=== LinkedIn
### Growth Manager, Lumen Larder, 2021-06 – 2024-01
- Shorter trial form: conversion up 55%`,
      `=== résumé
### Procurement Lead, Millrace Foods, 2019-07 – 2023-09
- Saved «$300k» a year on packaging
=== LinkedIn
### Procurement Lead, Millrace Foods, 2019-07 – 2023-09
- Saved €300k a year on packaging`,
    ],
    quiet: [
      `=== résumé
### Release Engineer, Fernweh Maps, 2020-08 – 2024-06
- Builds went from 40 minutes to 30
=== LinkedIn
### Release Engineer, Fernweh Maps, 2020-08 – 2024-06
- Builds faster by a quarter
=== answer
Ten minutes less per build, that is what we got.`,
      `=== résumé
### Success Manager, Foxtail Books, 2019-01 – 2022-12
- Kept 9,120 readers through the price change
=== LinkedIn
### Success Manager, Foxtail Books, 2019-01 – 2022-12
- Kept about 9,000 readers through a price change`,
    ],
  },
  question: ({ a, b }) =>
    `What was it in the end, “${a.text}” or “${b?.text}”? If they measure two things, say in each line what was measured.`,
});
