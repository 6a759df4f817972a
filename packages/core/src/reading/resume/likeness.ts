import { findDates } from './dates.ts';
import { sectionOf } from './words/headings.ts';

/** How much a text looks like a résumé, 0 to 1: headings of several sections, a way to reach someone, dated posts. */
export function resumeLikeness(text: string): number {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim());
  const bare = lines.map((line) => line.replace(/^[#*_\s]+|[*_:\s]+$/g, ''));
  const sections = new Set(
    bare
      .filter((line) => line.length < 40)
      .map(sectionOf)
      .filter(Boolean),
  );
  const reach = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w{2,}/.test(text) ? 1 : 0;
  const dated = lines.filter(
    (line) => line.length < 120 && findDates(line).some((date) => date.range),
  ).length;
  const core = sections.has('work') || sections.has('education') ? 1 : 0;
  if (reach + dated === 0 || /^---\n/.test(text)) return 0;
  return Math.min(1, sections.size * 0.14 + reach * 0.2 + Math.min(dated, 3) * 0.12 + core * 0.15);
}
