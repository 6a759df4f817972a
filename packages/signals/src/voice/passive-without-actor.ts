import type { Block } from '@throughline/core/document';
import { defineSignal, findPhrases, highlightsOf, phrases } from '@throughline/core/signal';

const PARTICIPLE =
  '\\p{L}{2,}(?:ated|ized|ised|ified|ented|igned|duced|loyed|ployed|uted|eted|ered|aged|ected|ested|oped|ured|oved|ched|ined|ained|lled|nned|ated|uced|ased|ired|aunched|dated)|built|written|rewritten|made|done|set\\s+up|run|led|given|cut|taken|brought|sold|driven|held|rebuilt|redesigned|created|used';
/** Passives in which the writer is the one something was given to: they say who. */
const RECEIVED =
  /^(?:promoted|awarded|selected|chosen|recogni[sz]ed|invited|asked|hired|elected|nominated|named|appointed|recruited|entrusted|trusted|honou?red|voted|ranked|certified|trained|admitted|accepted|published|featured|credited|retained|engaged|involved|interested|based|located|used|required|needed|related)$/i;
const DONE = `\\s+(?:\\p{L}+ly\\s+)?(?<participle>${PARTICIPLE})`;
const PASSIVE = phrases(
  ...['was', 'were', 'has\\s+been', 'have\\s+been', 'had\\s+been'].map((verb, index) =>
    `${verb}${DONE}`.replace('participle', `participle${index}`),
  ),
);
/** From where its sentence begins; a comma before it makes it part of something else. */
const SUBJECT = /(?:^|[.]\s+)(?<subject>[^.;,]*?)$/;

export default defineSignal({
  id: 'passive-without-actor',
  family: 'voice',
  title: 'Something was done, and nobody did it',
  appliesTo: ['resume', 'highlights', 'linkedin', 'impact'],
  severity: 'info',
  why: `In the passive the doer disappears, and on a page about you the doer is the point.`,
  basis: {
    kind: 'convention',
    ref: 'Federal Plain Language Guidelines (plainlanguage.gov), “Use active voice”',
  },
  examples: {
    flags: [
      {
        text: 'The nightly import «was redesigned» to run in parallel',
        fixed: 'Redesigned the nightly import to run in parallel',
      },
      'New safety rules «were successfully introduced» in two plants',
    ],
    quiet: [
      'Redesigned the nightly import to run in parallel',
      'The tool was adopted by 12 teams after I opened its source',
      'Was promoted to shift lead after one year',
      'Rewrote the importer that was designed by a vendor',
      'Cut the time that was lost between shifts',
    ],
  },
  *check(context) {
    const { text, document } = context;
    let last: Block | undefined;
    for (const { span, match, block } of findPhrases(context, highlightsOf(document), PASSIVE)) {
      if (block === last) continue;
      last = block;
      const participle = Object.values(match.groups!).find(Boolean)!;
      const before = text.slice(Math.max(block.span.start, span.start - 200), span.start);
      const subject = SUBJECT.exec(before)?.groups?.subject;
      if (
        !subject?.trim() ||
        RECEIVED.test(participle) ||
        /\b(?:that|which|who|where|when|while|what|i|we)\b/i.test(subject) ||
        /^[^.;]{0,200}?\bby\b(?!\s+\d)/i.test(text.slice(span.end, block.span.end))
      )
        continue;
      yield {
        span,
        message: 'A reader cannot tell that it was you.',
        fix: {
          kind: 'ask',
          question:
            'Who did this? If it was you, open the line with your verb; if not, say what your part was.',
        },
      };
    }
  },
});
