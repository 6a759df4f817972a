import { memberOf } from './cells.ts';
import { nameKey } from './names.ts';
import type { Correspondent } from './types.ts';

export interface Person {
  name?: string;
  url?: string;
}

/** Messages from one person to another. */
export interface Pair {
  from: string;
  to: string;
  count: number;
  inGroups: number;
  first?: string;
  last?: string;
  conversations: Set<string>;
}

/** Whose export it is, as far as other files tell. */
export interface Owner {
  names: string[];
  urls: string[];
}

/** The value of a key, made when there is none. */
export function into<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Two messages are of the same person when this agrees: the address where there is one, else the name. */
export const keyOf = (name: string, url?: string): string => {
  const member = url && memberOf(url);
  return member ? `@${member}` : url ? `@${url.toLowerCase()}` : nameKey(name);
};

/** Brings those who are only named together with the one address that goes with that name. */
export function sameByName(people: ReadonlyMap<string, Person>): (key: string) => string {
  const byName = new Map<string, string[]>();
  for (const [key, { name }] of people)
    if (key.startsWith('@') && name) into(byName, nameKey(name), () => []).push(key);
  return (key) => {
    const found = key.startsWith('@') ? [] : byName.get(key);
    return found?.length === 1 ? found[0]! : key;
  };
}

/** The owner is who other files say, else the one who is in most conversations, when that is one person. */
export function ownerKey(
  people: ReadonlyMap<string, Person>,
  takesPart: ReadonlyMap<string, Set<string>>,
  conversations: number,
  owner: Owner,
  same: (key: string) => string,
): string | undefined {
  const byUrl = owner.urls.map((url) => keyOf('', url)).find((key) => people.has(key));
  if (byUrl) return byUrl;
  const names = new Set(owner.names.map(nameKey));
  const named = new Set(
    [...people].filter(([, { name }]) => name && names.has(nameKey(name))).map(([key]) => same(key)),
  );
  if (named.size === 1) return [...named][0];
  const parts = new Map<string, number>();
  for (const [key, where] of takesPart)
    if (named.size === 0 || named.has(same(key)))
      parts.set(same(key), (parts.get(same(key)) ?? 0) + where.size);
  const [most, next] = [...parts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) && most[1] >= conversations * 0.5 ? most[0] : undefined;
}

export function correspondents(
  people: ReadonlyMap<string, Person>,
  pairs: readonly Pair[],
  owner: string | undefined,
  same: (key: string) => string,
): Correspondent[] {
  const found = new Map<string, { them: Correspondent; conversations: Set<string> }>();
  for (const pair of pairs) {
    const [from, to] = [same(pair.from), same(pair.to)];
    const sent = from === owner;
    // Who wrote is known even when the owner is not; what others wrote to each other is not the owner's.
    if (from === to || (owner && !sent && to !== owner)) continue;
    const key = sent ? to : from;
    const { them, conversations } = into(found, key, () => ({
      them: { ...people.get(key), sent: 0, received: 0, inGroups: 0, conversations: 0 } as Correspondent,
      conversations: new Set<string>(),
    }));
    them[sent ? 'sent' : 'received'] += pair.count;
    them.inGroups += pair.inGroups;
    for (const conversation of pair.conversations) conversations.add(conversation);
    if (pair.first && (!them.first || pair.first < them.first)) them.first = pair.first;
    if (pair.last && (!them.last || pair.last > them.last)) them.last = pair.last;
    const side = sent ? 'lastSent' : 'lastReceived';
    if (pair.last && (!them[side] || pair.last > them[side])) them[side] = pair.last;
  }
  return [...found.values()]
    .map(({ them, conversations }) => ({ ...them, conversations: conversations.size }))
    .sort((a, b) => later(a.last, b.last) || b.sent + b.received - a.sent - a.received);
}

/** Sorts the later day first, and days that are not known last. */
const later = (a = '', b = ''): number => (a === b ? 0 : a < b ? 1 : -1);
