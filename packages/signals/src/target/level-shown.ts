import { sliceSpan } from '@throughline/core/document';
import { findTitles, readHighlight } from '@throughline/core/highlight';
import { defineSignal, highlightsOf, summaryBlocks, topOf } from '@throughline/core/signal';

/** Below this rank (senior) no level needs to be shown. */
const SENIOR = 3;
const LEVEL_IN_WORDS =
  /\b(?:senior|sr\.?|staff|principal|lead|head of|director|vp|vice president|chief|manager of managers|group (?:product )?manager|executive|distinguished|fellow)\b/i;

export default defineSignal({
  id: 'level-shown',
  family: 'target',
  title: 'The level you aim for does not show',
  appliesTo: ['resume', 'headline', 'about', 'summary', 'pitch'],
  severity: 'warning',
  why: `Level is decided in the first look, from titles and the size of what you led. A senior reader who sees neither reads you
one level down and rarely looks again.`,
  basis: {
    kind: 'study',
    ref: 'TheLadders, Eye-Tracking Study (2012, 2018): titles take the largest share of the first look',
  },
  examples: {
    flags: [
      {
        text: '# Mara Quist\n«Product manager»\n## Experience\n### Product Manager, Millrace, 2022-01 – present\n- Wrote the weekly reports\n- Met with shop managers',
        target: 'senior product manager',
      },
      { channel: 'headline', text: '«Product manager for payments»', target: 'director of product' },
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
      { channel: 'headline', text: 'Product manager for payments', target: 'product manager' },
    ],
  },
  *check(context) {
    const { document, text, target } = context;
    const wanted = target?.level;
    const senior = wanted ? wanted.rank >= SENIOR : LEVEL_IN_WORDS.test(target?.title ?? '');
    if (!target || !senior) return;
    const label = document.blocks
      .filter(({ kind }) => kind === 'label')
      .map(({ span }) => sliceSpan(text, span));
    const summary = summaryBlocks(context).map(({ span }) => sliceSpan(text, span));
    const titles = (document.resume?.work ?? []).slice(0, 2).map(({ position }) => position ?? '');
    if (
      [...label, ...summary, ...titles].some(
        (words) => LEVEL_IN_WORDS.test(words) || findTitles(words).some(({ hasLevel }) => hasLevel),
      )
    )
      return;
    const shows = highlightsOf(document)
      .slice(0, 4)
      .map(({ span }) => readHighlight(sliceSpan(text, span)));
    if (shows.some(({ leadership, hasScope }) => leadership && hasScope)) return;
    yield {
      span: topOf(context),
      message: `“${target.title}” is a level, and nothing in the first look shows it: no such title, nothing led with its size.`,
      fix: {
        kind: 'ask',
        question:
          'What is the largest thing you answered for: how many people, teams, users, or how much money?',
        template: 'Led [what] for [how many]',
      },
    };
  },
});
