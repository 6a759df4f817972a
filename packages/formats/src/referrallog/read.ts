import { done, refused } from '@throughline/core/problem';
import { logColumns, readLog } from '@throughline/core/referral';
import type { Format } from '../format.ts';
import { records } from '../linkedin/records.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** A log of referrals: a table of who was asked, what happened, and on which day. */
export const referrallog: Format = {
  id: 'referrallog',
  extensions: ['csv', 'tsv'],
  gives: ['referrals'],
  recognises: ({ text }) => (text !== undefined && shapeOf(text) ? 0.9 : 0),
  async read({ text = '' }) {
    const shape = shapeOf(text);
    if (!shape)
      return refused(
        'file.wrong-kind',
        'The first line names no columns of a log.',
        'Begin it with “referral_id,event,date”.',
      );
    const { columns, delimiter } = shape;
    const [, ...rows] = [...records([text], { delimiter, wrapped: false })].map(({ cells }) => cells);
    return done({ kind: 'referrals', ...readLog(rows, columns) });
  },
};

/** The columns that the first line names, and the mark that parts them. */
function shapeOf(text: string) {
  const head = text.slice(0, 1_000).split('\n', 1)[0]!;
  for (const delimiter of DELIMITERS) {
    const columns = logColumns(head.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
    if (columns) return { columns, delimiter };
  }
  return undefined;
}
