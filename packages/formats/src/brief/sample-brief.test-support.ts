import type { Brief } from '@throughline/core/brief';
import { type Scan, setPage } from '@throughline/core/scan';
import type { Finding } from '@throughline/core/signal';
import type { Requirement } from '@throughline/core/target';
import { sampleResume } from './sample-resume.test-support.ts';

/** A whole brief of an invented person; `poison` is put into every text that comes from outside. */
export function sampleBrief(poison = ''): Brief {
  const document = sampleResume(poison);
  const page = setPage(document);
  const spanOf = (words: string) => {
    const start = document.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const tainted = (text: string) => (poison ? `${text} ${poison}` : text);
  const seen = (
    as: Scan['seen'][number]['as'],
    text: string,
    at: number,
    ms: number,
  ): Scan['seen'][number] => {
    const span = spanOf(text);
    const words = page.words.filter((word) => word.span.start < span.end && span.start < word.span.end);
    const [first, last] = [words[0]!.box, words.at(-1)!.box];
    const box = { x: first.x, y: first.y, width: last.x + last.width - first.x, height: first.height };
    return { text, span, page: words[0]!.page, box, at, ms, as };
  };
  const finding = (rule: string, text: string, message: string, fix?: Finding['fix']): Finding => ({
    rule,
    family: 'voice',
    severity: 'warning',
    message: tainted(message),
    span: spanOf(text),
    line: 1,
    text: tainted(text),
    ...(fix && { fix }),
  });
  const asks = (text: string, kind: Requirement['kind']): Requirement => ({
    text: tainted(text),
    span: { start: 0, end: 0 },
    kind,
    skills: [],
  });
  const shows = (text: string, strength: 'described' | 'measured' | 'asserted') => ({
    text: tainted(text),
    span: spanOf(text),
    strength,
  });
  const target = { title: tainted('Group Product Manager, Payments'), company: 'Havbris Pay' };
  return {
    person: tainted('Marit Solberg'),
    resumeName: tainted('resume.docx'),
    target,
    page,
    scan: {
      seconds: 10,
      seen: [
        seen('name', 'Marit Solberg', 0, 1050),
        seen('title', 'Senior Product Manager', 1050, 1400),
        seen('employer', 'Fjordkraft Retail', 2450, 820),
        seen('dates', 'Feb 2021 – Present', 3270, 780),
        seen('title', 'Product Manager, Nordlys', 4050, 900),
        seen('education', 'M.Sc. Industrial Economics, NTNU Trondheim', 4950, 1300),
        seen('summary', 'Passionate team player with broad experience', 6250, 1250),
        seen('opening', 'Responsible for the checkout', 7500, 900),
        seen('number', 'from 9 to 4 minutes', 8400, 1500),
      ],
      sentence: tainted(
        'A senior product manager at Fjordkraft Retail since 2021, before that at Nordlys Ticketing, who cut checkout time from 9 to 4 minutes.',
      ),
      cameThrough: {
        role: {
          state: 'yes',
          says: 'Product manager',
          because: tainted('The current title, “Senior Product Manager”, says it.'),
        },
        level: {
          state: 'partly',
          says: 'Senior, one step below Group',
          because: tainted(
            '“Senior Product Manager” reads as Senior; size of team or budget beside the title would carry the difference.',
          ),
        },
        proof: {
          state: 'yes',
          says: 'from 9 to 4 minutes',
          because: tainted('A result with its number is among what they read.'),
        },
        reason: {
          state: 'no',
          says: 'Not given',
          because: tainted(
            'The summary opens with “Passionate team player with broad experience”, and that is all that is read of it: no reason in it.',
          ),
        },
      },
    },
    check: {
      document: { channel: 'resume' },
      findings: [
        finding(
          'duty-opener',
          'Responsible for the checkout',
          'A duty belongs to the chair, whoever sits in it.',
          { kind: 'ask', question: tainted('What was different about the checkout because it was you?') },
        ),
        finding(
          'weak-opener',
          'Helped with hiring',
          'Your clearest sign of leadership is in the weakest words of the page.',
          { kind: 'ask', question: tainted('How many did you hire, and what became of them?') },
        ),
        finding(
          'buzzword',
          'Passionate team player',
          'Nobody can repeat this. These are the most expensive words of the page.',
          {
            kind: 'replace',
            edits: [{ span: spanOf('Passionate team player'), text: tainted('Product manager') }],
          },
        ),
        finding('no-metric', 'Worked with design, engineering', 'A reader cannot tell what came of it.', {
          kind: 'ask',
          question: 'Which of the initiatives shipped, and what changed?',
        }),
        finding('why-now', 'Summary', 'Why payments, and why now, is said nowhere.'),
        finding(
          'task',
          'Maintained the backlog',
          'A task every product manager has; it takes room from group booking.',
        ),
        finding('scope', 'six countries', 'The share is clear, its size is not.', {
          kind: 'ask',
          question: 'Fourteen per cent of which sales?',
        }),
      ],
      fixFirst: [0, 1, 2, 3, 4],
    },
    map: {
      target,
      rows: [
        {
          requirement: asks(
            'Own the roadmap of a payments product used by more than 100,000 customers',
            'must',
          ),
          evidence: [
            shows('Cut checkout time from 9 to 4 minutes for 210,000 customers a month', 'measured'),
          ],
          transfer: 'transferable',
          because: tainted(
            'Checkout work carries over through prioritisation for a high-volume transaction flow.',
          ),
        },
        {
          requirement: asks('Launch in several markets', 'must'),
          evidence: [
            shows('Launched group booking in six countries, 14 % of sales within a year', 'measured'),
          ],
          transfer: 'exact',
          because: tainted('The same work, in six markets.'),
        },
        {
          requirement: asks('Work with design and engineering every day', 'responsibility'),
          evidence: [
            shows('Worked with design, engineering and customer service on several initiatives', 'described'),
          ],
          transfer: 'exact',
          because: tainted('Named, not shown.'),
        },
        {
          requirement: asks('SQL', 'nice'),
          evidence: [shows('Roadmaps, experiments, SQL, Amplitude, stakeholder management', 'asserted')],
          transfer: 'exact',
          because: tainted('It stands in the list of skills and is shown in no line.'),
        },
      ],
      gaps: [
        {
          requirement: asks('Lead a group of three product managers', 'must'),
          because: tainted('Hiring is mentioned; leading people is not.'),
          next: tainted('Which product manager would say you made them better? Ask for the words.'),
        },
        {
          requirement: asks('Experience with payment regulation', 'nice'),
          because: tainted('No line touches it.'),
          next: tainted('Write a two-page note on strong authentication in a checkout like yours.'),
        },
      ],
      cut: [
        {
          text: tainted('Maintained the backlog and wrote user stories'),
          span: spanOf('Maintained the backlog and wrote user stories'),
          reason: tainted('It supports nothing that the target asks for.'),
        },
      ],
    },
    proof: {
      outcomes: [
        shows('Cut checkout time from 9 to 4 minutes for 210,000 customers a month', 'measured'),
        shows('Launched group booking in six countries, 14 % of sales within a year', 'measured'),
      ],
      gaps: [
        {
          what: tainted('An outcome behind “Responsible for the checkout and its roadmap”'),
          ask: tainted('What was different afterwards, by how much, and for whom?'),
        },
        {
          what: tainted('An example of leadership or ownership'),
          ask: tainted('Whom did you lead, coach or hire, or which decision was yours to make?'),
        },
      ],
    },
    checklist: [
      {
        id: 'target',
        label: 'Target role and level are clear',
        state: 'partly',
        because: tainted('Role, as a first reader sees it: Product manager. Level: Senior.'),
      },
      {
        id: 'outcomes',
        label: 'Three outcomes with metric and scope',
        state: 'partly',
        because: tainted('2 of 3 stand with metric and scope.'),
      },
      {
        id: 'leadership',
        label: 'One example of leadership or ownership',
        state: 'missing',
        because: tainted('No line shows people led, coached or hired.'),
      },
      {
        id: 'call-to-action',
        label: 'The ask fits the occasion',
        state: 'not-checked',
        because: tainted('A résumé asks for nothing. The message it goes out with does.'),
      },
      {
        id: 'consistency',
        label: 'One story in résumé, LinkedIn and interviews',
        state: 'not-checked',
        because: tainted('One document cannot contradict another.'),
      },
    ],
    losses: [{ text: tainted('a picture'), reason: tainted('Pictures are not read.') }],
  };
}
