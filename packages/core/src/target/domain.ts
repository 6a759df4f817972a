import { atoms, type Content, type Domain, PhraseTrie, writings } from '../lexicon/index.ts';

/** Lines that speak of benefits and of the law: `health insurance` there makes no insurer. */
const ASIDE =
  /benefits?\b|dental|401\s?\(?k|stipend|parental leave|paid time off|\bpto\b|health insurance|life insurance|wellness|equal opportunity|regardless of|without regard|veteran|disabilit|reimburs|allowance|budget for|altersvorsorge|mutuelle|seguro (?:médico|de salud)/iu;

const known = new WeakMap<Content, PhraseTrie<Domain>>();

function domainTrie(content: Content): PhraseTrie<Domain> {
  const found = known.get(content);
  if (found) return found;
  const trie = new PhraseTrie<Domain>();
  for (const domain of content.domains) {
    for (const word of [domain.name, ...domain.words]) {
      for (const writing of writings(word)) trie.add(writing, 'plural', domain);
    }
  }
  known.set(content, trie);
  return trie;
}

/** A text this long names its field more than twice if it is about it. */
const LONG = 1500;

/**
 * The domain that a text is about, when it says so more than in passing.
 *
 * Why two different words (three mentions in a long text) or the same word four times, and clearly more than
 * any other domain: one stray word in a posting is a customer, a benefit or a figure of speech.
 */
export function readDomain(text: string, content: Content): Domain | undefined {
  const [first, second] = weigh(text, content);
  if (!first) return undefined;
  const enough = first.total >= 4 || (first.total >= (text.length < LONG ? 2 : 3) && first.different >= 2);
  return enough && first.score >= 1.4 * (second?.score ?? 0) ? first.domain : undefined;
}

/** The domain that a few words name outright (`Payments`, `fintech`); for titles and targets typed by a person. */
export function namedDomain(words: string, content: Content): Domain | undefined {
  return weigh(words, content)[0]?.domain;
}

interface Weight {
  domain: Domain;
  total: number;
  different: number;
  score: number;
}

function weigh(text: string, content: Content): Weight[] {
  const counts = new Map<Domain, Map<string, number>>();
  for (const line of text.split(/\n|(?<=[.!?])\s+/u)) {
    if (ASIDE.test(line)) continue;
    for (const { domain, word } of mentions(line, domainTrie(content))) {
      const words = counts.get(domain) ?? new Map<string, number>();
      counts.set(domain, words.set(word, (words.get(word) ?? 0) + 1));
    }
  }
  return [...counts].map(weightOf).sort((a, b) => b.score - a.score);
}

/** A word said often counts, but a second word counts more. */
function weightOf([domain, words]: [Domain, Map<string, number>]): Weight {
  const each = [...words.values()];
  return {
    domain,
    total: each.reduce((sum, n) => sum + n, 0),
    different: words.size,
    score: each.reduce((sum, n) => sum + 1 + Math.min(n - 1, 4) / 2, 0),
  };
}

function mentions(line: string, trie: PhraseTrie<Domain>): { domain: Domain; word: string }[] {
  const list = atoms(line);
  const found: { domain: Domain; word: string }[] = [];
  for (let from = 0; from < list.length; ) {
    const hits = trie.at(line, list, from);
    const until = hits[0]?.until ?? from + 1;
    const word = list
      .slice(from, until)
      .map((atom) => atom.plural)
      .join(' ');
    for (const hit of hits) if (hit.until === until) found.push({ domain: hit.value, word });
    from = until;
  }
  return found;
}
