import type { Loss } from '../../reading/index.ts';
import type { Posting } from '../types.ts';

/** No posting is this long, in characters; a text that is must not keep anyone waiting. */
export const LONGEST = 100_000;
/** No employer asks for this much, in requirements. */
export const MOST = 400;

/** What the limits left unread of a posting. */
export function unreadOf({ title, description, requirements }: Posting): Loss[] {
  const past = description.length > LONGEST;
  const rest = {
    text: description.slice(LONGEST, LONGEST + 200),
    span: { start: LONGEST, end: description.length },
  };
  return [
    ...(past
      ? [
          {
            ...rest,
            reason: `the posting goes on past ${LONGEST} characters; what it asks there was not read`,
          },
        ]
      : []),
    ...(requirements.length >= MOST
      ? [{ text: title, reason: `the posting asks for more than ${MOST} things; only these were taken` }]
      : []),
  ];
}
