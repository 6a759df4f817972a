import type { Change } from '@throughline/core/correction';
import type { ReadingPage } from '#lib/reading/page.ts';
import { idOf } from '#lib/reading/region.ts';

/** Where a person goes on after a change: at what they changed, or near where it was. */
export function landingOf(
  changes: readonly Change[],
  path: string,
  { lines, entries, losses }: Pick<ReadingPage, 'lines' | 'entries'> & { losses: number },
): string {
  const [change] = changes;
  if (change?.kind === 'move-line' || change?.kind === 'add-entry') {
    const moved = lines.find(({ anchor }) => sameAnchor(anchor, change.line));
    if (moved?.path) return idOf(moved.path);
  }
  if (change?.kind === 'set' && change.value === null) return idOf(entryOf(path, entries) ?? '/basics');
  if (change?.kind === 'settle' || (change?.kind === 'leave-out' && !path))
    return losses > 0 ? 'losses' : 'changes';
  if (change?.kind === 'remove-entry' || change?.kind === 'leave-out')
    return idOf(entryOf(path, entries) ?? 'changes');
  return idOf(path);
}

const sameAnchor = (a: { text: string; same?: unknown }, b: { text: string; same?: unknown }): boolean =>
  a.text === b.text && JSON.stringify(a.same) === JSON.stringify(b.same);

/** The entry a path lies in, or what stands in its place by now. */
function entryOf(path: string, entries: ReadingPage['entries']): string | undefined {
  const own = path.split('/').slice(0, 3).join('/');
  const list = path.split('/')[1];
  return (
    entries.find((one) => one.path === own)?.path ??
    entries.findLast((one) => one.path.startsWith(`/${list}/`))?.path
  );
}
