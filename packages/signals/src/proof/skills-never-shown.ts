import { sliceSpan } from '@throughline/core/document';
import {
  defineSignal,
  highlightsOf,
  type SignalContext,
  summaryBlocks,
  trimmed,
} from '@throughline/core/signal';

/** A shorter list hides nothing. */
const MANY = 5;
/** From this length on one skill in use does not speak for the others. */
const LONG = 12;
const HIGHLIGHTS = 4;

export default defineSignal({
  id: 'skills-never-shown',
  family: 'proof',
  title: 'A list of skills that no line shows in use',
  appliesTo: ['resume'],
  severity: 'info',
  why: `Anyone can list a skill. It counts when a line says what you did with it, and a list that the rest of the page never touches
makes a careful reader wonder about all of it.`,
  basis: {
    kind: 'guide',
    ref: 'Simon Fraser University, Communication Tools: refer to skills as accomplishments in your statements',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Wrote the price guide\n- Taught shop managers\n- Closed the year in 4 days\n## «Skills»\n- Python, Tableau, Snowflake, Airflow, Kafka, Docker',
        fixed:
          '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% with checks in Python on Snowflake\n- Wrote the price guide in Tableau\n- Taught shop managers\n- Closed the year in 4 days\n## Skills\n- Python, Tableau, Snowflake, Airflow, Kafka, Docker',
      },
      {
        text: '# Mara Quist\n## «Skills»\n- Excel\n- Salesforce\n- HubSpot\n- Jira\n- Figma\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30%\n- Wrote the price guide\n- Taught shop managers\n- Closed the year in 4 days',
        fixed:
          '# Mara Quist\n## Skills\n- Excel\n- Salesforce\n- HubSpot\n- Jira\n- Figma\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% with one sheet in Excel\n- Moved 9,000 customers to HubSpot\n- Taught shop managers\n- Closed the year in 4 days',
      },
    ],
    quiet: [
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut pricing errors by 30% with Python\n- Wrote the price guide\n- Taught shop managers\n- Closed the year\n## Skills\n- Python, SQL',
      '# Mara Quist\n## Experience\n### Analyst, Millrace, 2022-01 – present\n- Cut errors with Python and Airflow\n- Wrote the price guide\n- Taught shop managers\n- Closed the year\n## Skills\n- Python, Tableau, Snowflake, Airflow, Kafka, Docker',
    ],
  },
  *check(context) {
    const { text, document, blocks } = context;
    const highlights = highlightsOf(document);
    const listed = skillsIn(context);
    if (highlights.length < HIGHLIGHTS || listed.length < MANY) return;
    const told = ` ${plain([...highlights, ...summaryBlocks(context)].map(({ span }) => sliceSpan(text, span)).join(' '))} `;
    const shown = listed.filter((skill) => shows(told, skill)).length;
    if (shown > (listed.length >= LONG ? 1 : 0)) return;
    const place =
      blocks.find(
        ({ kind, section, span }) =>
          kind === 'heading' && (section === 'skills' || /skill/i.test(sliceSpan(text, span))),
      ) ?? blocks.find(({ section }) => section === 'skills')!;
    yield {
      span: trimmed(text, place.span),
      message: `${listed.length} skills are listed, and ${shown ? 'one' : 'none'} of them appears in a line about your work.`,
      fix: {
        kind: 'ask',
        question:
          'Which three of these did a result depend on? Name each in the line where it did, and let the rest go.',
        template: '[Result], with [skill]',
      },
    };
  },
});

/** What was read as skills; else the entries of the section: between commas, bullets and after `Group:`. */
function skillsIn({ text, blocks, document }: SignalContext): string[] {
  const read = (document.resume?.skills ?? []).flatMap(({ name, keywords }) =>
    keywords?.length ? keywords : name ? [name] : [],
  );
  const printed = blocks
    .filter(({ kind, section }) => section === 'skills' && kind !== 'heading')
    .map(({ span }) => sliceSpan(text, span).replace(/^[^:,]{2,30}:/, ''));
  return (read.length > 0 ? read : printed)
    .flatMap((entry) => entry.split(/[,;|•·/()\n]|\sand\s/))
    .map((skill) => plain(skill).trim())
    .filter((skill) => skill !== '' && skill.split(' ').length <= 4);
}

/** In use when its longest word stands in a line, whatever its ending. */
function shows(told: string, skill: string): boolean {
  if (told.includes(` ${skill} `)) return true;
  const longest = skill.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  return longest.length > 3 && told.includes(` ${longest.slice(0, Math.max(4, longest.length - 3))}`);
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, ' ');
