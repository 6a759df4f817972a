import type { Document, JsonResume, Span } from '../document/index.ts';
import { buildLedger, type ClaimOrigin, type Ledger, type LedgerSource } from '../ledger/index.ts';
import type { Content } from '../lexicon/index.ts';
import { sketchResume } from './sketch-resume.ts';

/** Several documents of one person in one text, each after a line `=== résumé`, `=== LinkedIn` or `=== answer`. */
const PART = /^=== (?<name>.+)\n(?<text>(?:(?!=== ).*(?:\n|$))*)/gmu;

interface SketchedPart {
  source: LedgerSource;
  text: string;
  start: number;
}

/** The ledger of such a text, and where in the text an origin stands. */
export function sketchTogether(
  text: string,
  content: Content,
  today: string,
): { ledger: Ledger; spanOf(origin: ClaimOrigin): Span } {
  const parts = [...text.matchAll(PART)].map((match, at): SketchedPart => {
    const { name, text: own } = match.groups! as { name: string; text: string };
    return {
      source: sourceOf(`${at}`, name.trim(), own),
      text: own,
      start: match.index + match[0].length - own.length,
    };
  });
  return {
    ledger: buildLedger(
      parts.map(({ source }) => source),
      { content, today },
    ),
    spanOf({ source, text: words, span }) {
      const part = parts.find((known) => known.source.id === source)!;
      const start = part.start + (span?.start ?? Math.max(0, part.text.indexOf(words)));
      return { start, end: start + (span ? span.end - span.start : words.length) };
    },
  };
}

function sourceOf(id: string, name: string, text: string): LedgerSource {
  if (/linkedin/i.test(name)) return { id, name, kind: 'linkedin', reading: linkedinOf(withSkills(text)) };
  if (/r[ée]sum[ée]/i.test(name)) return { id, name, kind: 'resume', document: withSkills(text) };
  return { id, name, kind: 'text', text, channel: 'mock' };
}

/** A sketch's list of skills as the fields they are: one a line, or several after `Group:`. */
function withSkills(text: string): Document {
  const document = sketchResume(text);
  const skills: NonNullable<JsonResume['skills']> = [];
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'item' || block.section !== 'skills') return block;
    const [group, list] = text.slice(block.span.start, block.span.end).split(/:\s+/);
    skills.push(list ? { name: group!, keywords: list.split(/,\s+/) } : { name: group! });
    return { ...block, path: `/skills/${skills.length - 1}` };
  });
  return { ...document, blocks, resume: { ...document.resume, ...(skills.length && { skills }) } };
}

function linkedinOf({ resume = {} }: Document): Extract<LedgerSource, { kind: 'linkedin' }>['reading'] {
  const { basics = {}, work = [], skills = [] } = resume;
  return {
    kind: 'linkedin',
    profile: {
      ...(basics.label && { headline: basics.label }),
      ...(basics.summary && { summary: basics.summary }),
    },
    positions: work.map(({ position, name, startDate, endDate, highlights = [] }) => ({
      ...(position && { title: position }),
      ...(name && { company: name }),
      ...(startDate && { startedOn: startDate }),
      ...(endDate && { finishedOn: endDate }),
      ...(highlights.length && { description: highlights.join('\n') }),
    })),
    skills: skills.flatMap(({ name, keywords }) => (keywords ?? [name!]).map((skill) => ({ name: skill }))),
    education: [],
    certifications: [],
    languages: [],
    projects: [],
    connections: [],
    messages: { count: 0, drafts: 0, conversations: 0, people: [] },
    invitations: [],
    recommendations: [],
    endorsements: [],
    follows: [],
    applications: [],
    savedJobs: [],
    files: [],
    losses: [],
  };
}
