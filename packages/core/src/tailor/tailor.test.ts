import { content } from '@throughline/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonResume } from '../document/index.ts';
import { readDraft, writeDraft } from '../draft/index.ts';
import { mapRole } from '../match/index.ts';
import { targetOf, understandPosting } from '../target/index.ts';
import { planTailoring, type TailorPlan, tailor } from './index.ts';

const TODAY = '2026-11-21';

const PERSON: JsonResume = {
  basics: { name: 'Ilse Brandvold', summary: 'Engineer who moved 40 shops to one stock service.' },
  work: [
    {
      position: 'Line Cook',
      name: 'Mar',
      startDate: '2012-01',
      endDate: '2014-12',
      highlights: ['Cleaned the kitchen', 'Ordered fish for the week'],
    },
    {
      position: 'Senior Software Engineer',
      name: 'Riverbank',
      startDate: '2021-01',
      description: 'A bank for boats',
      highlights: [
        'Kept the wiki tidy',
        'Led the migration of 40 services to AWS across four teams, saving $1.2M a year',
        'Designed the event stream on Kubernetes for 900,000 orders a day',
        'Took part in meetings',
        'Sorted the tickets of the week',
      ],
    },
    {
      position: 'Software Engineer',
      name: 'Nordlys',
      startDate: '2015-02',
      endDate: '2020-12',
      highlights: ['Wrote PostgreSQL reports for 12 branches', 'Answered the phone'],
    },
  ],
  education: [
    { studyType: 'BSc', area: 'Informatics', institution: 'Bergen', endDate: '2011', courses: ['Logic'] },
  ],
  skills: [{ name: 'Languages', keywords: ['Go', 'PostgreSQL', 'Photoshop'] }],
  interests: [{ name: 'Surfing' }],
  references: [{ name: 'Anna', reference: 'A joy to work with.' }],
};

const POSTING = `Requirements
- Experience with AWS and Kubernetes in production
- Solid PostgreSQL
- Go
- Leading projects across teams
- Designing event streams`;

function planOf(resume: JsonResume = PERSON, options: { withheld?: string[] } = {}): TailorPlan {
  const document = readDraft(writeDraft(resume));
  const target = targetOf(
    understandPosting({ title: 'Platform Engineer', description: POSTING }, content),
    content,
  );
  const map = mapRole(document, target, content, { today: TODAY });
  return planTailoring(document, map, { content, today: TODAY, ...options });
}

const plan = planOf();
const idOf = (text: string) => plan.pieces.find((piece) => piece.text === text)!.id;
const choiceOf = (text: string, yielded = 0) =>
  tailor(plan, yielded).choices.find((choice) => choice.text === text)!;

