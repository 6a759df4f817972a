import { contradictionRule } from './contradiction-rule.ts';

export default contradictionRule({
  id: 'headline-unborne',
  kind: 'headline',
  title: 'A headline that no position bears out',
  severity: 'error',
  why: `The headline is what a search shows, and the first position below it is the next thing seen. A level, a trade or an employer
that is only in the headline reads as a wish that was written as a fact. Written as a wish, it is fine.`,
  basis: {
    kind: 'guide',
    ref: 'Pivot guide, step 4 “Rewrite the narrative”: the same story in résumé, LinkedIn and interview',
  },
  examples: {
    flags: [
      `=== LinkedIn
# Yara Lindgren
«Head of Finance» at Copsewood
## Experience
### Finance Manager, Copsewood, 2020-05 – present`,
      `=== LinkedIn
# Ivo Petrakis
Sound designer «at Thistle Films»
## Experience
### Sound Designer, Thistle Films, 2017-03 – 2023-09`,
    ],
    quiet: [
      `=== LinkedIn
# Milou Achterberg
Account manager | looking for data analyst roles
## Experience
### Account Manager, Pennyroyal, 2019-06 – present`,
      `=== LinkedIn
# Milou Achterberg
Account manager
## Experience
### Account Manager, Pennyroyal, 2019-06 – 2023-12`,
    ],
  },
  question: ({ a }) =>
    `Is there a position that says “${a.text}”? Otherwise say it as what you look for, or take the word your latest position has.`,
});
