import { describe, expect, test } from 'vitest';
import { CONTENT, INES, type Sketch, sketch } from '../scan/resume.test-support.ts';
import type { Signal } from '../signal/index.ts';
import type { Target } from '../target/index.ts';
import { compareBriefs, composeBrief } from './index.ts';

const DESCRIPTION = '- Lead a team of engineers\n- Hire engineers';
const target: Target = {
  title: 'Engineering Manager',
  role: { id: 'engineering-manager', name: 'Engineering manager' },
  level: { id: 'manager', name: 'Manager', rank: 5 },
  company: 'Kite Parcels',
  requirements: [{ text: 'Lead a team of engineers', span: { start: 2, end: 26 }, kind: 'must', skills: [] }],
  description: DESCRIPTION,
};

/** A rule for the test alone: a highlight that opens with a duty. */
const duty: Signal = {
  id: 'duty',
  family: 'voice',
  title: '',
  appliesTo: ['resume'],
  severity: 'warning',
  why: '',
  basis: { kind: 'convention', ref: '' },
  examples: { flags: [], quiet: [] },
  *check({ blocks, text }) {
    for (const { kind, span } of blocks)
      if (kind === 'highlight' && text.startsWith('Responsible', span.start))
        yield { span, message: 'A duty belongs to the chair.' };
  },
};

const brief = (resume: Sketch) =>
  composeBrief({
    document: sketch(resume),
    resumeName: 'resume.pdf',
    target,
    signals: [duty],
    content: CONTENT,
    today: '2026-03-01',
    losses: [{ text: 'a stamp', reason: 'Pictures are not read.' }],
  });
const withLines = (...highlights: string[]): Sketch => ({
  ...INES,
  work: [
    { ...INES.work![0]!, highlights },
    { ...INES.work![1]!, highlights: [] },
  ],
});
const THREE = [
  'Cut delays from 14 to 5 minutes for 60,000 passengers a day',
  'Raised ticket sales by 18 % in 7 countries',
  'Reduced the bill for 400 servers by 90,000 euros a year',
];

describe('the whole picture', () => {
  test('puts scan, check, map, page and losses side by side', () => {
    const whole = brief(INES);
    expect(whole).toMatchObject({
      person: 'Ines Duarte',
      resumeName: 'resume.pdf',
      target: { title: 'Engineering Manager' },
    });
    expect(whole.check.findings.map(({ rule }) => rule)).toEqual(['duty']);
    expect(whole.map.rows).toHaveLength(1);
    expect(whole.page.words.length).toBeGreaterThan(40);
    expect(whole.losses).toEqual([{ text: 'a stamp', reason: 'Pictures are not read.' }]);
  });

  test('an empty résumé gives a brief too', () => {
    const empty = brief({});
    expect(empty.proof.outcomes).toEqual([]);
    expect(empty.proof.gaps.map(({ what }) => what)).toContain('3 more outcomes with a number');
    expect(empty.checklist.map(({ state }) => state)).not.toContain('met');
  });
});

describe('proof', () => {
  test('the outcomes with metric and scope come first, three at most', () => {
    const { outcomes } = brief(withLines('Increased speed by 20 %', ...THREE)).proof;
    expect(outcomes.map(({ text }) => text)).toEqual(THREE);
    expect(outcomes.every(({ strength }) => strength === 'measured')).toBe(true);
  });

  test('asks for what is missing: outcomes behind tasks, the size behind a number, leadership', () => {
    const { gaps } = brief(withLines('Increased speed by 20 %', 'Maintained the servers')).proof;
    expect(gaps.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'An outcome behind “Maintained the servers”',
        'The size behind “Increased speed by 20 %”',
        'An example of leadership or ownership',
      ]),
    );
    expect(gaps.every(({ ask }) => ask.trim() !== '')).toBe(true);
  });
});

