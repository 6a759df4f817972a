import { type Draft, lose, wholeRows } from './draft.ts';
import { readDegree } from './education.ts';
import { decodeEntries, type Entry } from './entry-decode.ts';
import { closeHead } from './entry-fields.ts';
import { type Cell, EDUCATION, type EntryModel, type Head, VOLUNTEER, WORK } from './entry-model.ts';
import { withFieldsTogether } from './labelled-entries.ts';
import type { Row } from './rows.ts';
import { readPosition } from './work.ts';

type Kind = 'work' | 'volunteer' | 'education';

/** How a section's entries read, and the entries of another section that stray into it where its heading is lost. */
const MODELS: Record<Kind, [EntryModel, ...EntryModel[]]> = {
  work: [WORK, EDUCATION],
  volunteer: [VOLUNTEER, EDUCATION],
  education: [EDUCATION, WORK],
};

/** Reads a section of positions or degrees. */
export function readEntries(draft: Draft, rows: Row[], section: Kind): void {
  const { before, entries } = decodeEntries(withFieldsTogether(rows), ...MODELS[section]);
  if (before.length > 0) {
    draft.blocks.push({ kind: 'paragraph', rows: before, section });
    lose(draft, wholeRows(before), 'Stands above the first entry of its section.');
  }
  let employer: Head | undefined;
  let school: Cell | undefined;
  for (const { entry, over } of mergeStacks(entries)) {
    const isDegree = entry.head.model === EDUCATION;
    const kind = isDegree ? 'education' : section === 'volunteer' ? 'volunteer' : 'work';
    if (over) closeHead(draft, over, kind, `/${kind}/${draft.resume[kind]?.length ?? 0}`);
    const roof = entry.head.b ? entry.head : over;
    if (isDegree) {
      school = roof?.b ?? school;
      readDegree(draft, entry, school);
    } else if (kind !== 'education') {
      employer = roof ?? employer;
      readPosition(draft, entry, kind, employer);
    }
  }
}

/** Entries with a second field but no first, straight above entries with only a first, are one stack. */
function mergeStacks(entries: Entry[]): { entry: Entry; over?: Head }[] {
  const stacked: { entry: Entry; over?: Head }[] = [];
  entries.forEach((entry, i) => {
    const above = entries[i - 1];
    const isRoof = (one: Entry | undefined) => one !== undefined && !one.head.a && one.head.b !== undefined;
    const next = entries[i + 1];
    if (isRoof(entry) && next?.head.a && !next.head.b && entry.body.every((row) => row.bullet === undefined))
      return;
    stacked.push({ entry, ...(isRoof(above) && entry.head.a && !entry.head.b && { over: above!.head }) });
  });
  return stacked;
}
