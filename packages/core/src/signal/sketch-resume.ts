import type { Block, BlockKind, Document, JsonResume, ResumePosition, Section } from '../document/index.ts';
import { COLUMN, sketchLayout } from './sketch-columns.ts';

const SECTION_WORDS: readonly (readonly [Section, RegExp])[] = [
  ['summary', /summary|profile|about|objective/i],
  ['work', /experience|employment|work|career/i],
  ['education', /education|studies/i],
  ['skills', /skills|tools/i],
  ['projects', /projects/i],
  ['interests', /interests|hobbies/i],
  ['references', /references/i],
];

/**
 * A résumé sketched in a few lines, as a document:
 * `# Name`, a label, contact lines, `## Section`, `### Title, Employer, 2021-03 – 2023-06` (or `– present`), `- highlight`;
 * after a line `|||` the text goes on in a second column beside the first, after a form feed on another page.
 *
 * Why here beside the readers: rules are shown, explained and tested on sketches, and a rule's example must not change
 * when a reader learns something.
 */
export function sketchResume(text: string): Document {
  const state: Sketch = { blocks: [], resume: {}, lines: 0 };
  for (const match of text.matchAll(/[^\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed && trimmed !== COLUMN) take(state, trimmed, match.index + match[0].indexOf(trimmed));
  }
  const layout = sketchLayout(text);
  return { channel: 'resume', text, blocks: state.blocks, resume: state.resume, ...(layout && { layout }) };
}

interface Sketch {
  blocks: Block[];
  resume: JsonResume;
  section?: Section;
  lines: number;
}

function take(state: Sketch, line: string, start: number): void {
  const mark = /^(?:#{1,3}|-)\s+/.exec(line)?.[0] ?? '';
  const words = line.slice(mark.length);
  const add = (kind: BlockKind, path?: string) =>
    state.blocks.push({
      kind,
      span: { start: start + mark.length, end: start + line.length },
      ...(state.section && { section: state.section }),
      ...(path && { path }),
    });
  if (mark.startsWith('###')) takePosition(state, words, add);
  else if (mark.startsWith('##')) takeHeading(state, words, add);
  else if (mark.startsWith('#')) takeName(state, words, add);
  else if (mark.startsWith('-')) takeItem(state, words, add);
  else takeLine(state, words, add);
}

type Add = (kind: BlockKind, path?: string) => void;

function takeName(state: Sketch, words: string, add: Add): void {
  state.resume.basics = { ...state.resume.basics, name: words };
  add('name', '/basics/name');
}

function takeHeading(state: Sketch, words: string, add: Add): void {
  state.section = SECTION_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
  add('heading');
}

function takePosition(state: Sketch, words: string, add: Add): void {
  state.section ??= 'work';
  if (state.section !== 'work') {
    add('item');
    return;
  }
  state.resume.work ??= [];
  const work = state.resume.work;
  const [, title, employer, start, end] =
    /^(.+?), (.+?)(?:, (\d{4}(?:-\d{2})?)(?:\s?[–-]\s?(\d{4}(?:-\d{2})?|present))?)?$/.exec(words) ?? [
      undefined,
      words,
    ];
  const position: ResumePosition = { position: title!, highlights: [] };
  if (employer) position.name = employer;
  if (start) position.startDate = start;
  if (end && end !== 'present') position.endDate = end;
  add('position', `/work/${work.push(position) - 1}`);
}

function takeItem(state: Sketch, words: string, add: Add): void {
  const inWork = state.section === undefined || state.section === 'work';
  if (!inWork) {
    add(state.section === 'projects' ? 'highlight' : 'item');
    return;
  }
  state.section = 'work';
  state.resume.work ??= [{ highlights: [] }];
  const work = state.resume.work;
  const highlights = work.at(-1)!.highlights!;
  add('highlight', `/work/${work.length - 1}/highlights/${highlights.push(words) - 1}`);
}

function takeLine(state: Sketch, words: string, add: Add): void {
  const basics = state.resume.basics ?? {};
  const email = words.includes('@') ? /\S+@\S+\.\w+/.exec(words)?.[0] : undefined;
  const phone = /\+?\d[\d\s().-]{6,}\d/.exec(words)?.[0];
  if (state.section === 'summary') {
    state.resume.basics = { ...basics, summary: words };
    add('paragraph', '/basics/summary');
  } else if (state.section) {
    add('paragraph');
  } else if (email || phone || basics.label) {
    state.resume.basics = { ...basics, ...(email && { email }), ...(phone && { phone }) };
    add('contact');
  } else {
    state.resume.basics = { ...basics, label: words };
    add('label', '/basics/label');
  }
}
