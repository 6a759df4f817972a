const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The day of an ISO instant as a person writes it: `14 November 2026`. */
export const dayOf = (instant: string): string => FORMAT.format(new Date(instant));
