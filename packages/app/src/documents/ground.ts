import { groundText } from '@throughline/core/grounding';
import { done, type Result, refused } from '@throughline/core/problem';
import { z } from 'zod';
import type { InputFile as File, Ports } from '../ports.ts';
import { Grounding, GroundingCase, GroundingLine } from '../schemas/grounding.ts';
import { InputFile, IsoDate } from '../schemas/input.ts';
import { defineUseCase } from '../use-case/define.ts';
import { READING_PROBLEMS, readInput } from './open-document.ts';
import { factsOf, placeIn, type SourceFact } from './source-facts.ts';

/** A draft longer than any text about one person is a file taken by mistake. */
const LONGEST = 100_000;

export const groundDraft = defineUseCase({
  name: 'documents.ground',
  summary: 'Say of a text what its sources cover, what follows from them, and what nobody ever said.',
  input: z.object({
    draft: InputFile.optional(),
    sources: z.array(InputFile).max(50).optional(),
    batch: InputFile.optional().describe('Lines of { id?, sources: [text], draft, today? }'),
    today: IsoDate.optional(),
  }),
  output: z.union([Grounding, z.object({ results: z.array(GroundingLine) })]),
  problems: [...READING_PROBLEMS, 'input.invalid', 'writing.too-long'],
  async run({ ports, input: { draft, sources = [], batch, today }, cancel }) {
    const day = today ?? ports.clock.now().slice(0, 10);
    const read = (file: File, as?: 'text') => readInput({ ports, cancel }, file, as);
    if (batch) {
      if (draft) return refused('input.invalid', 'A draft and a batch were given.', 'Give one of the two.');
      const lines = await read(batch, 'text');
      if (!lines.ok) return lines;
      return done({ results: groundLines(ports, 'text' in lines.value ? lines.value.text : '', day) });
    }
    if (!draft || sources.length === 0)
      return refused(
        'input.invalid',
        'A draft needs sources to be held against.',
        'Give at least one source: a résumé, a LinkedIn export or a text.',
      );
    const text = await read(draft, 'text');
    if (!text.ok) return text;
    const facts: SourceFact[] = [];
    for (const [at, file] of sources.entries()) {
      const reading = await read(file);
      if (!reading.ok) return reading;
      const stated = factsOf(reading.value, nameOf(sources, at));
      if (!stated)
        return refused(
          'file.wrong-kind',
          `“${file.name}” says nothing about a person.`,
          'Give a résumé, a LinkedIn export or a text as source.',
        );
      facts.push(...stated);
    }
    return ground(ports, 'text' in text.value ? text.value.text : '', facts, day);
  },
});

/** Two sources of one name are told apart by their number. */
const nameOf = (sources: readonly File[], at: number): string => {
  const { name } = sources[at]!;
  return sources.some((other, index) => index !== at && other.name === name) ? `${name} (${at + 1})` : name;
};

function ground(
  { content }: Pick<Ports, 'content'>,
  draft: string,
  facts: readonly SourceFact[],
  today: string,
): Result<z.output<typeof Grounding>, 'writing.too-long'> {
  if (draft.length > LONGEST)
    return refused(
      'writing.too-long',
      `The draft has ${draft.length} characters; more than ${LONGEST} are no text about one person.`,
      'Give the text that is to be sent, or its parts one by one.',
    );
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const { ungrounded, derived, grounded } = groundText(draft, facts, { content, today });
  const placed = <Covered extends (typeof derived)[number]>(covered: Covered) => ({
    ...covered,
    from: covered.from.map((place) => placeIn(byId, place)),
  });
  return done({ ungrounded, derived: derived.map(placed), grounded: grounded.map(placed) });
}

/** Each line for itself: one that cannot be read does not stop the rest. */
const groundLines = (ports: Pick<Ports, 'content'>, text: string, today: string) =>
  text.split('\n').flatMap((line, at) => (line.trim() ? [groundLine(ports, line, at + 1, today)] : []));

function groundLine(
  ports: Pick<Ports, 'content'>,
  line: string,
  number: number,
  day: string,
): z.output<typeof GroundingLine> {
  const parsed = parseLine(line);
  if (!parsed.ok) return { line: number, problem: parsed.problem };
  const read = GroundingCase.safeParse(parsed.value);
  const id = (read.success ? read.data : GroundingCase.pick({ id: true }).safeParse(parsed.value).data)?.id;
  const named = id === undefined ? {} : { id };
  if (!read.success) return { ...named, line: number, problem: misfit(read.error.issues[0]) };
  const { sources, draft, today = day } = read.data;
  const facts = sources.map((text, at) => ({ id: String(at), source: String(at), offset: 0, text }));
  const result = ground(ports, draft, facts, today);
  return result.ok ? { ...named, ...result.value } : { ...named, line: number, problem: result.problem };
}

const HINT = 'Each line is one object: { "id": …, "sources": ["…"], "draft": "…", "today": "YYYY-MM-DD" }.';

function parseLine(line: string): Result<unknown, 'input.invalid'> {
  try {
    return done(JSON.parse(line));
  } catch {
    return refused('input.invalid', 'The line is no JSON.', HINT);
  }
}

const misfit = (issue: z.core.$ZodIssue | undefined) =>
  refused(
    'input.invalid',
    `The line does not fit: ${issue?.path.join('.') || 'it'} ${issue?.message ?? 'is wrong'}.`,
    HINT,
  ).problem;
