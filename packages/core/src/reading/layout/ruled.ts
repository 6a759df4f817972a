import type { Line } from '../line.ts';
import type { Rule } from './page.ts';

/** Marks the lines that have a drawn line right under or above them. */
export function markRuled(lines: readonly Line[], rules: readonly Rule[]): Line[] {
  return lines.map((line) =>
    rules.some((rule) => rules.length > 0 && touches(line, rule)) ? { ...line, ruled: true } : line,
  );
}

/** Near the text, beside nothing else, and not merely the underline of some of its words. */
function touches({ box, size = 10 }: Line, rule: Rule): boolean {
  if (!box) return false;
  const over = Math.min(box.x + box.width, rule.x + rule.width) - Math.max(box.x, rule.x);
  const beside = rule.x > box.x + box.width - 1 && rule.x < box.x + box.width + size * 3;
  const from = rule.y - (box.y + box.height);
  if (beside) return rule.y > box.y && from < size * 0.2 && rule.width > size * 4;
  const under = from > -size * 0.3 && from < size * 0.9;
  const above = box.y - (rule.y + rule.height) > -size * 0.2 && box.y - (rule.y + rule.height) < size * 0.6;
  return (under || above) && over > Math.min(box.width, rule.width) * 0.9 && rule.width > box.width * 0.9;
}
