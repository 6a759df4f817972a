import { sliceSpan } from '@throughline/core/document';
import { findTitles } from '@throughline/core/highlight';
import { defineSignal, trimmed } from '@throughline/core/signal';
import { readTitle } from '@throughline/core/target';

/** A step is ambition; two are a question. */
const STEPS = 2;
/** Heads of titles that say a level by themselves. */
const LEADS = /(?:manager|director|head|lead|leader|president|officer|supervisor|principal)$/i;
/** What a title is taken for that names no level: someone who works on their own. */
const PLAIN = 2;

export default defineSignal({
  id: 'level-cue-mismatch',
  family: 'target',
  title: 'The level under the name is held by no title',
  appliesTo: ['resume'],
  severity: 'warning',
  why: `The line under the name and the titles below it are read in the same look. When the one says director and the others say
coordinator, a reader believes the lower, and doubts the rest.`,
  basis: {
    kind: 'study',
    ref: 'TheLadders, Eye-Tracking Study (2012): name, titles and employers, dates and education get almost 80 % of the look',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Director of pricing»\n## Experience\n### Pricing Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%\n### Clerk, Tern, 2019-01 – 2021-12\n- Sorted post',
        fixed:
          '# Mara Quist\nPricing analyst who sets prices for 40 shops\n## Experience\n### Pricing Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%\n### Clerk, Tern, 2019-01 – 2021-12\n- Sorted post',
      },
      {
        text: '# Mara Quist\n«Principal engineer»\n## Experience\n### Junior Engineer, Millrace, 2022-01 – present\n- Cut errors by 30%',
        fixed:
          '# Mara Quist\nEngineer for price data\n## Experience\n### Junior Engineer, Millrace, 2022-01 – present\n- Cut errors by 30%',
      },
    ],
    quiet: [
      '# Mara Quist\nSenior pricing analyst\n## Experience\n### Pricing Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
      '# Mara Quist\nDirector of pricing\n## Experience\n### Head of Pricing, Millrace, 2022-01 – present\n- Cut errors by 30%',
      '# Mara Quist\nPricing and retail\n## Experience\n### Pricing Analyst, Millrace, 2022-01 – present\n- Cut errors by 30%',
    ],
  },
  *check({ text, document, content }) {
    const label = document.blocks.find(({ kind }) => kind === 'label');
    const titles = (document.resume?.work ?? []).flatMap(({ position }) => (position ? [position] : []));
    if (!label || titles.length === 0) return;
    const words = sliceSpan(text, label.span);
    const rankOf = (title: string) => readTitle(title, content).level?.rank;
    const phrases = findTitles(words).map((title) => title.text);
    const claimed = Math.max(0, ...phrases.map((title) => rankOf(title) ?? 0));
    if (claimed <= PLAIN + 1) return;
    const held = Math.max(
      ...titles
        .flatMap((title) => [title, ...findTitles(title).map((phrase) => phrase.text)])
        .map((title) => rankOf(title) ?? PLAIN),
    );
    // `Data and insight manager` answers for `Fundraising data manager`, whatever level either is read as.
    if (phrases.some((title) => LEADS.test(title) && titles.some((other) => headOf(other) === headOf(title))))
      return;
    if (claimed < held + STEPS) return;
    yield {
      span: trimmed(text, label.span),
      message: 'No title below reaches the level that stands here; a reader goes by the lower one.',
      fix: {
        kind: 'ask',
        question:
          'What did you answer for at that level: whom, how much, how many? Say it here in place of the title you have not held yet.',
        template: '[Title held], [largest thing you answered for]',
      },
    };
  },
});

const headOf = (title: string): string =>
  /\p{L}+(?=[^\p{L}]*$)/u.exec(title.split(/,|\s(?:of|for|at)\s/)[0]!)?.[0].toLowerCase() ?? title;
