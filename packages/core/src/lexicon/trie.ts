import { type Atom, joined } from './atom.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

export interface Hit<T> {
  value: T;
  /** Index of the atom after the last one. */
  until: number;
}

/** How far words may be bent when they are compared with a phrase. */
export type Bend = 'exact' | 'plural' | 'verb';

const SIGN = { exact: '=', plural: '~', verb: '*' } as const;
const edge = (bend: Bend, atom: Atom): string => SIGN[bend] + atom[bend];

/** Phrases by their atoms. Looking up costs the length of the longest phrase, however many there are. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(phrase: readonly Atom[], bend: Bend, value: T): void {
    let node = this.#root;
    for (const atom of phrase) {
      const key = edge(bend, atom);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** All phrases that start at an atom, the longest first. */
  at(text: string, list: readonly Atom[], from: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let active = [this.#root];
    for (let at = from; at < list.length && active.length > 0; at++) {
      if (at > from && !joined(text, list[at - 1]!, list[at]!)) break;
      active = follow(active, list[at]!);
      for (const { values } of active) for (const value of values) hits.push({ value, until: at + 1 });
    }
    return hits.length > 1 ? hits.sort((a, b) => b.until - a.until) : hits;
  }
}

function follow<T>(active: readonly Node<T>[], atom: Atom): Node<T>[] {
  const reached: Node<T>[] = [];
  for (const { next } of active) {
    for (const key of keysOf(atom)) {
      const node = next.get(key);
      if (node) reached.push(node);
    }
  }
  return reached;
}

const keys = new WeakMap<Atom, readonly string[]>();

/** The edges that an atom can follow, the least bent first. */
function keysOf(atom: Atom): readonly string[] {
  const known = keys.get(atom);
  if (known) return known;
  const all = [edge('exact', atom), SIGN.exact + atom.bare, edge('plural', atom), edge('verb', atom)];
  const own = [...new Set(all)];
  keys.set(atom, own);
  return own;
}
