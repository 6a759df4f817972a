import { type EditorState, StateEffect, StateField, type Transaction } from '@codemirror/state';
import type { Finding } from '@throughline/core/signal';

/** A finding where it now stands in the editor. */
export interface Located {
  finding: Finding;
  from: number;
  to: number;
  /** The edits of its fix; absent where it asks, and where the words were changed since they were looked at. */
  edits?: { from: number; to: number; insert: string }[];
}

export const setFindings = StateEffect.define<readonly Finding[]>();

/** Findings move with the text until the next ones come. */
export const locatedField = StateField.define<readonly Located[]>({
  create: () => [],
  update(located, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setFindings)) return effect.value.map((finding) => locate(finding));
    return transaction.docChanged ? located.flatMap((one) => moved(one, transaction)) : located;
  },
});

function locate(finding: Finding): Located {
  const { span, fix } = finding;
  return {
    finding,
    from: span.start,
    to: span.end,
    ...(fix?.kind === 'replace' && {
      edits: fix.edits.map(({ span: { start, end }, text }) => ({ from: start, to: end, insert: text })),
    }),
  };
}

/** What was typed over is no finding any more; the next check says what there is now. */
function moved({ finding, from, to, edits }: Located, { changes }: Transaction): Located[] {
  const at = { from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) };
  if (at.from > at.to || (at.from === at.to && from !== to)) return [];
  const untouched = edits?.every((edit) => !changes.touchesRange(edit.from, edit.to));
  const mapped = untouched
    ? edits?.map((edit) => ({ ...edit, from: changes.mapPos(edit.from), to: changes.mapPos(edit.to) }))
    : undefined;
  return [{ finding, ...at, ...(mapped && { edits: mapped }) }];
}

/** The finding the cursor stands in, the smallest where several do. */
export function findingAt(state: EditorState, at: number): Located | undefined {
  const around = state.field(locatedField).filter(({ from, to }) => from <= at && at <= to);
  return around.reduce<Located | undefined>(
    (best, one) => (best && best.to - best.from <= one.to - one.from ? best : one),
    undefined,
  );
}

/** The next or previous finding from the cursor, round the end of the text; several at one place come one by one. */
export function neighbour(
  located: readonly Located[],
  current: Located | undefined,
  at: number,
  step: 1 | -1,
): Located | undefined {
  const here = current ? located.indexOf(current) : -1;
  if (here !== -1) return located[(here + step + located.length) % located.length];
  const beyond =
    step === 1 ? located.find(({ from }) => from >= at) : located.findLast(({ from }) => from < at);
  return beyond ?? (step === 1 ? located[0] : located.at(-1));
}
