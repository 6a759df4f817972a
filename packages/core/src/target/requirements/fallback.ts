import { MUST, NO_REQUEST } from './cues.ts';
import { degreeIn } from './degree.ts';
import { isTask } from './phrases.ts';
import type { PlacedLine } from './sections.ts';
import { yearsAsked } from './years.ts';

/**
 * Gives lists under headings that nobody knows a part of their own, by how most of their items read.
 * *Why* the whole list: one item may open with a verb by chance, five do not.
 */
export function placeByForm(
  lines: readonly PlacedLine[],
  namesSkill: (text: string) => boolean,
): PlacedLine[] {
  const placed: PlacedLine[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (lines[end]?.item && (lines[end]!.part ?? 'role') === 'role') end++;
    const list = lines.slice(at, end);
    const part = partOfList(list, namesSkill);
    for (const line of list) placed.push({ ...line, ...(part && { part }) });
    if (end === at) placed.push(lines[end++]!);
    at = end;
  }
  return placed;
}

function partOfList(list: readonly PlacedLine[], namesSkill: (text: string) => boolean) {
  const share = (fits: (text: string) => boolean) =>
    list.filter(({ text }) => fits(text)).length / list.length;
  if (share(isTask) > 0.5) return 'responsibility' as const;
  if (share((text) => NO_REQUEST.test(text)) > 0.3) return undefined;
  const asks = (text: string) =>
    MUST.test(text) || yearsAsked(text) !== undefined || degreeIn(text) !== undefined;
  if (share((text) => asks(text) || (text.length < 60 && namesSkill(text))) >= 0.5) return 'must' as const;
  return undefined;
}
