import { defineSignal, findPhrases, phrases, proseOf } from '@throughline/core/signal';

/** Words that make finished work sound like practice. */
const CUE = phrases(
  'basic\\s+(?:knowledge|understanding|skills?|experience)',
  'some\\s+(?:knowledge|experience|exposure)\\s+(?:of|with|in|to)',
  'little\\s+(?:knowledge|experience|exposure)\\s+(?:of|with|in|to)',
  'limited\\s+(?:knowledge|experience|exposure)\\s+(?:of|with|in|to)',
  'familiar\\s+with',
  'acquainted\\s+with',
  'familiarity\\s+with',
  'gained\\s+(?:\\p{L}+\\s+)?(?:exposure|experience|familiarity)',
  'got\\s+(?:\\p{L}+\\s+)?(?:exposure|experience|familiarity)',
  'received\\s+(?:\\p{L}+\\s+)?exposure',
  'exposure\\s+to',
  'eager\\s+to\\s+(?:learn|grow)',
  'quick\\s+learner',
  'fast\\s+learner',
  'willing(?:ness)?\\s+to\\s+learn',
  'still\\s+learning',
  'always\\s+(?:eager|willing|happy)\\s+to\\s+learn',
  'attempted\\s+to',
  'tried\\s+to',
  "i['’]m\\s+an?\\s+(?:\\p{L}+\\s+)?(?:novice|beginner|newbie)",
  'am\\s+an?\\s+(?:\\p{L}+\\s+)?(?:novice|beginner|newbie)',
  'as\\s+an?\\s+(?:\\p{L}+\\s+)?(?:novice|beginner|newbie)',
  'hoping\\s+to',
  'i\\s+(?:think|believe|feel)\\s+(?:that\\s+)?i',
  'helped\\s+out',
  'shadowed',
  'learned\\s+(?:how\\s+to|about|to)',
  'was\\s+(?:given|allowed)\\s+(?:the\\s+)?(?:chance|opportunity|to)',
);

/** Levels at which these words are simply true. */
const STARTING_RANK = 1;

export default defineSignal({
  id: 'junior-cue',
  family: 'voice',
  title: 'Words that read more junior than the work',
  appliesTo: ['resume', 'highlights', 'linkedin', 'headline', 'about', 'summary', 'pitch', 'impact'],
  severity: 'warning',
  why: `Hedges and learner's words are read as level. "Familiar with" and "tried to" put even senior work back at the start,
and nobody asks further.`,
  basis: {
    kind: 'study',
    ref: 'Bradac & Mulac, A Molecular View of Powerful and Powerless Speech Styles, Communication Monographs 51, 1984: forms such as hedges in a job interview read as less powerful and effective',
  },
  examples: {
    flags: [
      {
        text: '«Gained exposure» to contract negotiation',
        fixed: 'Negotiated 14 supplier contracts beside the buyer',
      },
      '«Tried to» shorten the release cycle',
      { channel: 'summary', text: 'Analyst and «quick learner», «familiar with» SQL.' },
    ],
    quiet: [
      'Negotiated 14 supplier contracts',
      'Taught basic first aid to 60 colleagues',
      'Coached beginner swimmers, 30 a week',
      { channel: 'summary', text: 'Analyst who learned SQL on a live ledger and now teaches it.' },
      { channel: 'summary', text: 'Trainee nurse, quick learner.', target: 'intern' },
    ],
  },
  *check(context) {
    const { blocks, target } = context;
    if (
      (target?.level?.rank ?? STARTING_RANK + 1) <= STARTING_RANK ||
      /\b(?:intern|trainee|apprentice)\b/i.test(target?.title ?? '')
    )
      return;
    for (const { span } of findPhrases(context, proseOf({ blocks }), CUE))
      yield {
        span,
        message: 'This reads as someone starting out, whatever stands around it.',
        fix: {
          kind: 'ask',
          question:
            'What have you done with it that someone else relied on? Say that, or leave the words out.',
        },
      };
  },
});
