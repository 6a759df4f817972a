import { describe, expect, it } from 'vitest';
import { logColumns, readLog } from './index.ts';

const read = (head: string, ...rows: string[]) =>
  readLog(
    rows.map((row) => row.split(',')),
    logColumns(head.split(','))!,
  );

describe('a log of referrals', () => {
  it.each(['referral_id,event,date', 'Date,Referral ID,Status', 'id,stage,when'])(
    'is known by its head: %s',
    (head) => expect(logColumns(head.split(','))).toBeDefined(),
  );
  it.each(['First Name,Last Name,URL', 'id,name,date', 'event,date'])('is not: %s', (head) =>
    expect(logColumns(head.split(','))).toBeUndefined(),
  );

  it('reads events by other words and dates by other forms', () => {
    const { events, losses } = read('id,event,date', 'a,Phone screen,3 Mar 2025', 'a,Thank-you,2025-03-04');
    expect(events).toEqual([
      { referral: 'a', event: 'screen', date: '2025-03-03' },
      { referral: 'a', event: 'thanked', date: '2025-03-04' },
    ]);
    expect(losses).toEqual([]);
  });

  it('tells each row that it cannot read, and why', () => {
    const { events, losses } = read(
      'id,event,date',
      ',asked,2025-03-01',
      'b,danced,2025-03-01',
      'c,asked,2025-02-30',
      '',
      'd,asked,2025',
    );
    expect(events).toEqual([]);
    expect(losses.map(({ reason }) => reason)).toEqual([
      'it names no referral',
      expect.stringContaining('“danced” is no event'),
      expect.stringContaining('“2025-02-30” is no day'),
      expect.stringContaining('“2025” is no day'),
    ]);
  });
});
