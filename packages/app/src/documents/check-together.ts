import { lineOf } from '@throughline/core/document';
import { buildLedger, type ClaimOrigin, type LedgerSource } from '@throughline/core/ledger';
import { nameKey } from '@throughline/core/reading';
import { checkTogether } from '@throughline/core/signal';
import { z } from 'zod';
import { Family } from '../schemas/check.ts';
import { CheckTogether } from '../schemas/check-together.ts';
import { Channel } from '../schemas/document.ts';
import { InputFile, IsoDate, Lexicons } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { READING_PROBLEMS } from './open-document.ts';
import { withLexicons } from './open-lexicons.ts';
import { openSource } from './open-source.ts';

/** More documents than one person has; each is held against every other. */
const MOST = 24;

export const checkFilesTogether = defineUseCase({
  name: 'documents.check-together',
  summary: 'Hold the documents of one person against each other: what cannot both be true.',
  input: z.object({
    files: z.array(InputFile).min(1).max(MOST),
    /** How all of them are to be read; each is recognised when absent. */
    as: Channel.optional(),
    only: Family.optional(),
    today: IsoDate.optional(),
    lexicon: Lexicons,
  }),
  output: CheckTogether,
  problems: READING_PROBLEMS,
  async run({ ports, input, cancel }) {
    const extended = await withLexicons(ports, input.lexicon, cancel);
    if (!extended.ok) return extended;
    const { content } = extended.value.ports;
    const sources: LedgerSource[] = [];
    const files: z.input<typeof CheckTogether>['files'] = [];
    for (const [at, file] of input.files.entries()) {
      const opened = await openSource({ ports, cancel }, file, String(at), input.as);
      if (opened.ok) sources.push(opened.value);
      files.push({
        file: file.name,
        ...(opened.ok ? { kind: opened.value.kind } : { problem: opened.problem }),
      });
    }
    const today = input.today ?? ports.clock.now().slice(0, 10);
    const { people, notes } = byPerson(sources);
    const findings = people.flatMap((own) => {
      const ledger = buildLedger(own.map(called(own)), { content, today });
      return checkTogether(ledger, ports.signals, input.only).map(({ at, other, ...finding }) => ({
        ...finding,
        ...placeOf(own, at),
        ...(other && { other: placeOf(own, other) }),
      }));
    });
    return { ok: true, value: { files, findings, ...(notes.length > 0 && { notes }) } };
  },
});

const CALLED = { resume: 'résumé', linkedin: 'LinkedIn profile', text: 'answer' } as const;

/** A source as a person calls it; by its file's name where there are several of a kind. */
const called =
  (own: readonly LedgerSource[]) =>
  (source: LedgerSource): LedgerSource => {
    const alone = own.filter(({ kind }) => kind === source.kind).length === 1;
    return { ...source, name: alone ? CALLED[source.kind] : `“${source.name.split(/[/\\]/).at(-1)}”` };
  };

/** Where an origin stands, for a reader who has the files. */
function placeOf(sources: readonly LedgerSource[], { source: id, path, text, span, part }: ClaimOrigin) {
  const source = sources.find((known) => known.id === id)!;
  const whole =
    source.kind === 'resume' ? source.document.text : source.kind === 'text' ? source.text : undefined;
  return {
    file: source.name,
    span: span ?? part ?? { start: 0, end: text.length },
    text: whole !== undefined && span ? whole.slice(span.start, span.end) : text,
    ...(path && { path }),
    ...(whole !== undefined && span && { line: lineOf(whole, span.start) }),
  };
}

/** Documents by whose they are; a text without a name belongs to the first person. */
function byPerson(sources: readonly LedgerSource[]): { people: LedgerSource[][]; notes: string[] } {
  const people: { name?: string; own: LedgerSource[] }[] = [];
  for (const source of sources) {
    const name = personOf(source);
    const known =
      name === undefined ? people[0] : people.find((person) => !person.name || isSame(person.name, name));
    if (!known) people.push({ ...(name !== undefined && { name }), own: [source] });
    else {
      known.own.push(source);
      if (name !== undefined) known.name ??= name;
    }
  }
  const notes = people
    .slice(1)
    .map(
      ({ own }) =>
        `“${own[0]!.name}” bears another name than the files before it; they were not held against each other.`,
    );
  return { people: people.map(({ own }) => own), notes };
}

function personOf(source: LedgerSource): string | undefined {
  if (source.kind === 'text') return undefined;
  const { firstName, lastName } = source.kind === 'linkedin' ? source.reading.profile : {};
  const printed =
    source.kind === 'resume'
      ? source.document.resume?.basics?.name
      : [firstName, lastName].filter(Boolean).join(' ');
  return printed ? nameKey(printed) || undefined : undefined;
}

/** One person under two printings of the name: middle names, initials and a married name left out or added. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const shared = one.filter((word) =>
    other.some((mine) => mine === word || (Math.min(mine.length, word.length) === 1 && mine[0] === word[0])),
  );
  return shared.length >= Math.min(2, one.length, other.length);
}