describe('a résumé for a target', () => {
  it('says of every piece what it proves, or why it may go', () => {
    expect(choiceOf('Designed the event stream on Kubernetes for 900,000 orders a day').because).toMatch(
      /^It proves “.*(?:Kubernetes|event streams).*” \((?:a must|a task)/,
    );
    expect(choiceOf('Surfing')).toMatchObject({ kept: false, by: 'target' });
    for (const { because } of tailor(plan, plan.yielding.length).choices) expect(because).toMatch(/\.$/);
  });

  it('weighs what proves more above what proves less, and lets the least go first', () => {
    const worth = (text: string) => plan.pieces.find((piece) => piece.text === text)!.worth;
    expect(
      worth('Led the migration of 40 services to AWS across four teams, saving $1.2M a year'),
    ).toBeGreaterThan(worth('Took part in meetings'));
    const order = plan.yielding;
    expect(order.indexOf(idOf('Answered the phone'))).toBeLessThan(plan.spare);
    expect(order.indexOf(idOf('Wrote PostgreSQL reports for 12 branches'))).toBeGreaterThanOrEqual(
      plan.spare,
    );
  });

  it('keeps every post, in time order, and says which are down to one line', () => {
    const { resume, notes } = tailor(plan, plan.yielding.length);
    expect(resume.work?.map(({ name }) => name)).toEqual(['Riverbank', 'Nordlys', 'Mar']);
    expect(resume.work?.every(({ highlights }) => highlights === undefined)).toBe(true);
    expect(notes).toContain('“Line Cook, Mar” is shortened to one line: title, employer and dates.');
  });

  it('keeps one line of every post longer than a second line of any', () => {
    const left = tailor(plan, plan.yielding.length - 4).resume.work;
    expect(left?.flatMap(({ highlights = [] }) => highlights).length).toBeGreaterThan(0);
    expect(left?.[0]?.highlights?.length).toBeGreaterThan(0);
  });

  it('does what the person says, and says who said it', () => {
    const adjustments = { pinned: [idOf('Surfing')], leftOut: [idOf('Line Cook, Mar')] };
    const { resume, choices, notes } = tailor(plan, plan.yielding.length, adjustments);
    expect(resume.interests).toEqual([{ name: 'Surfing' }]);
    expect(resume.work).toHaveLength(2);
    expect(choices.filter(({ by }) => by === 'person').map(({ text, kept }) => [text, kept])).toEqual([
      ['Line Cook, Mar', false],
      ['Surfing', true],
    ]);
    expect(notes).toContainEqual(expect.stringContaining('a reader will see a gap'));
  });

  it('leaves out what is private, whatever is pinned', () => {
    const secret = planOf(PERSON, { withheld: ['$1.2M a year'] });
    const { choices, resume } = tailor(secret, 0, { pinned: secret.pieces.map(({ id }) => id) });
    expect(JSON.stringify(resume)).not.toContain('1.2M');
    expect(choices).toContainEqual(expect.objectContaining({ because: 'You marked it as private.' }));
  });

  it('knows what is private in the small fields too, and takes nothing that only looks like it', () => {
    const open = {
      ...PERSON,
      basics: { ...PERSON.basics, label: 'Engineer at Acme' },
      projects: [{ name: 'Board', keywords: ['Go', 'Kafka'], highlights: ['Brought to market, ergo used'] }],
    };
    const { resume } = tailor(planOf(open, { withheld: ['Go', 'acme', ''] }), 0);
    expect(resume.basics?.label).toBeUndefined();
    expect(resume.projects).toEqual([{ ...open.projects[0], keywords: ['Kafka'] }]);
    expect(resume.skills?.[0]?.keywords).not.toContain('Go');
  });

  it('names its pieces by their words, so that a choice holds when lines move', () => {
    const moved = planOf({ ...PERSON, work: [...PERSON.work!].reverse() });
    expect(new Set(moved.pieces.map(({ id }) => id))).toEqual(new Set(plan.pieces.map(({ id }) => id)));
  });

  it('puts first what answers most, and says so', () => {
    expect(plan.sections[0]).toMatchObject({ section: 'summary' });
    expect(plan.sections.find(({ section }) => section === 'work')!.because).toMatch(
      /^It answers \d of the 5/,
    );
    const skilled = planOf({ ...PERSON, work: [{ position: 'Line Cook', name: 'Mar', startDate: '2020' }] });
    expect(skilled.sections.map(({ section }) => section).indexOf('skills')).toBeLessThan(
      skilled.sections.map(({ section }) => section).indexOf('work'),
    );
  });

  it('of nothing makes nothing', () => {
    expect(tailor(planOf({}), 5).resume).toEqual({});
  });
});

describe('whatever is chosen', () => {
  const words = (resume: JsonResume) => JSON.stringify(resume).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const all = new Set(words(PERSON));

  it('no word is changed, every piece has one verdict, and more yields never bring a piece back', () => {
    const some = fc.subarray(plan.pieces.map(({ id }) => id));
    fc.assert(
      fc.property(fc.nat({ max: plan.yielding.length }), some, some, (yielded, pinned, leftOut) => {
        const chosen = tailor(plan, yielded, { pinned, leftOut });
        expect(words(chosen.resume).every((word) => all.has(word))).toBe(true);
        expect(chosen.choices.map(({ id }) => id)).toEqual(plan.pieces.map(({ id }) => id));
        const kept = new Set(chosen.choices.filter(({ kept }) => kept).map(({ id }) => id));
        const next = tailor(plan, yielded + 1, { pinned, leftOut }).choices;
        expect(next.every((choice) => !choice.kept || kept.has(choice.id))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
