import { defineSignal, highlightsOf } from '@throughline/core/signal';

/** `I led`, `I have also built`: a subject and what helps the verb along; not `I’m` or `I am`, after which no verb is left. */
const SUBJECT =
  /^(?<lead>[\s\p{P}]*)(?<subject>I(?:\s+(?:have|had|also|then|personally|successfully))*)\s+(?<verb>\p{L}+)/u;
const NO_VERB =
  /^(?:am|was|is|can|could|would|will|do|did|like|love|enjoy|believe|think|feel|hope|want|have|had)$/i;

export default defineSignal({
  id: 'first-person',
  family: 'voice',
  title: '“I” in a highlight',
  appliesTo: ['resume', 'highlights'],
  severity: 'info',
  why: `Highlights are written without a subject, because everyone knows whose page it is. “I” takes the first place of the line,
where the verb should stand, and reads as unused to the form.`,
  basis: {
    kind: 'convention',
    ref: 'Simon Fraser University, Communication Tools: accomplishment statements without the first person or personal pronouns',
  },
  examples: {
    flags: ['«I» negotiated 14 supplier contracts', '«I have also» rebuilt the price reports for 40 shops'],
    quiet: [
      'Negotiated 14 supplier contracts',
      'Moved phase I negotiations to the plant',
      { channel: 'highlights', text: 'I-beam welding for two bridges' },
    ],
  },
  *check({ text, document }) {
    for (const { span } of highlightsOf(document)) {
      const found = SUBJECT.exec(text.slice(span.start, span.end));
      if (!found || NO_VERB.test(found.groups!.verb!)) continue;
      const { lead, subject, verb } = found.groups! as Record<'lead' | 'subject' | 'verb', string>;
      const start = span.start + lead.length;
      yield {
        span: { start, end: start + subject.length },
        message: 'The line begins with the one word that everybody knows already.',
        fix: {
          kind: 'replace',
          edits: [
            {
              span: { start, end: span.start + found[0].length },
              text: verb[0]!.toUpperCase() + verb.slice(1),
            },
          ],
        },
      };
    }
  },
});
