import { sliceSpan } from '@throughline/core/document';
import { defineSignal, findPhrases, highlightsOf, phrases } from '@throughline/core/signal';

const NAME = '(?:[“"‘\'])?(?<name>\\p{Lu}[\\p{L}\\p{N}]+)(?:[”"’\'])?';
/** A word that says `here comes a name`, and a name after it that stands alone. */
const NAMED = phrases(
  ...['project', 'programme', 'program', 'operation', 'initiative', 'codename(?:d)?', 'nicknamed'].map(
    (word, index) => `${word}\\s+${NAME.replace('name>', `name${index}>`)}(?=\\s*(?:$|[.,;:)]|\\s\\p{Ll}))`,
  ),
);
/** Capitals that are words of the language or titles of people. */
const PLAIN =
  /^(?:Manager|Management|Managers|Lead|Leader|Coordinator|Director|Owner|Engineer|Planning|Plan|Plans|Delivery|Control|Controls|Scope|Charter|Team|Teams|Work|Management|Office|Officer|Administrator|Assistant|Support|Development|Design|Analysis|Budget|Schedule|Online|Server|Professional|Online|Gutenberg|Euler)$/;
/** Words after it that explain it. */
const EXPLAINED = /^["”’']?\s*(?:\(|[,:–—-]\s*(?:an?|the|our|which)\b|\s(?:to|that|which)\b)/iu;

export default defineSignal({
  id: 'internal-name',
  family: 'voice',
  title: 'A code name that only the inside knows',
  appliesTo: ['resume', 'highlights', 'linkedin', 'impact'],
  severity: 'info',
  why: `Inside, everyone knew what “Project Aurora” was. Outside it is a word without work in it, and it often stands exactly where
the work should be named.`,
  basis: {
    kind: 'convention',
    ref: 'Federal Plain Language Guidelines (plainlanguage.gov), “Avoid jargon”: words your reader knows',
  },
  examples: {
    flags: [
      {
        text: 'Led «Project Aurora» with nine people',
        fixed: 'Led the move of 40 shops to one till system with nine people',
      },
      {
        text: 'Wrote the import for «Operation Bluebird», three weeks early',
        fixed: 'Wrote the import for the merger of two price databases, three weeks early',
      },
    ],
    quiet: [
      'Led Project Aurora, the move of 40 shops to one till system',
      'Promoted to Project Manager after one year',
      'Ran the project planning of two plants',
    ],
  },
  *check(context) {
    const { text, document } = context;
    for (const { span, match, block } of findPhrases(context, highlightsOf(document), NAMED)) {
      const name = Object.values(match.groups!).find(Boolean)!;
      // The pattern ignores case; a name does not.
      if (!/^\p{Lu}\p{Ll}/u.test(name) || PLAIN.test(name) || isShouted(sliceSpan(text, block.span)))
        continue;
      if (EXPLAINED.test(text.slice(span.end, block.span.end))) continue;
      yield {
        span,
        message: `Outside that company nobody knows what ${name} was.`,
        fix: {
          kind: 'ask',
          question: `What was ${name}, to someone who never worked there? Name the thing in three or four words.`,
          template: '[what was built, moved or changed] ([code name])',
        },
      };
    }
  },
});

/** In a line of Capitalised Words a capital names nothing. */
const isShouted = (line: string): boolean => {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
};
