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
# Barnaby Osei
«Head of Engineering» at Wickerwork
## Experience
### Engineering Manager, Wickerwork, 2022-01 – present`,
      `=== LinkedIn
# Griet Nakashima
Product designer «at Bellflower Games»
## Experience
### Product Designer, Bellflower Games, 2019-11 – 2024-08`,
    ],
    quiet: [
      `=== LinkedIn
# Dagny Sorrell
Support engineer | looking for product manager roles
## Experience
### Support Engineer, Umberline, 2021-10 – present`,
      `=== LinkedIn
# Dagny Sorrell
Support engineer
## Experience
### Support Engineer, Umberline, 2021-10 – 2024-02`,
    ],
  },
  question: ({ a }) =>
    `Is there a position that says “${a.text}”? Otherwise say it as what you look for, or take the word your latest position has.`,
});
