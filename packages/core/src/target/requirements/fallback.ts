import { MUST, NO_REQUEST, TASK } from './cues.ts';
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
  const seen = new Set<PlacedLine['part']>();
  const last = new Map(lines.map(({ part }, at) => [part, at]));
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (
      lines[end]?.item &&
      (lines[end]!.part ?? 'role') === 'role' &&
      lines[end]!.section === lines[at]!.section
    )
      end++;
    const list = lines.slice(at, end);
    const follows = (wanted: PlacedLine['part']) => (last.get(wanted) ?? -1) >= end;
    const part = partOfList(list, namesSkill) ?? partByTurn(list, seen, follows);
    for (const line of list) placed.push({ ...line, ...(part && { part }) });
    if (end === at) placed.push(lines[end++]!);
    seen.add(placed.at(-1)?.part);
    at = end;
  }
  return placed;
}

/** What an employer gives. */
const GIVEN =
  /[€$£]|\b(?:CHF|EUR|USD|GBP|salar\p{L}+|gehalt|bonus|equity|vacation|holidays?|days off|insurance|medical|pension|leave|perks?|discount|free|stipend|laptop|lunch|gym|urlaub\p{L}*|altersvorsorge|jobticket|parkpl\p{L}+|kostenlos\p{L}*|mutuelle|congés|tickets?|télétravail|teletrabajo|vacaciones|seguro|vakantiedagen|pensioen\p{L}*|vale|plano|home ?office|flexib\p{L}+|team events?)(?![\p{L}])/iu;

/** Postings say what one does, then what one brings, then what one gets: a list that says nothing itself has its turn. */
function partByTurn(
  list: readonly PlacedLine[],
  seen: ReadonlySet<PlacedLine['part']>,
  follows: (part: PlacedLine['part']) => boolean,
) {
  if (list.length < 2 || list[0]!.section === 0) return undefined;
  if (list.filter(({ text }) => GIVEN.test(text) || NO_REQUEST.test(text)).length * 4 > list.length)
    return undefined;
  if (seen.has('must')) return undefined;
  if (!seen.has('responsibility'))
    return follows('must') && !follows('responsibility') ? ('responsibility' as const) : undefined;
  return seen.has('nice') || follows('must') ? undefined : ('must' as const);
}

function partOfList(list: readonly PlacedLine[], namesSkill: (text: string) => boolean) {
  const share = (fits: (text: string) => boolean) =>
    list.filter(({ text }) => fits(text)).length / list.length;
  if (share((text) => isTask(text) || TASK.test(text)) > 0.5) return 'responsibility' as const;
  if (share((text) => NO_REQUEST.test(text)) > 0.3) return undefined;
  const asks = (text: string) =>
    MUST.test(text) || yearsAsked(text) !== undefined || degreeIn(text) !== undefined;
  if (share((text) => asks(text) || (text.length < 60 && namesSkill(text))) >= 0.5) return 'must' as const;
  return undefined;
}
