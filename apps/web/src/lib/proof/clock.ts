const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The moment of an ISO instant, to tell what two windows said apart: `21 Nov, 17:41:05`. */
export const clockOf = (instant: string): string => FORMAT.format(new Date(instant));
