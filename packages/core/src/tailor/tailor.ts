import type { JsonResume } from '../document/index.ts';
import { entriesOf, entryName, type Fields, LISTED, type Listed } from './entries.ts';
import { inTimeOrder } from './time.ts';
import type { Adjustments, Choice, Piece, Tailored, TailorPlan } from './types.ts';

/**
 * The résumé that a plan gives when its first `yielded` pieces make room. No word is changed; a post is never hidden
 * unless the person says so.
 */
export function tailor(plan: TailorPlan, yielded: number, adjustments: Adjustments = {}): Tailored {
  const judge = judgeFor(plan, yielded, adjustments);
  const choices = plan.pieces.map((piece) => judge(piece));
  const gone = new Set(plan.pieces.filter((_, at) => !choices[at]!.kept).map(({ path }) => path));
  const { basics, meta: _, ...lists } = plan.resume;
  const resume: JsonResume = {
    ...(basics && { basics: gone.has('/basics/summary') ? without(basics, 'summary') : basics }),
    ...Object.fromEntries(
      LISTED.filter((section) => lists[section] !== undefined).map((section) => [
        section,
        entriesLeft(plan.resume, section, gone),
      ]),
    ),
  };
  return {
    resume,
    sections: plan.sections.filter(({ section }) =>
      section === 'summary'
        ? Boolean(resume.basics?.summary)
        : entriesOf(resume, section as Listed).length > 0,
    ),
    choices,
    notes: notesOn(plan, gone),
  };
}

function judgeFor(plan: TailorPlan, yielded: number, { pinned = [], leftOut = [] }: Adjustments) {
  const [pins, outs] = [new Set(pinned), new Set(leftOut)];
  const secrets = new Set(plan.withheld);
  const noRoom = new Set(plan.yielding.slice(0, yielded));
  const spare = new Set(plan.yielding.slice(0, plan.spare));
  return (piece: Piece): Choice => {
    const { id, section, text, of } = piece;
    const say = (kept: boolean, by: Choice['by'], because: string): Choice => ({
      id,
      section,
      text,
      ...(of && { of }),
      kept,
      because,
      by,
    });
    if (secrets.has(id)) return say(false, 'person', 'You marked it as private.');
    if (outs.has(id)) return say(false, 'person', 'You left it out.');
    if (pins.has(id)) return say(true, 'person', 'You want it to stand.');
    if (piece.idle) return say(false, 'target', piece.idle);
    if (!noRoom.has(id)) return say(true, 'target', piece.because);
    return say(
      false,
      'room',
      spare.has(id)
        ? `Nothing that ${plan.target} asks rests on it, and the page is full.`
        : 'The page is full, and it says less for the target than what stands.',
    );
  };
}

/** Entries without what is gone; one that has lost all its words with them is gone as well. */
function entriesLeft(resume: JsonResume, section: Listed, gone: ReadonlySet<string>): readonly Fields[] {
  const left = entriesOf(resume, section).flatMap((entry, at): Fields[] => {
    const path = `/${section}/${at}`;
    if (gone.has(path)) return [];
    const fields = Object.entries(entry).flatMap(([key, value]) => {
      if (gone.has(`${path}/${key}`)) return [];
      if (!Array.isArray(value)) return [[key, value]];
      const kept = value.filter((_, index) => !gone.has(`${path}/${key}/${index}`));
      return kept.length > 0 ? [[key, kept]] : [];
    });
    const lostAll =
      section === 'skills' && entry.keywords?.length && !fields.some(([key]) => key === 'keywords');
    return lostAll ? [] : [Object.fromEntries(fields)];
  });
  return section === 'work' || section === 'volunteer' || section === 'education' ? inTimeOrder(left) : left;
}

/** What is not seen from the choices alone: posts that are down to their head. */
function notesOn({ resume }: TailorPlan, gone: ReadonlySet<string>): string[] {
  return (resume.work ?? []).flatMap((entry, at) => {
    const path = `/work/${at}`;
    const name = entryName('work', entry as Fields);
    if (gone.has(path)) return [`“${name}” is left out whole; a reader will see a gap in time there.`];
    const texts = [
      ...['description', 'summary'].filter((key) => key in entry),
      ...(entry.highlights ?? []).keys(),
    ];
    const lost = texts.filter((key) =>
      gone.has(typeof key === 'number' ? `${path}/highlights/${key}` : `${path}/${key}`),
    );
    return texts.length > 0 && lost.length === texts.length
      ? [`“${name}” is shortened to one line: title, employer and dates.`]
      : [];
  });
}

function without<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = from;
  return rest;
}
