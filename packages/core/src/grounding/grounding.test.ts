import { content } from '@throughline/content';
import { describe, expect, it } from 'vitest';
import { type Grounding, groundText } from './index.ts';

/** A person of another trade than those of the truth set. */
const FACTS = [
  'Depot Manager, Larkspur Coaches (buses), May 2018 – Present',
  'Line-manage 31 drivers and 4 mechanics; sick days fell from 9.5 to 5.7 per driver a year.',
  'Fuel spend: £1.2M in 2022, £0.9M in 2023 after the new rota.',
  'Assisted the electric bus trial on route 12; Priya Nand ran it.',
  'Co-wrote the winter plan with the council.',
  'Handled 140 complaints a month with one colleague.',
  'Duty Supervisor, Wexcombe Ferries, Mar 2013 – Apr 2018',
  'Boarding time cut from 40 minutes to 25 at the Wexcombe pier.',
  'Runner-up, Transport Safety Award 2021. NEBOSH General Certificate, 2016.',
  'NEBOSH Level 3 award, first aid. Moved 4 of the 6 routes to the new rota.',
  'Signed Ostrava Brakes for £84k. Pellworm Tyres supplied 90 wheels.',
  'Harbour fête: 12 stewards, 40 stalls, every six weeks.',
  'Breakdowns: 5 buses in 2021, 8 in 2022, 9 in 2023; £110 per bus.',
  'Excel, Power BI (basic). Cycling proficiency instructor.',
];

const ground = (draft: string, facts: readonly string[] = FACTS): Grounding =>
  groundText(
    draft,
    facts.map((text, at) => ({ id: String(at), text })),
    { content, today: '2025-06-30' },
  );

const found = (draft: string) => ground(draft).ungrounded.map(({ text, kind }) => [text, kind]);

describe('what no fact covers', () => {
  it.each([
    ['Fuel spend went from £1.2M to £0.8M.', '£0.8M', 'number'],
    ['Line-manage thirty-two drivers.', 'thirty-two', 'number-word'],
    ['Halved boarding time at the Wexcombe pier.', 'Halved', 'multiplier'],
    ['Cut boarding time at the Wexcombe pier by half.', 'half', 'number-word'],
    ['Handled 140 complaints a week.', '140 complaints a week', 'unit'],
    ['Took fuel spend from £1.2M to €0.9M.', '€0.9M', 'currency'],
    ['Seven years at Wexcombe Ferries.', 'Seven years', 'period'],
    ['Fuel spend was £0.9M in 2022.', '2022', 'period'],
    ['Line-manage 31 drivers at Larkspur Ferries.', 'Larkspur Ferries', 'employer'],
    ['Ran the depot together with Hollin Rail.', 'Hollin Rail', 'employer'],
    ['I was an Operations Director at Larkspur Coaches.', 'Operations Director', 'title'],
    ['I am a Senior Depot Manager.', 'Senior', 'level'],
    ['Led the electric bus trial on route 12.', 'Led', 'ownership'],
    ['Sole author of the winter plan.', 'Sole author', 'ownership'],
    ['Cut sick days in every depot from 9.5 to 5.7 per driver.', 'every depot', 'scope'],
    ['Co-wrote the first winter plan.', 'the first', 'superlative'],
    ['Author of the winter plan for the council.', 'Author of the', 'ownership'],
    ['NEBOSH Level 7 award.', 'Level 7', 'number'],
    ['Moved all six routes to the new rota.', 'six', 'number-word'],
    ['Signed Pellworm Tyres for £84k.', 'Pellworm', 'employer'],
    ['Keep a crew of over 60 stewards at the harbour fête.', '60 stewards', 'merged'],
    ['At home in Excel and Tableau.', 'Tableau', 'skill'],
    ['Excel and expert Power BI.', 'expert Power BI', 'skill'],
    ['Depot manager with a PMP.', 'PMP', 'certificate'],
    ['Won the Transport Safety Award 2021.', 'Won', 'award'],
    ['Boarding time cut for 140 complaints.', '140 complaints', 'merged'],
    ['Cut boarding time to 25 minutes at Larkspur Coaches.', 'Larkspur Coaches', 'employer'],
  ])('%s', (draft, text, kind) => {
    expect(found(draft)).toEqual([[text, kind]]);
  });

  it('says what the facts say instead', () => {
    const [finding] = ground('Took fuel spend to €0.9M.').ungrounded;
    expect(finding?.reason).toBe('The facts say £0.9M.');
  });
});

