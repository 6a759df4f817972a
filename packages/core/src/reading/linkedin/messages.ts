import { clean } from './cells.ts';
import {
  correspondents,
  into,
  keyOf,
  type Owner,
  ownerKey,
  type Pair,
  type Person,
  sameByName,
} from './correspondents.ts';
import { nameKey } from './names.ts';
import { recipientsOf } from './recipients.ts';
import type { Messages } from './types.ts';

export interface Message {
  conversation?: string;
  from?: string;
  senderUrl?: string;
  to?: string;
  recipientUrls?: string;
  date?: string;
  draft: boolean;
}

export interface SettledMessages {
  messages: Messages;
  /** Whether it is known which of the writers the owner is. */
  ownerKnown: boolean;
  ownerUrl?: string;
}

/** A hidden member has no name of their own; all of them together are no person. */
const HIDDEN = /^linkedin[\s-]+\p{L}+$|^\p{L}+(?:\s+\p{L}{1,2})?\s+linkedin$/iu;

/**
 * Counts messages by who wrote to whom, without keeping a word of them. *Why* by pairs: whose export it is may only be
 * known in the end, and a hundred megabytes of messages must not be held until then.
 */
export function messageTally() {
  const people = new Map<string, Person>();
  const pairs = new Map<string, Pair>();
  const takesPart = new Map<string, Set<string>>();
  const conversations = new Map<string, string>();
  let [count, drafts, hidden] = [0, 0, 0];
  let first: string | undefined;
  let last: string | undefined;

  /** Those whose address has been seen as it is printed: most messages are from and to them. */
  const seen = new Map<string, string>();

  const know = (name?: string, url?: string): string | undefined => {
    const before = url && seen.get(url);
    if (before) return before;
    const shown = clean(name ?? '');
    if (!url && (!shown || HIDDEN.test(shown))) return undefined;
    const key = keyOf(shown, url);
    const person = people.get(key) ?? {};
    // Copies: a slice of a big text would keep all of it in memory.
    if (!person.name && shown && !HIDDEN.test(shown)) person.name = copied(shown);
    if (!person.url && url) person.url = copied(url);
    people.set(key, person);
    if (person.url && person.name) seen.set(person.url, key);
    return key;
  };

  return {
    add(message: Message) {
      count++;
      const id =
        message.conversation || [nameKey(message.from ?? ''), nameKey(message.to ?? '')].sort().join(' ');
      const conversation = into(conversations, id, () => copied(id));
      if (message.draft) {
        drafts++;
        return;
      }
      const { date } = message;
      if (date && (!first || date < first)) first = date;
      if (date && (!last || date > last)) last = date;
      const from = know(message.from, message.senderUrl);
      const to = recipientsOf(message).flatMap(({ name, url }) => know(name, url) ?? []);
      if (!from || to.length === 0) hidden++;
      for (const key of [from, ...to])
        if (key) into(takesPart, key, () => new Set<string>()).add(conversation);
      for (const key of from ? to : []) {
        if (key === from) continue;
        const pair = into(
          pairs,
          `${from}\u0000${key}`,
          (): Pair => ({
            from: from!,
            to: key,
            count: 0,
            inGroups: 0,
            conversations: new Set<string>(),
          }),
        );
        pair.count++;
        if (to.length > 1) pair.inGroups++;
        pair.conversations.add(conversation);
        if (date && (!pair.first || date < pair.first)) pair.first = date;
        if (date && (!pair.last || date > pair.last)) pair.last = date;
      }
    },
    /** How many came from or went to people who are not named any more. */
    hidden: () => hidden,
    settle(owner: Owner): SettledMessages {
      const same = sameByName(people);
      const own = ownerKey(people, takesPart, conversations.size, owner, same);
      const list = correspondents(people, [...pairs.values()], own, same);
      const ownerUrl = own && [...people].find(([key, { url }]) => same(key) === own && url)?.[1].url;
      return {
        messages: {
          count,
          drafts,
          conversations: conversations.size,
          ...(first && { first }),
          ...(last && { last }),
          people: list,
        },
        ownerKnown: own !== undefined || people.size === 0,
        ...(ownerUrl && { ownerUrl }),
      };
    },
  };
}

const copied = (text: string): string => Array.from(text).join('');
