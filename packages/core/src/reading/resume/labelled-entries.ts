import { labelOf } from './atoms.ts';
import type { Row } from './rows.ts';
import { fold } from './words/fold.ts';

/**
 * Puts the labelled fields of each entry together, where some stand below its highlights.
 * *Why*: forms print "Dates", "Position", "Activities", "Employer" in this order, and the employer is no less the
 * entry's own for standing last. An entry starts where the first label of the section comes again.
 */
export function withFieldsTogether(rows: Row[]): Row[] {
  const named = rows.map((row) => {
    const label = labelOf(row);
    return label?.role && fold(row.text.slice(0, label.length)).replace(/[\s:]+$/, '');
  });
  const opener = named.find(Boolean);
  if (!opener || named.filter((name) => name !== undefined).length < 3) return rows;
  const entries: { fields: Row[]; others: Row[] }[] = [{ fields: [], others: [] }];
  rows.forEach((row, i) => {
    if (named[i] === opener) entries.push({ fields: [], others: [] });
    const { fields, others } = entries.at(-1)!;
    (named[i] && entries.length > 1 ? fields : others).push(row);
  });
  return entries.flatMap(({ fields, others }) => [...fields, ...others]);
}
