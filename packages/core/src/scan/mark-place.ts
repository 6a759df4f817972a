import type { Box, Layout } from '../document/index.ts';

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Where a mark for a run stands: before it, and before its bullet, where that is free; else on its upper left corner. */
export function markPlace(
  { x, y, height }: Box,
  { words }: Layout,
  page: number,
  { radius, gap }: { radius: number; gap: number },
): { cx: number; cy: number } {
  const middle = y + height / 2;
  const onLine = words.filter(
    ({ page: on, box }) => on === page && box.y < middle && box.y + box.height > middle,
  );
  const reach = 2 * radius + 2 * gap;
  const bullet = onLine.find(({ text, box }) => !SAYS_SOMETHING.test(text) && box.x < x && box.x > x - reach);
  const before = (bullet?.box.x ?? x) - gap - radius;
  const taken = words.some(
    ({ page: on, text, box }) =>
      on === page &&
      SAYS_SOMETHING.test(text) &&
      box.x < x - 1 &&
      box.x + box.width > before - radius &&
      box.y < middle + radius * 0.6 &&
      box.y + box.height > middle - radius * 0.6,
  );
  if (!taken && before >= radius) return { cx: before, cy: middle };
  return { cx: Math.max(x - radius / 2, radius), cy: Math.max(y - radius / 2, radius) };
}
