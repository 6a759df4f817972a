import type { Statement } from './statement.ts';
import { stem } from './stem.ts';
import type { Word } from './words.ts';

/** The facts' words in order, to ask whether a name stands there as it is told. */
export interface Phrases {
  /** Whether these words stand side by side in one statement, in any form; legal endings aside. */
  has(words: readonly Word[]): Statement | undefined;
  /** Whether a word stands anywhere. */
  word(key: string): boolean;
  /** Whether an abbreviation stands for words that stand side by side. */
  initials(letters: string): boolean;
}

const LEGAL = /^(?:inc|ltd|llc|gmbh|ag|as|plc|sa|sas|bv|nv|ab|oy|corp|limited|kg|pty|the)$/;

const root = ({ lower }: Word): string => stem(lower);

export function phrasesOf(statements: readonly Statement[]): Phrases {
  const lines = statements.map((statement) => ({
    statement,
    line: ` ${statement.words.map(root).join(' ')} `,
  }));
  const bare = lines.map(({ line, statement }) => ({ statement, line: line.replace(/ /g, '') }));
  const initials = new Set(statements.flatMap(initialsOf));
  const words = new Set(statements.flatMap((statement) => statement.words.map(root)));
  return {
    has(told) {
      const ending = told.findLastIndex(({ lower }) => !LEGAL.test(lower));
      const kept = told.slice(told[0]?.lower === 'the' ? 1 : 0, ending + 1);
      const line = ` ${kept.map(root).join(' ')} `;
      if (!kept.length) return statements[0];
      const found = lines.find((one) => one.line.includes(line))?.statement;
      const joined = line.replace(/ /g, '');
      return (
        found ?? (joined.length > 4 ? bare.find((one) => one.line.includes(joined))?.statement : undefined)
      );
    },
    word: (word) => words.has(stem(word)),
    initials: (letters) => initials.has(letters.toLowerCase()),
  };
}

/** Initials of every run of two to five words; small words may be left out. */
function initialsOf({ words }: Statement): string[] {
  const found: string[] = [];
  for (const kept of [words, words.filter(({ lower }) => !/^(?:of|and|the|for|in)$/.test(lower))]) {
    const letters = kept.map(({ lower }) => lower[0]).join('');
    for (let from = 0; from < letters.length; from++)
      for (let length = 2; length <= 5; length++)
        if (from + length <= letters.length) found.push(letters.slice(from, from + length));
  }
  return found;
}
