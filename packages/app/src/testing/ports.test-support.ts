import type { Content } from '@throughline/core/lexicon';
import { type LinkedinReading, type ResumeReading, startExport } from '@throughline/core/reading';
import type { Angles } from '@throughline/core/story';
import { tailor } from '@throughline/core/tailor';
import type { InputFile, Ports, RawReading } from '../ports.ts';
import { memoryStore } from './memory-store.test-support.ts';

const CONTENT: Content = {
  skills: [
    {
      id: 'kafka',
      name: 'Kafka',
      aliases: ['Apache Kafka'],
      broader: [],
      core: 'system-design',
      kind: 'tool',
    },
    { id: 'coaching', name: 'coaching', aliases: [], broader: [], core: 'growing-people', kind: 'people' },
  ],
  coreSkills: [
    { id: 'system-design', name: 'system design', meaning: 'shaping how parts work together' },
    { id: 'growing-people', name: 'growing people', meaning: 'helping others get better at their work' },
  ],
  roles: [
    {
      id: 'software-engineer',
      name: 'Software Engineer',
      family: 'engineering',
      titles: ['software engineer'],
      partners: 'product and design',
      core: ['system-design'],
      skills: ['kafka'],
    },
  ],
  levels: [
    {
      id: 'senior',
      name: 'Senior',
      rank: 4,
      track: 'ic',
      words: ['senior'],
      expects: 'owns a part of the system',
    },
  ],
  domains: [],
};

const ANGLES: Angles = {
  roles: [],
  any: {
    id: 'any',
    roles: [],
    partners: [
      {
        name: 'engineers',
        listensFor: 'what it carries',
        cores: ['system-design'],
        words: ['kafka'],
        ask: 'What does it carry?',
      },
    ],
  },
  contexts: [
    {
      id: 'leadership',
      name: 'Leadership track',
      weighs: 'Level must show.',
      prefers: ['leadership'],
      ask: 'Whom did you lead?',
    },
  ],
};

const HIGHLIGHT = 'Built the parcel stream on Kafka, 900,000 events a day';

interface Facts {
  person?: string;
  email?: string;
  title?: string;
  employer?: string;
  highlight?: string;
}

/** What a reader gives of a résumé with one position. */
export function resumeReading({
  person = 'Ada Sample',
  email,
  title = 'Senior Software Engineer',
  employer = 'Quayside',
  highlight = HIGHLIGHT,
}: Facts = {}): ResumeReading {
  const lines = [person, ...(email ? [email] : []), 'Work', `${title}, ${employer}`, highlight];
  const text = lines.join('\n');
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const origin = (path: string, words: string, confidence: number) => ({
    path,
    span: spanOf(words),
    confidence,
  });
  return {
    kind: 'resume',
    text,
    resume: {
      basics: { name: person, ...(email && { email }) },
      work: [{ name: employer, position: title, startDate: '2020-01', highlights: [highlight] }],
    },
    origins: [
      origin('/basics/name', person, 0.97),
      origin('/work/0/position', title, 0.6),
      origin('/work/0/name', employer, 0.95),
      origin('/work/0/highlights/0', highlight, 0.95),
    ],
    losses: [],
    blocks: [
      { kind: 'name', span: spanOf(person) },
      ...(email ? [{ kind: 'contact', span: spanOf(email), section: 'contact' } as const] : []),
      { kind: 'heading', span: spanOf('Work'), section: 'work' },
      { kind: 'position', span: spanOf(`${title}, ${employer}`), section: 'work', path: '/work/0' },
      { kind: 'highlight', span: spanOf(highlight), section: 'work', path: '/work/0/highlights/0' },
    ],
  };
}

/** What a reader gives of a LinkedIn export. */
export const linkedinReading = (over: Partial<LinkedinReading>): LinkedinReading => ({
  ...startExport({}).finish(),
  ...over,
});

const POSTING: RawReading = {
  kind: 'postings',
  postings: [
    {
      title: 'Senior Software Engineer',
      description: 'Requirements\n- Experience with Kafka\n- Coaching of engineers',
    },
  ],
  losses: [],
};

const DAMAGED = {
  ok: false,
  problem: { code: 'file.corrupt', message: 'It is damaged.', hint: 'Export it again.' },
} as const;

/** A file whose bytes differ by its name; nothing here reads them. */
export const file = (name: string): InputFile => ({
  name,
  bytes: Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
});

/**
 * Ports whose reader knows files by name: `damaged*` is refused, `*.txt` is a posting, the rest the résumé, unless
 * `readings` says otherwise; what is put there later is what the file reads as from then on.
 */
export function testPorts(readings: Record<string, ResumeReading> = {}) {
  const kept = memoryStore();
  let count = 0;
  const ports: Ports = {
    reader: {
      read: async ({ name }) => {
        if (name.startsWith('damaged')) return DAMAGED;
        return { ok: true, value: readings[name] ?? (name.endsWith('.txt') ? POSTING : resumeReading()) };
      },
    },
    store: kept.store,
    writer: { write: async (brief, as) => file(`${as} of ${brief.resumeName}`).bytes },
    resumes: {
      fit: async (plan, { template, paper, adjustments }) => ({
        ...tailor(plan, 0, adjustments),
        look: { template, paper, size: 10 },
        pages: 1,
        unprintable: [],
      }),
      write: async ({ resume }, as) => file(`${as} of ${resume.basics?.name}`).bytes,
      draw: async ({ look }) => [`<svg>${look.template}</svg>`],
    },
    signals: [],
    content: CONTENT,
    angles: ANGLES,
    sample: { resume: file('one.pdf'), laterResume: file('two.pdf'), posting: file('posting.txt') },
    clock: { now: () => '2026-05-04T10:00:00.000Z' },
    ids: { next: () => `id-${++count}` },
    hash: (bytes) => bytes.join('-'),
  };
  return { ports, ...kept };
}
