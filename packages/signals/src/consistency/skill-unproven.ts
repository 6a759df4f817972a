import { contradictionRule } from './contradiction-rule.ts';

export default contradictionRule({
  id: 'skill-unproven',
  kind: 'skill-unproven',
  title: 'A skill that is listed and never shown',
  severity: 'warning',
  why: `A list of skills is an index: a reader who finds a word in it looks for the line that shows it. Where there is none, the word
is a promise for the interview, and a list with three of them is read as copied from the posting.`,
  basis: { kind: 'guide', ref: 'Pivot guide, step 3 “Create proof”: what transfers is shown, not listed' },
  examples: {
    flags: [
      `=== résumé
### Platform Engineer, Juniper Post, 2019-02 – 2023-07
- Wrote the Terraform modules for 14 services
## Skills
- Terraform
- «Kubernetes»
=== LinkedIn
### Platform Engineer, Juniper Post, 2019-02 – 2023-07
- Terraform and builds`,
      `=== résumé
### QA Engineer, Saltbox, 2021-01 – present
- Wrote 210 Playwright tests
## Skills
- «Rust»
- Playwright`,
    ],
    quiet: [
      `=== résumé
### Platform Engineer, Juniper Post, 2019-02 – 2023-07
- Moved 14 services to k8s
## Skills
- Kubernetes`,
      `=== résumé
### Platform Engineer, Juniper Post, 2019-02 – 2023-07
- Moved 14 services to k8s
## Skills
- Scripting: Bash, Python
=== answer
The glue was Bash, later a little Python.`,
    ],
  },
  question: ({ a }) =>
    `Where did you use ${a.text}, and what came of it? Put it into that line, or take it off the list.`,
});
