import { defineSignal } from '@throughline/core/signal';
import { answersOf, isStory, sentencesIn } from './answers.ts';

/** Sentences that are said while one thinks, or that set the scene. */
const RUN_UP =
  /^(?:(?:so|well|okay|ok|yeah|yes|um+|uh+|er+|hmm+|right|sure|alright)[\s,.…–—-]+)*(?:(?:that|this|it)(?:['’]s| is) an? (?:really |very )?(?:good|great|interesting|tough|hard|tricky) (?:one|question)|(?:thank you|thanks) for (?:asking|the question)|let me (?:think|see|start|give)|(?:to|just to) (?:give|set|start|begin|provide|put)\b|where (?:do|should|to) i (?:start|begin)|(?:it )?(?:all )?(?:started|began)|(?:basically|actually|honestly|to be honest)\b|i(?:['’]m| am) (?:not sure|trying to (?:think|remember))|there (?:was|were) (?:this|a|an|so many|many|several)\b|(?:back )?(?:in|around|about) (?:the |early |late |mid[- ])?(?:\d{4}|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|(?:a|some|two|three|four|five|many|\d+) (?:few )?(?:years|months) ago|when i (?:was|joined|started|came|first)|at (?:the|that) time|i (?:was|had been|used to|joined|started)\b|(?:the )?(?:background|context) (?:is|was|here))/iu;

export default defineSignal({
  id: 'point-first',
  family: 'mock',
  title: 'The answer starts before the point',
  appliesTo: ['mock'],
  severity: 'warning',
  why: `An interviewer listens hardest in the first ten seconds and writes down what was said in them. An answer that opens with
the year and the weather is written down as that.`,
  basis: {
    kind: 'guide',
    ref: 'Barbara Minto, The Pyramid Principle: the answer first, then what supports it',
  },
  examples: {
    flags: [
      {
        text: '«So, that’s a great question.» Back in 2019 I joined Wren as an analyst in the parcel team, which was quite small. We had a forecast that nobody trusted, and in the end I rebuilt it and took the error from 14% to 9%.',
        fixed:
          'I rebuilt a forecast that nobody trusted and took its error from 14% to 9%. In 2019 the parcel team at Wren planned its vans by feel; I sat with the night shift for a month, found where the numbers broke, and moved them to one pipeline.',
      },
      {
        text: 'Interviewer: Tell me about a conflict.\nMara: «When I was at Tern there was a manager in the returns department who did not like the new desk.» We argued about it for a month or so, and then I showed him the queue numbers and he came round.',
        fixed:
          'Interviewer: Tell me about a conflict.\nMara: I won over a manager who had blocked our new returns desk for a month, by showing him the queue. He believed that customers liked the old one; I stood there with a counter for two days, and he changed his mind.',
      },
    ],
    quiet: [
      'I cut the error of our parcel forecast from 14% to 9%. In 2019 I joined Wren as an analyst; the forecast was made by hand, nobody trusted it, and I rebuilt it in a month with the night shift.',
      'Interviewer: Are you well?\nMara: Well, yes, thank you.',
    ],
  },
  *check({ text }) {
    for (const answer of answersOf(text)) {
      const words = text.slice(answer.start, answer.end);
      const first = sentencesIn(text, answer)[0];
      if (!first || !isStory(words) || !RUN_UP.test(text.slice(first.start, first.end))) continue;
      yield {
        span: first,
        message: 'The interviewer is still waiting for the answer here.',
        fix: {
          kind: 'ask',
          question:
            'If you had one sentence, what would the answer be? Say that first; the story comes after.',
          template: 'I [did what], and [what changed]. [Then how it came about.]',
        },
      };
    }
  },
});
