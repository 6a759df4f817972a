import { isoOf, orderOf, readCellDate } from '../reading/index.ts';
import { REFERRAL_EVENTS, type ReferralEvent, type ReferralEventKind } from './types.ts';

export interface ReferralLog {
  events: ReferralEvent[];
  /** Rows that say no event, each with the reason; `text` is the row. */
  losses: { text: string; reason: string }[];
}

type Column = 'referral' | 'event' | 'date';

/** The heads of a log's columns, as people and exports write them. */
const HEADS: Readonly<Record<Column, RegExp>> = {
  referral: /^(?:referral|ref|ask|request)(?: ?(?:id|no|number|key))?$|^id$/,
  event: /^(?:event|what|status|stage|state|action|step|type)(?: (?:name|kind|type))?$/,
  date: /^(?:date|day|when|on|at|timestamp|event date|dated?)$/,
};

/** Other words for the same events. */
const SYNONYMS: Readonly<Record<ReferralEventKind, string>> = {
  asked: 'asked ask requested request sent',
  agreed: 'agreed agree accepted yes',
  declined: 'declined decline refused no',
  forwarded: 'forwarded forward referred introduced intro submitted passed_on',
  recruiter_replied:
    'recruiter_replied recruiter_reply recruiter_response recruiter_responded replied response responded reply',
  screen: 'screen screened screening phone_screen recruiter_screen recruiter_call',
  interview: 'interview interviewed interviews onsite',
  offer: 'offer offered offers',
  thanked: 'thanked thanks thank_you thank',
  checked_in: 'checked_in check_in checkin followed_up follow_up',
  closed: 'closed close loop_closed',
};

const EVENTS: ReadonlyMap<string, ReferralEventKind> = new Map(
  REFERRAL_EVENTS.flatMap((event) => SYNONYMS[event].split(' ').map((word) => [word, event] as const)),
);

const plain = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** The columns of a log by its first row; undefined when it is no log of referrals. */
export function logColumns(head: readonly string[]): Readonly<Record<Column, number>> | undefined {
  const at = (column: Column) => head.findIndex((cell) => HEADS[column].test(plain(cell)));
  const [referral, event, date] = [at('referral'), at('event'), at('date')];
  const isLog = referral >= 0 && event >= 0 && date >= 0 && new Set([referral, event, date]).size === 3;
  return isLog ? { referral, event, date } : undefined;
}

/** Reads the rows of a log after its head; a row that cannot be read is told, and costs no other. */
export function readLog(
  rows: readonly (readonly string[])[],
  columns: Readonly<Record<Column, number>>,
): ReferralLog {
  const cell = (row: readonly string[], column: Column) => row[columns[column]]?.trim() ?? '';
  const order = orderOf(rows.map((row) => cell(row, 'date')));
  const log: ReferralLog = { events: [], losses: [] };
  for (const row of rows) {
    if (row.every((one) => !one.trim())) continue;
    const event = EVENTS.get(plain(cell(row, 'event')).replaceAll(' ', '_'));
    const read = readCellDate(cell(row, 'date'));
    const date = read && isoOf(read, order);
    const referral = cell(row, 'referral');
    const reason = !referral
      ? 'it names no referral'
      : !event
        ? `“${cell(row, 'event')}” is no event of a referral; known are ${REFERRAL_EVENTS.join(', ')}`
        : date?.length !== 10
          ? `“${cell(row, 'date')}” is no day; write it as YYYY-MM-DD`
          : undefined;
    if (reason || !event || !date) log.losses.push({ text: row.join(', '), reason: reason ?? '' });
    else log.events.push({ referral, event, date });
  }
  return log;
}
