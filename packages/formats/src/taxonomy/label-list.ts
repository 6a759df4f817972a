import type { ImportedLexicon } from '@throughline/core/lexicon';
import { unqualified } from './labels.ts';

/** Fewer lines are a note, not a lexicon. */
const LEAST = 30;

/** Whether a text is nothing but labels, one a line: all short, none a sentence, few said twice. */
export function labelList(text: string): boolean {
  const lines = text
    .slice(0, 40_000)
    .split('\n')
    .slice(0, 500)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < LEAST || new Set(lines).size < lines.length * 0.95) return false;
  const labels = lines.filter(
    (line) => line.length <= 90 && line.split(/\s+/u).length <= 12 && !/[.:!?]$|^[-•*#]|\t|@/u.test(line),
  );
  return labels.length >= lines.length * 0.98;
}

export function readLabelList(text: string): ImportedLexicon {
  const labels = [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
  const fit = labels.filter((label) => label.length <= 120);
  return {
    source: 'list',
    skills: fit.map((label) => {
      const { name, kind } = unqualified(label);
      return {
        id: label.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '-'),
        name,
        aliases: name === label ? [] : [label],
        kind: kind ?? (/^\p{Ll}+\s/u.test(label) ? 'practice' : 'knowledge'),
      };
    }),
    broader: [],
    losses:
      fit.length < labels.length
        ? [{ text: '', reason: `${labels.length - fit.length} lines too long for a label, left out` }]
        : [],
  };
}
