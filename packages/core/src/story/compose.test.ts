import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Ledger, Post } from '../ledger/index.ts';
import type { Content } from '../lexicon/index.ts';
import { nameTarget } from '../target/index.ts';
import { composeStory, type StoryInput } from './compose.ts';
import { LIMITS, lengthOf } from './limits.ts';
import { textOf } from './teller.ts';
import type { Angles } from './types.ts';

const level = (id: string, rank: number) => ({
  id,
  name: id[0]!.toUpperCase() + id.slice(1),
  rank,
  track: 'ic' as const,
  words: [id],
  expects: '',
});
const role = (id: string, name: string, title: string) => ({
  id,
  name,
  family: 'product' as const,
  titles: [title],
  partners: 'design',
  core: [],
  skills: [],
});
const content: Content = {
  skills: [],
  coreSkills: [],
  roles: [
    role('product-manager', 'Product manager', 'product manager'),
    role('support', 'Support lead', 'support lead'),
  ],
  levels: [level('senior', 3), level('staff', 4)],
  domains: [],
};
const angles: Angles = {
  roles: [],
  any: {
    id: 'any',
    roles: [],
    partners: [
      { name: 'design', listensFor: 'people', cores: [], words: ['refund'], ask: 'Whom did you watch?' },
    ],
  },
  contexts: [],
};

/** A ledger of posts, each with its lines. */
function ledgerOf(
  ...posts: (Omit<Post, 'id' | 'origins'> & { lines: string[]; hidden?: string[] })[]
): Ledger {
  const claims: Claim[] = [];
  const say = (kind: Claim['kind'], text: string | undefined, post: string, hidden = false) => {
    if (text)
      claims.push({
        id: `${kind}-${claims.length}`,
        kind,
        text,
        origins: [{ source: 'r', path: '/work/0', text }],
        post,
        standing: 'stated',
        private: hidden,
      });
  };
  const made = posts.map(({ lines, hidden = [], ...post }, at) => {
    const id = `post-${at}`;
    say('title', post.title, id);
    say('employer', post.employer, id);
    say('dates', `${post.startDate} – ${post.endDate ?? 'Present'}`, id);
    for (const line of lines) say('statement', line, id, hidden.includes(line));
    return { ...post, id, origins: [{ source: 'r', path: `/work/${at}`, text: post.title ?? '' }] };
  });
  return { posts: made, claims, contradictions: [], unplaced: [] };
}

const ELOWEN = [
  {
    title: 'Support Lead',
    employer: 'Tern & Tide',
    startDate: '2019-04',
    lines: [
      'Led 6 agents; first reply from 20 hours to 3',
      'Wrote the refund rules that cut repeat contacts by 35%',
    ],
  },
  {
    title: 'Support Agent',
    employer: 'Tern & Tide',
    startDate: '2016-05',
    endDate: '2019-03',
    lines: ['Answered 40 tickets a day for 900 shops'],
  },
];

const tell = (ledger: Ledger, more: Partial<StoryInput> = {}) =>
  composeStory({
    ledger,
    target: nameTarget('Product Manager', content),
    map: { rows: [] },
    angles,
    content,
    today: '2025-11-21',
    ...more,
  });
const words = (story: ReturnType<typeof tell>) => [
  ...story.sentences.map(({ text }) => text),
  ...story.texts.map(({ paragraphs }) => textOf(paragraphs)),
];
const textAs = (story: ReturnType<typeof tell>, kind: string) =>
  textOf(story.texts.find((text) => text.kind === kind)?.paragraphs ?? []);

