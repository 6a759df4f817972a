import { type Block, type Span, sliceSpan } from '@throughline/core/document';
import type { Fact, FactPlace } from '@throughline/core/grounding';
import type { LinkedinReading, ResumeReading } from '@throughline/core/reading';
import type { RawReading } from '../ports.ts';

/** A fact and where it comes from. */
export interface SourceFact extends Fact {
  source: string;
  /** Where it begins in the source's text; a field of an export has a path instead. */
  offset: number;
  path?: string;
}

/** The facts of a source as it was read; none where it is nothing that a person says of themself. */
export function factsOf(reading: RawReading, source: string): SourceFact[] | undefined {
  switch (reading.kind) {
    case 'resume':
      return factsOfResume(reading, source);
    case 'text':
      return [{ id: source, source, offset: 0, text: reading.text }];
    case 'linkedin':
      return factsOfLinkedin(reading, source);
    default:
      return undefined;
  }
}

/** Every block is a fact, and so is what stands between them: nothing of the text is left out. */
function factsOfResume({ text, blocks }: ResumeReading, source: string): SourceFact[] {
  const facts: SourceFact[] = [];
  let at = 0;
  const add = (span: Span, block?: Block) => {
    const written = sliceSpan(text, span);
    if (!/[\p{L}\p{N}]/u.test(written)) return;
    const post = /^\/(?:work|volunteer|projects)\/\d+/u.exec(block?.path ?? '')?.[0];
    // A highlight that goes on in the next line is one sentence; a heading's lines are title, employer, dates.
    const whole = block && block.kind !== 'position' ? written.replace(/\n/gu, ' ') : written;
    facts.push({
      id: `${source} ${span.start}`,
      source,
      offset: span.start,
      text: whole,
      ...(post && { post: `${source}${post}` }),
    });
  };
  for (const block of blocks) {
    if (block.span.start > at) add({ start: at, end: block.span.start });
    add(block.span, block);
    at = Math.max(at, block.span.end);
  }
  add({ start: at, end: text.length });
  return facts;
}

/** The fields of an export in which the person speaks; what others wrote of them is not theirs to claim. */
function factsOfLinkedin(reading: LinkedinReading, source: string): SourceFact[] {
  const facts: SourceFact[] = [];
  const add = (path: string, text: string | undefined, post?: string) => {
    if (text?.trim())
      facts.push({ id: `${source} ${path}`, source, path, offset: 0, text, ...(post && { post }) });
  };
  const { profile, positions, education, skills, certifications, languages, projects } = reading;
  add('/profile/headline', profile.headline);
  add('/profile/summary', profile.summary);
  for (const [at, one] of positions.entries()) {
    const { title, company, startedOn, finishedOn, description, location } = one;
    const path = `/positions/${at}`;
    const dates = startedOn && `${startedOn} – ${finishedOn ?? 'Present'}`;
    add(path, [title, company, location, dates].filter(Boolean).join(', '), `${source}${path}`);
    add(`${path}/description`, description, `${source}${path}`);
  }
  for (const [at, one] of education.entries())
    add(`/education/${at}`, Object.values(one).filter(Boolean).join(', '));
  add('/skills', skills.length ? `Skills: ${skills.map(({ name }) => name).join(', ')}` : undefined);
  for (const [at, { name, authority, startedOn }] of certifications.entries())
    add(`/certifications/${at}`, `Certificate: ${[name, authority, startedOn].filter(Boolean).join(', ')}`);
  for (const [at, { name, proficiency }] of languages.entries())
    add(`/languages/${at}`, [name, proficiency].filter(Boolean).join(', '));
  for (const [at, { title, description }] of projects.entries())
    add(`/projects/${at}`, [title, description].filter(Boolean).join(': '));
  return facts;
}

/** The place of the source that a place of a fact is. */
export function placeIn(facts: ReadonlyMap<string, SourceFact>, { fact, span }: FactPlace) {
  const { source, offset, path, text } = facts.get(fact)!;
  return {
    source,
    ...(path && { path }),
    span: { start: span.start + offset, end: span.end + offset },
    text: sliceSpan(text, span),
  };
}
