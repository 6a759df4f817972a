import type { LinkedinLoss } from './types.ts';

const MOST_LINES = 5;
const MOST_TEXT = 200;

export interface LossLedger {
  /** Notes what was not understood; `row` when the whole row was not read for it. */
  add(loss: {
    file?: string;
    reason: string;
    /** What was there; a function where it is long to make. */
    text: string | (() => string);
    line?: number;
    row?: boolean;
    times?: number;
  }): void;
  list(): LinkedinLoss[];
}

/** Losses by file and reason: each is counted, the first of them is shown. */
export function lossLedger(): LossLedger {
  const byReason = new Map<string, LinkedinLoss & { count: number; lines: number[]; rowsLost: number }>();
  return {
    add({ file, reason, text, line, row, times = 1 }) {
      const key = `${file ?? ''}\u0000${reason}`;
      let loss = byReason.get(key);
      if (!loss) {
        loss = {
          text: shorten(typeof text === 'string' ? text : text()),
          reason,
          ...(file && { file }),
          count: 0,
          lines: [],
          rowsLost: 0,
        };
        byReason.set(key, loss);
      }
      loss.count += times;
      if (row) loss.rowsLost += times;
      if (line !== undefined && loss.lines.length < MOST_LINES) loss.lines.push(line);
    },
    list: () =>
      [...byReason.values()].map(({ count, lines, rowsLost, ...loss }) => ({
        ...loss,
        ...(count > 1 && { count }),
        ...(lines.length > 0 && { lines }),
        ...(rowsLost > 0 && { rowsLost }),
      })),
  };
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_TEXT ? `${line.slice(0, MOST_TEXT - 1).trimEnd()}…` : line;
};
