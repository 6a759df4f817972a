import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unreadOf } from './limits.ts';
import { readRequirements } from './read-requirements.ts';

const read = (text: string) => readRequirements(text, content).map(({ kind, text }) => `${kind}: ${text}`);

describe('readRequirements', () => {
  it('takes the kind from the heading, leaves out company, offer and law', () => {
    const text = `Harbour builds software for ferries. We have 4,000 customers and love the sea.

About us
We sail. We are required to be early.

What you'll do
- Plan the timetable of a fleet
- Ship the booking flow

Your profile
- Knows SQL well
- Ideally some Python
- German is a plus

Nice to have:
- Sailing

What we offer
- Salary of €60,000 a year
- Must-try canteen

Harbour is an equal opportunity employer. You must not be afraid to apply.`;
    expect(read(text)).toEqual([
      'responsibility: Plan the timetable of a fleet',
      'responsibility: Ship the booking flow',
      'must: Knows SQL well',
      'nice: Ideally some Python',
      'nice: German is a plus',
      'nice: Sailing',
    ]);
  });

  it.each([
    ['Requirements', 'must'],
    ['Minimum Qualifications:', 'must'],
    ['REQUIREMENTS (must-have)', 'must'],
    ['What You’ll Bring', 'must'],
    ['You might be a fit if you', 'must'],
    ['Who you are', 'must'],
    ['What we’re looking for', 'must'],
    ['About you', 'must'],
    ['The ideal candidate', 'must'],
    ['Preferred qualifications', 'nice'],
    ['Bonus points if you have', 'nice'],
    ['Nice-to-haves', 'nice'],
    ['Strong candidates may also have', 'nice'],
    ['Our tech stack', 'nice'],
    ['Key responsibilities', 'responsibility'],
    ["What you'll be working on", 'responsibility'],
    ['In this role, you will:', 'responsibility'],
    ['As a baker at Rye, you will', 'responsibility'],
    ['How you’ll make an impact', 'responsibility'],
    ['Dein Profil', 'must'],
    ['Deine Aufgaben', 'responsibility'],
    ['Von Vorteil', 'nice'],
    ['Profil recherché', 'must'],
    ['Vos missions', 'responsibility'],
    ['Requisitos', 'must'],
    ['Tus funciones', 'responsibility'],
    ['Wat vragen wij', 'must'],
    ['Wat ga je doen?', 'responsibility'],
    ['Mandatory skills:', 'must'],
    ['Licensure/Certification', 'must'],
    ['Requisitos e qualificações', 'must'],
    ['Responsabilidades e atribuições', 'responsibility'],
    ['Diferenciais', 'nice'],
    ['Requisiti', 'must'],
    ['Beneficial', 'nice'],
    ["We'd be thrilled if", 'nice'],
    ['Things that would be nice, but not dealbreakers', 'nice'],
    ['Vos principales missions seront les suivantes', 'responsibility'],
    ["What you'll get to do", 'responsibility'],
  ])('%s → %s', (heading, kind) => {
    expect(read(`${heading}\n- Bread and rolls`)).toEqual([`${kind}: Bread and rolls`]);
  });

  it.each([
    'Benefits',
    'What we offer',
    'Why join us?',
    'About Rye',
    'How to apply',
    'Our values',
    'We value:',
    'Wir bieten',
    'Nous offrons',
    'Sobre nosotros',
    'Over ons',
    'Informações adicionais',
    'Nos engagements',
    'Haben wir dein Interesse geweckt?',
    'How you will be evaluated',
    'The process',
  ])('nothing is asked under %s', (heading) => {
    expect(read(`${heading}\n\n- Bread and rolls\n- Knowledge of grain`)).toEqual([]);
  });

  it.each([
    ['- 5+ years of experience with Kafka', 'level'],
    ['- At least three years in product management', 'level'],
    ['- Background in fintech or payments', 'domain'],
    ["- Bachelor's degree in a related field", 'must'],
    ['- Kafka experience preferred', 'nice'],
    ['- Relational databases (PostgreSQL preferred)', 'must'],
    ['- Kafka is required', 'must'],
    ['- Mindestens drei Jahre Erfahrung mit Kafka', 'level'],
    ['- Mehrjährige Erfahrung in der Beratung', 'level'],
    ['- Pelo menos 3 anos de experiência com Kafka', 'level'],
    ['- Background in the timber industry', 'domain'],
    ['- Kennis van Kafka is mooi meegenomen', 'nice'],
  ])('%s is %s', (item, kind) => {
    expect(read(`Requirements\n${item}`)).toEqual([`${kind}: ${item.slice(2)}`]);
  });

  it('reads prose without headings by what its sentences ask', () => {
    expect(
      read(
        'We are looking for an experienced Data Engineer with experience in Spark and Airflow. You will own our pipelines. Rye was founded in 1999 by two bakers. A background in retail would be a plus.',
      ),
    ).toEqual([
      'must: experience in Spark and Airflow',
      'responsibility: You will own our pipelines',
      'nice: A background in retail would be a plus',
    ]);
  });

  it('reads a list under a heading that nobody knows by its form', () => {
    expect(read('The craft\n- Build ovens\n- Test ovens\n- Ship ovens')).toEqual([
      'responsibility: Build ovens',
      'responsibility: Test ovens',
      'responsibility: Ship ovens',
    ]);
    expect(read('The weather\n- Mostly sunny\n- Some rain')).toEqual([]);
  });

  it('reads a sub-heading inside a list, and labels in a line', () => {
    expect(read('Your background\n- Grain\n- Extra credit:\n- Yeast')).toEqual([
      'must: Grain',
      'nice: Yeast',
    ]);
    expect(read('Nice to have: Yeast')).toEqual(['nice: Yeast']);
  });

  it('takes the short lines under a heading as a list whose marks were lost', () => {
    expect(read('Your profile\nGrain and salt\nExperience with rye\nA driving licence')).toEqual([
      'must: Grain and salt',
      'must: Experience with rye',
      'must: A driving licence',
    ]);
    expect(read('What you will do\n\nBake at night\n\nSweep by day\n\nSleep well')).toHaveLength(3);
    expect(read('Your profile\nWe have baked since 1902. Our bread is known in town.')).toEqual([]);
  });

  it('parts what is asked from what is only welcome', () => {
    expect(read("Education\n- Bachelor's degree required; master's degree preferred")).toEqual([
      "must: Bachelor's degree required",
      "nice: master's degree preferred",
    ]);
  });

  it('takes what the bearer of the title does, and not how they are chosen', () => {
    expect(read('Summary\nThe Oven Manager leads nine bakers. You will report to the owner.')).toEqual([
      'responsibility: The Oven Manager leads nine bakers',
    ]);
  });

  it('leaves a loss where a posting is longer than anyone reads', () => {
    const posting = (description: string) =>
      unreadOf({ title: 'Baker', description, requirements: readRequirements(description, content) });
    const items = (count: number) => Array.from({ length: count }, (_, i) => `- Knows rye number ${i}`);
    expect(posting(['Requirements', ...items(10)].join('\n'))).toEqual([]);
    expect(posting(['Requirements', ...items(500)].join('\n'))).toMatchObject([{ text: 'Baker' }]);
    expect(posting('bread '.repeat(20_000))).toMatchObject([{ span: { start: 100_000, end: 120_000 } }]);
  });

  it('parts what is too long to take in, at sentences and clauses', () => {
    const long = `- You own the ovens of the whole city, keeping them warm at night and clean by day. You have led bakers before; ${'you know grain and water and salt and fire, '.repeat(5)}and rest`;
    const read = readRequirements(`Requirements\n${long}`, content);
    expect(read.length).toBeGreaterThan(2);
    for (const { text } of read) expect(text.length).toBeLessThanOrEqual(205);
  });

  it('names skills and says where the words stand', () => {
    const text = 'Must have\n- PostgreSQL and k8s in production';
    const [requirement] = readRequirements(text, content);
    expect(requirement?.skills).toEqual(['postgresql', 'kubernetes']);
    expect(text.slice(requirement!.span.start, requirement!.span.end)).toBe(requirement!.text);
  });

  it('points exactly, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Requirements',
        'What you will do:',
        'Benefits',
        '',
        '- Build it; ship it.',
        '- 3+ years of SQL.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        for (const requirement of readRequirements(text, content))
          expect(text.slice(requirement.span.start, requirement.span.end)).toBe(requirement.text);
      }),
    );
  });
});
