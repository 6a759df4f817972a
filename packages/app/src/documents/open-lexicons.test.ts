import { done, refused } from '@throughline/core/problem';
import { describe, expect, it } from 'vitest';
import type { Ports, RawReading } from '../ports.ts';
import { withLexicons } from './open-lexicons.ts';

const content = { skills: [], coreSkills: [], roles: [], levels: [], domains: [] };
const answering = (reading: RawReading): Pick<Ports, 'reader' | 'content'> => ({
  content,
  reader: { read: async (_, { as }) => (as === 'lexicon' ? done(reading) : refused('file.empty', 'x', 'x')) },
});
const file = { name: 'skills.csv', bytes: new Uint8Array(1) };
const geology = { id: 'x/g', name: 'historical geology', aliases: [], kind: 'knowledge' as const };
const lexicon = (skills: (typeof geology)[]): RawReading => ({
  kind: 'lexicon',
  lexicons: [{ source: 'esco', skills, broader: [['x/g', 'x/h']], losses: [] }],
  losses: [],
});

describe('withLexicons', () => {
  it('leaves everything as it is without files', async () => {
    const ports = answering(lexicon([]));
    expect(await withLexicons(ports, undefined)).toEqual(done({ ports, notes: [] }));
  });

  it('gives ports whose content knows more, and says whose it is', async () => {
    const given = await withLexicons(answering(lexicon([geology])), [file]);
    expect(given.ok && given.value.ports.content.skills.map(({ id }) => id)).toEqual(['esco:g']);
    expect(given.ok && given.value.notes[0]?.reason).toContain('European Union');
    expect(content.skills).toEqual([]);
  });

  it('refuses relations without the skills they relate', async () => {
    expect(await withLexicons(answering(lexicon([])), [file])).toMatchObject({
      problem: { code: 'file.wrong-kind' },
    });
  });

  it('hands on what the reader could not', async () => {
    const ports: Pick<Ports, 'reader' | 'content'> = {
      content,
      reader: { read: async () => refused('file.corrupt', 'It is broken.', 'Get another.') },
    };
    expect(await withLexicons(ports, [file])).toMatchObject({ problem: { code: 'file.corrupt' } });
  });
});
