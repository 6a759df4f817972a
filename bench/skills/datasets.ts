import { existsSync, readFileSync } from 'node:fs';
import { readTable } from '../../packages/formats/src/taxonomy/table.ts';

/** A sentence with the places that people marked as naming a skill. */
export interface Marked {
  text: string;
  /** What one knows: tools, fields, languages. */
  hard: Place[];
  /** What one does or is, in the words of the sentence. */
  soft: Place[];
}

interface Place {
  start: number;
  end: number;
}

const FOLDER = new URL('../../../shared/data/skills_bench/', import.meta.url);

export const there = existsSync(FOLDER);

const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

interface Tagged {
  tokens: string[];
  tags_skill: string[];
  tags_knowledge?: string[];
  source?: string;
}

/** Words with B, I, O tags, one sentence a line. `hard` where knowledge has tags of its own, else all is `soft`. */
export const tagged = (name: string): Marked[] =>
  text(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Tagged)
    .map(({ tokens, tags_skill, tags_knowledge = [] }) => ({
      text: tokens.join(' '),
      hard: places(tokens, tags_knowledge),
      soft: places(tokens, tags_skill),
    }));

function places(tokens: readonly string[], tags: readonly string[]): Place[] {
  const found: Place[] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const end = at + token.length;
    const last = found.at(-1);
    if (tags[index] === 'B' || (tags[index] === 'I' && last?.end !== at - 1)) found.push({ start: at, end });
    else if (tags[index] === 'I' && last) last.end = end;
    at = end + 1;
  }
  return found;
}

/** One row a span, with the ESCO label that people chose for it, or none that fits. */
export function labelled(name: string): Marked[] {
  const { rows } = readTable([text(name)]);
  const sentences = new Map<string, Marked>();
  for (const { sentence = '', span = '', sub_span = '' } of rows) {
    if (!sentence) continue;
    const marked = sentences.get(sentence) ?? { text: sentence, hard: [], soft: [] };
    const start = sentence.indexOf(sub_span || span);
    const end = start + (sub_span || span).length;
    if (start >= 0 && !marked.soft.some((known) => known.start === start && known.end === end))
      marked.soft.push({ start, end });
    sentences.set(sentence, marked);
  }
  return [...sentences.values()];
}
