import { describe, expect, it } from 'vitest';
import type { Brief } from '../brief/index.ts';
import type { Contradiction, Ledger } from '../ledger/index.ts';
import { sketchResume } from '../signal/index.ts';
import { faultOf, type ProofProject, stepOf } from './project.ts';
import { prove } from './prove.ts';

const RESUME = `# Mara Quist
## Experience
### Lead Analyst, Millrace, 2022-01 – present
- Responsible for pricing
- Cut pricing errors by 30% across 40 shops
- Improved reporting
- Organised the summer party
### Analyst, Tern, 2018-01 – 2021-12
- Mentored two analysts
- Cut returns by 12%`;

const DOCUMENT = sketchResume(RESUME);
const startOf = (words: string) => DOCUMENT.text.indexOf(words);
const span = (words: string) => ({ start: startOf(words), end: startOf(words) + words.length });

const BRIEF: Pick<Brief, 'checklist' | 'map' | 'check' | 'proof'> = {
  checklist: [
    { id: 'target', label: 'Target', state: 'met', because: 'Said.' },
    { id: 'consistency', label: 'One story', state: 'not-checked', because: 'One document.' },
  ],
  map: {
    target: { title: 'Head of Pricing' },
    rows: [],
    gaps: [],
    cut: [
      { text: 'Organised the summer party', span: span('Organised the summer party'), reason: 'No use.' },
    ],
  },
  check: { document: { channel: 'resume' }, findings: [], fixFirst: [] },
  proof: { outcomes: [], gaps: [] },
};

const place = (source: string, text: string) => ({ source, path: '', text });
const LEDGER: Ledger = { posts: [], claims: [], contradictions: [], unplaced: [] };
const proofOf = (over: Partial<Parameters<typeof prove>[0]> = {}) =>
  prove({
    document: DOCUMENT,
    brief: BRIEF,
    ledger: LEDGER,
    sources: [{ id: 'r', name: 'résumé' }],
    ...over,
  });

describe('what proves that a person can do it', () => {
  it('is outcomes, whole ones first, with what the others lack', () => {
    expect(proofOf().outcomes).toMatchObject([
      { text: 'Cut pricing errors by 30% across 40 shops', strength: 'measured', lacks: [] },
      { text: 'Cut returns by 12%', strength: 'measured', lacks: ['scope'] },
    ]);
  });

  it('is leadership', () => {
    expect(proofOf().leadership).toMatchObject([{ text: 'Mentored two analysts', strength: 'measured' }]);
  });

  it('asks about the lines near to whole in the latest post first, and last about what had better go', () => {
    const { toAsk } = proofOf();
    expect(toAsk[0]).toBe('Improved reporting');
    expect(toAsk.at(-1)).toBe('Organised the summer party');
    expect(toAsk).not.toContain('Cut pricing errors by 30% across 40 shops');
  });

  it('leaves out what is kept private', () => {
    const { outcomes, toAsk } = proofOf({ isPrivate: (text) => /returns|reporting/.test(text) });
    expect(outcomes).toHaveLength(1);
    expect(toAsk).not.toContain('Improved reporting');
  });
});

describe('the gate of one story', () => {
  const sources = [
    { id: 'r', name: 'résumé' },
    { id: 'l', name: 'LinkedIn' },
  ];
  const gate = (ledger: Partial<Ledger>, from = sources) =>
    proofOf({ ledger: { ...LEDGER, ...ledger }, sources: from }).gates.find(
      ({ id }) => id === 'consistency',
    )!;
  const post = { id: 'p', origins: [place('r', 'Analyst'), place('l', 'Analyst')] };
  const apart: Contradiction = {
    kind: 'title',
    a: place('r', 'Lead'),
    b: place('l', 'Analyst'),
    message: 'Two titles.',
  };

  it('cannot be decided by one document, nor by two that never meet', () => {
    expect(gate({ posts: [post] }, [sources[0]!]).state).toBe('not-checked');
    expect(gate({}).state).toBe('not-checked');
  });

  it('is open where two documents speak of the same and agree', () => {
    expect(gate({ posts: [post] })).toMatchObject({
      state: 'met',
      because: '“résumé” and “LinkedIn” tell the same story.',
    });
  });

  it('is shut where they do not agree, and says how often', () => {
    expect(gate({ posts: [post], contradictions: [apart] })).toMatchObject({
      state: 'missing',
      because: 'Two titles.',
    });
    expect(gate({ contradictions: [apart, apart, apart] }).because).toBe(
      'Two titles. And 2 more places do not agree.',
    );
  });

  it('is not shut by a skill that is only listed', () => {
    const unproven: Contradiction = {
      kind: 'skill-unproven',
      a: place('r', 'Kafka'),
      message: 'Shown nowhere.',
    };
    expect(gate({ posts: [post], contradictions: [unproven] }).state).toBe('met');
  });

  it('leaves the other gates as the brief has them', () => {
    expect(proofOf().gates[0]).toBe(BRIEF.checklist[0]);
  });
});

describe('a proof project', () => {
  const project = (steps: ProofProject['steps'], link?: string): ProofProject => ({
    title: 'A price book',
    steps,
    ...(link && { link }),
  });

  it('is as far as its last step', () => {
    expect(stepOf(project({}))).toBe('idea');
    expect(stepOf(project({ idea: '2026-01-01', doing: '2026-02-01' }))).toBe('doing');
    expect(stepOf(project({ published: '2026-02-01' }, 'https://x.example'))).toBe('published');
  });

  it('has its days in order, none to come, and a link once it is published', () => {
    const today = '2026-05-01';
    expect(faultOf(project({ idea: '2026-01-01', doing: '2026-01-01' }), today)).toBeUndefined();
    expect(
      faultOf(project({ idea: '2026-02-01', published: '2026-01-01' }, 'https://x.example'), today)?.message,
    ).toBe('“published” is dated before “idea”.');
    expect(faultOf(project({ idea: '2026-05-02' }), today)?.message).toContain('future');
    expect(faultOf(project({ published: '2026-03-01' }), today)?.message).toContain('link');
  });
});
