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
### Network Engineer, Wharf Telecom, 2017-06 – 2022-09
- Wrote the Ansible roles for 30 routers
## Skills
- Ansible
- «Kubernetes»
=== LinkedIn
### Network Engineer, Wharf Telecom, 2017-06 – 2022-09
- Ansible and routing`,
      `=== résumé
### Test Engineer, Curlew Apps, 2020-02 – present
- Wrote 85 Cypress tests
## Skills
- «Rust»
- Cypress`,
    ],
    quiet: [
      `=== résumé
### Network Engineer, Wharf Telecom, 2017-06 – 2022-09
- Moved 9 gateways to k8s
## Skills
- Kubernetes`,
      `=== résumé
### Network Engineer, Wharf Telecom, 2017-06 – 2022-09
- Moved 9 gateways to k8s
## Skills
- Scripting: Bash, Python
=== answer
I scripted it in Bash and, in the end, Python.`,
    ],
  },
  question: ({ a }) =>
    `Where did you use ${a.text}, and what came of it? Put it into that line, or take it off the list.`,
});