describe('a story', () => {
  it('says who, for how long, where to and with what proof, in a sentence one can repeat', () => {
    const [best] = tell(ledgerOf(...ELOWEN)).sentences;
    expect(best?.text).toBe(
      'Support lead with 9 years at Tern & Tide, moving into a product manager role: led 6 agents, and the first reply went from 20 hours to 3.',
    );
    expect(best?.words).toBeLessThanOrEqual(32);
    expect(best?.reasons.length).toBeGreaterThan(1);
  });

  it('is one story in every place, each in its own voice and length', () => {
    const story = tell(ledgerOf(...ELOWEN));
    expect(textAs(story, 'headline')).toBe(
      'Support Lead becoming Product Manager | Led 6 agents, and the first reply went from 20 hours to 3',
    );
    expect(textAs(story, 'summary')).not.toMatch(/\bI\b/);
    expect(textAs(story, 'pitch-60')).toContain('I also wrote the refund rules');
    expect(textAs(story, 'pitch-60')).toContain(
      'Before that, as support agent there, I answered 40 tickets a day',
    );
    for (const { kind, paragraphs } of story.texts)
      expect(lengthOf(kind, textOf(paragraphs)), kind).toBeLessThanOrEqual(LIMITS[kind].most);
  });

  it('calls no post an earlier one that began later', () => {
    const beside = {
      title: 'Trainer',
      employer: 'Harbour School',
      startDate: '2022-01',
      endDate: '2022-06',
      lines: ['Taught 60 pupils to code'],
    };
    const pitch = textAs(tell(ledgerOf(ELOWEN[0]!, beside)), 'pitch-60');
    expect(pitch).toContain('As trainer at Harbour School, I taught 60 pupils to code.');
  });

  it('names the claims of each sentence, and only those of the ledger', () => {
    const ledger = ledgerOf(...ELOWEN);
    const known = new Set(ledger.claims.map(({ id }) => id));
    const { texts } = tell(ledger);
    const told = texts.flatMap(({ paragraphs }) => paragraphs.flat()).flatMap(({ claims }) => claims);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((id) => !known.has(id))).toEqual([]);
  });

  it('is told with the person’s own reason, word for word', () => {
    const drawn = 'I want to decide what gets built, not explain it afterwards';
    const story = tell(ledgerOf(...ELOWEN), { answers: { drawn } });
    for (const kind of ['about', 'pitch-60', 'opener'])
      expect(textAs(story, kind), kind).toContain(`${drawn}.`);
    expect(story.gaps.some(({ what }) => what.startsWith('Why you want'))).toBe(false);
  });

  it('opens the summary with the sentence that was chosen', () => {
    const chosen = { text: 'Support lead who writes rules that last.', claims: [] };
    expect(textAs(tell(ledgerOf(...ELOWEN), { chosen }), 'summary').startsWith(chosen.text)).toBe(true);
  });

  it('needs no move where the role is the same, and says the step where it is higher', () => {
    const ledger = ledgerOf({ ...ELOWEN[0]!, title: 'Product Manager' });
    expect(tell(ledger).sentences[0]?.text).not.toContain('moving');
    const senior = tell(ledger, { target: nameTarget('Senior Product Manager', content) });
    expect(senior.sentences[0]?.text).toContain('moving up to senior product manager');
  });

  it('keeps to itself what is private', () => {
    const secret = 'Wrote the refund rules that cut repeat contacts by 35%';
    const story = tell(ledgerOf({ ...ELOWEN[0]!, hidden: [secret] }));
    expect(words(story).filter((text) => text.includes('refund'))).toEqual([]);
    expect(story.angle[0]?.outcomes).toEqual([]);
  });

  it('asks instead of filling where little is known', () => {
    const empty = tell(ledgerOf());
    expect({ sentences: empty.sentences, texts: empty.texts }).toEqual({ sentences: [], texts: [] });
    expect(empty.gaps.map(({ what }) => what)).toContain('No line says what you did.');
    const thin = tell(ledgerOf({ ...ELOWEN[0]!, lines: ['Responsible for support'] }));
    expect(thin.gaps.map(({ what }) => what)).toContain('No result with a number.');
    expect(thin.angle[0]?.ask).toBe('Whom did you watch?');
  });

  it('says that it composes in English only', () => {
    const lines = [
      'Leitung des Teams für die Betreuung der Kunden und die Planung von Schichten mit dem Vertrieb',
    ];
    const german = tell(ledgerOf({ ...ELOWEN[0]!, lines }));
    expect(german.texts.map(({ kind }) => kind)).toEqual(['headline']);
    expect(german.gaps[0]?.what).toContain('English');
  });

  it('holds its limits and tells no private line, whatever the lines are', () => {
    const line = fc.oneof(
      fc.string({ minLength: 1, maxLength: 160 }),
      fc.constantFrom(
        ...ELOWEN.flatMap(({ lines }) => lines),
        'Built 14 models, 9 of which run daily - runtime cut from 5h to 50min',
        'Promoted twice',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const secret = 'Cut the secret budget by 99% for 77 teams';
        const story = tell(ledgerOf({ ...ELOWEN[0]!, lines: [...lines, secret], hidden: [secret] }));
        expect(words(story).filter((text) => text.includes('secret budget'))).toEqual([]);
        for (const { kind, paragraphs } of story.texts)
          expect(lengthOf(kind, textOf(paragraphs))).toBeLessThanOrEqual(LIMITS[kind].most);
        expect(tell(ledgerOf({ ...ELOWEN[0]!, lines: [...lines, secret], hidden: [secret] }))).toEqual(story);
      }),
      { numRuns: 40 },
    );
  });
});
