import { type Asked, type Interview, interview } from '@throughline/core/interview';
import { checkDocument } from '@throughline/core/signal';
import type { Ports } from '../ports.ts';
import { blockOf, flagsOn, type Kept, type ProofMaterial, type Talk } from './material.ts';
import { plain } from './working.ts';

/** One line that is being asked about. */
export interface Talking {
  line: string;
  /** Where it stands: the post, in words. */
  where?: string;
  answers: Talk['answers'];
  interview: Interview;
  /** What a reader would still stumble on if the line were put in as it reads now. */
  stumbles: { rule: string; message: string }[];
}

/** The talk about a line, where there was one. */
export const talkOf = ({ talks }: Pick<ProofMaterial, 'talks'>, line: string): Kept<Talk> | undefined =>
  talks.find(({ content }) => plain(content.line) === plain(line));

/** The lines still to be asked about: not those that were put aside, nor those that came of a talk. */
export function openLines({ proof, talks }: Pick<ProofMaterial, 'proof' | 'talks'>): string[] {
  const made = new Set(talks.flatMap(({ content }) => (content.kept ? [plain(content.kept)] : [])));
  const aside = new Set(
    talks.filter(({ content }) => content.setAside).map(({ content }) => plain(content.line)),
  );
  const open = proof.toAsk.filter((line) => !made.has(plain(line)) && !aside.has(plain(line)));
  // Who began with a line goes on with it; the talks come last written first.
  const begun = talks.map(({ content }) => plain(content.line));
  const turn = (line: string) => (begun.includes(plain(line)) ? begun.indexOf(plain(line)) : begun.length);
  return open
    .map((line) => ({ line, at: turn(line) }))
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

/** What is asked next about a line. */
export function talkAbout(
  ports: Pick<Ports, 'content' | 'signals'>,
  material: ProofMaterial,
  line: string,
): Talking {
  const { working, brief } = material;
  const path = blockOf(working.document, line)?.path;
  const post = Number(/^\/work\/(\d+)/.exec(path ?? '')?.[1] ?? -1);
  const { position, name, endDate } = working.resume.work?.[post] ?? {};
  const answers = talkOf(material, line)?.content.answers ?? [];
  const asked: Asked = {
    line,
    answers,
    flags: flagsOn(working, brief, line),
    ended: endDate !== undefined,
    names: namesOf(ports, material),
  };
  const state = interview(asked);
  const where = [position, name].filter(Boolean).join(', ');
  return {
    line,
    ...(where && { where }),
    answers,
    interview: state,
    stumbles: state.question ? [] : stumblesOf(ports, material, line, state.line),
  };
}

/** Words that keep their capital anywhere: employers, and skills but for a capital that only begins their name. */
function namesOf({ content }: Pick<Ports, 'content'>, { working }: ProofMaterial): Set<string> {
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  const skills = content.skills
    .filter(({ kind }) => kind === 'tool' || kind === 'language')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => !/\s/.test(name) && isName(name));
  const employers = (working.resume.work ?? []).flatMap(({ name = '' }) => name.split(/\s+/).slice(0, 1));
  return new Set([...skills, ...employers].map((word) => word.toLowerCase()));
}

/** The findings on a line if it read otherwise; nothing is kept. */
export function stumblesOf(
  { content, signals }: Pick<Ports, 'content' | 'signals'>,
  { working: { document } }: ProofMaterial,
  line: string,
  made: string,
): Talking['stumbles'] {
  const block = blockOf(document, line);
  if (!block) return [];
  const { start, end } = block.span;
  const by = made.length - (end - start);
  const moved = (at: number) => (at >= end ? at + by : at);
  const { layout: _, ...rest } = document;
  const check = checkDocument(
    {
      ...rest,
      text: document.text.slice(0, start) + made + document.text.slice(end),
      blocks: document.blocks.map((one) => ({
        ...one,
        span: { start: moved(one.span.start), end: moved(one.span.end) },
      })),
    },
    signals,
    { content },
  );
  return check.findings
    .filter(({ span }) => span.start >= start && span.end <= start + made.length && span.end > span.start)
    .map(({ rule, message }) => ({ rule, message }));
}
