import { verbOf } from '@throughline/core/highlight';
import { defineSignal, positionsOf } from '@throughline/core/signal';

/** Words that open a line as a noun as often as a verb. */
const NOUN_TOO =
  /^(?:lead|work|design|test|research|support|report|project|plan|process|result|track|document|audit|train|coach|host|ship|score|present|draft|contract|increase|decrease|rise|fall|drop|cut|lift|boost|release|launch|review|direct|head|set|put|hit|read|run|use|own|range|span|partner|market|model|time|land|net|bank|beat|cost|spread|value|contribute|schedule|access)$/i;

export default defineSignal({
  id: 'mixed-tense',
  family: 'voice',
  title: 'Present tense in a position that ended',
  appliesTo: ['resume', 'linkedin'],
  severity: 'info',
  why: `In a position with an end date, a verb in the present makes a reader stop and look at the dates again. Ten seconds hold
few such stops.`,
  basis: {
    kind: 'convention',
    ref: 'Purdue Online Writing Lab, Résumé Workshop: past positions in the past tense',
  },
  examples: {
    flags: [
      '## Experience\n### Analyst, Millrace, 2019-02 – 2021-06\n- «Manage» a panel of 40 shops\n- Rewrote the pricing report',
      '## Experience\n### Analyst, Millrace, 2019-02 – 2021-06\n- Rewrote the pricing report\n- «Maintains» the price database\n- Taught two juniors',
    ],
    quiet: [
      '## Experience\n### Analyst, Millrace, 2019-02 – present\n- Manage a panel of 40 shops\n- Rewrote the pricing report',
      '## Experience\n### Analyst, Millrace, 2019-02 – 2021-06\n- Managed a panel of 40 shops\n- Design lead for two launches',
    ],
  },
  *check({ text, document, today }) {
    for (const { current, position, highlights } of positionsOf(document, today)) {
      if (current || !position.endDate) continue;
      for (const { span } of highlights) {
        const line = text.slice(span.start, span.end);
        const word = /^\p{L}+/u.exec(line)?.[0];
        const verb = word && !isNoun(word, line) ? verbOf(word) : undefined;
        if (
          !word ||
          !verb ||
          (word.toLowerCase() !== verb.base && word.toLowerCase() !== verb.third) ||
          verb.past.includes(word.toLowerCase())
        )
          continue;
        const at = { start: span.start, end: span.start + word.length };
        const past = verb.past[0]!;
        yield {
          span: at,
          message: 'This position has ended, and the line speaks as if it had not.',
          fix: { kind: 'replace', edits: [{ span: at, text: past[0]!.toUpperCase() + past.slice(1) }] },
        };
      }
    }
  },
});

/** Verbs that live with a preposition: `Works with`, `Reports to`. */
const WITH_PREPOSITION =
  /^(?:work|help|assist|liaise|collaborate|participate|contribute|interact|engage|partner|report|serve|act|travel|focus|deal|respond|look|consult|meet)s$/i;

/** `Tests were automated`, `Interviews with doctors`: a plural, with a verb of its own or what it is of after it. */
const isNoun = (word: string, line: string): boolean =>
  NOUN_TOO.test(word) ||
  NOUN_TOO.test(word.replace(/s$/, '')) ||
  /^\p{L}+\s(?:was|were|is|are|has|have|had|and\s\p{L}+s\s(?:was|were))\b/u.test(line) ||
  (/s$/.test(word) &&
    !WITH_PREPOSITION.test(word) &&
    /^\p{L}+\s(?:of|for|with|on|in|to|from|between|at)\b/u.test(line));
