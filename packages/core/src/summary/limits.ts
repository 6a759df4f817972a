import type { Channel } from '../document/index.ts';

/** What a channel carries before its reader, or its software, stops. */
export interface ChannelLimit {
  words?: number;
  /** UTF-16 units, as the site counts them. */
  characters?: number;
  what: string;
}

/** Words spoken in a minute when strangers are to follow: between lectures (140) and conversation. */
export const SPOKEN_PER_MINUTE = 150;

/** The length of each text that is sent or shown by itself. */
export const CHANNEL_LIMITS: Partial<Readonly<Record<Channel, ChannelLimit>>> = {
  headline: { characters: 220, what: 'the 220 characters LinkedIn keeps' },
  summary: { words: 80, what: 'four printed lines' },
  about: { characters: 2600, what: 'the 2,600 characters LinkedIn keeps' },
  pitch: { words: 1.5 * SPOKEN_PER_MINUTE, what: 'ninety seconds aloud' },
  outreach: { words: 150, what: 'what is read on a phone' },
  'referral-note': { words: 150, what: 'what is read on a phone' },
};

/** Where a text begins to run past a limit, if it does. */
export function pastLimit(text: string, limit?: ChannelLimit): number | undefined {
  const { words, characters } = limit ?? {};
  if (words !== undefined) {
    let seen = 0;
    for (const { index } of text.matchAll(/\S+/gu)) if (seen++ === words) return index;
  }
  return characters !== undefined && text.trimEnd().length > characters ? characters : undefined;
}
