import { sliceSpan } from '@throughline/core/document';
import { findTitles } from '@throughline/core/highlight';
import type { Content } from '@throughline/core/lexicon';
import { defineSignal, highlightsOf, summaryBlocks, topOf } from '@throughline/core/signal';
import { readTitle } from '@throughline/core/target';

/** Below this rank (senior) no level needs to be shown. */
const SENIOR = 3;

/** The highest rank a text's titles say; a title without a level says none. */
const rankIn = (words: string, content: Content): number =>
  Math.max(
    0,
    ...[words, ...findTitles(words).map((title) => title.text)].map(
      (title) => readTitle(title, content).level?.rank ?? 0,
    ),
  );

export default defineSignal({
  id: 'level-shown',
  family: 'target',
  title: 'The level you aim for does not show',
  appliesTo: ['resume'],
  severity: 'warning',
  why: `Level is decided in the first look, from titles and the size of what you led. A senior reader who sees neither reads you
one level down and rarely looks again.`,
  basis: {
    kind: 'study',
    ref: 'TheLadders, Eye-Tracking Study (2012): almost 80 % of the look goes to name, titles and employers, dates, education',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Product manager»\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Wrote the weekly reports\n- Met with shop managers',
        target: 'senior product manager',
        fixed:
          '# Mara Quist\nProduct manager\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Led pricing for 40 shops with a team of nine\n- Met with shop managers',
      },
      {
        text: '# Mara Quist\n«Product manager»\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Cut returns by 40%',
        target: 'director of product',
      },
    ],
    quiet: [
      {
        text: '# Mara Quist\nSenior product manager\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Wrote the weekly reports',
        target: 'senior product manager',
      },
      {
        text: '# Mara Quist\nProduct manager\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Led a team of nine across 40 shops',
        target: 'senior product manager',
      },
      {
        text: '# Mara Quist\nProduct manager\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Cut returns by 40%',
        target: 'product manager',
      },
    ],
  },
  *check(context) {
    const { document, text, target, content, readingOf } = context;
    const wanted = target?.level;
    if (!target || !wanted || wanted.rank < SENIOR) return;
    const label = document.blocks
      .filter(({ kind }) => kind === 'label')
      .map(({ span }) => sliceSpan(text, span));
    const summary = summaryBlocks(context).map(({ span }) => sliceSpan(text, span));
    const titles = (document.resume?.work ?? []).slice(0, 2).map(({ position }) => position ?? '');
    if ([...label, ...summary, ...titles].some((words) => rankIn(words, content) >= wanted.rank - 1)) return;
    const shows = highlightsOf(document)
      .slice(0, 4)
      .map(({ span }) => readingOf(span));
    if (shows.some(({ leadership, hasScope }) => leadership && hasScope)) return;
    yield {
      span: topOf(context),
      message: `Nothing in the first look shows the level of “${target.title}”: no title near it, nothing led with its size.`,
      fix: {
        kind: 'ask',
        question:
          'What is the largest thing you answered for: how many people, teams, users, or how much money?',
        template: 'Led [what] for [how many]',
      },
    };
  },
});