describe('what follows from the facts, and how', () => {
  it.each([
    ['Cut fuel spend by 25%.', '25%', '(£1.2M − £0.9M) ÷ £1.2M = 25 %'],
    ['Cut fuel spend by a quarter.', 'a quarter', '(£1.2M − £0.9M) ÷ £1.2M = 25 %'],
    ['Cut fuel spend by £300k.', '£300k', '£1.2M − £0.9M'],
    ['Handled 1,680 complaints a year.', '1,680', '140, over a year'],
    ['Handled more than 100 complaints a month.', '100', '140'],
    [
      'Took a quarter of an hour off boarding time at the Wexcombe pier, 15 minutes.',
      '15 minutes',
      '40 minutes − 25',
    ],
    ['Five years with Wexcombe Ferries.', 'Five years', '5 years and 2 months'],
    ['Over twelve years in transport.', 'twelve years', '12 years and 4 months'],
  ])('%s', (draft, text, derivation) => {
    const { derived, ungrounded } = ground(draft);
    expect(ungrounded).toEqual([]);
    expect(derived).toContainEqual(expect.objectContaining({ text, derivation }));
  });

  it('counts months that two posts share once', () => {
    const facts = ['Engineer, Alder, Jan 2015 – Dec 2018', 'Lecturer, Birch, Jan 2017 – Dec 2019'];
    expect(ground('Five years of practice.', facts).ungrounded).toEqual([]);
    expect(ground('Seven years of practice.', facts).ungrounded).toHaveLength(1);
  });
});

describe('what is left alone', () => {
  it.each([
    'Calm, thorough depot manager who likes a quiet winter.',
    'Helped with the electric bus trial on route 12.',
    'Wrote the winter plan together with the council.',
    'Handled 140 complaints per month with a colleague.',
    'Runner-up for the Transport Safety Award in 2021; NEBOSH certificate since 2016.',
    'Boarding took 40 minutes at the Wexcombe pier, then 25.',
    'Dear Ms Obi, I am applying for the Regional Director role at Penhaligon Rail. Best regards, Sam',
    'Could you spare 20 minutes for a call next week?',
    'My drivers are out by five every morning, and most weeks nobody is late.',
    'I look after thirty-one drivers at Larkspur Coaches.',
    'Depot manager since 2018, before that duty supervisor on the Wexcombe ferries.',
    'First, the facts: £0.9M of fuel in 2023.',
  ])('%s', (draft) => {
    expect(found(draft)).toEqual([]);
  });
});

it('takes what one works with for no employer, and the only one for the sole one', () => {
  const facts = [
    'Release Manager, Fennec Maps, Jan 2024 – Present; sole designer of the changelog',
    'Build Engineer, Fennec Maps, May 2020 – Dec 2023: build time 48 min to 12 min with Bazel',
  ];
  expect(ground('Release manager with Bazel.', facts).ungrounded).toEqual([]);
  expect(ground('I was the only designer there.', facts).ungrounded).toEqual([]);
});

describe('facts that are a whole résumé', () => {
  const resume = [
    'SAM OYELARAN',
    'EXPERIENCE',
    'Depot Manager, Larkspur Coaches — 05/2018 to Present',
    '- Line-manage 31 drivers; sick days fell from 9.5 to 5.7',
    '  per driver a year',
    'Duty Supervisor, Wexcombe Ferries — 2013 to 2018',
    '- Boarding time cut from 40 minutes to 25',
    'SKILLS',
    'Excel, Power BI',
  ].join('\n');

  it('are read line by line, each under its post', () => {
    const draft = 'At Larkspur Coaches, cut boarding time from 40 minutes to 25.';
    expect(ground(draft, [resume]).ungrounded).toMatchObject([
      { text: 'Larkspur Coaches', kind: 'employer' },
    ]);
    expect(ground('Line-manage 31 drivers; 40% fewer sick days per driver.', [resume]).ungrounded).toEqual(
      [],
    );
  });
});
