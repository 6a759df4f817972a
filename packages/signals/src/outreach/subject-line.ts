import { defineSignal, type RawFinding } from '@throughline/core/signal';

const SUBJECT = /^[^\S\n]*subject\s?:[^\S\n]*(?<words>[^\n]*)$/imu;
/** Words that say nothing about what a message is for. */
const EMPTY_WORDS =
  /^(?:(?:a|an|the|my|your|re|fwd?|hi|hello|hey|dear|greetings|quick|short|small|just|kind|question|request|referral|reference|refer|job|work|career|application|applying|opportunity|opportunities|help|favou?r|catch(?:ing)?|up|introduction|intro|inquiry|enquiry|connect(?:ing)?|networking|cv|résumé|resume|interested|interest|in|for|about|of|and|touch|touching|base|follow(?:ing)?|need|please|looking|information|important|urgent)[\s:!?.,-]*)*$/iu;
/** What a phone shows of a subject line. */
const SHOWN = 60;

export default defineSignal({
  id: 'subject-line',
  family: 'outreach',
  title: 'A subject line that says nothing',
  appliesTo: ['outreach', 'referral-note'],
  severity: 'info',
  why: `The subject decides whether the message is opened now. With the role in it, it can also be found again when someone asks
“who was that?”.`,
  basis: {
    kind: 'convention',
    ref: 'RFC 5322 §3.6.5: the Subject field is a short string identifying the topic of the message',
  },
  examples: {
    flags: [
      {
        text: 'Subject: «Quick question»\n\nHi Ava, could you refer me for Pricing Analyst at Millrace? If not, no worries.',
        fixed:
          'Subject: Pricing Analyst at Millrace\n\nHi Ava, could you refer me for Pricing Analyst at Millrace? If not, no worries.',
      },
      {
        text: 'Subject: Asking whether you might be able to refer me for the new job« of Pricing Analyst at Millrace, Retail Team»\n\nHi Ava, could you refer me? If not, no worries.',
        fixed:
          'Subject: Pricing Analyst, Millrace: a referral?\n\nHi Ava, could you refer me? If not, no worries.',
      },
    ],
    quiet: [
      'Subject: Pricing Analyst at Millrace – would you refer me?\n\nHi Ava, we met at the shelf data day.',
      'Hi Ava, could we talk for 15 minutes on Tuesday?',
    ],
  },
  *check({ text }) {
    const match = SUBJECT.exec(text);
    if (!match) return;
    const words = match.groups!.words!.trimEnd();
    const start = match.index + match[0].lastIndexOf(match.groups!.words!);
    const ask = (span: RawFinding['span'], message: string): RawFinding => ({
      span,
      message,
      fix: {
        kind: 'ask',
        question: 'Which role, and what do you ask? Both fit into seven words.',
        template: 'Subject: [role] at [company] – [referral / two questions / 15 minutes]?',
      },
    });
    if (EMPTY_WORDS.test(words))
      yield ask(
        words
          ? { start, end: start + words.length }
          : { start: match.index, end: match.index + match[0].trimEnd().length },
        'Nothing here tells the reader what the message is for.',
      );
    else if (words.length > SHOWN)
      yield ask(
        { start: start + SHOWN, end: start + words.length },
        `A phone shows about ${SHOWN} characters; the rest is cut off.`,
      );
  },
});