describe('the gate', () => {
  const states = (resume: Sketch) =>
    Object.fromEntries(brief(resume).checklist.map(({ id, state }) => [id, state]));

  test('is met by what stands on the page', () => {
    const ready = { ...withLines(...THREE, 'Led a team of 6 engineers'), label: 'Engineering manager' };
    expect(states(ready)).toEqual({
      target: 'met',
      outcomes: 'met',
      leadership: 'met',
      'call-to-action': 'not-checked',
      consistency: 'not-checked',
    });
  });

  test('is missing where nothing stands', () => {
    expect(states(withLines('Maintained the servers'))).toMatchObject({
      outcomes: 'missing',
      leadership: 'missing',
    });
  });

  test('what one résumé cannot tell says what would let us tell', () => {
    const open = brief(INES).checklist.filter(({ state }) => state === 'not-checked');
    expect(open.map(({ because }) => because).join(' ')).toMatch(/message.*LinkedIn export/s);
  });
});

describe('an earlier and a later version', () => {
  const earlier = brief(withLines('Responsible for all servers', 'Worked with vendors'));
  const later = brief({
    ...withLines('Ran all servers', ...THREE, 'Led a team of 6 engineers'),
    label: 'Engineering manager',
  });

  test('nothing changed: nothing better, nothing worse, all counted', () => {
    const { better, worse, unchanged } = compareBriefs(
      earlier,
      brief(withLines('Responsible for all servers', 'Worked with vendors')),
    );
    expect([better, worse]).toEqual([[], []]);
    expect(unchanged).toBeGreaterThan(6);
  });

  test('what got better is told with its before and after', () => {
    const { better, worse } = compareBriefs(earlier, later);
    expect(better).toEqual(
      expect.arrayContaining([
        {
          about: 'scan',
          text: 'The role they see',
          before: 'Software engineer, not engineering manager',
          after: 'Engineering manager',
        },
        { about: 'finding', text: 'A duty belongs to the chair.', before: 'Responsible for all servers' },
        { about: 'proof', text: 'Outcomes with a number, of the three asked for', before: '0', after: '3' },
        { about: 'checklist', text: 'Three outcomes with metric and scope', before: 'missing', after: 'met' },
      ]),
    );
    expect(worse).toEqual([]);
  });

  test('going back makes the same things worse', () => {
    const about = (changes: { about: string; text: string }[]) =>
      changes.map(({ about, text }) => `${about} ${text}`).sort();
    expect(about(compareBriefs(later, earlier).worse)).toEqual(about(compareBriefs(earlier, later).better));
  });

  test('a finding whose words were only touched stays the same finding, wherever it moved', () => {
    const moved = brief(
      withLines('Ran a fleet of trains', 'Worked with vendors', 'Responsible for all the servers'),
    );
    const changes = compareBriefs(earlier, moved);
    expect([...changes.better, ...changes.worse].filter(({ about }) => about === 'finding')).toEqual([]);
  });

  test('two findings of one rule are two', () => {
    const two = brief(
      withLines('Responsible for all servers', 'Responsible for the yearly report to the board'),
    );
    expect(compareBriefs(earlier, two).worse).toContainEqual({
      about: 'finding',
      text: 'A duty belongs to the chair.',
      after: 'Responsible for the yearly report to the board',
    });
  });

  test('evidence of a requirement that came or went', () => {
    const row = (brief: typeof later) => brief.map.rows[0]!;
    const bare = { ...later, map: { ...later.map, rows: [{ ...row(later), evidence: [] }] } };
    const full = {
      ...later,
      map: {
        ...later.map,
        rows: [
          {
            ...row(later),
            evidence: [{ text: '', span: { start: 0, end: 1 }, strength: 'measured' as const }],
          },
        ],
      },
    };
    expect(compareBriefs(bare, full).better).toContainEqual({
      about: 'requirement',
      text: 'Lead a team of engineers',
      before: 'nothing yet',
      after: 'measured',
    });
  });
});
