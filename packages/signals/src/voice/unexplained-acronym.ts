import { type Span, sliceSpan } from '@throughline/core/document';
import type { Content } from '@throughline/core/lexicon';
import { defineSignal, findIn, proseOf } from '@throughline/core/signal';
import { COMMON_ACRONYMS } from './common-acronyms.ts';

/** Asked first: most lines hold none. */
const THREE_CAPITALS = /[A-ZÀ-Þ]{3}/;
const ACRONYM = /(?<![\p{L}\p{N}/&.+#_-])\p{Lu}{3,6}(?![\p{L}\p{N}&+#_]|-\d|\.\p{L})/u;

export default defineSignal({
  id: 'unexplained-acronym',
  family: 'voice',
  title: 'Letters that only insiders can read',
  appliesTo: ['resume', 'highlights', 'about', 'summary', 'impact'],
  severity: 'info',
  why: `Inside a company or a trade its short names are plain; to a reader from another field, who decides about a change, they are
noise, and the work behind them goes unread.`,
  basis: {
    kind: 'study',
    ref: 'Barnett & Doubleday, The growth of acronyms in the scientific literature, eLife 9:e60080, 2020',
  },
  examples: {
    flags: [
      {
        text: 'Moved «GRTX» to the new warehouse',
        fixed: 'Moved the global rate table (GRTX) to the new warehouse',
      },
      { channel: 'summary', text: 'I kept «MBLQ» alive for six years. MBLQ moves freight.' },
    ],
    quiet: [
      'Moved the Global Rate Table (GRTX) to the new warehouse; GRTX feeds 9 teams',
      'Exposed the SQL of the CRM as a REST API on AWS',
      'GRTX (our rate table) moved to a new warehouse',
      'CUT COSTS IN THE WAREHOUSE',
    ],
  },
  *check({ text, document, content }) {
    const known = knownTo(content);
    const seen = new Set<string>();
    for (const block of proseOf(document)) {
      if (!THREE_CAPITALS.test(sliceSpan(text, block.span))) continue;
      const found = findIn(text, block, ACRONYM);
      if (found.length === 0 || isShouted(text.slice(block.span.start, block.span.end))) continue;
      for (const { span, match } of found) {
        const letters = match[0];
        if (
          seen.has(letters) ||
          COMMON_ACRONYMS.has(letters) ||
          known.has(letters) ||
          isExplained(text, letters) ||
          // `SDL Trados`: a maker's letters before its product are part of a name.
          /^\s\p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3)) ||
          isListedWith(text, span, (word) => COMMON_ACRONYMS.has(word) || known.has(word))
        )
          continue;
        seen.add(letters);
        yield {
          span,
          message: `Outside your company and your trade few readers will know what ${letters} is.`,
          fix: {
            kind: 'ask',
            question: `What is ${letters} to someone who never worked there? Say that in three words, or instead of it.`,
            template: `… (${letters})`,
          },
        };
      }
    }
  },
});

const KNOWN = new WeakMap<Content, ReadonlySet<string>>();

/** The words of every skill's names in capitals, gathered once for a lexicon. */
function knownTo(content: Content): ReadonlySet<string> {
  const known =
    KNOWN.get(content) ??
    new Set(
      content.skills
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .flatMap((name) => name.toUpperCase().split(/[\s/-]+/)),
    );
  KNOWN.set(content, known);
  return known;
}

/** `ICML and ISMB`: in a list with a name everybody knows it is a name of the same kind. */
function isListedWith(text: string, { start, end }: Span, knows: (word: string) => boolean): boolean {
  const before = /(\p{L}{2,})(?:,|,?\s(?:and|or|&))\s$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  )?.[1];
  const after = /^(?:,|,?\s(?:and|or|&))\s(?:and\s)?(\p{L}{2,})/u.exec(text.slice(end, end + 24))?.[1];
  return [before, after].some((word) => word !== undefined && /^\p{Lu}{2,}$/u.test(word) && knows(word));
}

const isExplained = (text: string, letters: string): boolean =>
  text.includes(`(${letters})`) ||
  text.includes(`${letters} (`) ||
  new RegExp(`\\b${letters}(?:,|:| –| —) (?:an?|the|our|which)\\b`).test(text);

/** Set in capitals throughout: no acronym stands out of it. */
const isShouted = (words: string): boolean => {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.4;
};
