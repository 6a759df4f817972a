import { CHANNELS } from '@throughline/core/document';
import type { LinkedinReading } from '@throughline/core/reading';
import { z } from 'zod';
import { READING_PROBLEMS, readInput } from '../documents/open-document.ts';
import { InputFile } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { loadLedger, type TextSource } from './load.ts';
import { NO_BRIEF } from './page.ts';

export const addSource = defineUseCase({
  name: 'ledger.add-source',
  summary: 'Add a LinkedIn export or a text as a further source of what the person says of themself.',
  input: z.object({
    briefId: z.string(),
    file: InputFile,
    as: z.enum(['linkedin', 'text']),
    /** What kind of text it is: an About text, a pitch, an answer. */
    channel: z.enum(CHANNELS).default('about'),
  }),
  output: z.object({ id: z.string(), says: z.string().describe('What became of it, in a sentence') }),
  problems: [...READING_PROBLEMS, 'brief.not-found'],
  async run({ ports, actor, input, cancel, fail }) {
    const { briefId, file, as, channel } = input;
    const read = await readInput({ ports, cancel }, file, as);
    if (!read.ok) return read;
    const { value } = read;
    if (value.kind !== as || (value.kind === 'linkedin' && isBare(value)))
      return fail(
        'file.wrong-kind',
        `“${file.name}” ${as === 'linkedin' ? 'is no LinkedIn export that says anything of you' : 'does not read as a text'}.`,
        as === 'linkedin'
          ? 'Ask LinkedIn for “a copy of your data” and give the zip as it comes.'
          : 'Paste the words, or give a .txt or .md file.',
      );
    const reading =
      value.kind === 'text' ? ({ kind: 'text', text: value.text, channel } satisfies TextSource) : value;
    return ports.store.within(actor.workspace, async (repositories) => {
      const loaded = await loadLedger(ports, repositories, briefId);
      if (!loaded) return fail('brief.not-found', ...NO_BRIEF);
      const id = ports.ids.next();
      const added = await repositories.documents.add({
        id,
        kind: as,
        ...file,
        sha256: ports.hash(file.bytes),
        reading,
        lineageId: loaded.lineageId,
        kept: false,
        sample: loaded.brief.sample,
        addedAt: ports.clock.now(),
      });
      const says =
        added.id === id
          ? `“${file.name}” is a source now.`
          : `“${added.name}” was a source already: it is the very same.`;
      const stranger = value.kind === 'linkedin' && namesAnother(value, loaded.reading.resume.basics?.name);
      return { ok: true, value: { id: added.id, says: stranger ? `${says} ${stranger}` : says } };
    });
  },
});

/** An export of contacts alone says nothing of the person. */
const isBare = ({ profile, positions, skills, education, projects }: LinkedinReading): boolean =>
  positions.length + skills.length + education.length + projects.length === 0 &&
  !profile.headline &&
  !profile.summary;

/** A hint where the export names nobody of that name: someone else's would make contradictions of everything. */
function namesAnother({ profile }: LinkedinReading, person: string | undefined): string | undefined {
  const name = [profile.firstName, profile.lastName].filter(Boolean).join(' ');
  if (!name || !person) return undefined;
  const own = new Set(folded(person));
  return folded(name).some((word) => own.has(word))
    ? undefined
    : `It is of “${name}”, your résumé of “${person}”: is it yours?`;
}

const folded = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

export const removeSource = defineUseCase({
  name: 'ledger.remove-source',
  summary: 'Take a further source away again, with the claims that only it made.',
  input: z.object({ briefId: z.string(), id: z.string() }),
  output: z.object({}),
  problems: ['brief.not-found', 'document.not-found'],
  async run({ ports, actor, input, fail }) {
    return ports.store.within(actor.workspace, async (repositories) => {
      await repositories.turn();
      const loaded = await loadLedger(ports, repositories, input.briefId);
      if (!loaded) return fail('brief.not-found', ...NO_BRIEF);
      const own = await repositories.documents.sources(loaded.lineageId);
      if (!own.some(({ id }) => id === input.id))
        return fail(
          'document.not-found',
          'That source is not here any more.',
          'Look at the sources as they are now.',
        );
      await repositories.documents.remove(input.id);
      return { ok: true, value: {} };
    });
  },
});
